package import ShellBytes
package import ShellSyntax
package import ShellSystem
package import SystemPackage

/// The shell: the one value that holds all its state, passed `inout` to whatever runs.
///
/// What a subshell inherits is in `environment`; the rest belongs to the process, or to the command being executed.
/// Extensions of this type, a file per concept, expand words and execute commands.
package struct Shell: ~Copyable {
    /// The names that the parser and the state share.
    package let names: NameTable
    /// The words that scripts repeat.
    let wordCache = WordCache()
    /// Names that the shell itself uses, interned once.
    package let wellKnown: WellKnownNames
    package var environment = ExecutionEnvironment()
    package var builtins: BuiltinTable
    package var fields = FieldStack()
    package var output = Output()
    package var jobs = JobTable()
    package var signals = SignalState()
    package var calls = CallStack()
    package var invocation: Invocation
    /// Bytes read ahead of what `read` and the command input have used, to be given back before anybody else looks.
    package let lookAhead = LookAhead()

    /// `$?`
    package var exitStatus = ExitStatus.success
    /// Set by a special built-in utility that was used wrongly: that ends a non-interactive shell in POSIX mode
    /// (XCU 2.8.1), unless the utility was run by `command`.
    package var specialBuiltinFailed = false
    /// Whether the builtin that is about to run was called by `command`.
    package var forgivesSpecialBuiltin = false
    /// How many builtins are running that `command` called. What fails in `command eval` does not end a POSIX shell.
    package var builtinsRunByCommand = 0
    /// The line being executed (LINENO), from 1.
    package var line = 1
    /// How many loops enclose the command in this function.
    package var loopDepth = 0
    /// Above 0 while a failing command does not end the shell under `set -e`: in conditions, before `&&` and `||`,
    /// after `!` (XCU 2.15, set -e).
    package var failureIsTested = 0
    /// With what status the shell ends once the simple command that is running has failed: under `set -e` an assignment
    /// to what is read-only ends it even where the command's failure is tested, as in bash.
    var statusToEndWith: ExitStatus?
    /// The status of the last command substitution of a command without a name; nil where it had none.
    package var substitutionStatus: ExitStatus?
    /// The subshells that run in this process without one of their own, innermost last.
    package var virtualSubshells: [VirtualSubshell] = []
    /// Whether nothing follows the builtin that runs, so that a program it starts may take the process's place.
    package var builtinIsLast = false
    /// Whether the process may become its last command: false while something must still be done at its end.
    package var mayReplaceAtEnd = true
    /// Whether the command that is being executed is a simple one, or the last of an and-or list, at the end of `-c`.
    var endsCommandString = false
    /// How many functions are running.
    package var functionDepth = 0
    /// How many `eval`s and substitutions are nested, for the prefix of `set -x`.
    package var traceLevel = 0
    /// The number of the command being read in an interactive session (`\\#`), from 1.
    package var commandNumber = 1
    /// Whether what is thrown gives up dot scripts, `eval` and `-c` as well, not only their command.
    package var givesUpAllText = false
    /// The depth of the scope into which the assignments before a command are being performed.
    var assignmentScope: Int?
    /// Whether what is thrown does not end the shell under `set -e`.
    var passesErrorExit = false
    /// Whether the DEBUG trap has run for the command that a forked stage of a pipeline is about to execute.
    var debugTrapHasRun = false
    /// Whether the ERR trap was set within the command that has just failed: then it does not run for it.
    var errorTrapIsNew = false
    /// `$_`: the last field of the command before.
    package var lastArgument: Bytes {
        get { Bytes(lastArgumentText.view) }
        set { newValue.withView { lastArgumentText.set($0) } }
    }
    var lastArgumentText = LastArgument()
    /// What names the text being run in messages about its syntax: `-c`, `eval`; nil for a file.
    package var syntaxContext: StaticString?
    /// The text that runs without being a file, for messages that show its lines.
    var textInHand: TextInHand?
    /// The trees of short texts that were evaluated.
    var parsedTexts: [EvaluatedText: [EvaluatedCommand]] = [:]
    /// The text that is about to be parsed, where its trees may be remembered.
    var evaluatedText: EvaluatedText?
    /// The entries of directories that pathname expansion has read.
    package var directoryListings = DirectoryListings()
    /// How many forks lie between this process and the one that started the shell.
    package var processGeneration = 0
    /// Whether the trace of the next primary of `[[` shows that it is negated.
    var tracesNegation = false
    /// Whether a prompt's text is being expanded.
    var isExpandingPrompt = false
    /// How many variables' values are being evaluated as arithmetic within each other.
    var arithmeticDepth = 0
    /// The regular expressions used last, compiled.
    var regularExpressions: [RegularExpression] = []
    /// The values of IFS used last.
    var knownSeparators: [FieldSeparators] = []
    /// Spare buffers for word expansion, kept so that a warm loop allocates none.
    var spareBuffers: [ExpansionBuffer] = []
    /// Array values of the operands of the declaration utility that is about to run, by operand position.
    package var pendingCompoundAssignments: [Int: PendingList] = [:]
    /// What the last assignment to a variable or element was given, before attributes change it, while `set -x` is on.
    var tracedValue: Bytes?
    /// Descriptors and processes of process substitutions, to be closed when the command that uses them has ended.
    package var processSubstitutions: [FileDescriptor] = []
    var descriptorCopies = DescriptorCopies()
    /// In a subshell that became a process while a redirection had put its capture aside: what standard output becomes
    /// when that redirection ends.
    var captureSuccessor: DescriptorCopies.Copy?
    /// Whether redirections fail that open a FIFO: the shell must not wait for its other end, which a command that it
    /// has not started yet may open.
    var leavesFIFOs = false
    /// What builds the `environ` of children; rebuilt after an exported variable changed.
    package var exportedEnvironment = ExportedEnvironment()
    /// While traps run, how deep: a trap action is not interrupted by another of the same kind.
    package var runningTraps: Set<Int32> = []
    package var isRunningDebugTrap = false
    /// Which arguments of the builtin that is called are written as elements of arrays (`Builtin.takesElements`).
    package var writtenElements: [Int] = []
    /// The command text for BASH_COMMAND: the node being executed; printed only when asked for.
    package var currentCommand: Command?
    /// The interactive part's hooks into execution; absent in scripts.
    package var interaction: (any Interaction)?
    /// Whether traps that are due are held back: while a virtual subshell runs, whose traps are not these.
    package var startTime = Clock.realTime.seconds
    /// The streams that builtins such as `history` keep between commands when there is no interactive part.
    package var history = HistoryList()
    /// The completion in progress, while a completion function runs.
    package var completionContext: CompletionContext?
    /// What the keys of the line editor do.
    package let keyBindings = KeyBindings()

    package init(invocation: Invocation, builtins: BuiltinTable, names: NameTable = NameTable()) {
        self.invocation = invocation
        self.builtins = builtins
        self.names = names
        wellKnown = WellKnownNames(names)
    }

    /// The options of `set`.
    package var options: ShellOptions {
        get { environment.options }
        set { environment.options = newValue }
    }

    /// The options of `shopt`.
    package var behaviors: OptionalBehaviors {
        get { environment.behaviors }
        set { environment.behaviors = newValue }
    }

    /// Whether every byte is a character: the locale is the POSIX locale (`C`, `POSIX`).
    package var isByteLocale: Bool { environment.isByteLocale }

    /// Whether POSIX decides where it and bash differ.
    package var isPosix: Bool { environment.options.contains(.posix) }

    /// Whether the shell was started to talk to a user; its subshells are interactive shells as well (`$-`).
    package var isInteractive: Bool { environment.options.contains(.interactive) }

    /// What messages call the shell: `$0`, without its directories where the shell is interactive.
    package var nameInMessages: Bytes { isInteractive ? invocation.baseName : invocation.name }

    /// Whether this process or subshell itself talks to the user: an interactive shell, but none of its subshells.
    package var talksToUser: Bool { isInteractive && environment.subshellLevel == 0 }
}

