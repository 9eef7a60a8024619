# XCU 2.14.1 and 2.14.2, pattern matching notation, tried with case (file names: pathname expansion, 2.6.6 and 2.14.3).

#### a literal
case abc in (abc) echo yes ;; (*) echo no ;; esac
#> yes

#### a literal that is longer
case abc in (abcd) echo yes ;; (*) echo no ;; esac
#> no

#### a literal that is shorter
case abc in (ab) echo yes ;; (*) echo no ;; esac
#> no

#### case counts
case abc in (ABC) echo yes ;; (*) echo no ;; esac
#> no

#### ? is one character
case abc in (a?c) echo yes ;; (*) echo no ;; esac
#> yes

#### ? is not none
case ac in (a?c) echo yes ;; (*) echo no ;; esac
#> no

#### ? is not two
case abbc in (a?c) echo yes ;; (*) echo no ;; esac
#> no

#### ?? is two
case ab in (??) echo yes ;; (*) echo no ;; esac
#> yes

#### ? matches a dot
case . in (?) echo yes ;; (*) echo no ;; esac
#> yes

#### ? matches a slash
case / in (?) echo yes ;; (*) echo no ;; esac
#> yes

#### * is nothing
case '' in (*) echo yes ;; (*) echo no ;; esac
#> yes

#### * is anything
case abc in (*) echo yes ;; (*) echo no ;; esac
#> yes

#### * at the beginning
case abc in (*c) echo yes ;; (*) echo no ;; esac
#> yes

#### * at the end
case abc in (a*) echo yes ;; (*) echo no ;; esac
#> yes

#### * in the middle
case abc in (a*c) echo yes ;; (*) echo no ;; esac
#> yes

#### * is nothing in the middle
case ac in (a*c) echo yes ;; (*) echo no ;; esac
#> yes

#### * matches a slash and a dot
case .a/b in (*) echo yes ;; (*) echo no ;; esac
#> yes

#### two *
case abcbd in (a*b*d) echo yes ;; (*) echo no ;; esac
#> yes

#### two * that fail
case abcd in (a*c*b) echo yes ;; (*) echo no ;; esac
#> no

#### ** is as *
case abc in (a**c) echo yes ;; (*) echo no ;; esac
#> yes

#### * goes back for a later match
case aXbXc in (*X*c) echo yes ;; (*) echo no ;; esac
#> yes

#### * goes back when the end does not fit
case abab in (*ab) echo yes ;; (*) echo no ;; esac
#> yes

#### * and ?
case abc in (*?) echo yes ;; (*) echo no ;; esac
#> yes

#### * and ? need one
case '' in (*?) echo yes ;; (*) echo no ;; esac
#> no

#### ?* needs one
case '' in (?*) echo yes ;; (*) echo no ;; esac
#> no

#### *?*?* needs two
case a in (*?*?*) echo yes ;; (*) echo no ;; esac
#> no

#### *?*?* with two
case ab in (*?*?*) echo yes ;; (*) echo no ;; esac
#> yes

#### many stars that fail in time
case aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa in (*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b) echo yes ;; (*) echo no ;; esac
#> no
#@ differs dash: dash takes a minute

#### a newline is a character
case 'a
b' in (a?b) echo yes ;; (*) echo no ;; esac
#> yes

#### * matches a newline
case 'a
b' in (a*b) echo yes ;; (*) echo no ;; esac
#> yes

#### a bracket
case b in ([abc]) echo yes ;; (*) echo no ;; esac
#> yes

#### a bracket that fails
case d in ([abc]) echo yes ;; (*) echo no ;; esac
#> no

#### a bracket is one character
case ab in ([ab]) echo yes ;; (*) echo no ;; esac
#> no

#### a bracket is not none
case '' in ([ab]) echo yes ;; (*) echo no ;; esac
#> no

#### a range
case c in ([a-e]) echo yes ;; (*) echo no ;; esac
#> yes

#### a range that fails
case f in ([a-e]) echo yes ;; (*) echo no ;; esac
#> no

#### the ends of a range
case a in ([a-e]) echo yes ;; (*) echo no ;; esac
#> yes

#### the other end of a range
case e in ([a-e]) echo yes ;; (*) echo no ;; esac
#> yes

#### a range of digits
case 5 in ([0-9]) echo yes ;; (*) echo no ;; esac
#> yes

