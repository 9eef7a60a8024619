import ShellBytes

/// A row of what the editor shows.
struct ScreenRow: Equatable {
    var bytes: Bytes = []
    var width = 0
    /// Whether the text goes on in the next row because this one is full.
    var isWrapped = false
}

/// Text broken into rows of a width, with the place of the cursor.
struct ScreenLayout {
    private(set) var rows = [ScreenRow()]
    private(set) var cursor = (row: 0, column: 0)
    let columns: Int
    private var style = Style.plain

    init(columns: Int) { self.columns = max(columns, 2) }

    /// Where the next character goes.
    var position: (row: Int, column: Int) { (rows.count - 1, rows[rows.count - 1].width) }

    /// Appends a prompt line.
    mutating func append(_ pieces: [PromptText.Piece]) {
        for piece in pieces {
            switch piece {
            case .visible(let scalar): append(scalar, .plain)
            case .invisible(let text): rows[rows.count - 1].bytes += text
            }
        }
    }

    /// Puts the cursor where the next character goes.
    mutating func markCursor() {
        if rows[rows.count - 1].width >= columns {
            wrap()
        }
        cursor = position
    }

    /// Appends a character in a style. A newline ends the row; other control characters are shown as `^X`.
    mutating func append(_ scalar: UInt32, _ newStyle: Style) {
        if scalar == 0x0A {
            setStyle(.plain)
            rows.append(ScreenRow())
            return
        }
        if scalar == 0x09 {
            let column = rows[rows.count - 1].width
            for _ in 0..<min(8 - column % 8, max(columns - column, 1)) { put(Bytes(" "), 1, newStyle) }
            return
        }
        if scalar < 0x20 || scalar == 0x7F {
            put(Bytes("^"), 1, newStyle)
            put([UInt8(scalar ^ 0x40)], 1, newStyle)
            return
        }
        if (0x80..<0xA0).contains(scalar) || (0xDC80...0xDCFF).contains(scalar) {
            put(Bytes("\u{FFFD}"), 1, newStyle)
            return
        }
        var bytes = Bytes()
        LineText.append(scalar, to: &bytes)
        put(bytes, CharacterWidth.cells(of: scalar), newStyle)
    }

    private mutating func put(_ bytes: Bytes, _ width: Int, _ newStyle: Style) {
        if rows[rows.count - 1].width + width > columns { wrap() }
        setStyle(newStyle)
        rows[rows.count - 1].bytes += bytes
        rows[rows.count - 1].width += width
    }

    private mutating func wrap() {
        let current = style
        setStyle(.plain)
        rows[rows.count - 1].isWrapped = rows[rows.count - 1].width == columns
        rows.append(ScreenRow())
        setStyle(current)
    }

    private mutating func setStyle(_ newStyle: Style) {
        if newStyle == style { return }
        if style != .plain { rows[rows.count - 1].bytes += Style.end }
        rows[rows.count - 1].bytes += newStyle.sequence
        style = newStyle
    }

    /// Ends the styled text.
    mutating func finish() { setStyle(.plain) }

    /// Appends text at the right margin of the first row, where there is room for it.
    mutating func appendAtRight(_ pieces: [PromptText.Piece]) {
        let width = PromptText.width(of: pieces)
        guard width > 0, rows[0].width + width + 1 < columns else { return }
        let gap = columns - 1 - rows[0].width - width
        rows[0].bytes += Bytes(repeating: ASCII.space, count: gap) + PromptText.bytes(of: pieces) + Style.end
        rows[0].width = columns - 1
    }

    /// Appends rows below the text.
    mutating func append(below extra: [ScreenRow]) {
        if extra.isEmpty { return }
        finish()
        rows += extra
    }
}
