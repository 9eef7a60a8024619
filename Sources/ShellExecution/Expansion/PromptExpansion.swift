package import ShellBytes
internal import ShellSystem
internal import SystemPackage

/// Prompt strings (bash 6.9): PS0, PS1, PS2, PS4 and `${name@P}`.
extension Shell {
    /// Expands a prompt string: its backslash escapes, then, with `promptvars`, parameters, substitutions and arithmetic.
    /// Numbers in it are those of the next command, or with `whileRunning` of the one that runs.
    package mutating func expandPrompt(_ text: Bytes, whileRunning: Bool = false) throws(Divert) -> Bytes {
        let isExpanded = behaviors[.promptVars] || isPosix
        let decoded = decodePrompt(text, PromptForm(isExpanded: isExpanded, isRunning: whileRunning))
        guard isExpanded else { return decoded }
        let status = exitStatus
        let substitution = substitutionStatus
        let isNested = isExpandingPrompt
        isExpandingPrompt = true
        defer {
            isExpandingPrompt = isNested
            exitStatus = status
            substitutionStatus = substitution
        }
        return try expandAsDoubleQuoted(decoded)
    }

    /// The byte that `\[` gives: what follows up to `promptEndIgnore` takes no room on the screen.
    package static var promptStartIgnore: UInt8 { 1 }
    /// The byte that `\]` gives.
    package static var promptEndIgnore: UInt8 { 2 }

    /// What the escapes of a prompt depend on.
    private struct PromptForm {
        /// Whether expansions follow, from which what the escapes give is protected.
        let isExpanded: Bool
        /// Whether a command runs already, whose numbers are meant.
        let isRunning: Bool
    }