#### two ranges
case X in ([a-zA-Z]) echo yes ;; (*) echo no ;; esac
#> yes

#### a range of one
case c in ([c-c]) echo yes ;; (*) echo no ;; esac
#> yes

#### a range and singles
case - in ([a-c-]) echo yes ;; (*) echo no ;; esac
#> yes

#### a - at the beginning
case - in ([-a]) echo yes ;; (*) echo no ;; esac
#> yes

#### a - at the end
case - in ([a-]) echo yes ;; (*) echo no ;; esac
#> yes

#### a - at the beginning after !
case - in ([!-a]) echo yes ;; (*) echo no ;; esac
#> no

#### a negated bracket
case d in ([!abc]) echo yes ;; (*) echo no ;; esac
#> yes

#### a negated bracket that fails
case a in ([!abc]) echo yes ;; (*) echo no ;; esac
#> no

#### a negated range
case 5 in ([!a-z]) echo yes ;; (*) echo no ;; esac
#> yes

#### a negated bracket is one character
case '' in ([!a]) echo yes ;; (*) echo no ;; esac
#> no

#### ^ negates as ! does
case d in ([^abc]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash takes ^ for an ordinary character

#### ! in the middle is ordinary
case ! in ([a!]) echo yes ;; (*) echo no ;; esac
#> yes

#### ^ in the middle is ordinary
case ^ in ([a^]) echo yes ;; (*) echo no ;; esac
#> yes

#### a ] at the beginning
case ] in ([]]) echo yes ;; (*) echo no ;; esac
#> yes

#### a ] at the beginning with others
case ] in ([]a]) echo yes ;; (*) echo no ;; esac
#> yes

#### others after a ] at the beginning
case a in ([]a]) echo yes ;; (*) echo no ;; esac
#> yes

#### a ] after !
case ] in ([!]]) echo yes ;; (*) echo no ;; esac
#> no

#### a ] after ! with another
case a in ([!]]) echo yes ;; (*) echo no ;; esac
#> yes

