package import ShellBytes
import ShellSystem

/// Variables that the shell itself acts on (XCU 2.5.3, bash 5).
extension Shell {
    /// Does what follows from a change of a watched variable: it was assigned, unset, or a scope with it ended.
    package mutating func variableChanged(_ name: Name) {
        switch name {
        case wellKnown.ifs: noteFieldSeparators()
        case wellKnown.path: environment.commandHash.removeAll(keepingCapacity: true)
        case wellKnown.optionIndex:
            environment.getopts.offset = 0
            // What is no position begins again (`OPTIND=0`).
            environment.getopts.index = Int(clamping: max(1, min(integerValue(of: name) ?? 1, Int64(Int32.max))))
        case wellKnown.localeAll, wellKnown.localeCharacters, wellKnown.language: noteLocale()
        case wellKnown.posixlyCorrect: setOption(.posix, environment.variables[name].isSet)
        case wellKnown.ignoreEndOfFile: setOption(.ignoreEndOfFile, environment.variables[name].isSet)
        case wellKnown.historySize: limitHistory()
        case wellKnown.traceDescriptor: noteTraceDescriptor()
        case wellKnown.compatibility: noteCompatibility()
        case wellKnown.globIgnore:
            environment.ignoredPathnames = scalar(of: environment.variables[name].value) ?? []
            behaviors[.dotGlob] = !environment.ignoredPathnames.isEmpty
        default: break
        }
    }

    /// IFS has changed. What a value means is kept with the value: `while IFS= read …` sets and unsets it for each line.
    private mutating func noteFieldSeparators() {
        let value = scalar(of: environment.variables[wellKnown.ifs].value)
        for known in knownSeparators where known.value == value {
            environment.fieldSeparators = known
            return
        }
        let separators = FieldSeparators(value)
        environment.fieldSeparators = separators
        if knownSeparators.count >= 4 { knownSeparators.removeFirst() }
        knownSeparators.append(separators)
    }

    private mutating func setOption(_ option: ShellOptions, _ isOn: Bool) {
        if isOn { options.insert(option) } else { options.remove(option) }
    }

    private mutating func integerValue(of name: Name) -> Int64? {
        scalar(of: environment.variables[name].value).flatMap { DecimalText.parse($0) }
    }

    /// Finds out whether characters are bytes: in the POSIX locale, by LC_ALL, LC_CTYPE and LANG.
    private mutating func noteLocale() {
        var locale = Bytes()
        for name in [wellKnown.localeAll, wellKnown.localeCharacters, wellKnown.language] {
            if let text = scalar(of: environment.variables[name].value), !text.isEmpty {
                locale = text
                break
            }
        }
        environment.isByteLocale = locale.isEmpty || locale.equals("C") || locale.equals("POSIX")
    }

    // MARK: - At start

    /// Switches on options that the command line gives, before anything depends on them.
    package mutating func switchOn(_ option: ShellOptions) {
        options.insert(option)
    }

    /// Sets the variables that a shell begins with, once the environment has been imported.
    package mutating func installSpecialVariables() {
        environment.secondsStart = Clock.monotonic.seconds
        importOptions()
        installDynamicVariables()
        let known = wellKnown
        for name in [
            known.ifs, known.path, known.optionIndex, known.localeAll, known.localeCharacters, known.language,
            known.posixlyCorrect, known.ignoreEndOfFile, known.globIgnore,
            known.historySize, known.traceDescriptor, known.compatibility,
        ] {
            environment.variables[name].attributes.insert(.watched)
        }
        environment.variables[known.ifs] = Variable(.text(Bytes(" \t\n")), .watched)
        environment.variables[known.optionIndex] = Variable(.integer(1), [.watched, .integer])
        environment.variables[known.optionErrors] = Variable(.integer(1))
        if !isSet(known.ps4) { environment.variables[known.ps4] = Variable(.text(Bytes("+ "))) }
        if !isSet(known.path) {
            environment.variables[known.path] = Variable(
                .text(Bytes("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")), .watched)
        }
        if environment.variables[known.posixlyCorrect].isSet { options.insert(.posix) }
        if environment.variables[known.compatibility].isSet { noteCompatibility() }
        if isInteractive, environment.variables[known.ignoreEndOfFile].isSet { options.insert(.ignoreEndOfFile) }
        if !isInteractive {
            environment.variables[known.ps1] = Variable()
            environment.variables[known.ps2] = Variable()
        }
        noteLocale()
        installConstants()
        installWorkingDirectory()
        countLevel()
    }

