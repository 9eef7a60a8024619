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
        }
    }

    /// The option of a name.
    package static func named(_ name: ByteView) -> OptionalBehavior? {
        allCases.first { name.equals($0.name) }
    }
}

/// Which optional behaviors are on.
package struct OptionalBehaviors: Equatable, Sendable {
    private var bits: UInt64

    /// Those that are on in a new shell.
    package init() {
        bits = 0
        for behavior: OptionalBehavior in [
            .checkWinSize, .commandHistory, .completeFullQuote, .extendedQuote, .forceIgnore, .globASCIIRanges,
            .globSkipDots, .hostComplete, .interactiveComments, .patternSubstitutionReplacement,
            .programmableCompletion, .promptVars, .sourcePath,
        ] {
            self[behavior] = true
        }
    }

    package subscript(behavior: OptionalBehavior) -> Bool {
        get { bits & (1 << UInt64(behavior.rawValue)) != 0 }
        set {
            if newValue { bits |= 1 << UInt64(behavior.rawValue) } else { bits &= ~(1 << UInt64(behavior.rawValue)) }
        }
    }
}
