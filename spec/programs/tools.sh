# Programs that start a shell: make, find, xargs, env, Python's subprocess, awk, sed and others with this shell underneath.

#### make with SHELL: a recipe
printf 'SHELL = %s\nall:\n\t@echo made by $$0 | sed "s/ by .*//"\n' "$(command -v $SH)" > Makefile
make -s
#> made
#@ needs make

#### make with SHELL: variables, loops and && in a recipe
printf 'SHELL = %s\nall:\n\t@for i in 1 2; do echo $$i; done && x=3 && echo $$x\n' "$(command -v $SH)" > Makefile
make -s
#> 1
#> 2
#> 3
#@ needs make

#### make with SHELL: a failing recipe ends make
printf 'SHELL = %s\nall:\n\t@echo a; exit 3\n\t@echo no\n' "$(command -v $SH)" > Makefile
make -s 2>/dev/null
echo $?
#> a
#> 2
#@ needs make

#### make with SHELL: .SHELLFLAGS -ec
printf 'SHELL = %s\n.SHELLFLAGS = -ec\nall:\n\t@false; echo no\n' "$(command -v $SH)" > Makefile
make -s 2>/dev/null
echo $?
#> 2
#@ needs make

#### make with SHELL: $(shell …)
printf 'SHELL = %s\nx := $(shell echo a b | tr a-z A-Z)\nall:\n\t@echo $(x)\n' "$(command -v $SH)" > Makefile
make -s
#> A B
#@ needs make

#### make with SHELL: continued lines in a recipe
printf 'SHELL = %s\nall:\n\t@if true; then \\\n\t  echo a; \\\n\telse \\\n\t  echo b; \\\n\tfi\n' "$(command -v $SH)" > Makefile
make -s
#> a
#@ needs make

#### make with SHELL: .ONESHELL
printf 'SHELL = %s\n.ONESHELL:\nall:\n\t@x=1\n\tcd /\n\techo $$x $$PWD\n' "$(command -v $SH)" > Makefile
make -s
#> 1 /
#@ needs make

#### make with SHELL: exported variables and a sub-make
printf 'SHELL = %s\nexport X = value\nall:\n\t@$(MAKE) -s sub\nsub:\n\t@echo "$$X"\n' "$(command -v $SH)" > Makefile
make -s
#> value
#@ needs make

#### make with SHELL: files are made by their rules
printf 'SHELL = %s\nall: b.out\n%%.out: %%.in\n\ttr a-z A-Z < $< > $@\n' "$(command -v $SH)" > Makefile
echo text > b.in
make -s
cat b.out
make -s
#> TEXT
#@ needs make

#### make -j with SHELL
printf 'SHELL = %s\nall: a b c\na b c:\n\t@echo $@ > $@.out\n' "$(command -v $SH)" > Makefile
make -s -j 3
cat a.out b.out c.out
#> a
#> b
#> c
#@ needs make

#### find -exec with a shell
mkdir d
: > d/a
: > 'd/b c'
find d -type f -exec $SH -c 'echo "<$1>"' x {} \; | sort
#> <d/a>
#> <d/b c>

#### find -exec + with a shell
: > a
: > 'b c'
find . -type f -exec $SH -c 'for f; do echo "<$f>"; done | sort' x {} +
#> <./a>
#> <./b c>

#### find -exec takes the shell's status
: > a
: > b
find . -type f -exec $SH -c 'case $1 in */a) exit 0 ;; *) exit 1 ;; esac' x {} \; -print
#> ./a

#### find -execdir with a shell
mkdir d
: > d/f
PATH=/usr/bin:/bin
find d -name f -execdir $SH -c 'echo "$1"' x {} \;
#> ./f

#### xargs with a shell
printf '%s\n' a b c | xargs $SH -c 'echo "$#: $*"' x
#> 3: a b c

#### xargs -n with a shell
printf '%s\n' a b c | xargs -n 2 $SH -c 'echo "$#: $*"' x
#> 2: a b
#> 1: c

