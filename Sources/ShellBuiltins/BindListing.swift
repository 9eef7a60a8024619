internal import ShellBytes
internal import ShellExecution

/// What `bind` shows of a key map (bash 4.2).
struct BindListing {
    let map: KeyMap
    /// Whether it is the map of vi's commands, in which no key inserts itself.
    let isCommandMap: Bool

    /// `-p`: every function with its keys, as an inputrc file has it.
    var functions: Bytes {
        var text: Bytes = [ASCII.newline]
        for name in EditorFunctions.names.map({ Bytes($0) }) {
            let keys = keys(of: name)
            if keys.isEmpty { text += Bytes("# ") + name + Bytes(" (not bound)\n") }
            for sequence in keys { text += quoted(sequence) + Bytes(": ") + name + [ASCII.newline] }
        }
        return text
    }

    /// `-P`: the same for people.
    var functionDescriptions: Bytes {
        var text: Bytes = [ASCII.newline]
        for name in EditorFunctions.names.map({ Bytes($0) }) {
            let keys = keys(of: name)
            text +=
                keys.isEmpty
                ? name + Bytes(" is not bound to any keys\n") : description(of: name, Bytes(" can be found on "), keys)
        }
        return text
    }

    /// `-s`: the macros, as an inputrc file has them.
    var macros: Bytes {
        listed { keys, action in
            guard case .macro(let macro) = action else { return nil }
            let value = KeyNotation.text(of: macro, escapingNonASCII: false)
            return quoted(keys) + Bytes(": \"") + value + Bytes("\"\n")
        }
    }

    /// `-S`: the macros for people.
    var macroDescriptions: Bytes {
        listed { keys, action in
            guard case .macro(let macro) = action else { return nil }
            let value = KeyNotation.text(of: macro, escapingNonASCII: false)
            return KeyNotation.text(of: keys) + Bytes(" outputs ") + value + [ASCII.newline]
        }
    }

    /// `-X`: keys that run commands.
    var commands: Bytes {
        listed { keys, action in
            guard case .command(let command) = action else { return nil }
            return quoted(keys) + Bytes(": \"") + command + Bytes("\"\n")
        }
    }

    /// The sequences that a function is bound to, in their order.
    func keys(of name: Bytes) -> [Bytes] {
        var found: [Bytes] = []
        if name.equals("self-insert"), !isCommandMap {
            // What inserts itself is what nothing else is said of.
            for byte in UInt8.min...UInt8.max where byte >= ASCII.space && byte != 0x7F && map.next(byte) == nil {
                found.append([byte])
            }
        }
        // Two names for one function.
        if name.equals("insert-last-argument") { found = map.keys(of: .yankLastArgument) }
        guard let function = EditorFunction(rawValue: name.description) else { return found }
        return found + map.keys(of: function)
    }

    /// A line that names at most five of the keys of a function.
    func description(of name: Bytes, _ verb: Bytes, _ keys: [Bytes]) -> Bytes {
        var text = name + verb
        for (index, sequence) in keys.prefix(5).enumerated() {
            text += quoted(sequence) + Bytes(index + 1 < keys.count ? ", " : ".\n")
        }
        return keys.count > 5 ? text + Bytes("...\n") : text
    }

    private func quoted(_ keys: Bytes) -> Bytes {
        [ASCII.doubleQuote] + KeyNotation.text(of: keys) + [ASCII.doubleQuote]
    }

    private func listed(_ line: (Bytes, KeyAction) -> Bytes?) -> Bytes {
        var text = Bytes()
        map.forEach { keys, action in
            if let line = line(keys, action) { text += line }
        }
        return text
    }
}