    /// PWD: the one of the environment where it names the working directory, else the path without symbolic links.
    private mutating func installWorkingDirectory() {
        let imported = scalar(of: environment.variables[wellKnown.pwd].value)
        if let imported, Self.isLogicalPath(imported), let named = try? Files.status(of: imported),
            let here = try? Files.status(of: [ASCII.period]), named.device == here.device, named.inode == here.inode
        {
            environment.workingDirectory = imported
        } else {
            environment.workingDirectory = (try? Files.workingDirectory()) ?? []
        }
        invocation.directory = environment.workingDirectory
        // In a directory that is gone the imported value may still help.
        if !environment.workingDirectory.isEmpty {
            environment.variables[wellKnown.pwd].value = .text(environment.workingDirectory)
        }
        environment.variables[wellKnown.pwd].attributes.insert(.exported)
        let old = wellKnown.oldPwd
        if let text = scalar(of: environment.variables[old].value), !Self.isDirectory(text) {
            environment.variables[old].value = .unset
        }
        environment.variables[old].attributes.insert(.exported)
    }

    /// Whether a path is absolute and has no component `.` or `..`.
    private static func isLogicalPath(_ path: Bytes) -> Bool {
        guard path.first == ASCII.slash else { return false }
        // The length of the component so far, while it is all periods.
        var periods: Int? = 0
        for byte in path {
            if byte == ASCII.slash {
                if periods == 1 || periods == 2 { return false }
                periods = 0
            } else {
                periods = byte == ASCII.period ? periods.map { $0 &+ 1 } : nil
            }
        }
        return periods != 1 && periods != 2
    }

    private static func isDirectory(_ path: Bytes) -> Bool {
        if case .directory? = (try? Files.status(of: path))?.kind { true } else { false }
    }

    private mutating func installDynamicVariables() {
        let table: [(StaticString, DynamicVariable, Attributes)] = [
            ("LINENO", .lineNumber, []), ("RANDOM", .random, [.integer]), ("SRANDOM", .strongRandom, [.integer]),
            ("SECONDS", .seconds, []), ("EPOCHSECONDS", .epochSeconds, []),
            ("EPOCHREALTIME", .epochRealTime, []), ("BASHPID", .processID, [.integer]),
            ("BASH_SUBSHELL", .subshellLevel, []), ("BASH_COMMAND", .command, []),
            ("FUNCNAME", .functionNames, [.indexedArray]), ("BASH_SOURCE", .sources, [.indexedArray]),
            ("BASH_LINENO", .lines, [.indexedArray]), ("BASH_ARGC", .argumentCounts, [.indexedArray]),
            ("BASH_ARGV", .argumentValues, [.indexedArray]), ("DIRSTACK", .directoryStack, [.indexedArray]),
            ("GROUPS", .groups, [.indexedArray]), ("PIPESTATUS", .pipelineStatus, [.indexedArray]),
            ("BASH_ALIASES", .aliases, [.associativeArray]), ("BASH_CMDS", .commandHash, [.associativeArray]),
            ("HISTCMD", .historyCommand, [.integer]), ("SHELLOPTS", .options, [.readOnly]),
            ("BASHOPTS", .shellOptions, [.readOnly]), ("BASH_ARGV0", .argumentZero, []),
            ("BASH", .executable, []), ("_", .lastArgument, []),
        ]
        lastArgument = scalar(of: environment.variables[wellKnown.underscore].value) ?? invocation.name
        for (text, variable, attributes) in table {
            let name = names.intern(text)
            // An array could not be passed on: as in bash what the environment names so is an ordinary variable.
            if !attributes.isDisjoint(with: [.indexedArray, .associativeArray]),
                environment.variables[name].attributes.contains(.exported)
            {
                continue
            }
            let isUnderscore = variable == .lastArgument
            let inherited = isUnderscore ? [] : environment.variables[name].attributes.intersection(.exported)
            environment.variables[name] = Variable(.dynamic(variable), attributes.union(inherited))
        }
    }

