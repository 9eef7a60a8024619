# Tilde expansion as in bash.

#### ~ is HOME
HOME=/h
echo ~ ~/x
#> /h /h/x

#### ~+ is PWD
cd /; cd /tmp
echo ~+ ~+/x
#> /tmp /tmp/x

#### ~- is OLDPWD
cd /; cd /tmp
echo ~- ~-/x
#> / //x

#### ~- without OLDPWD is literal
unset OLDPWD
echo ~-
#> ~-

#### ~0 and ~1 name entries of the directory stack
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null
echo ~0 ~1 ~2 ~+1 ~-0
#> /tmp /usr / /usr /

#### ~root is root's home directory
echo ~root
#> /root

#### an unknown user stays
echo ~nosuchuser_x
#> ~nosuchuser_x

#### quoted tildes stay
HOME=/h
echo "~" '~' \~ ~"/x" ~'root'
#> ~ ~ ~ ~/x ~root

#### at the start of a word and of an assignment-like value only
HOME=/h
echo a~ a/~ x=~
#> a~ a/~ x=/h

#### in assignments after = and each colon
HOME=/h
p=~/a:~/b:c~
echo $p
#> /h/a:/h/b:c~

#### in arguments of export, declare and local
HOME=/h
export e=~/x
declare d=~
f() { local l=~/y; echo $l; }
echo $e $d; f
#> /h/x /h
#> /h/y

#### in an argument that looks like an assignment but not after an option
HOME=/h
echo prefix=~/x --dir=~/x
#> prefix=/h/x --dir=~/x

#### not after an expansion's value
HOME=/h t='~'
echo $t "$t"
#> ~ ~

#### in the word of an expansion
HOME=/h
echo ${nope:-~} ${nope:-~/x} "${nope:-~}"
#> /h /h/x ~

#### in a pattern of case
HOME=/h
case /h/x in ~/x) echo yes ;; esac
#> yes

#### in the word of case and for
HOME=/h
case ~ in /h) echo case ;; esac
for d in ~ ~/a; do echo $d; done
#> case
#> /h
#> /h/a

#### in a redirection
echo x >~/file
cat "$HOME/file"
#> x

#### in a here-string
HOME=/h
cat <<<~
#> /h

#### not in a here-document
HOME=/h
cat <<E
~
E
#> ~

#### HOME empty
HOME=
echo "[$(echo ~)]" ~/x
#> [] /x

#### the value of HOME is not split or globbed
HOME='/a b*'
set -- ~
echo $# "$1"
#> 1 /a b*

#### HOME unset uses the password database
unset HOME
[[ ~ == /* ]] && echo absolute
#> absolute

#### a tilde after a colon in the default of a value
HOME=/h
path=${unset-~:~/bin}:${unset:+x}~
echo $path
path=${unset-a:${none-b:~}} quoted="${unset-a:~}"
echo $path $quoted ${unset-a:~}
#> /h:/h/bin:~
#> a:b:/h a:~ a:~

#### a tilde before an extended pattern is no prefix
shopt -s extglob
touch '~ab'
echo ~+(a|b) ~*(a)b
x=~?(a); echo "$x"
case '~a' in ~@(a|b)) echo yes ;; esac
#> ~ab ~ab
#> ~?(a)
#> yes
