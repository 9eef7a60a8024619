package import ShellBytes
import ShellPatterns

/// Text quoted so that the shell reads it back as it was, in the forms that bash writes. Which characters print depends
/// on the locale.
package struct Quoting {
    let characters: CharacterCounting

    /// As `printf %q` writes it: backslashes, or `$'…'` where there are characters that do not print.
    package func shellQuoted(_ text: ByteView) -> Bytes {
        if text.isEmpty { return Bytes("''") }
        if needsDollarQuotes(text) { return dollarQuoted(text) }
        var quoted = Bytes()
        quoted.reserveCapacity(text.count)
        for (index, byte) in text.buffer.enumerated() {
            let isQuoted =
                switch byte {
                case ASCII.hash: index == 0
                case ASCII.tilde: index == 0 || text[index - 1] == ASCII.colon || text[index - 1] == ASCII.equals
                case ASCII.comma: true
                default: Self.isMeta(byte)
                }
            if isQuoted { quoted.append(ASCII.backslash) }
            quoted.append(byte)
        }
        return quoted
    }

    /// `shellQuoted(_:)` over owned bytes.
    package func shellQuoted(_ text: Bytes) -> Bytes {
        text.withUnsafeBufferPointer { shellQuoted(ByteView($0)) }
    }

    /// In single quotes, as `alias` and `trap` write it.
    package static func singleQuoted(_ text: ByteView) -> Bytes {
        // A quote alone is shorter with a backslash.
        if text.count == 1, text[0] == ASCII.singleQuote { return Bytes("\\'") }
        var quoted: Bytes = [ASCII.singleQuote]
        quoted.reserveCapacity(text.count + 2)
        for byte in text.buffer {
            quoted.append(byte)
            if byte == ASCII.singleQuote { quoted.append("\\''") }
        }
        quoted.append(ASCII.singleQuote)
        return quoted
    }

    /// `Self.singleQuoted(_:)` over owned bytes.
    package static func singleQuoted(_ text: Bytes) -> Bytes {
        text.withUnsafeBufferPointer { Self.singleQuoted(ByteView($0)) }
    }

    /// As messages show a name: as `$'…'` where there are characters that do not print.
    package func printable(_ text: Bytes) -> Bytes {
        text.withView { needsDollarQuotes($0) ? dollarQuoted($0) : text }
    }

    /// As `${name@Q}` gives it: single quotes, or `$'…'` where there are characters that do not print.
    package func reusable(_ text: ByteView) -> Bytes {
        needsDollarQuotes(text) ? dollarQuoted(text) : Self.singleQuoted(text)
    }

    /// The value of a variable as `declare -p` writes it: in double quotes, or as `$'…'`.
    package func declarationQuoted(_ text: Bytes) -> Bytes {
        text.withView { needsDollarQuotes($0) ? dollarQuoted($0) : Self.doubleQuoted($0) }
    }

    /// The value of a variable as `set` writes it: bare where nothing in it is special. In POSIX mode, whose readers may
    /// not know `$'…'`, what does not print stands as it is.
    package func assignmentQuoted(_ text: Bytes, isPosix: Bool) -> Bytes {
        text.withView {
            if !isPosix, needsDollarQuotes($0) { return dollarQuoted($0) }
            return Self.containsMeta($0) ? Self.singleQuoted($0) : text
        }
    }

    /// The key of an associative array as `declare -p` writes it between brackets.
    package func keyQuoted(_ key: Bytes) -> Bytes {
        key.withView {
            if needsDollarQuotes($0) { return dollarQuoted($0) }
            return Self.containsMeta($0) || $0.equals("@") || $0.isEmpty ? Self.doubleQuoted($0) : key
        }
    }

    /// In double quotes.
    package static func doubleQuoted(_ text: ByteView) -> Bytes {
        var quoted: Bytes = [ASCII.doubleQuote]
        quoted.reserveCapacity(text.count + 2)
        for byte in text.buffer {
            switch byte {
            case ASCII.doubleQuote, ASCII.backslash, ASCII.dollar, ASCII.backquote: quoted.append(ASCII.backslash)
            default: break
            }
            quoted.append(byte)
        }
        quoted.append(ASCII.doubleQuote)
        return quoted
    }

    /// As `$'…'`.
    package func dollarQuoted(_ text: ByteView) -> Bytes {
        var quoted = Bytes("$'")
        var index = 0
        while index < text.count {
            let length = printableLength(at: index, in: text)
            if length > 1 || (length == 1 && text[index] != ASCII.backslash && text[index] != ASCII.singleQuote) {
                quoted.append(text[view: index..<index + length])
                index += length
                continue
            }
            Self.appendEscape(text[index], to: &quoted)
            index += 1
        }
        quoted.append(ASCII.singleQuote)
        return quoted
    }

    private static func appendEscape(_ byte: UInt8, to quoted: inout Bytes) {
        quoted.append(ASCII.backslash)
        switch byte {
        case ASCII.escape: quoted.append(UInt8(ascii: "E"))
        case 7: quoted.append(UInt8(ascii: "a"))
        case 8: quoted.append(UInt8(ascii: "b"))
        case ASCII.tab: quoted.append(UInt8(ascii: "t"))
        case ASCII.newline: quoted.append(UInt8(ascii: "n"))
        case 11: quoted.append(UInt8(ascii: "v"))
        case 12: quoted.append(UInt8(ascii: "f"))
        case ASCII.carriageReturn: quoted.append(UInt8(ascii: "r"))
        case ASCII.backslash, ASCII.singleQuote: quoted.append(byte)
        default:
            quoted.append(ASCII.zero + byte >> 6)
            quoted.append(ASCII.zero + (byte >> 3) & 7)
            quoted.append(ASCII.zero + byte & 7)
        }
    }

    /// Whether there are characters that do not print, so that only `$'…'` shows the text.
    package func needsDollarQuotes(_ text: ByteView) -> Bool {
        var index = 0
        while index < text.count {
            let length = printableLength(at: index, in: text)
            if length == 0 { return true }
            index += length
        }
        return false
    }

    /// The length of the printable character at a position; 0 where there is none.
    private func printableLength(at index: Int, in text: ByteView) -> Int {
        let byte = text.buffer[index]
        if byte < 0x80 { return byte >= ASCII.space && byte != 0x7F ? 1 : 0 }
        guard let scalar = characters.scalar(at: index, in: text) else { return 0 }
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return 0
        default: return characters.length(at: index, in: text)
        }
    }

    private static func isMeta(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.space, ASCII.tab, ASCII.newline, ASCII.singleQuote, ASCII.doubleQuote, ASCII.backslash, ASCII.bar,
            ASCII.ampersand, ASCII.semicolon, ASCII.leftParenthesis, ASCII.rightParenthesis, ASCII.less, ASCII.greater,
            ASCII.exclamation, ASCII.leftBrace, ASCII.rightBrace, ASCII.asterisk, ASCII.leftBracket, ASCII.question,
            ASCII.rightBracket, ASCII.caret, ASCII.dollar, ASCII.backquote:
            true
        default: false
        }
    }

    /// Whether the text holds a character that is special to the shell where the text stands alone.
    package static func containsMeta(_ text: ByteView) -> Bool {
        for (index, byte) in text.buffer.enumerated() {
            if Self.isMeta(byte) { return true }
            if byte == ASCII.hash, index == 0 { return true }
            if byte == ASCII.tilde,
                index == 0 || text[index - 1] == ASCII.equals || text[index - 1] == ASCII.colon
            {
                return true
            }
        }
        return false
    }
}

extension Shell {
    /// Quoting by the locale.
    package var quoting: Quoting { Quoting(characters: characterCounting) }
}
