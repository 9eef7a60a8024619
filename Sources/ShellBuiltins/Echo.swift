internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `echo [-neE] [argument…]` (XCU 3, echo; bash 4.2).
    static func echo(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var endsLine = true
        var interprets = shell.behaviors[.xpgEcho]
        var index = 1
        if !(interprets && shell.isPosix) {
            while index < arguments.count, isOption(arguments[index]) {
                for letter in arguments[index].from(1).buffer {
                    switch letter {
                    case UInt8(ascii: "n"): endsLine = false
                    case UInt8(ascii: "e"): interprets = true
                    default: interprets = false
                    }
                }
                index += 1
            }
        }
        let first = index
        while index < arguments.count {
            if index > first { shell.output.append(ASCII.space) }
            if interprets, arguments[index].firstIndex(of: ASCII.backslash) != nil {
                var escapes = EscapeReader(arguments[index], .echo)
                if escapes.appendAll(to: &shell.output.bytes) { return .success }
            } else {
                shell.output.append(arguments[index])
            }
            index += 1
        }
        if endsLine { shell.output.append(ASCII.newline) }
        return .success
    }

    /// Whether the word consists of a minus sign and letters that `echo` knows.
    private static func isOption(_ word: ByteView) -> Bool {
        guard word.count > 1, word[0] == ASCII.minus else { return false }
        for letter in word.from(1).buffer {
            switch letter {
            case UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "E"): continue
            default: return false
            }
        }
        return true
    }
}