#### a [ in a bracket
case [ in ([[]) echo yes ;; (*) echo no ;; esac
#> yes

#### a bracket without its end is ordinary
case [a in ([a) echo yes ;; (*) echo no ;; esac
#> yes

#### a bracket without its end and *
case [abc in ([a*) echo yes ;; (*) echo no ;; esac
#> yes

#### a bracket without its end matches no single character
case a in ([a) echo yes ;; (*) echo no ;; esac
#> no

#### an empty bracket is ordinary
case [] in ([]) echo yes ;; (*) echo no ;; esac
#> yes

#### a negated empty bracket is ordinary
case [!] in ([!]) echo yes ;; (*) echo no ;; esac
#> yes

#### a ? in a bracket
case ? in ([?]) echo yes ;; (*) echo no ;; esac
#> yes

#### a ? in a bracket is only itself
case a in ([?]) echo yes ;; (*) echo no ;; esac
#> no

#### a * in a bracket
case * in ([*]) echo yes ;; (*) echo no ;; esac
#> yes

#### a * in a bracket is only itself
case a in ([*]) echo yes ;; (*) echo no ;; esac
#> no

#### a quoted * in a bracket
case * in (['*']) echo yes ;; (*) echo no ;; esac
#> yes

#### a quoted - makes no range
case b in ([a'-'c]) echo yes ;; (*) echo no ;; esac
#> no

#### a quoted - is in the bracket
case - in ([a'-'c]) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped - makes no range
case b in ([a\-c]) echo yes ;; (*) echo no ;; esac
#> no

#### an escaped ] in a bracket
case ] in ([a\]b]) echo yes ;; (*) echo no ;; esac
#> yes

#### a quoted ! does not negate
case a in (['!'a]) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped ! is in the bracket
case ! in ([\!a]) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped [ is ordinary
case [a] in (\[a]) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped [ does not open a bracket
case a in (\[a]) echo yes ;; (*) echo no ;; esac
#> no

#### a quoted [ is ordinary
case [a] in ('['a]) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped * is ordinary
case * in (\*) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped * matches only itself
case a in (\*) echo yes ;; (*) echo no ;; esac
#> no

#### an escaped ? is ordinary
case ? in (\?) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped ? matches only itself
case a in (\?) echo yes ;; (*) echo no ;; esac
#> no

#### a quoted * is ordinary
case * in ('*') echo yes ;; (*) echo no ;; esac
#> yes

#### a quoted * matches only itself
case abc in ('*') echo yes ;; (*) echo no ;; esac
#> no

#### a double-quoted ? is ordinary
case ? in ("?") echo yes ;; (*) echo no ;; esac
#> yes

#### a double-quoted ? matches only itself
case a in ("?") echo yes ;; (*) echo no ;; esac
#> no

#### quotes inside a pattern
case a*b in (a'*'b) echo yes ;; (*) echo no ;; esac
#> yes

#### quotes inside a pattern and a wildcard
case a*bc in (a'*'*) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped letter is the letter
case abc in (\abc) echo yes ;; (*) echo no ;; esac
#> yes

#### an escaped backslash
case '\' in (\\) echo yes ;; (*) echo no ;; esac
#> yes

#### a quoted backslash
case '\' in ('\') echo yes ;; (*) echo no ;; esac
#> yes

#### a backslash in a bracket by quotes
case '\' in (['\']) echo yes ;; (*) echo no ;; esac
#> yes

#### a character class
case 5 in ([[:digit:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### a character class that fails
case a in ([[:digit:]]) echo yes ;; (*) echo no ;; esac
#> no

#### alpha
case a in ([[:alpha:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### alpha and digit
case 5 in ([[:alpha:][:digit:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### alnum
case z in ([[:alnum:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### upper
case A in ([[:upper:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### upper fails on lower case
case a in ([[:upper:]]) echo yes ;; (*) echo no ;; esac
#> no

#### lower
case a in ([[:lower:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### space takes a newline
case '
' in ([[:space:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### blank takes a tab
case '	' in ([[:blank:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### blank takes no newline
case '
' in ([[:blank:]]) echo yes ;; (*) echo no ;; esac
#> no

#### punct
case ! in ([[:punct:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### punct fails on a letter
case a in ([[:punct:]]) echo yes ;; (*) echo no ;; esac
#> no

#### xdigit
case f in ([[:xdigit:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### xdigit fails on g
case g in ([[:xdigit:]]) echo yes ;; (*) echo no ;; esac
#> no

#### print takes a blank
case ' ' in ([[:print:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### graph takes no blank
case ' ' in ([[:graph:]]) echo yes ;; (*) echo no ;; esac
#> no

#### cntrl takes a tab
case '	' in ([[:cntrl:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### a negated class
case a in ([![:digit:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### a class and singles
case _ in ([[:alpha:]_]) echo yes ;; (*) echo no ;; esac
#> yes

#### a class with a range
case 5 in ([a-c[:digit:]x]) echo yes ;; (*) echo no ;; esac
#> yes

#### a class outside of a bracket is a set of letters
case d in ([:digit:]) echo yes ;; (*) echo no ;; esac
#> yes

#### a class outside of a bracket has no digits
case 5 in ([:digit:]) echo yes ;; (*) echo no ;; esac
#> no

#### a class in a sequence
case a1b2 in ([[:alpha:]][[:digit:]]*[[:digit:]]) echo yes ;; (*) echo no ;; esac
#> yes

#### an unknown class matches nothing
case a in ([[:nosuch:]]) echo yes ;; (*) echo no ;; esac
#> no

#### an equivalence class
case a in ([[=a=]b]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash has neither collating symbols nor equivalence classes

#### a collating symbol
case - in ([[.-.]a]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash has neither collating symbols nor equivalence classes

#### a collating symbol as the end of a range
case + in ([+[.-.]]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash has neither collating symbols nor equivalence classes

#### a collating symbol ]
case ] in ([[.].]]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash has neither collating symbols nor equivalence classes

#### reversed range matches nothing
case b in ([c-a]) echo yes ;; (*) echo no ;; esac
#> no

#### a . at the beginning is no exception
case .abc in (*abc) echo yes ;; (*) echo no ;; esac
#> yes

#### a . in a bracket at the beginning
case .abc in ([.]abc) echo yes ;; (*) echo no ;; esac
#> yes

#### a / in a bracket
case a/b in (a[/]b) echo yes ;; (*) echo no ;; esac
#> yes

#### a / is matched by a negated bracket
case a/b in (a[!x]b) echo yes ;; (*) echo no ;; esac
#> yes

#### a range across classes of bytes
case '~' in ([' '-~]) echo yes ;; (*) echo no ;; esac
#> yes

#### a long literal with a star
case abcdefghijklmnopqrstuvwxyz in (*hij*uvw*) echo yes ;; (*) echo no ;; esac
#> yes

#### alternatives are not in one pattern
case a in ('a|b') echo yes ;; (*) echo no ;; esac
#> no

#### parentheses are ordinary when quoted
case '(a)' in ('(a)') echo yes ;; (*) echo no ;; esac
#> yes

#### a brace is ordinary
case {a,b} in ({a,b}) echo yes ;; (*) echo no ;; esac
#> yes

#### a brace is no alternative
case a in ({a,b}) echo yes ;; (*) echo no ;; esac
#> no

#### a multibyte letter is one character
case é in (?) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### two multibyte letters
case éü in (??) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### a multibyte letter in a bracket
case é in ([aéo]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### a multibyte letter not in a bracket
case ü in ([aéo]) echo yes ;; (*) echo no ;; esac
#> no

#### a multibyte letter in a negated bracket
case ü in ([!aéo]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### a multibyte range
case б in ([а-я]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### a four-byte character
case 😀 in (?) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### a multibyte letter is alpha
case é in ([[:alpha:]]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### a multibyte letter is upper
case É in ([[:upper:]]) echo yes ;; (*) echo no ;; esac
#> yes
#@ differs dash: dash compares bytes

#### an unquoted expansion is a pattern
p='a[bc]*'
case acde in $p) echo yes ;; *) echo no ;; esac
#> yes

#### a quoted expansion is a literal
p='a*'
case abc in "$p") echo yes ;; *) echo no ;; esac
case 'a*' in "$p") echo yes ;; *) echo no ;; esac
#> no
#> yes

#### a backslash from an expansion escapes in a pattern
p='\*'
case '*' in $p) echo yes ;; *) echo no ;; esac
case a in $p) echo yes ;; *) echo no ;; esac
#> yes
#> no

#### a backslash from an expansion in a bracket
p='[\a]'
case a in $p) echo yes ;; *) echo no ;; esac
#> yes

#### quotes from an expansion are ordinary characters
p="'a'"
case "'a'" in $p) echo yes ;; *) echo no ;; esac
case a in $p) echo yes ;; *) echo no ;; esac
#> yes
#> no

#### a pattern partly quoted, partly from an expansion
p='*'
case 'a*bc' in a"$p"b$p) echo yes ;; *) echo no ;; esac
case 'axbc' in a"$p"b$p) echo yes ;; *) echo no ;; esac
#> yes
#> no

#### a bracket put together from expansions
l=[ r=]
case b in ${l}abc$r) echo yes ;; *) echo no ;; esac
#> yes

#### a pattern from a command substitution
case abc in $(echo 'a*')) echo yes ;; *) echo no ;; esac
case abc in "$(echo 'a*')") echo yes ;; *) echo no ;; esac
#> yes
#> no

#### the word of a case is never a pattern
w='a*'
case $w in abc) echo yes ;; *) echo no ;; esac
#> no

#### an invalid byte is one character
w=$(printf '\377')
case $w in ?) echo yes ;; *) echo no ;; esac
case $w in [a-z]) echo yes ;; *) echo no ;; esac
#> yes
#> no

#### two invalid bytes are two characters
w=$(printf '\377\376')
case $w in ?) echo one ;; ??) echo two ;; esac
#> two

#### an invalid byte matches itself
w=$(printf 'a\377b')
case $w in a$(printf '\377')b) echo yes ;; *) echo no ;; esac
case $w in a$(printf '\376')b) echo yes ;; *) echo no ;; esac
case $w in a*b) echo yes ;; *) echo no ;; esac
#> yes
#> no
#> yes

#### in the C locale a multibyte character is bytes
case é in ?) echo one ;; ??) echo two ;; esac
#> two
#@ locale C

#### the same patterns in ${x#pattern}
x=aXbXc
echo ${x#*X} ${x##*X} ${x%X*} ${x%%X*}
echo ${x#[a-b]} ${x%[!X]} ${x#??}
#> bXc c aXb a
#> XbXc aXbX bXc

#### a long word and many stars do not take for ever
x=$(printf '%01000d' 0)
case $x in *0*0*0*0*0*0*0*0*0*0*1) echo yes ;; *) echo no ;; esac
#> no
#@ differs dash: dash takes for ever

#### patterns separated by | are tried in order
case b in a | [b-c] | ${never:=set}) echo yes ;; esac
echo "${never-unset}"
#> yes
#> unset
