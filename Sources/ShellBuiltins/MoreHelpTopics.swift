extension HelpTopics {
    /// Builtins, second half of the alphabet.
    static var moreBuiltins: [HelpTopic] {
        [
            HelpTopic(
                "jobs", "jobs [-lnprs] [jobspec ...] or jobs -x command [args]", "List the jobs.",
                "Lists jobs: -l with process ids, -n what changed, -p ids only, -r running, -s stopped ones."),
            HelpTopic(
                "kill", "kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]",
                "Send a signal to jobs or processes.",
                "Sends SIGTERM, or the signal named, to processes and jobs. -l lists or translates signal names."),
            HelpTopic(
                "let", "let arg [arg ...]", "Calculate each argument.",
                "Evaluates each ARG as arithmetic. The status is 1 where the last one is 0."),
            HelpTopic(
                "local", "local [option] name[=value] ...", "Declare variables of a function.",
                "As declare, for variables that exist until the running function ends."),
            HelpTopic(
                "logout", "logout [n]", "End a login shell.",
                "Ends a login shell with status N; an error in any other shell."),
            HelpTopic(
                "mapfile",
                "mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]",
                "Read lines into an array.",
                """
                Fills ARRAY (MAPFILE) with lines. -d ends lines otherwise, -n reads so many, -O begins at that
                index, -s skips so many, -t drops the line ends, -u reads that descriptor, -C runs a command
                every -c lines with the index and the line.
                """),
            HelpTopic(
                "popd", "popd [-n] [+N | -N]", "Leave directories of the stack.",
                "Drops the top of the directory stack, or entry N, and goes to the new top; not with -n."),
            HelpTopic(
                "printf", "printf [-v var] format [arguments]",
                "Print by a format.",
                """
                As printf(1): FORMAT is used again while arguments are left. Besides the conversions of C, %b
                resolves escapes, %q quotes for the shell, %(FORMAT)T prints a time. -v assigns the result.
                """),
            HelpTopic(
                "pushd", "pushd [-n] [+N | -N | dir]", "Go to a directory and remember the last on a stack.",
                "Goes to DIR and remembers where it was; +N and -N turn the stack; alone swaps the two on top."),
            HelpTopic(
                "pwd", "pwd [-LP]", "Print the working directory.",
                "-L prints the path as it was reached, -P the one without symbolic links."),
            HelpTopic(
                "read",
                "read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]",
                "Read a line into variables.",
                """
                Assigns the fields of a line to the NAMEs, the rest to the last; the whole to REPLY without
                one. -a fills an array, -d ends the line otherwise, -e uses the line editor, -i begins it with
                TEXT, -n and -N limit the characters, -p prompts, -r leaves backslashes, -s shows no input,
                -t limits the time, -u reads that descriptor. The status is 1 at the end of the input.
                """),
            HelpTopic(
                "readarray",
                "readarray [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]",
                "Read lines into an array, as mapfile does.", "Another name of mapfile."),
            HelpTopic(
                "readonly", "readonly [-aAf] [name[=value] ...] or readonly -p",
                "Keep variables from being changed.",
                "Variables, with -f functions, can no longer be changed or unset. -p lists them."),
            HelpTopic(
                "return", "return [n]", "Leave a function or a file that is read.",
                "Ends a function or dot script with status N, or that of the last command."),
            HelpTopic(
                "set", "set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]",
                "Switch options, or set the positional parameters.",
                """
                A letter or -o NAME after - switches an option on, after + off; set -o lists them. Other
                arguments become the positional parameters. Without arguments all variables are listed.
                -a export all, -b tell of jobs at once, -e end on failure, -f no pathname expansion, -h hash
                commands, -k all assignments are environment, -m job control, -n only parse, -p privileged,
                -t one command, -u unset variables are errors, -v echo input, -x trace, -B braces, -C no
                overwriting, -E ERR trap inherited, -H history expansion, -P physical paths, -T DEBUG trap
                inherited.
                """),
            HelpTopic(
                "shift", "shift [n]", "Drop the first positional parameters.",
                "Drops the first positional parameter, or the first N. The status is 1 where N is too great."),
            HelpTopic(
                "shopt", "shopt [-pqsu] [-o] [optname ...]", "Switch the shell's further options.",
                "Lists options, -s sets and -u unsets them; -q only returns the state, -p prints commands, -o means set's."
            ),
            HelpTopic(
                "source", "source filename [arguments]", "Run the commands of a file in this shell, as . does.",
                "Another name of the . builtin."),
            HelpTopic(
                "suspend", "suspend [-f]", "Stop this shell until it is continued.",
                "Stops this shell until it gets SIGCONT; a login shell only with -f."),
            HelpTopic(
                "test", "test [expr]", "Test files, strings and numbers, as [ does.",
                """
                The status is 0 where EXPR holds. Files: -e exists, -f -d -h -p -S -b -c kinds, -r -w -x access,
                -s not empty, -g -u -k bits, -O -G owner, -N news, -t terminal, -nt -ot -ef. Texts: -z -n = !=
                < >. Numbers: -eq -ne -lt -le -gt -ge. -o option, -v variable, -R reference. ! EXPR, ( EXPR ).
                """),
            HelpTopic(
                "times", "times", "Print the processor time used so far.",
                "Prints user and system time of the shell, then of its children."),
            HelpTopic(
                "trap", "trap [-lp] [[arg] signal_spec ...]", "Run commands at signals and at events of the shell.",
                """
                Runs ARG when a signal arrives, or on EXIT, DEBUG, ERR, RETURN. An empty ARG ignores the signal, -
                or none resets it. -p prints traps, -l lists signals.
                """),
            HelpTopic("true", "true", "Do nothing, successfully.", "The status is always 0."),
            HelpTopic(
                "type", "type [-afptP] name [name ...]", "Tell what a name would run.",
                "Tells what NAME stands for. -a all meanings, -f no functions, -p and -P the path, -t one word."),
            HelpTopic(
                "typeset", "typeset [-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]",
                "Give variables values and attributes, as declare does.", "Another name of declare."),
            HelpTopic(
                "ulimit", "ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]",
                "Show or set limits of the system on what programs use.",
                """
                Shows or sets a limit of this shell and its children: -f file size unless a letter names
                another, -a all of them. -S the soft limit, -H the hard one. LIMIT is a number, soft, hard or
                unlimited.
                """),
            HelpTopic(
                "umask", "umask [-p] [-S] [mode]", "Show or set which permissions new files do not get.",
                "Sets the permissions that new files lack, as an octal number or as chmod has it. -S shows letters."),
            HelpTopic(
                "unalias", "unalias [-a] name [name ...]", "Remove aliases.",
                "-a removes all aliases. The status is non-zero where a NAME is no alias."),
            HelpTopic(
                "unset", "unset [-f] [-v] [-n] [name ...]",
                "Remove variables or functions.",
                "-v takes NAMEs as variables, -f as functions, -n as name references themselves."),
            HelpTopic(
                "wait", "wait [-fn] [-p var] [id ...]", "Wait for jobs or processes to end.",
                "Waits for processes and jobs, all without an ID. -n waits for the next, -p stores which it was."),
        ]
    }

    /// Reserved words and other syntax.
    static var reservedWords: [HelpTopic] {
        [
            HelpTopic(
                "%", "job_spec [&]", "Go on with a job, in the foreground or with & behind it.",
                "Names a job: %1, %string, %?string, %% and %+ the current, %- the previous one."),
            HelpTopic(
                "((", "(( expression ))", "Calculate; succeed where the result is not 0.",
                "The status is 0 where EXPRESSION is not 0."),
            HelpTopic(
                "[[", "[[ expression ]]", "Test, without splitting or matching what is expanded.",
                "As test, its words not split; == and != match patterns, =~ a regular expression; && || !."),
            HelpTopic(
                "case", "case WORD in [PATTERN [| PATTERN]...) COMMANDS ;;]... esac",
                "Run the commands whose pattern matches a word.",
                "Runs the commands of the first PATTERN that matches; ;& goes on with the next, ;;& tests on."),
            HelpTopic(
                "coproc", "coproc [NAME] command [redirections]",
                "Run a command in the background, with pipes to and from it.",
                "Runs COMMAND in the background with pipes whose ends are in the array NAME (COPROC)."),
            HelpTopic(
                "for", "for NAME [in WORDS ... ] ; do COMMANDS; done", "Run commands once for every word of a list.",
                "Without in, NAME takes the positional parameters."),
            HelpTopic(
                "for ((", "for (( exp1; exp2; exp3 )); do COMMANDS; done", "Run commands while a calculation is not 0.",
                "Evaluates EXP1, and while EXP2 is not 0 runs COMMANDS and evaluates EXP3."),
            HelpTopic(
                "function", "function name { COMMANDS ; } or name () { COMMANDS ; }", "Define a function.",
                "NAME then runs COMMANDS with its arguments as positional parameters."),
            HelpTopic(
                "if", "if COMMANDS; then COMMANDS; [ elif COMMANDS; then COMMANDS; ]... [ else COMMANDS; ] fi",
                "Run commands if others succeed.",
                "Runs the commands after the first condition that succeeds."),
            HelpTopic(
                "select", "select NAME [in WORDS ... ;] do COMMANDS; done",
                "Let the user choose from a numbered menu.",
                "Shows a numbered menu and runs COMMANDS with the choice in NAME, until break or end of input."),
            HelpTopic(
                "time", "time [-p] pipeline", "Tell how long a pipeline takes.",
                "TIMEFORMAT is the form of the report; -p is that of POSIX."),
            HelpTopic(
                "until", "until COMMANDS; do COMMANDS-2; done", "Repeat commands until others succeed.",
                "Runs COMMANDS-2 while the last of COMMANDS fails."),
            HelpTopic(
                "variables", "variables - Names and meanings of some shell variables",
                "The variables that the shell itself uses.",
                "CDPATH HISTFILE HOME IFS LANG PATH PS1 PS2 PS4 PWD OLDPWD SHLVL BASH_VERSION SWISH_VERSION and others."
            ),
            HelpTopic(
                "while", "while COMMANDS; do COMMANDS-2; done", "Repeat commands as long as others succeed.",
                "Runs COMMANDS-2 while the last of COMMANDS succeeds."),
            HelpTopic(
                "{", "{ COMMANDS ; }", "Run commands as one, in this shell.",
                "Runs COMMANDS in this shell; redirections after the brace are for all of them."),
        ]
    }
}
