# Limits of integers, in arithmetic and wherever a number is an operand.

#### addition wraps around
echo $((9223372036854775807 + 1))
#> -9223372036854775808

#### subtraction wraps around
echo $((-9223372036854775807 - 2))
#> 9223372036854775807

#### multiplication wraps around
echo $((9223372036854775807 * 2))
echo $((4611686018427387904 * 4))
#> -2
#> 0

#### negation of the least number
echo $((-(-9223372036854775807 - 1)))
#> -9223372036854775808

#### the least number divided by -1
x=$((-9223372036854775807 - 1))
echo $((x / -1))
#> -9223372036854775808

#### the remainder of the least number by -1
x=$((-9223372036854775807 - 1))
echo $((x % -1))
#> 0

#### division and remainder by zero
(echo $((1 / 0))) 2>/dev/null
echo $?
(echo $((1 % 0))) 2>/dev/null
echo $?
#> 1
#> 1

#### the message of a division by zero
echo $((1 / 0))
#= 1
#! ../case.sh: line 1: 1 / 0: division by 0 (error token is "0")

#### /= and %= by zero
x=1
(: $((x /= 0))) 2>/dev/null
echo $?
(: $((x %= 0))) 2>/dev/null
echo $?
#> 1
#> 1

#### a left shift by 63, 64 and more
echo $((1 << 63))
echo $((1 << 62))
#> -9223372036854775808
#> 4611686018427387904

#### a right shift of negative numbers
echo $((-8 >> 1)) $((-1 >> 63))
#> -4 -1

#### a shift by a negative or a great number does not crash
(echo $((1 << -1))) >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
(echo $((1 << 1000))) >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
#> ended
#> ended

#### increments wrap around
x=9223372036854775807
echo $((++x))
#> -9223372036854775808

#### a power that overflows does not crash
(echo $((2 ** 63)) $((3 ** 100))) >/dev/null
echo $?
#> 0

#### a constant beyond 64 bits does not crash
(echo $((99999999999999999999))) >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
#> ended

#### a variable beyond 64 bits does not crash
x=99999999999999999999
(echo $((x + 1))) >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
#> ended

#### a hex constant of 16 digits
echo $((0x7fffffffffffffff)) $((0xffffffffffffffff))
#> 9223372036854775807 -1

#### a variable that refers to itself
x=x
(echo $((x))) 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### variables that refer to each other
x=y y=x
(echo $((x))) 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### deeply nested parentheses of arithmetic
p=$(printf '%03000d' 0 | tr 0 '(')
q=$(printf '%03000d' 0 | tr 0 ')')
(eval "echo \$(($p 1 $q))") >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
#> ended

#### a long sum
x=$(seq -s + 20000)
echo $(($x))
#> 200010000

#### a long chain of unary operators
x=$(printf '%020000d' 0 | tr 0 '!')
(eval "echo \$(( $x 1 ))") >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
#> ended

#### exit with a number beyond 64 bits
$SH -c 'exit 99999999999999999999' 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### return with a number beyond 64 bits
f() { return 99999999999999999999; }
f 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### shift, break and continue with a number beyond 64 bits
set -- a
shift 99999999999999999999 2>/dev/null
[ $? -gt 0 ] && echo shift
$SH -c 'for i in 1; do break 99999999999999999999; done' 2>/dev/null
[ $? -le 128 ] && echo break
$SH -c 'for i in 1; do continue 99999999999999999999; done' 2>/dev/null
[ $? -le 128 ] && echo continue
#> shift
#> break
#> continue

#### positional parameters with great numbers
set -- a
echo "[${99999999999999999999}]" 2>/dev/null
echo "[${4294967297}]"
#> []
#> []

#### a descriptor with a great number
(echo x >&99999999999999999999) 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### a redirection with a descriptor number beyond the limit
(exec 99999999> f) 2>/dev/null
[ $? -gt 0 ] && [ $? -lt 128 ] && echo refused
#> refused

#### printf with a width or a precision that overflows does not crash
(printf '%99999999999999999999d' 1) >/dev/null 2>&1
[ $? -lt 128 ] && echo width
(printf '%.99999999999999999999d' 1) >/dev/null 2>&1
[ $? -lt 128 ] && echo precision
#> width
#> precision

#### printf of the limits
printf '%d %d\n' 9223372036854775807 -9223372036854775808
printf '%x\n' -1
#> 9223372036854775807 -9223372036854775808
#> ffffffffffffffff

#### test with numbers beyond 64 bits
[ 99999999999999999999 -gt 1 ] 2>/dev/null
echo $?
#> 2

#### ulimit with a number beyond 64 bits
(ulimit -n 99999999999999999999) 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### kill with numbers beyond 64 bits
kill -99999999999999999999 $$ 2>/dev/null
[ $? -gt 0 ] && echo signal
kill -s 0 99999999999999999999 2>/dev/null
[ $? -gt 0 ] && echo process
#> signal
#> process

#### umask with a number beyond 64 bits
umask 77777777777777777777777 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### wait with a number beyond 64 bits
wait 99999999999999999999 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### getopts with OPTIND of any number
for OPTIND in 99999999999999999999 9223372036854775807 -5 1000; do
  getopts a o -a 2>/dev/null
  [ $? -lt 128 ] && echo ended
done
#> ended
#> ended
#> ended
#> ended

#### trap with a number beyond 64 bits
trap 'echo no' 99999999999999999999 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### substrings beyond the ends
x=abc
echo "[${x:9223372036854775807}][${x:0:9223372036854775807}][${x:-9223372036854775808}]"
#> [][abc][abc]

#### substrings with numbers that wrap around
x=abc
(echo "${x:1:9223372036854775807}" "${x:99999999999999999999}") >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
#> ended

#### mapfile with an origin beyond 32 bits
mapfile -O 9223372036854775807 a <<< x
echo $? ${!a[@]}
#> 1
#! *: mapfile: 9223372036854775807: invalid array origin

#### a code beyond UTF-8's scheme is nothing
printf '[%s][\Uffffffff]\n' $'\Uffffffff'
#> [][]

#### ulimit with a number whose bytes are beyond 64 bits
ulimit -c 100000000000000000000
echo $?
ulimit -f 18446744073709551615
echo $?
#> 1
#> 1
#! *: ulimit: 100000000000000000000: limit out of range*
#! *: ulimit: 18446744073709551615: limit out of range

#### brace expansion whose width or step is no number of 64 bits
echo {1..3..-9223372036854775808} {9223372036854775807..-9223372036854775808..9223372036854775807}
#> {1..3..-9223372036854775808} {9223372036854775807..-9223372036854775808..9223372036854775807}

#### a year that no calendar reaches
TZ=UTC printf '%(%Y)T\n' 9223372036854775807
#> 1970

#### dirs without a stack
dirs -99999999999
echo $?
#> 1
#! *: dirs: directory stack empty

#### fc -l without a history
fc -l
echo $?
history -s a
fc -l 99999999999999999999
#> 0
#> 1	 a
