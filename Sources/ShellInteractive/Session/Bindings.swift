import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// Key bindings from `bind` and from inputrc files (bash 8.3).
extension Session {
    /// Applies what `bind` has been told since the last time; at first the user's inputrc file.
    func applyBindings(_ shell: inout Shell) {
        guard let editor else { return }
        if bindingCount == 0, !hasReadInitFile {
            hasReadInitFile = true
            let home = shell.value(of: shell.wellKnown.home) ?? []
            readInitFile(shell.variable("INPUTRC") ?? home + Bytes("/.inputrc"), editor, &shell)
        }
        while bindingCount < shell.keyBindings.changes.count {
            let (keymap, change) = shell.keyBindings.changes[bindingCount]
            bindingCount += 1
            let map = self.map(keymap, editor, shell)
            switch change {
            case .line(let line): InitFile(editor: editor, map: map).apply(line, &shell)
            case .command(let keys, let command): map.bind(KeyNotation.parse(keys), .command(command))
            case .remove(let keys): map.bind(KeyNotation.parse(keys), nil)
            case .unbind(let function):
                guard let function = EditorFunction(rawValue: function.description) else { continue }
                for keys in map.keys(of: function) { map.bind(keys, nil) }
            case .file(let path): readInitFile(path, editor, &shell)
            }
        }
    }

    private func map(_ name: Bytes?, _ editor: LineEditor, _ shell: borrowing Shell) -> KeyMap {
        guard let name else { return shell.options.contains(.vi) ? editor.viKeyMap : editor.keyMap }
        if name.equals("vi-insert") { return editor.viKeyMap }
        return name.starts(with: Bytes("vi")) ? editor.viCommandMap : editor.keyMap
    }

    private func readInitFile(_ path: Bytes, _ editor: LineEditor, _ shell: inout Shell) {
        guard let file = try? FileDescriptor.open(path: path, .read) else { return }
        defer { file.discard() }
        var text = Bytes()
        try? file.readToEnd(appendingTo: &text)
        InitFile(editor: editor, map: editor.keyMap).read(text, &shell)
    }
}

/// An inputrc file.
struct InitFile {
    let editor: LineEditor
    var map: KeyMap

    init(editor: LineEditor, map: KeyMap) {
        self.editor = editor
        self.map = map
    }

    /// Reads a file's text. `$if` sections for other programs, modes and terminals are passed over.
    func read(_ text: Bytes, _ shell: inout Shell) {
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
    func apply(_ line: Bytes, _ shell: inout Shell) {
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
        let isOn = value.equals("on") || value.equals("1") || value.equals("On")
        switch KeyNotation.lowercased(name).description {
        case "editing-mode":
            shell.options.remove(value.equals("vi") ? .emacs : .vi)
            shell.options.insert(value.equals("vi") ? .vi : .emacs)
        case "enable-bracketed-paste": editor.settings.bracketedPaste = isOn
        case "completion-ignore-case": editor.settings.ignoresCaseInCompletion = isOn
        case "show-all-if-ambiguous", "show-all-if-unmodified": editor.settings.showsAllIfAmbiguous = isOn
        case "bell-style": editor.settings.bellStyle = !value.equals("none")
        case "completion-query-items":
            if let count = DecimalText.parse(value) { editor.settings.queryItems = count < 0 ? Int.max : Int(count) }
        default: break
        }
    }
}
