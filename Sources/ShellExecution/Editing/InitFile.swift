package import ShellBytes
internal import ShellSystem
internal import SystemPackage

/// The text of an inputrc file, or a line of it that `bind` is given (bash 8.3).
package struct InitFile {
    /// The map that its bindings change.
    let map: KeyMap

    package init(map: KeyMap) { self.map = map }

    /// Reads a file's text. `$if` sections for other programs, modes and terminals are passed over.
    package func read(_ text: Bytes, _ shell: inout Shell) {
        var skipping: [Bool] = []
        for line in text.split(separator: ASCII.newline) {
            let line = Bytes(line.drop { ASCII.isBlank($0) })
            guard let first = line.first, first != ASCII.hash else { continue }
            if first == ASCII.dollar {
                let words = line.split { ASCII.isBlank($0) }.map { Bytes($0) }
                switch words[0].description {
                case "$if":
                    skipping.append(
                        skipping.last == true || !holds(Bytes(line.dropFirst(3).drop { ASCII.isBlank($0) })))
                case "$else":
                    if let last = skipping.popLast() { skipping.append(skipping.last == true || !last) }
                case "$endif": _ = skipping.popLast()
                case "$include":
                    if skipping.last != true, words.count > 1,
                        let file = try? FileDescriptor.open(path: words[1], .read)
                    {
                        var text = Bytes()
                        try? file.readToEnd(appendingTo: &text)
                        file.discard()
                        read(text, &shell)
                    }
                default: break
                }
                continue
            }
            if skipping.last != true { apply(line, &shell) }
        }
    }

    private func holds(_ condition: Bytes) -> Bool {
        let text = KeyNotation.lowercased(condition).description
        return text == "bash" || text == "swish" || text == "mode=emacs" || text.hasPrefix("term=xterm")
    }

    /// A line: `set variable value` or `keys: what`.
    package func apply(_ line: Bytes, _ shell: inout Shell) {
        let line = Bytes(line.drop { ASCII.isBlank($0) })
        let words = line.split { ASCII.isBlank($0) }.map { Bytes($0) }
        if words.count >= 2, words[0].equals("set") {
            return set(words[1], words.count > 2 ? words[2] : Bytes("on"), &shell)
        }
        var keys: Bytes
        var rest: ArraySlice<UInt8>
        if line.first == ASCII.doubleQuote {
            guard let end = closingQuote(line[...]) else { return }
            keys = KeyNotation.parse(line[1..<end])
            rest = line[(end + 1)...]
        } else {
            guard let colon = line.firstIndex(of: ASCII.colon) else { return }
            keys = KeyNotation.named(Bytes(line[..<colon].filter { !ASCII.isBlank($0) }))
            rest = line[colon...]
        }
        rest = rest.drop { ASCII.isBlank($0) }
        guard rest.first == ASCII.colon, !keys.isEmpty else { return }
        rest = rest.dropFirst().drop { ASCII.isBlank($0) }
        if rest.first == ASCII.doubleQuote || rest.first == ASCII.singleQuote {
            guard let end = closingQuote(rest) else { return }
            map.bind(keys, .macro(KeyNotation.parse(rest[(rest.startIndex + 1)..<end])))
        } else if let function = EditorFunction(rawValue: Bytes(rest.prefix { !ASCII.isBlank($0) }).description) {
            map.bind(keys, .function(function))
        }
    }

    private func closingQuote(_ text: ArraySlice<UInt8>) -> Int? {
        guard let quote = text.first else { return nil }
        var index = text.startIndex + 1
        while index < text.endIndex {
            if text[index] == ASCII.backslash {
                index += 1
            } else if text[index] == quote {
                return index
            }
            index += 1
        }
        return nil
    }

    private func set(_ name: Bytes, _ value: Bytes, _ shell: inout Shell) {
        if KeyNotation.lowercased(name).equals("editing-mode") {
            shell.options.remove(value.equals("vi") ? .emacs : .vi)
            shell.options.insert(value.equals("vi") ? .vi : .emacs)
        } else {
            shell.keyBindings.variables.set(KeyNotation.lowercased(name), value)
        }
    }
}
