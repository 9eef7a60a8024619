package import ShellBytes

/// How the word is quoted that the line editor completes.
package enum CompletionQuote {
    /// Not at all.
    case none
    /// By backslashes, or by quotes that are closed before the cursor.
    case escaped
    /// The cursor is between single or double quotes.
    case single, double

    /// The text that a typed word stands for, as far as it goes: quotes may be open at its end.
    package func removed(from text: Bytes) -> Bytes {
        var open: UInt8? =
            switch self {
            case .none, .escaped: nil
            case .single: ASCII.singleQuote
            case .double: ASCII.doubleQuote
            }
        var result = Bytes()
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte == ASCII.backslash {
                let next = index < text.count ? text[index] : nil
                let isKept =
                    open == ASCII.singleQuote || open == ASCII.doubleQuote && !Self.isEscapedInDoubleQuotes(next)
                if isKept { result.append(byte) }
                if let next { result.append(next) }
                index += 1
            } else if byte == open {
                open = nil
            } else if open == nil, byte == ASCII.singleQuote || byte == ASCII.doubleQuote {
                open = byte
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// What a function finds file names for: its argument has the quotes of the line, and where there are any, those
    /// that completion functions put before them.
    func fileNameWord(from text: Bytes) -> Bytes {
        let once = removed(from: text)
        if case .none = self { return once }
        return removed(from: once)
    }

    private static func isEscapedInDoubleQuotes(_ byte: UInt8?) -> Bool {
        switch byte {
        case ASCII.dollar, ASCII.backquote, ASCII.doubleQuote, ASCII.backslash, ASCII.newline: true
        default: false
        }
    }
}
