package import ShellBytes

/// Upper and lower case of text, character by character (`${name^^}`, `${name,,}`, `declare -u`).
///
/// A character whose counterpart is not a single character stays as it is (`ß`), and so does an undecodable byte.
package enum CaseConversion {
    /// `text` with every character in upper case.
    package static func uppercased(_ text: ByteView, encoding: CharacterEncoding = .utf8) -> Bytes {
        converted(text, encoding, firstASCII: 0x61) { $0.uppercased }
    }

    /// `text` with every character in lower case.
    package static func lowercased(_ text: ByteView, encoding: CharacterEncoding = .utf8) -> Bytes {
        converted(text, encoding, firstASCII: 0x41) { $0.lowercased }
    }

    /// `text` with every lower-case character in upper case and the reverse (`${name~~}`).
    package static func toggled(_ text: ByteView, encoding: CharacterEncoding = .utf8) -> Bytes {
        var result = Bytes()
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let length = encoding.length(at: index, in: text.buffer)
            let code = encoding.code(at: index, length: length, in: text.buffer)
            let upper = code.uppercased
            (upper == code ? code.lowercased : upper).append(to: &result)
            index &+= length
        }
        return result
    }

    /// Converts the ASCII letters from `firstASCII` on by their sixth bit, and other characters by `mapping`.
    @inline(__always)
    private static func converted(
        _ text: ByteView, _ encoding: CharacterEncoding, firstASCII: UInt8, _ mapping: (CharacterCode) -> CharacterCode
    ) -> Bytes {
        var result = Bytes()
        result.reserveCapacity(text.count)
        let buffer = text.buffer
        var index = 0
        while index < buffer.count {
            let byte = buffer[index]
            if byte < 0x80 {
                result.append(byte &- firstASCII < 26 ? byte ^ 0x20 : byte)
                index &+= 1
                continue
            }
            let length = encoding.length(at: index, in: buffer)
            mapping(encoding.code(at: index, length: length, in: buffer)).append(to: &result)
            index &+= length
        }
        return result
    }
}
