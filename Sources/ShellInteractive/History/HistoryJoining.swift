import ShellBytes

/// How a command of several lines is written into the history as one (bash 4.3.2, `cmdhist`): with `; ` in the place of
/// newlines, where the grammar allows it.
enum HistoryJoining {
    /// The command in one line as far as that can be.
    static func join(_ text: Bytes) -> Bytes {
        var result = Bytes()
        var line = Bytes()
        for byte in text {
            if byte == ASCII.newline {
                add(line, to: &result)
                line = []
            } else {
                line.append(byte)
            }
        }
        add(line, to: &result)
        return result
    }

    private static func add(_ line: Bytes, to result: inout Bytes) {
        if result.isEmpty {
            result = line
            return
        }
        let scan = CommandScanner(LineText.decode(result + [ASCII.space]))
        let isOpen =
            scan.isInHereDocument || scan.openSingleQuote != nil || scan.isInComment
            || scan.levels.contains { $0.frame == .doubleQuotes }
        if isOpen || hasHereDocument(result) {
            result += [ASCII.newline] + line
            return
        }
        if line.allSatisfy({ ASCII.isBlank($0) }) { return }
        if result.last == ASCII.backslash, result.dropLast().last != ASCII.backslash {
            result.removeLast()
            result += line
            return
        }
        result += separator(scan) + Bytes(line.drop { ASCII.isBlank($0) })
    }

    private static func hasHereDocument(_ text: Bytes) -> Bool {
        CommandScanner(LineText.decode(text + [ASCII.newline])).isInHereDocument || text.contains(ASCII.newline)
    }

    private static func separator(_ scan: CommandScanner) -> Bytes {
        let last = LineText.encode(scan.lastToken)
        switch last.description {
        case "then", "do", "else", "elif", "if", "while", "until", "{", "!", "in", "time", "coproc":
            return scan.lastIsKeyword ? Bytes(" ") : Bytes("; ")
        case "(", "|", "||", "&&", "&", ";", ";;", ";&", ";;&", "|&", "((", "\n", "": return Bytes(" ")
        case ")":
            // After `f()` the body follows; after the pattern of a `case` its list.
            return scan.levels.last?.expectsCommand == true ? Bytes(" ") : Bytes("; ")
        default: return Bytes("; ")
        }
    }
}