#### xargs -I with a shell
printf '%s\n' a 'b c' | xargs -I @ $SH -c 'echo "<$1>"' x @
#> <a>
#> <b c>

#### xargs -0 and find -print0 with a shell
: > 'a
b'
find . -type f -print0 | xargs -0 $SH -c 'for f; do [ -e "$f" ] && echo there; done' x
#> there

#### xargs ends with 123 when the shell fails and at once with 255
echo a | xargs $SH -c 'exit 3' 2>/dev/null
echo $?
printf '%s\n' a b | xargs -n 1 $SH -c 'echo "$1"; exit 255' x 2>/dev/null
echo $?
#> 123
#> a
#> 124

#### xargs -P with a shell
seq 20 | xargs -P 4 -n 1 $SH -c 'echo $(($1 * 2))' x | sort -n | tail -n 1
#> 40

#### Python's subprocess with executable
python3 - "$(command -v $SH)" <<'E'
import subprocess, sys
shell = sys.argv[1]
done = subprocess.run("echo $((1 + 2)) | cat; exit 4", shell=True, executable=shell, stdout=subprocess.PIPE)
print(done.stdout, done.returncode)
E
#> b'3\n' 4
#@ needs python3

#### Python's subprocess: input and output
python3 - $SH <<'E'
import subprocess, sys
done = subprocess.run(sys.argv[1:] + ["-c", "read a; read b; echo $b $a; echo err >&2"], input=b"1\n2\n", capture_output=True)
print(done.stdout, done.stderr, done.returncode)
E
#> b'2 1\n' b'err\n' 0
#@ needs python3

#### Python's subprocess: commands on standard input
python3 - $SH <<'E'
import subprocess, sys
done = subprocess.run(sys.argv[1:], input=b"x=5\necho $x\nexit 6\n", capture_output=True)
print(done.stdout, done.returncode)
E
#> b'5\n' 6
#@ needs python3

#### Python's subprocess: death by a signal
python3 - $SH <<'E'
import subprocess, sys
print(subprocess.run(sys.argv[1:] + ["-c", "kill -KILL $$"]).returncode)
E
#> -9
#@ needs python3

#### Python's subprocess: environment and directory
python3 - $SH <<'E'
import os, subprocess, sys
done = subprocess.run(sys.argv[1:] + ["-c", "echo $A; pwd"], env={"A": "x y", "PATH": os.environ["PATH"]}, cwd="/", stdout=subprocess.PIPE)
print(done.stdout)
E
#> b'x y\n/\n'
#@ needs python3

#### Python's subprocess: a line-by-line conversation
python3 - $SH <<'E'
import subprocess, sys
p = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
for n in (1, 2, 3):
    p.stdin.write(b"echo $((%d * 2))\n" % n)
    p.stdin.flush()
    print(p.stdout.readline())
p.stdin.close()
print(p.wait())
E
#> b'2\n'
#> b'4\n'
#> b'6\n'
#> 0
#@ needs python3

#### Python's subprocess: SIGPIPE is default again in the shell's children
python3 - $SH <<'E'
import subprocess, sys
done = subprocess.run(sys.argv[1:] + ["-c", "yes | head -n 1"], stdout=subprocess.PIPE, timeout=5)
print(done.stdout)
E
#> b'y\n'
#@ needs python3

#### Python's os.posix_spawn with descriptors passed on
python3 - $SH <<'E'
import os, subprocess, sys
r, w = os.pipe()
done = subprocess.run(sys.argv[1:] + ["-c", "echo through >&%d" % w], pass_fds=(w,))
os.close(w)
print(os.read(r, 100), done.returncode)
E
#> b'through\n' 0
#@ needs python3

#### env -i starts a shell with nothing
env -i "$(command -v ${SH%% *})" -c 'x=1; echo $x; echo "${HOME-unset}"'
#> 1
#> unset

