internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `bind` (bash 4.2): what is said of keys is kept for the line editor; a shell without one says so and takes it all
    /// the same.
    static func bind(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.interaction == nil { shell.diagnose(arguments[0], Bytes("warning: line editing not enabled")) }
        var options = OptionScanner(arguments, "lvpVPsSXf:q:u:m:r:x:")
        var keymap: Bytes?
        var changes: [KeyBindings.Change] = []
        var status = ExitStatus.success
        var lists = false
        while let letter = options.next() {
            let value = Bytes(options.value)
            switch letter {
            case 0: return shell.failOption(arguments, options)
            case UInt8(ascii: "m"): keymap = value
            case UInt8(ascii: "l"): lists = true
            case UInt8(ascii: "f"): changes.append(.file(value))
            case UInt8(ascii: "r"): changes.append(.remove(keys: value))
            case UInt8(ascii: "q"), UInt8(ascii: "u"):
                if !EditorFunctions.names.contains(where: { value.equals($0) }) {
                    status = shell.fail(
                        arguments, Bytes("`") + value + Bytes("': unknown function name"))
                } else if letter == UInt8(ascii: "u") {
                    changes.append(.unbind(function: value))
                } else {
                    shell.output.append(value)
                    shell.output.append(" is not bound to any keys.\n")
                    status = .failure
                }
            case UInt8(ascii: "x"):
                guard let change = command(value) else {
                    status = shell.fail(
                        arguments, Bytes("`") + value + Bytes("': first non-whitespace character is not `\"'"))
                    continue
                }
                changes.append(change)
            default: break
            }
        }
        if lists {
            for name in EditorFunctions.names {
                shell.output.append(name)
                shell.output.append(ASCII.newline)
            }
        }
        for operand in options.operands { changes.append(.line(Bytes(operand))) }
        for change in changes { shell.keyBindings.changes.append((keymap, change)) }
        return status
    }

    /// `"keys": command`
    private static func command(_ text: Bytes) -> KeyBindings.Change? {
        let trimmed = text.drop { ASCII.isBlank($0) }
        guard trimmed.first == ASCII.doubleQuote else { return nil }
        var end = trimmed.startIndex + 1
        while end < trimmed.endIndex, trimmed[end] != ASCII.doubleQuote {
            end += trimmed[end] == ASCII.backslash ? 2 : 1
        }
        guard end < trimmed.endIndex else { return nil }
        let keys = Bytes(trimmed[(trimmed.startIndex + 1)..<end])
        let rest = trimmed[(end + 1)...].drop { ASCII.isBlank($0) }
        guard rest.first == ASCII.colon || rest.isEmpty else { return nil }
        return .command(keys: keys, Bytes(rest.dropFirst().drop { ASCII.isBlank($0) }))
    }
}