/// How the shell was started.
package struct Invocation {
    /// `$0`
    package var name: Bytes
    /// The process id of the shell, `$$`: the same in its subshells.
    package var processID: Int32
    /// The script that is read, where the shell runs one.
    package var script: FileInput?
    /// The string of `-c` (BASH_EXECUTION_STRING).
    package var commandString: Bytes?
    package var isLogin = false
    package var hasReadLogoutFile = false
    /// The name or path by which the shell was called, whatever it runs.
    package var calledName: Bytes = []
    /// The working directory at start, empty where there was none: the path of the script may be relative to it.
    package var directory: Bytes = []
    /// Whether subshells always become processes (for tests: the result must be the same).
    package var alwaysForks = false
    /// Whether look-ahead is never used (for tests: the result must be the same).
    package var readsByteByByte = false

    /// `$0` without directories.
    package var baseName: Bytes { name.split(separator: ASCII.slash).last.map { Bytes($0) } ?? name }

    package init(name: Bytes, processID: Int32) {
        self.name = name
        self.processID = processID
    }
}

/// What the interactive part does for the executor.
///
/// Not bound to classes on purpose: a value that could be anything makes `Shell` a type that is passed by address. Were
/// it not, each call of a function that is not `mutating` would copy its 2 KB to the stack (140 instructions).
package protocol Interaction {
    /// The text of a command that cannot be found: another name that exists and looks like it.
    func suggestion(for command: Bytes) -> Bytes?
    /// Reads a line for `read -e`, with `prompt`; nil at the end of input.
    func readLine(_ shell: inout Shell, prompt: Bytes, initialText: Bytes) throws(Divert) -> Bytes?
    /// What an escape of a prompt that bash does not know stands for (`\\g`: the branch); nil for none.
    func promptText(_ letter: UInt8, _ shell: inout Shell) -> Bytes?
    /// `history` with long options: lists the commands that they choose. nil where such are not known.
    func listHistory(_ shell: inout Shell, _ words: [Bytes]) -> ExitStatus?
    /// Whether a user who asks to leave may: not where there are stopped jobs that nobody has been told of.
    func mayLeave(_ shell: inout Shell) -> Bool
    /// Entries were removed from the history: of these texts, or with nil all that it does not hold any more.
    func forgetHistory(_ shell: inout Shell, _ removed: [Bytes]?)
}

