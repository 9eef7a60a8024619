internal import ShellBytes
internal import ShellExecution
internal import SystemPackage

extension StandardBuiltins {
    /// `bind` (bash 4.2) lists and changes what the keys of the line editor do; a shell without one says so and does it
    /// all the same.
    static func bind(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.interaction == nil { shell.diagnose(arguments[0], Bytes("warning: line editing not enabled")) }
        shell.readInitFileOnce()
        var options = OptionScanner(arguments, "lvpVPsSXf:q:u:m:r:x:")
        var request = BindRequest(arguments: arguments, map: shell.currentKeyMap)
        var steps: [(letter: UInt8, value: Bytes)] = []
        while let letter = options.next() {
            if letter == 0 { return shell.failOption(arguments, options) }
            let value = Bytes(options.value)
            if letter == UInt8(ascii: "m") {
                guard let map = shell.keyBindings.map(named: value) else {
                    return shell.fail(arguments, Bytes("`") + value + Bytes("': invalid keymap name"))
                }
                request.map = map
            } else {
                steps.append((letter, value))
            }
        }
        var status = ExitStatus.success
        for step in steps where !request.perform(step.letter, step.value, &shell) { status = .failure }
        for operand in options.operands { InitFile(map: request.map).apply(Bytes(operand), &shell) }
        return status
    }
}

/// A call of `bind`.
private struct BindRequest {
    let arguments: Arguments
    /// The map that is meant (`-m`).
    var map: KeyMap

    /// Does what one option asks for; false where that fails.
    func perform(_ letter: UInt8, _ value: Bytes, _ shell: inout Shell) -> Bool {
        let listing = BindListing(map: map, isCommandMap: map === shell.keyBindings.viCommand)
        switch letter {
        case UInt8(ascii: "l"):
            for name in EditorFunctions.names { shell.output.append(Bytes(name) + [ASCII.newline]) }
        case UInt8(ascii: "p"): shell.output.append(listing.functions)
        case UInt8(ascii: "P"): shell.output.append(listing.functionDescriptions)
        case UInt8(ascii: "s"): shell.output.append(listing.macros)
        case UInt8(ascii: "S"): shell.output.append(listing.macroDescriptions)
        case UInt8(ascii: "X"): shell.output.append(listing.commands)
        case UInt8(ascii: "v"):
            for (name, value) in shell.keyBindings.variables.all(isVi: shell.options.contains(.vi)) {
                shell.output.append(Bytes("set ") + Bytes(name) + [ASCII.space] + value + [ASCII.newline])
            }
        case UInt8(ascii: "V"):
            for (name, value) in shell.keyBindings.variables.all(isVi: shell.options.contains(.vi)) {
                shell.output.append(Bytes(name) + Bytes(" is set to `") + value + Bytes("'\n"))
            }
        case UInt8(ascii: "f"): return readFile(value, &shell)
        case UInt8(ascii: "r"): map.bind(KeyNotation.parse(value), nil)
        case UInt8(ascii: "q"), UInt8(ascii: "u"):
            return handleFunction(value, unbinds: letter == UInt8(ascii: "u"), listing, &shell)
        case UInt8(ascii: "x"): return bindCommand(value, &shell)
        default: break
        }
        return true
    }

    /// `-f file`
    private func readFile(_ path: Bytes, _ shell: inout Shell) -> Bool {
        do throws(Errno) {
            try shell.readInitFile(path)
            return true
        } catch {
            _ = shell.fail(arguments, path + Bytes(": cannot read: ") + error.text)
            return false
        }
    }

    /// `-q function`, `-u function`
    private func handleFunction(
        _ name: Bytes, unbinds: Bool, _ listing: BindListing, _ shell: inout Shell
    ) -> Bool {
        guard EditorFunctions.names.contains(where: { name.equals($0) }) else {
            _ = shell.fail(arguments, Bytes("`") + name + Bytes("': unknown function name"))
            return false
        }
        let keys = listing.keys(of: name)
        if unbinds {
            for sequence in keys { map.bind(sequence, nil) }
            return true
        }
        if keys.isEmpty {
            shell.output.append(name + Bytes(" is not bound to any keys.\n"))
            return false
        }
        shell.output.append(listing.description(of: name, Bytes(" can be invoked via "), keys))
        return true
    }

    /// `-x '"keys": command'`
    private func bindCommand(_ text: Bytes, _ shell: inout Shell) -> Bool {
        let trimmed = text.drop { ASCII.isBlank($0) }
        guard trimmed.first == ASCII.doubleQuote else {
            _ = shell.fail(arguments, text + Bytes(": first non-whitespace character is not `\"'"))
            return false
        }
        var end = trimmed.startIndex + 1
        while end < trimmed.endIndex, trimmed[end] != ASCII.doubleQuote {
            end += trimmed[end] == ASCII.backslash ? 2 : 1
        }
        guard end < trimmed.endIndex else {
            _ = shell.fail(arguments, Bytes("no closing `\"' in ") + text)
            return false
        }
        let rest = trimmed[(end + 1)...].drop { ASCII.isBlank($0) }
        guard rest.first == ASCII.colon || rest.isEmpty else {
            _ = shell.fail(arguments, text + Bytes(": missing colon separator"))
            return false
        }
        let keys = KeyNotation.parse(trimmed[(trimmed.startIndex + 1)..<end])
        map.bind(keys, .command(Bytes(rest.dropFirst().drop { ASCII.isBlank($0) })))
        return true
    }
}
