import ShellBytes

/// Patterns in which nothing but `*` is special: most patterns, and all text that stands for itself. They are read
/// byte by byte, without a division into characters.
enum SimpleNotation {
    /// The pattern of `text`; nil if it needs the full parser.
    static func pattern(
        of text: UnsafeBufferPointer<UInt8>, quoted: UnsafeBufferPointer<UInt8>?, options: PatternOptions
    ) -> SimplePattern? {
        if options.contains(.caseInsensitive) { return nil }
        let hasGroups = options.contains(.extendedGlob)
        var builder = SimplePattern.Builder(capacity: text.count)
        var start = 0
        for index in 0..<text.count {
            switch text[index] {
            case ASCII.asterisk, ASCII.question, ASCII.leftBracket, ASCII.backslash: break
            case ASCII.leftParenthesis where hasGroups && index > 0: break
            default: continue
            }
            if let quoted, quoted[index] != 0 { continue }
            guard text[index] == ASCII.asterisk else { return nil }
            builder.append(UnsafeBufferPointer(rebasing: text[start..<index]))
            builder.appendStar()
            start = index &+ 1
        }
        builder.append(UnsafeBufferPointer(rebasing: text[start...]))
        return builder.finish()
    }
}
