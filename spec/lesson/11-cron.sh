# A job as cron runs it: hardly any variables, another folder, no terminal.

mkdir -p "$HOME/reports"
cat > "$HOME/reports/daily.sh" << 'END'
#!/usr/bin/env swish
cd "$HOME/reports" || exit 1
echo "${USER:-no user}, ${DISPLAY:-no display}, in ${PWD##*/}" > daily.txt
[ -t 0 ] || echo 'nobody types here' >> daily.txt
END
chmod 755 "$HOME/reports/daily.sh"

# The line of a crontab: minute, hour, day, month, weekday, command. The % would mean a new line there.
crontab_line='5 4 * * * "$HOME/reports/daily.sh" && cat "$HOME/reports/daily.txt"'
set -f
set -- $crontab_line
set +f
shift 5
env -i HOME="$HOME" PATH="$PATH" SHELL=swish swish -c "$*" < /dev/null

# Without anything at all a shell still knows where it is and how to find programs.
env -i "$(command -v swish)" -c 'cd / && echo "$PWD ${HOME:-homeless}" && ls -d /usr'
env -i HOME=/ NIGHT=watch "$(command -v swish)" -c 'echo "$HOME $NIGHT"; export' | grep -c -E 'HOME|NIGHT'