#### env -i with a crontab's environment
env -i HOME=/ LOGNAME=user PATH=/usr/bin:/bin SHELL=/bin/sh "$(command -v ${SH%% *})" -c 'cd && pwd && echo $LOGNAME'
#> /
#> user

#### env -S style #! line
printf '#!/usr/bin/env -S %s -e\nfalse\necho no\n' "$SH" > s
chmod +x s
./s
echo $?
#> 1

#### a #! line with the shell
printf '#!%s\necho "$0 $1"\n' "$(command -v ${SH%% *})" > s
chmod +x s
./s a
#> ./s a

#### a #! line with the shell and an option
printf '#!%s -e\nfalse\necho no\n' "$(command -v ${SH%% *})" > s
chmod +x s
./s
echo $?
#> 1

#### nice, nohup, timeout and setsid start a shell
nice $SH -c 'echo nice'
timeout 5 $SH -c 'echo timeout'
nohup $SH -c 'echo nohup' 2>/dev/null
setsid -w $SH -c 'echo setsid'
#> nice
#> timeout
#> nohup
#> setsid
#@ needs nice timeout nohup setsid

#### timeout ends a shell that hangs
timeout 0.5 $SH -c 'while :; do :; done'
echo $?
#> 124
#@ needs timeout

#### timeout ends a shell with its foreground child
timeout 0.5 $SH -c 'sleep 20; echo no'
echo $?
#> 124
#@ needs timeout

#### timeout and a trap
timeout 0.5 $SH -c 'trap "echo bye; exit 3" TERM; sleep 20 & wait' 
echo $?
#> bye
#> 124
#@ needs timeout

#### the shell under xargs -a, tee and sort
echo b > f
echo a >> f
$SH -c 'sort f | tee copy'
cat copy
#> a
#> b
#> a
#> b

#### awk's system and pipes work beside the shell
$SH -c "awk 'BEGIN { system(\"echo a\"); print \"b\" | \"cat\" }'"
#> a
#> b
#@ needs awk

#### sed scripts in the shell's quotes
$SH -c 'printf "%s\n" "a/b" | sed -e "s|/|\\\\|g" -e '\''s/^/"/'\'
#> "a\b
#@ needs sed

#### tar through a pipe between two directories
mkdir -p from/d to
echo text > from/d/f
$SH -c '(cd from && tar cf - .) | (cd to && tar xf -)'
cat to/d/f
#> text
#@ needs tar

#### mktemp, trap and cleaning up
$SH -c 't=$(mktemp) || exit; trap "rm -f $t" EXIT; echo x > $t; cat $t; echo $t > name'
[ -e "$(cat name)" ] || echo gone
#> x
#> gone
#@ needs mktemp

#### a here-document for another shell
$SH <<'E' | cat
x='a b'
for i in $x; do
  echo "$i"
done
E
#> a
#> b

#### a shell in a shell in a shell
$SH -c "$SH -c '$SH -c \"echo deep; exit 7\"'"
echo $?
#> deep
#> 7

#### git-style hooks: a script run with arguments and standard input
printf '#!%s\nwhile read old new ref; do echo "$1 $ref"; done\n' "$(command -v ${SH%% *})" > hook
chmod +x hook
printf '0 1 refs/a\n1 2 refs/b\n' | ./hook remote
#> remote refs/a
#> remote refs/b

#### ssh-style: one string as the command
$SH -c 'cd /usr && ls -d bin; echo "$0"' | head -n 1
#> bin

#### expr, bc-like arithmetic and seq in a script
$SH -c 'for i in $(seq 3); do expr $i \* $i; done'
#> 1
#> 4
#> 9
#@ needs expr seq

#### getconf ARG_MAX and a long command line
$SH -c '[ "$(getconf ARG_MAX)" -gt 100000 ] && /bin/echo $(seq 10000) | wc -w'
#> 10000
#@ needs getconf

#### script's output through a pager-like reader that ends early
$SH -c 'i=0; while [ $i -lt 100000 ]; do echo $i; i=$((i + 1)); done' | head -n 2
#> 0
#> 1
