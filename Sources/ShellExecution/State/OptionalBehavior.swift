package import ShellBytes

/// The options of `shopt` (bash 4.3.2). Those that bash 5.2 knows are all accepted; swish's own follow after them.
package enum OptionalBehavior: UInt8, CaseIterable, Sendable {
    case autocd, assocExpandOnce, cdableVars, cdSpell, checkHash, checkJobs, checkWinSize, commandHistory
    case compat31, compat32, compat40, compat41, compat42, compat43, compat44, completeFullQuote
    case directoryExpand, directorySpell, dotGlob, execFail, expandAliases, extendedDebug, extendedGlob, extendedQuote
    case failGlob, forceIgnore, globASCIIRanges, globSkipDots, globStar, gnuErrorFormat
    case historyAppend, historyReedit, historyVerify, hostComplete, hangUpOnExit, inheritErrorExit
    case interactiveComments, lastPipe, literalHistory, localVarInherit, localVarUnset, loginShell, mailWarn
    case noEmptyCommandCompletion, noCaseGlob, noCaseMatch, noExpandTranslation, nullGlob
    case patternSubstitutionReplacement, programmableCompletion, programmableCompletionAlias, promptVars
    case restrictedShell, shiftVerbose, sourcePath, variableRedirectionClose, xpgEcho
    // swish's own, on in interactive shells only.
    case highlightLine, suggestHistory, suggestCommands, promptMarks, promptNewline
    case reportDirectory, setTitle, gitBranch, transientPrompt, showDuration, longCommandNotice, hookFunctions
    case prefixSearch, searchList, historyDetails, previewExpansions, abbreviations
    case describeCompletions, fuzzyCompletion, completeOptions

    /// Whether bash does not have it: scripts that list all options do not see it.
    package var isOwn: Bool { rawValue > Self.xpgEcho.rawValue }

    /// The name that `shopt` knows the option by.
    package var name: StaticString {
        switch self {
        case .autocd: "autocd"
        case .assocExpandOnce: "assoc_expand_once"
        case .cdableVars: "cdable_vars"
        case .cdSpell: "cdspell"
        case .checkHash: "checkhash"
        case .checkJobs: "checkjobs"
        case .checkWinSize: "checkwinsize"
        case .commandHistory: "cmdhist"
        case .compat31: "compat31"
        case .compat32: "compat32"
        case .compat40: "compat40"
        case .compat41: "compat41"
        case .compat42: "compat42"
        case .compat43: "compat43"
        case .compat44: "compat44"
        case .completeFullQuote: "complete_fullquote"
        case .directoryExpand: "direxpand"
        case .directorySpell: "dirspell"
        case .dotGlob: "dotglob"
        case .execFail: "execfail"
        case .expandAliases: "expand_aliases"
        case .extendedDebug: "extdebug"
        case .extendedGlob: "extglob"
        case .extendedQuote: "extquote"
        case .failGlob: "failglob"
        case .forceIgnore: "force_fignore"
        case .globASCIIRanges: "globasciiranges"
        case .globSkipDots: "globskipdots"
        case .globStar: "globstar"
        case .gnuErrorFormat: "gnu_errfmt"
        case .historyAppend: "histappend"
        case .historyReedit: "histreedit"
        case .historyVerify: "histverify"
        case .hostComplete: "hostcomplete"
        case .hangUpOnExit: "huponexit"
        case .inheritErrorExit: "inherit_errexit"
        case .interactiveComments: "interactive_comments"
        case .lastPipe: "lastpipe"
        case .literalHistory: "lithist"
        case .localVarInherit: "localvar_inherit"
        case .localVarUnset: "localvar_unset"
        case .loginShell: "login_shell"
        case .mailWarn: "mailwarn"
        case .noEmptyCommandCompletion: "no_empty_cmd_completion"
        case .noCaseGlob: "nocaseglob"
        case .noCaseMatch: "nocasematch"
        case .noExpandTranslation: "noexpand_translation"
        case .nullGlob: "nullglob"
        case .patternSubstitutionReplacement: "patsub_replacement"
        case .programmableCompletion: "progcomp"
        case .programmableCompletionAlias: "progcomp_alias"
        case .promptVars: "promptvars"
        case .restrictedShell: "restricted_shell"
        case .shiftVerbose: "shift_verbose"
        case .sourcePath: "sourcepath"
        case .variableRedirectionClose: "varredir_close"
        case .xpgEcho: "xpg_echo"
        case .highlightLine: "highlight"
        case .suggestHistory: "autosuggest"
        case .suggestCommands: "didyoumean"
        case .promptMarks: "promptmarks"
        case .promptNewline: "promptnewline"
        case .reportDirectory: "reportdirectory"
        case .setTitle: "settitle"
        case .gitBranch: "gitbranch"
        case .transientPrompt: "transientprompt"
        case .showDuration: "showduration"
        case .longCommandNotice: "longnotice"
        case .hookFunctions: "hookfunctions"
        case .prefixSearch: "prefixsearch"
        case .searchList: "searchlist"
        case .historyDetails: "histdetails"
        case .previewExpansions: "preview"
        case .abbreviations: "abbreviations"
        case .describeCompletions: "describecompletions"
        case .fuzzyCompletion: "fuzzycompletion"
        case .completeOptions: "completeoptions"
        }
    }

    /// What one of swish's own does while it is on; nil for those that bash has.
    package var summary: StaticString? {
        switch self {
        case .highlightLine: "colours the line as it is typed"
        case .suggestHistory: "shows behind the cursor how an earlier command goes on; this directory's come first"
        case .suggestCommands: "asks whether a command that is not found was meant to be another"
        case .promptMarks: "marks prompts and output for the terminal (OSC 133)"
        case .promptNewline: "begins the prompt in a row of its own"
        case .reportDirectory: "tells the terminal the working directory (OSC 7)"
        case .setTitle: "sets the terminal's title to the directory, or the command that runs"
        case .gitBranch: "lets \\g in a prompt be the branch of the git repository"
        case .transientPrompt: "takes the right prompt away after Enter, and shows TRANSIENT_PROMPT in place of PS1"
        case .showDuration: "tells how long a command took that ran for 5 seconds, or DURATION_THRESHOLD"
        case .longCommandNotice: "lets the terminal tell of the end of such a command while it has not the focus"
        case .hookFunctions:
            "calls precmd and preexec, and the functions that precmd_functions and preexec_functions name"
        case .prefixSearch: "lets the arrow keys find what begins as the line does"
        case .searchList: "lists further matches below an incremental search"
        case .historyDetails: "keeps directory, status and duration of commands, for history --here --failed"
        case .previewExpansions: "shows behind the line what history references become, and how many files match"
        case .abbreviations: "lets the words that abbr defined expand as they are typed"
        case .describeCompletions: "lists completions with their descriptions"
        case .fuzzyCompletion: "completes what is spelled otherwise: other case, a middle part, letters left out"
        case .completeOptions: "completes the options of programs from their --help"
        default: nil
        }
    }

    /// swish's own, which are on in interactive shells (bash's behave as in bash).
    package static var own: ArraySlice<OptionalBehavior> { allCases.drop { !$0.isOwn } }

    /// The option of a name.
    package static func named(_ name: ByteView) -> OptionalBehavior? {
        allCases.first { name.equals($0.name) }
    }
}

