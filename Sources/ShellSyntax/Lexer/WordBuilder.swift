import ShellBytes

/// Collects the parts of a word; adjacent pieces of unquoted text become one part, and so do adjacent escaped bytes.
struct WordBuilder {
    private(set) var parts: [WordPart] = []
    private var text: Bytes = []
    private var textIsEscaped = false

    /// Whether nothing has been added.
    var isEmpty: Bool { parts.isEmpty && text.isEmpty }

    /// The last byte of unquoted text that ends the word so far.
    var lastLiteralByte: UInt8? { textIsEscaped ? nil : text.last }

    /// The unquoted text that the word consists of so far; nil where there is anything else in it.
    var literalPrefix: Bytes? { parts.isEmpty && !textIsEscaped ? text : nil }

    mutating func addLiteral(_ view: ByteView) {
        if textIsEscaped { flush() }
        if text.isEmpty { text = Bytes(view) } else { text.append(view) }
    }

    mutating func addLiteral(_ byte: UInt8) {
        if textIsEscaped { flush() }
        text.append(byte)
    }

    mutating func addEscaped(_ byte: UInt8) {
        if !textIsEscaped {
            flush()
            textIsEscaped = true
        }
        text.append(byte)
    }

    mutating func add(_ part: WordPart) {
        flush()
        parts.appendToShortList(part)
    }

    /// The parts of the whole word.
    mutating func finish() -> [WordPart] {
        flush()
        return parts
    }

    private mutating func flush() {
        if !text.isEmpty {
            parts.appendToShortList(textIsEscaped ? .escaped(text) : .literal(text))
            text = []
        }
        textIsEscaped = false
    }
}
