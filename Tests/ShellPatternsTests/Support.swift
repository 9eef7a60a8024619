import ShellBytes
import ShellPatterns

/// Compiles a pattern from a string, with groups unless said otherwise.
func pattern(_ text: String, _ options: PatternOptions = [.extendedGlob]) -> Pattern {
    Pattern(Bytes(text.utf8), options: options)
}

/// Compiles a pattern in which the bytes under a `^` of `marks` are quoted.
func pattern(_ text: String, quotedAt marks: String, _ options: PatternOptions = [.extendedGlob]) -> Pattern {
    let bytes = Bytes(text.utf8)
    var quoted = marks.utf8.map { $0 == ASCII.caret ? UInt8(1) : 0 }
    while quoted.count < bytes.count { quoted.append(0) }
    return bytes.withUnsafeBufferPointer { bytes in
        quoted.withUnsafeBufferPointer { Pattern(bytes, quoted: $0, options: options) }
    }
}

extension Pattern {
    func matches(_ text: String) -> Bool { matches(Bytes(text.utf8)) }

    func matches(_ bytes: Bytes) -> Bool { bytes.withUnsafeBufferPointer { matches($0) } }

    /// What `${text#pattern}`, `##`, `%` and `%%` leave over, in this order.
    func removals(from text: String) -> [String] {
        let bytes = Bytes(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            [
                String(decoding: bytes[(shortestPrefix(of: buffer) ?? 0)...], as: UTF8.self),
                String(decoding: bytes[(longestPrefix(of: buffer) ?? 0)...], as: UTF8.self),
                String(decoding: bytes[..<(shortestSuffix(of: buffer) ?? bytes.count)], as: UTF8.self),
                String(decoding: bytes[..<(longestSuffix(of: buffer) ?? bytes.count)], as: UTF8.self),
            ]
        }
    }

    func firstMatch(in text: String, from start: Int = 0) -> Range<Int>? {
        Bytes(text.utf8).withUnsafeBufferPointer { firstMatch(in: $0, from: start) }
    }
}
