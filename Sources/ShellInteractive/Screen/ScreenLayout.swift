import ShellBytes
import ShellPatterns

/// A row of what the editor shows.
struct ScreenRow: Equatable {
    var bytes: Bytes = []
    var width = 0
    /// Whether the text goes on in the next row because this one is full.
    var isWrapped = false
}

/// Text broken into rows of a width, with the place of the cursor.
struct ScreenLayout {
    private var finished: [ScreenRow] = []
    /// The row that characters are appended to.
    private var current = ScreenRow()
    private(set) var cursor = (row: 0, column: 0)
    let columns: Int
    private var style = Style.plain

    init(columns: Int) { self.columns = max(columns, 2) }

    var rows: [ScreenRow] { finished + [current] }

    /// Where the next character goes.
    var position: (row: Int, column: Int) { (finished.count, current.width) }

    /// Appends a prompt line.
    mutating func append(_ pieces: [PromptText.Piece]) {
        for piece in pieces {
            switch piece {
            case .visible(let scalar): append(scalar, .plain)
            case .invisible(let text): current.bytes += text
            }
        }
    }

    /// Puts the cursor where the next character goes.
    mutating func markCursor() {
        if current.width >= columns { wrap() }
        cursor = position
    }

    /// Appends a character in a style. A newline ends the row; other control characters are shown as `^X`.
    mutating func append(_ scalar: UInt32, _ newStyle: Style) {
        switch scalar {
        case 0x20...0x7E: put(UInt8(scalar), newStyle)
        case 0x0A:
            setStyle(.plain)
            endRow()
        case 0x09:
            let column = current.width
            for _ in 0..<min(8 - column % 8, max(columns - column, 1)) { put(ASCII.space, newStyle) }
        case 0..<0x20, 0x7F:
            put(ASCII.caret, newStyle)
            put(UInt8(scalar ^ 0x40), newStyle)
        case 0x80..<0xA0, 0xDC80...0xDCFF: put(Bytes("\u{FFFD}"), 1, newStyle)
        default:
            var bytes = Bytes()
            LineText.append(scalar, to: &bytes)
            put(bytes, CharacterWidth.cells(of: scalar), newStyle)
        }
    }

    private mutating func put(_ byte: UInt8, _ newStyle: Style) {
        if current.width >= columns { wrap() }
        setStyle(newStyle)
        current.bytes.append(byte)
        current.width += 1
    }

    private mutating func put(_ bytes: Bytes, _ width: Int, _ newStyle: Style) {
        if current.width + width > columns { wrap() }
        setStyle(newStyle)
        current.bytes += bytes
        current.width += width
    }

    private mutating func wrap() {
        let kept = style
        setStyle(.plain)
        current.isWrapped = current.width == columns
        endRow()
        setStyle(kept)
    }

    private mutating func endRow() {
        finished.append(current)
        current = ScreenRow()
        current.bytes.reserveCapacity(columns)
    }

    private mutating func setStyle(_ newStyle: Style) {
        if newStyle == style { return }
        if style != .plain { current.bytes += Style.end }
        current.bytes += newStyle.sequence
        style = newStyle
    }

    /// Ends the styled text.
    mutating func finish() { setStyle(.plain) }

    /// Appends text at the right margin of the first row, where there is room for it.
    mutating func appendAtRight(_ pieces: [PromptText.Piece]) {
        let width = PromptText.width(of: pieces)
        var first = finished.first ?? current
        guard width > 0, first.width + width + 1 < columns else { return }
        let gap = columns - 1 - first.width - width
        first.bytes += Bytes(repeating: ASCII.space, count: gap) + PromptText.bytes(of: pieces) + Style.end
        first.width = columns - 1
        if finished.isEmpty { current = first } else { finished[0] = first }
    }

    /// Appends rows below the text.
    mutating func append(below extra: [ScreenRow]) {
        guard let last = extra.last else { return }
        finish()
        endRow()
        finished += extra.dropLast()
        current = last
    }
}