/// Names that the shell itself reads or sets.
package struct WellKnownNames {
    package let path, home, ifs, pwd, oldPwd, ps1, ps2, ps3, ps4, optionIndex, optionArgument, optionErrors, reply: Name
    package let cdPath, env, mail, lineNumber, parentID, underscore, random, seconds, posixlyCorrect, globIgnore: Name
    package let timeFormat, mapFile, bashRematch, functionNest, timeOut, shellLevel, language, localeAll: Name
    package let localeCharacters, localeCollation, historyFile, historySize, columns, lines, bashEnvironment: Name
    package let bracket, test, processID, traceDescriptor, ignoreEndOfFile, compatibility: Name

    init(_ names: NameTable) {
        path = names.intern("PATH")
        home = names.intern("HOME")
        ifs = names.intern("IFS")
        pwd = names.intern("PWD")
        oldPwd = names.intern("OLDPWD")
        ps1 = names.intern("PS1")
        ps2 = names.intern("PS2")
        ps3 = names.intern("PS3")
        ps4 = names.intern("PS4")
        optionIndex = names.intern("OPTIND")
        optionArgument = names.intern("OPTARG")
        optionErrors = names.intern("OPTERR")
        reply = names.intern("REPLY")
        cdPath = names.intern("CDPATH")
        env = names.intern("ENV")
        mail = names.intern("MAIL")
        lineNumber = names.intern("LINENO")
        parentID = names.intern("PPID")
        underscore = names.intern("_")
        random = names.intern("RANDOM")
        seconds = names.intern("SECONDS")
        posixlyCorrect = names.intern("POSIXLY_CORRECT")
        globIgnore = names.intern("GLOBIGNORE")
        timeFormat = names.intern("TIMEFORMAT")
        mapFile = names.intern("MAPFILE")
        bashRematch = names.intern("BASH_REMATCH")
        functionNest = names.intern("FUNCNEST")
        timeOut = names.intern("TMOUT")
        shellLevel = names.intern("SHLVL")
        language = names.intern("LANG")
        localeAll = names.intern("LC_ALL")
        localeCharacters = names.intern("LC_CTYPE")
        localeCollation = names.intern("LC_COLLATE")
        historyFile = names.intern("HISTFILE")
        historySize = names.intern("HISTSIZE")
        columns = names.intern("COLUMNS")
        lines = names.intern("LINES")
        bashEnvironment = names.intern("BASH_ENV")
        bracket = names.intern("[")
        test = names.intern("test")
        processID = names.intern("BASHPID")
        traceDescriptor = names.intern("BASH_XTRACEFD")
        ignoreEndOfFile = names.intern("IGNOREEOF")
        compatibility = names.intern("BASH_COMPAT")
    }
}

/// The lines of the command history (bash 9), oldest first.
package struct HistoryList {
    /// A line with the time it was entered, in seconds since the epoch.
    package struct Entry {
        package var text: Bytes
        package var time: Int?

        package init(text: Bytes, time: Int? = nil) {
            self.text = text
            self.time = time
        }
    }

    package var entries: [Entry] = []
    /// The number of the first entry, from 1.
    package var firstNumber = 1
    /// How many entries at the end are not in the history file yet (`history -a`).
    package var unsavedCount = 0
    /// How many entries of the history file are known (`history -n`), beside those of its first `bytesRead` bytes.
    package var entriesRead = 0
    /// How many bytes of the history file were passed at the start, whose entries nobody has counted.
    package var bytesRead = 0
    /// Whether the last entry is the line that is running.
    package var holdsRunningLine = false
    /// How many bytes of the history file have been read or written by this shell.
    package var fileOffset = 0
    /// Whether it has been said that the history file cannot be appended to.
    package var hasReportedFile = false
    /// Whether the file has entries with times: then all that follow get them, so that entries of several lines end.
    package var fileHasTimes = false
    /// What later history expansions refer to: the last substitution, the last text searched for.
    var expansion = HistoryExpansion()

    package init() {}
}