    /// Resolves the backslash escapes.
    private mutating func decodePrompt(_ text: Bytes, _ form: PromptForm) -> Bytes {
        if isPosix { return text }
        var result = Bytes()
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte == ASCII.backslash, index + 1 < text.count else {
                result.append(byte)
                index += 1
                continue
            }
            index += 2
            decodeEscape(text[index - 1], text, &index, form, into: &result)
        }
        return result
    }

    private mutating func decodeEscape(
        _ letter: UInt8, _ text: Bytes, _ index: inout Int, _ form: PromptForm, into result: inout Bytes
    ) {
        switch letter {
        case UInt8(ascii: "a"): result.append(7)
        case UInt8(ascii: "e"): result.append(ASCII.escape)
        case UInt8(ascii: "n"): result.append(ASCII.newline)
        case UInt8(ascii: "r"): result.append(ASCII.carriageReturn)
        case ASCII.leftBracket: if isInteractive { result.append(Self.promptStartIgnore) }
        case ASCII.rightBracket: if isInteractive { result.append(Self.promptEndIgnore) }
        case ASCII.backslash: result.append(ASCII.backslash)
        case ASCII.dollar:
            if Users.effectiveUser == 0 {
                result.append(ASCII.hash)
            } else {
                result.append(form.isExpanded ? "\\$" : "$")
            }
        case UInt8(ascii: "0")...UInt8(ascii: "7"): decodeOctal(text, &index, into: &result)
        case UInt8(ascii: "D"): decodeDate(text, &index, into: &result)
        default:
            guard let value = promptValue(letter, form) else {
                result += [ASCII.backslash, letter]
                return
            }
            for byte in value {
                if form.isExpanded, byte == ASCII.dollar || byte == ASCII.backquote || byte == ASCII.backslash {
                    result.append(ASCII.backslash)
                }
                result.append(byte)
            }
        }
    }

    /// The text of an escape that names a value; nil for one that is none.
    private mutating func promptValue(_ letter: UInt8, _ form: PromptForm) -> Bytes? {
        switch letter {
        case UInt8(ascii: "u"): return Users.entry(of: Users.effectiveUser)?.name ?? Bytes("?")
        case UInt8(ascii: "h"): return Bytes(Users.hostName.prefix { $0 != ASCII.period })
        case UInt8(ascii: "H"): return Users.hostName
        case UInt8(ascii: "w"): return promptDirectory()
        case UInt8(ascii: "W"): return promptBaseName()
        case UInt8(ascii: "s"): return invocation.baseName
        case UInt8(ascii: "v"): return Bytes("5.2")
        case UInt8(ascii: "V"): return Bytes("5.2.15")
        case UInt8(ascii: "j"): return DecimalText.bytes(Int64(jobs.jobs.count))
        case UInt8(ascii: "l"): return terminalName()
        case UInt8(ascii: "!"):
            let number = history.firstNumber &+ history.entries.count
            return DecimalText.bytes(Int64(form.isRunning ? max(number &- 1, 1) : number))
        case ASCII.hash: return DecimalText.bytes(Int64(form.isRunning ? commandNumber &- 1 : commandNumber))
        case UInt8(ascii: "d"): return formattedTime(Bytes("%a %b %d"))
        case UInt8(ascii: "t"): return formattedTime(Bytes("%H:%M:%S"))
        case UInt8(ascii: "T"): return formattedTime(Bytes("%I:%M:%S"))
        case ASCII.at: return formattedTime(Bytes("%I:%M %p"))
        case UInt8(ascii: "A"): return formattedTime(Bytes("%H:%M"))
        default:
            guard let interaction else { return nil }
            return interaction.promptText(letter, &self)
        }
    }

    /// The time now, as strftime formats it in the zone that TZ names.
    private mutating func formattedTime(_ format: Bytes) -> Bytes {
        let zone = names.lookup(ByteView("TZ")).flatMap { value(of: $0) }
        return Formatting.time(Clock.realTime.seconds, format: format, timeZone: zone)
    }

    private func decodeOctal(_ text: Bytes, _ index: inout Int, into result: inout Bytes) {
        index -= 1
        var value = 0
        var digits = 0
        while digits < 3, index < text.count, text[index] >= ASCII.zero, text[index] < ASCII.zero + 8 {
            value = value * 8 + Int(text[index] - ASCII.zero)
            digits += 1
            index += 1
        }
        result.append(UInt8(truncatingIfNeeded: value))
    }

    /// `\D{format}`: the time by strftime.
    private mutating func decodeDate(_ text: Bytes, _ index: inout Int, into result: inout Bytes) {
        guard index < text.count, text[index] == ASCII.leftBrace,
            let end = text[index...].firstIndex(of: ASCII.rightBrace)
        else { return result.append("\\D") }
        let format = Bytes(text[(index + 1)..<end])
        result += formattedTime(format.isEmpty ? Bytes("%X") : format)
        index = end + 1
    }

    /// The working directory with `~` for HOME, shortened as PROMPT_DIRTRIM says.
    private mutating func promptDirectory() -> Bytes {
        let path = abbreviatingHome(value(of: wellKnown.pwd) ?? environment.workingDirectory)
        guard let text = names.lookup(ByteView("PROMPT_DIRTRIM")).flatMap({ value(of: $0) }),
            let kept = DecimalText.parse(text), kept > 0
        else { return path }
        let isHome = path.first == ASCII.tilde
        let parts = path.split(separator: ASCII.slash).dropFirst(isHome ? 1 : 0)
        guard parts.count > kept else { return path }
        var trimmed = isHome ? Bytes("~/...") : Bytes("...")
        let tail = parts.suffix(Int(clamping: kept)).reduce(into: Bytes()) { $0 += [ASCII.slash] + $1 }
        // What is no longer than the dots in its place stays.
        if path.count - tail.count - (isHome ? 2 : 0) <= 3 { return path }
        trimmed += tail
        return trimmed
    }

    /// A path with `~` in the place of HOME at its beginning.
    package mutating func abbreviatingHome(_ path: Bytes) -> Bytes {
        guard let home = value(of: wellKnown.home), home.count > 1, path.starts(with: home),
            path.count == home.count || path[home.count] == ASCII.slash
        else { return path }
        return [ASCII.tilde] + path[home.count...]
    }

    private mutating func promptBaseName() -> Bytes {
        let path = value(of: wellKnown.pwd) ?? environment.workingDirectory
        if abbreviatingHome(path).count == 1 { return abbreviatingHome(path) }
        return Bytes(path.split(separator: ASCII.slash).last ?? [ASCII.slash])
    }

    private func terminalName() -> Bytes {
        if !FileDescriptor.standardInput.isTerminal { return Bytes("tty") }
        let path = Files.linkTarget(of: Bytes("/proc/self/fd/0")) ?? []
        return Bytes(path.split(separator: ASCII.slash).last ?? [])
    }
}