/// Which optional behaviors are on.
package struct OptionalBehaviors: Equatable, Sendable {
    private var bits: UInt64 = 0
    private var ownBits: UInt64 = 0

    /// Those that are on in a new shell.
    package init() {
        for behavior: OptionalBehavior in [
            .checkWinSize, .commandHistory, .completeFullQuote, .extendedQuote, .forceIgnore, .globASCIIRanges,
            .globSkipDots, .hostComplete, .interactiveComments, .patternSubstitutionReplacement,
            .programmableCompletion, .promptVars, .sourcePath,
        ] {
            self[behavior] = true
        }
    }

    package subscript(behavior: OptionalBehavior) -> Bool {
        get {
            behavior.isOwn ? ownBits & Self.bit(behavior) != 0 : bits & Self.bit(behavior) != 0
        }
        set {
            let bit = Self.bit(behavior)
            if behavior.isOwn {
                if newValue { ownBits |= bit } else { ownBits &= ~bit }
            } else {
                if newValue { bits |= bit } else { bits &= ~bit }
            }
        }
    }

    private static func bit(_ behavior: OptionalBehavior) -> UInt64 {
        1 << UInt64(behavior.isOwn ? behavior.rawValue - OptionalBehavior.highlightLine.rawValue : behavior.rawValue)
    }
}
