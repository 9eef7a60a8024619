# Programs in the background: a web server, looked for and ended.
# needs: curl python3 ps

# & starts it without waiting; nohup keeps it alive when the terminal closes. Port 0 is any free one.
nohup python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$PWD/site" > server.log 2>&1 &
started=$!

# It needs a moment. Ask again and again, but not forever.
tries=0
until grep -q 'Serving HTTP' server.log; do
    tries=$((tries + 1))
    if [ "$tries" -gt 200 ]; then
        echo 'the server does not start'
        cat server.log
        break
    fi
    sleep 0.1
done
port=$(sed -n 's/.* port \([0-9]*\) .*/\1/p' server.log)

# Fetch a page, and one that is not there.
curl --silent "http://127.0.0.1:$port/index.html"
curl --silent --output /dev/null --write-out '%{http_code}\n' "http://127.0.0.1:$port/nowhere"
grep -c GET server.log

# ps lists what runs; the [ ] keeps grep from finding itself.
ps -ef | grep "[h]ttp.server 0 .*$PWD" | sed 's/.*-m/-m/; s/--directory.*/--directory .../'
found=$(ps -ef | grep "[h]ttp.server 0 .*$PWD" | awk '{ print $2 }')
[ "$found" = "$started" ] && echo 'ps found the one that we started'

# End it. wait gives its status: 128 and the number of the signal.
kill "$found"
wait "$started"
echo "status $?"
curl --silent "http://127.0.0.1:$port/" || echo 'nobody answers any more'