    /// Switches on the options that SHELLOPTS and BASHOPTS in the environment name.
    private mutating func importOptions() {
        if isRestricted { return }
        if let name = names.lookup(ByteView("SHELLOPTS")), let list = scalar(of: environment.variables[name].value) {
            for word in list.split(separator: ASCII.colon) {
                let option = Bytes(word).withView { ShellOptions.option(named: $0) }
                if let option { options.insert(option) }
            }
        }
        if let name = names.lookup(ByteView("BASHOPTS")), let list = scalar(of: environment.variables[name].value) {
            for word in list.split(separator: ASCII.colon) {
                let behavior = Bytes(word).withView { OptionalBehavior.named($0) }
                if let behavior { behaviors[behavior] = true }
            }
        }
    }

    /// Where bash looks for loadable builtins, which scripts may print.
    private static var loadablesPath: StaticString {
        "/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:."
    }

    /// The version of swish (SWISH_VERSION, `--version`).
    package static var version: StaticString { "0.1.0" }

    private mutating func installConstants() {
        let readOnlyInteger: Attributes = [.readOnly, .integer]
        environment.variables[wellKnown.parentID] = Variable(.integer(Int64(Processes.parent)), readOnlyInteger)
        environment.variables[names.intern("UID")] = Variable(.integer(Int64(Users.realUser)), readOnlyInteger)
        environment.variables[names.intern("EUID")] = Variable(.integer(Int64(Users.effectiveUser)), readOnlyInteger)
        environment.variables[names.intern("BASH_VERSION")].value = .text(Bytes("5.2.15(1)-release"))
        environment.variables[names.intern("SWISH_VERSION")].value = .text(Bytes(Self.version))
        let texts: [(StaticString, StaticString)] = [
            ("HOSTTYPE", "x86_64"), ("OSTYPE", "linux-gnu"),
            ("MACHTYPE", "x86_64-pc-linux-gnu"), ("COMP_WORDBREAKS", " \t\n\"'@><=;|&(:"),
            ("BASH_LOADABLES_PATH", Self.loadablesPath), ("TERM", "dumb"),
        ]
        for (name, text) in texts {
            let variable = names.intern(name)
            if !isSet(variable) { environment.variables[variable].value = .text(Bytes(text)) }
        }
        var version = IndexedArray()
        for part: StaticString in ["5", "2", "15", "1", "release", "x86_64-pc-linux-gnu"] {
            version.append(Bytes(part))
        }
        environment.variables[names.intern("BASH_VERSINFO")] = Variable(.indexed(version), [.readOnly, .indexedArray])
        let host = names.intern("HOSTNAME")
        if !isSet(host) { environment.variables[host].value = .text(Users.hostName) }
        let shell = names.intern("SHELL")
        if !isSet(shell) { environment.variables[shell].value = .dynamic(.loginShell) }
        if let text = invocation.commandString {
            environment.variables[names.intern("BASH_EXECUTION_STRING")].value = .text(text)
        }
    }

    /// A program takes the place of this shell: SHLVL does not count it.
    package mutating func leaveLevel() {
        guard let level = value(of: wellKnown.shellLevel).flatMap({ DecimalText.parse($0) })
        else { return }
        set(wellKnown.shellLevel, DecimalText.bytes(max(level, 1) - 1))
        environment.variables.exportsChanged = true
    }

    /// SHLVL: one more than that of the shell around this one.
    private mutating func countLevel() {
        let old = integerValue(of: wellKnown.shellLevel) ?? 0
        let level = old < 0 || old >= 999 ? 1 : old &+ 1
        environment.variables[wellKnown.shellLevel] = Variable(.integer(level), .exported)
        environment.variables.exportsChanged = true
    }
}
