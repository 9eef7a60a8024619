/// The texts of `help`.
enum HelpTopics {
    /// Builtins, first half of the alphabet.
    static var builtins: [HelpTopic] {
        [
            HelpTopic(
                ".", ". filename [arguments]", "Run the commands of a file in this shell.",
                """
                Reads FILENAME and runs its commands here, so that they can change this shell. A name without a
                slash is looked up in PATH. ARGUMENTS become the positional parameters while the file runs.
                The status is that of the last command; non-zero where FILENAME cannot be read.
                """),
            HelpTopic(
                ":", ":", "Do nothing, successfully.",
                "Expands its arguments and does nothing else. The status is always 0."),
            HelpTopic(
                "[", "[ arg... ]", "Test files, strings and numbers.",
                "The same as test, but the last argument must be a closing bracket."),
            HelpTopic(
                "abbr", "abbr [-s] [name=value ...] or abbr -a name words... or abbr -e name...",
                "Define words that expand as they are typed (interactive shells only).",
                """
                A word defined by NAME=VALUE, or by -a NAME and the words that follow, becomes VALUE in the line
                when it is typed as a command's name and ended by a blank, a separator or Enter; C-_ takes that
                back. -e removes definitions; without arguments, or with -s, all are listed so that they can be
                read back.
                """),
            HelpTopic(
                "alias", "alias [-p] [name[=value] ... ]", "Give commands short names, or list those.",
                """
                With NAME=VALUE an alias is defined, with NAME alone it is shown. Without arguments, or with -p,
                all aliases are listed so that they can be read back.
                The status is non-zero where a NAME is no alias.
                """),
            HelpTopic(
                "bg", "bg [job_spec ...]", "Let stopped jobs go on in the background.",
                "Continues stopped jobs as if they had been started with &; the current job unless one is named."),
            HelpTopic(
                "bind",
                "bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]",
                "Say what keys do on the command line.",
                "Binds keys of the line editor to functions, macros or shell commands, and lists the bindings."),
            HelpTopic(
                "break", "break [n]", "Leave a loop.",
                "Leaves the innermost loop, or N loops. N must be 1 or more."),
            HelpTopic(
                "builtin", "builtin [shell-builtin [arg ...]]", "Run a built-in that a function hides.",
                "Runs a builtin even where a function has its name. The status is 1 where there is no such builtin."),
            HelpTopic(
                "caller", "caller [expr]", "Tell where the running function was called.",
                """
                Prints the line and file from which the running function or dot script was called; with a
                number, line, function and file of that many calls further out.
                """),
            HelpTopic(
                "cd", "cd [-L|[-P [-e]] [-@]] [dir]", "Go to another directory.",
                """
                Goes to DIR: HOME without it, OLDPWD for -. A relative DIR is looked for in the directories of
                CDPATH. -L, the default, takes .. as the path is written; -P follows symbolic links first, and
                with -e fails where the new path cannot be found out.
                """),
            HelpTopic(
                "command", "command [-pVv] command [arg ...]",
                "Run a command that a function hides, or tell what a name is.",
                """
                Runs COMMAND, functions passed over. -p searches a PATH that has all standard utilities; -v
                tells in a word what COMMAND is, -V in a sentence.
                """),
            HelpTopic(
                "compgen",
                "compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]",
                "Print what a word can be completed to.",
                "Prints the completions of WORD that the options, those of complete, generate."),
            HelpTopic(
                "complete",
                "complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]",
                "Say how the arguments of a command are completed.",
                """
                Says how the arguments of each command NAME are completed: -D for commands without a rule of
                their own, -E for an empty line, -I for the first word. -p prints rules, -r removes them.
                """),
            HelpTopic(
                "compopt", "compopt [-o|+o option] [-DEI] [name ...]", "Change how a completion behaves.",
                "Changes options of a completion rule; without NAME those of the completion in progress."),
            HelpTopic(
                "continue", "continue [n]", "Begin the next round of a loop.",
                "Goes on with the next round of the innermost loop, or of the Nth one outwards."),
            HelpTopic(
                "declare",
                "declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]",
                "Give variables values and attributes, or print them.",
                """
                Gives variables attributes and values; -p shows them. -a indexed array, -A associative array,
                -f functions, -F their names only, -g at the outermost scope, -i integer, -I inherit, -l lower
                case, -n name reference, -r read-only, -t trace, -u upper case, -x export; + takes one away.
                """),
            HelpTopic(
                "dirs", "dirs [-clpv] [+N] [-N]", "Print the stack of directories.",
                """
                Lists the directories that pushd remembers. -c forgets them, -l writes ~ out, -p puts one on a
                line, -v numbers them; +N and -N show one, counted from the left or the right.
                """),
            HelpTopic(
                "disown", "disown [-h] [-ar] [jobspec ... | pid ...]", "Take jobs out of the shell's care.",
                "The shell forgets the jobs; with -h they only get no SIGHUP. -a means all, -r running ones."),
            HelpTopic(
                "echo", "echo [-neE] [arg ...]", "Print words.",
                "Prints its arguments and a newline: none with -n. -e resolves backslash escapes, -E does not."),
            HelpTopic(
                "enable", "enable [-a] [-dnps] [-f filename] [name ...]", "Switch built-ins on and off.",
                "Switches builtins on, with -n off. -a lists all with their state, -s only special ones."),
            HelpTopic(
                "eval", "eval [arg ...]", "Run words as the text of commands.",
                "Joins its arguments with spaces and runs the result. The status is that of the command."),
            HelpTopic(
                "exec", "exec [-cl] [-a name] [command [argument ...]] [redirection ...]",
                "Become another program, or keep redirections.",
                """
                Becomes COMMAND; without one, redirections take effect in this shell. -a gives the name that
                COMMAND sees, -c an empty environment, -l makes it a login shell.
                """),
            HelpTopic(
                "exit", "exit [n]", "End the shell.",
                "Ends the shell with status N, or that of the last command."),
            HelpTopic(
                "export", "export [-fn] [name[=value] ...] or export -p", "Hand variables on to programs.",
                "Puts variables, with -f functions, into the environment of commands; -n takes them out."),
            HelpTopic("false", "false", "Do nothing, unsuccessfully.", "The status is always 1."),
            HelpTopic(
                "fc", "fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]",
                "List, edit or repeat commands of the history.",
                """
                Edits commands FIRST to LAST with ENAME, FCEDIT or EDITOR and runs them; -l lists them, -n
                without numbers, -r the newest first. -s runs one again, PAT replaced by REP.
                """),
            HelpTopic(
                "fg", "fg [job_spec]", "Bring a job to the foreground.",
                "Continues a job in the foreground: the current one unless JOB_SPEC names another."),
            HelpTopic(
                "getopts", "getopts optstring name [arg ...]", "Take the options of a script apart.",
                """
                Puts the next option of the positional parameters, or of ARGs, into NAME, its value into
                OPTARG, and the index of the next argument into OPTIND. A letter of OPTSTRING that a colon
                follows takes a value; a leading colon silences messages. The status is 1 after the last one.
                """),
            HelpTopic(
                "hash", "hash [-lr] [-p pathname] [-dt] [name ...]", "Show or forget where programs were found.",
                """
                Looks each NAME up in PATH and remembers where it is. -d forgets it, -l lists in a form to be
                read back, -p gives the path instead of looking, -r forgets all, -t tells the paths.
                """),
            HelpTopic(
                "help", "help [-dms] [pattern ...]", "Tell about the shell's own commands.",
                "Tells about the builtins that match; -d in a line, -m as a manual page, -s only the usage."),
            HelpTopic(
                "history",
                "history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...] or history [--here] [--failed] [--long[=seconds]] [n]",
                "List, search or change the history.",
                """
                Lists the history, or its last N lines. -c clears it, -d removes lines, -a appends new lines to
                the history file, -n reads what is new there, -r reads all of it, -w writes it; -p expands ARGs
                without keeping them, -s adds them as one line.
                With --here (run in this directory), --failed and --long (for 5 or more SECONDS) commands are
                listed with time, status, duration and directory, those of other sessions too.
                """),
        ]
    }
}
