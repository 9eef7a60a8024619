# What `bind` says of keys and sets, in a shell without a line editor.

#### functions and their keys
bind -q abort 2>/dev/null
bind -q vi-undo 2>/dev/null || echo $?
bind -p 2>/dev/null | grep -e 'abort' -e '^# alias-expand-line'
bind -P 2>/dev/null | grep -e 'accept-line' -e 'backward-byte'
#> abort can be invoked via "\C-g", "\C-x\C-g", "\e\C-g".
#> vi-undo is not bound to any keys.
#> 1
#> "\C-g": abort
#> "\C-x\C-g": abort
#> "\e\C-g": abort
#> # alias-expand-line (not bound)
#> accept-line can be found on "\C-j", "\C-m".
#> backward-byte is not bound to any keys

#### more than five keys are not all named
bind -q self-insert 2>/dev/null
#> self-insert can be invoked via " ", "!", "\"", "#", "$", ...

#### a binding takes effect at once, and is taken away
{
    bind '"\C-t": clear-screen'
    bind -q clear-screen
    bind -r '\C-l'
    bind -q clear-screen
    bind -u clear-screen
    bind -q clear-screen
} 2>/dev/null
echo $?
#> clear-screen can be invoked via "\C-l", "\C-t".
#> clear-screen can be invoked via "\C-t".
#> clear-screen is not bound to any keys.
#> 1

#### macros are listed in two forms
{
    bind '"\C-xq": "say \"hi\"\n\e[A"'
    bind -s
    bind -S
} 2>/dev/null
#> "\C-xq": "say \"hi\"\C-j\e[A"
#> \C-xq outputs say \"hi\"\C-j\e[A

#### commands are listed
{
    bind -x '"\C-t": echo hi'
    bind -X
} 2>/dev/null
#> "\C-t": "echo hi"

#### the map of another mode
{
    bind -m vi-insert '"\C-a": end-of-line'
    bind -q beginning-of-line | grep -c 'C-a'
    bind -m vi-insert -q end-of-line | grep -c 'C-a'
} 2>/dev/null
#> 1
#> 1

#### variables
{
    bind 'set completion-ignore-case on'
    bind 'set bell-style none'
    bind -v | grep -e completion-ignore -e '^set bell'
    bind -V | grep -e editing-mode
} 2>/dev/null
#> set completion-ignore-case on
#> set bell-style none
#> editing-mode is set to `emacs'

#### an inputrc file, read when it is named and at first
printf '%s\n' '# keys' '"\C-t": kill-line' '$if mode=vi' '"\C-t": abort' '$endif' > keys
export INPUTRC=$PWD/keys
$SH -c 'bind -q kill-line; bind -f /dev/null; echo $?' 2>/dev/null
#> kill-line can be invoked via "\C-k", "\C-t".
#> 0

#### what is wrong is told
bind -m nowhere -l 2>&1 | tail -n 1 | sed 's/.*bind: //'
bind -q nothing 2>&1 | tail -n 1 | sed 's/.*bind: //'
bind -x key 2>&1 | tail -n 1 | sed 's/.*bind: //'
bind -x '"a" b' 2>&1 | tail -n 1 | sed 's/.*bind: //'
bind -f nowhere 2>&1 | tail -n 1 | sed 's/.*bind: //'
#> `nowhere': invalid keymap name
#> `nothing': unknown function name
#> key: first non-whitespace character is not `"'
#> "a" b: missing colon separator
#> nowhere: cannot read: No such file or directory
