package import ShellBytes

/// Key sequences as `bind` and inputrc files write them: `\C-x`, `\M-x`, `\e`, `\nnn` … (bash 8.3).
package enum KeyNotation {
    /// The bytes of a sequence written between double quotes.
    package static func parse(_ text: some Collection<UInt8>) -> Bytes {
        let text = Bytes(text)
        var keys = Bytes()
        var index = 0
        while index < text.count {
            keys += key(text, &index)
        }
        return keys
    }

    private static func key(_ text: Bytes, _ index: inout Int) -> Bytes {
        guard text[index] == ASCII.backslash, index + 1 < text.count else {
            index += 1
            return [text[index - 1]]
        }
        index += 2
        let letter = text[index - 1]
        if letter == UInt8(ascii: "C") || letter == UInt8(ascii: "M"), index < text.count, text[index] == ASCII.minus {
            index += 1
            guard index < text.count else { return [] }
            let inner = key(text, &index)
            if letter == UInt8(ascii: "M") { return [ASCII.escape] + inner }
            guard inner.count == 1 else { return inner }
            return [inner[0] == ASCII.question ? 0x7F : inner[0] & 0x1F]
        }
        switch letter {
        case UInt8(ascii: "e"): return [ASCII.escape]
        case UInt8(ascii: "a"): return [7]
        case UInt8(ascii: "b"): return [8]
        case UInt8(ascii: "d"): return [0x7F]
        case UInt8(ascii: "f"): return [12]
        case UInt8(ascii: "n"): return [10]
        case UInt8(ascii: "r"): return [13]
        case UInt8(ascii: "t"): return [9]
        case UInt8(ascii: "v"): return [11]
        case UInt8(ascii: "0")...UInt8(ascii: "7"): return octal(text, &index)
        case UInt8(ascii: "x"): return hexadecimal(text, &index)
        default: return [letter]
        }
    }

    private static func octal(_ text: Bytes, _ index: inout Int) -> Bytes {
        index -= 1
        var value = 0
        var digits = 0
        while digits < 3, index < text.count, (ASCII.zero...(ASCII.zero + 7)).contains(text[index]) {
            value = value * 8 + Int(text[index] - ASCII.zero)
            digits += 1
            index += 1
        }
        return [UInt8(truncatingIfNeeded: value)]
    }

    private static func hexadecimal(_ text: Bytes, _ index: inout Int) -> Bytes {
        var value = 0
        var digits = 0
        while digits < 2, index < text.count, let digit = hexadecimalDigit(text[index]) {
            value = value * 16 + digit
            digits += 1
            index += 1
        }
        return digits == 0 ? [UInt8(ascii: "x")] : [UInt8(truncatingIfNeeded: value)]
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> Int? {
        if ASCII.isDigit(byte) { return Int(byte) - 48 }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? Int(letter) - 87 : nil
    }

    /// A key by its name (`Control-x`, `Meta-Rubout`, `TAB`), as an inputrc file may name it without quotes.
    package static func named(_ text: Bytes) -> Bytes {
        var rest = text
        var isControl = false
        var isMeta = false
        while let dash = rest.firstIndex(of: ASCII.minus), dash > 0, dash < rest.count - 1 {
            switch lowercased(Bytes(rest[..<dash])).description {
            case "control", "c": isControl = true
            case "meta", "m": isMeta = true
            default: return []
            }
            rest = Bytes(rest[(dash + 1)...])
        }
        var byte: UInt8
        switch lowercased(rest).description {
        case "del", "rubout": byte = 0x7F
        case "esc", "escape": byte = ASCII.escape
        case "lfd", "newline": byte = 10
        case "ret", "return": byte = 13
        case "spc", "space": byte = ASCII.space
        case "tab": byte = 9
        default:
            guard let first = rest.first else { return [] }
            byte = first
        }
        if isControl { byte = byte == ASCII.question ? 0x7F : byte & 0x1F }
        return isMeta ? [ASCII.escape, byte] : [byte]
    }

    package static func lowercased(_ text: Bytes) -> Bytes { text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }

    /// A sequence as it is written between double quotes; bytes beyond ASCII as octal numbers where that is asked for.
    package static func text(of keys: Bytes, escapingNonASCII: Bool = true) -> Bytes {
        var text = Bytes()
        for key in keys {
            switch key {
            case ASCII.escape: text += Bytes("\\e")
            case 0x7F: text += Bytes("\\C-?")
            case 0..<ASCII.space:
                text += Bytes("\\C-")
                let letter = lowercased([key | 0x40])
                if letter == [ASCII.backslash] { text.append(ASCII.backslash) }
                text += letter
            case ASCII.doubleQuote, ASCII.backslash: text += [ASCII.backslash, key]
            case 0x80... where escapingNonASCII:
                text += [ASCII.backslash, ASCII.zero + key >> 6, ASCII.zero + key >> 3 & 7, ASCII.zero + key & 7]
            default: text.append(key)
            }
        }
        return text
    }
}
