import ShellBytes
internal import ShellSystem
internal import SystemPackage

/// Draws rows on a terminal, changing only those that differ from what is there.
struct Screen {
    /// The terminal that is drawn on.
    let terminal: FileDescriptor
    private(set) var columns = 80
    private(set) var lines = 24
    /// The rows on the screen, from where the prompt's last line begins.
    private var drawn: [ScreenRow] = []
    /// The row of them in which the terminal's cursor is, and its column.
    private var atRow = 0
    private var atColumn = 0
    /// The first row of the layout that is shown, where it has more than the screen.
    private var firstShown = 0

    init(terminal: FileDescriptor) {
        self.terminal = terminal
        updateSize()
    }

    /// Asks the terminal for its size.
    mutating func updateSize() {
        guard let size = Terminal.size(of: terminal) else { return }
        columns = size.columns
        lines = size.lines
    }

    /// Writes to the terminal.
    func write(_ bytes: Bytes) {
        bytes.withUnsafeBufferPointer { try? terminal.writeAll($0) }
    }

    /// Begins anew at the cursor, which is at the beginning of a row.
    mutating func begin() {
        drawn = []
        atRow = 0
        atColumn = 0
        firstShown = 0
    }

    /// Makes the screen show a layout.
    mutating func show(_ layout: ScreenLayout) {
        var rows = layout.rows
        var cursorRow = layout.cursor.row
        var first = 0
        if rows.count > lines {
            first = max(0, min(max(firstShown, cursorRow - lines + 1), cursorRow))
            first = min(first, rows.count - lines)
            rows = Array(rows[first..<(first + lines)])
            cursorRow -= first
        }
        var out = Bytes()
        if first != firstShown {
            firstShown = first
            clear(into: &out)
        }
        if rows != drawn { paint(rows, into: &out) }
        move(toRow: cursorRow, into: &out)
        if atColumn != layout.cursor.column {
            out.append(ASCII.carriageReturn)
            if layout.cursor.column > 0 { control(layout.cursor.column, "C", into: &out) }
            atColumn = layout.cursor.column
        }
        if !out.isEmpty { write(out) }
    }

    private mutating func paint(_ rows: [ScreenRow], into out: inout Bytes) {
        var start = 0
        while start < rows.count, start < drawn.count, rows[start] == drawn[start] { start += 1 }
        var end = rows.count
        if rows.count == drawn.count {
            while end > start, rows[end - 1] == drawn[end - 1] { end -= 1 }
        }
        if start > 0, start == rows.count { start -= 1 }
        // A row that goes on in the next is written with it, so that the terminal knows them as one line.
        let overlap = drawn.count
        for index in start..<max(end, start) {
            let row = rows[index]
            if index > start, rows[index - 1].isWrapped, atColumn >= columns {
                // The terminal goes to the next row by itself.
                if row.bytes.isEmpty { out += Bytes(" \r") }
                atRow = index
                atColumn = 0
            } else {
                move(toRow: index, into: &out)
                if atColumn != 0 {
                    out.append(ASCII.carriageReturn)
                    atColumn = 0
                }
            }
            out += row.bytes
            atColumn = row.width
            if row.width < columns, index < overlap { out += Bytes("\u{1B}[K") }
            if index >= drawn.count { drawn.append(row) } else { drawn[index] = row }
        }
        if rows.count < drawn.count {
            move(toRow: rows.count, into: &out)
            out += Bytes("\r\u{1B}[J")
            atColumn = 0
            drawn.removeLast(drawn.count - rows.count)
            atRow = rows.count
            move(toRow: rows.count - 1, into: &out)
        }
        drawn = rows
    }

    /// Moves to a row: within those on the screen, or to one below them.
    private mutating func move(toRow row: Int, into out: inout Bytes) {
        if row == atRow { return }
        if row < atRow {
            control(atRow - row, "A", into: &out)
        } else {
            let last = max(drawn.count - 1, atRow)
            if row <= last {
                control(row - atRow, "B", into: &out)
            } else {
                if last > atRow { control(last - atRow, "B", into: &out) }
                out.append(ASCII.carriageReturn)
                out += Bytes(repeating: ASCII.newline, count: row - last)
                atColumn = 0
            }
        }
        atRow = row
    }

    private func control(_ count: Int, _ letter: StaticString, into out: inout Bytes) {
        out += Bytes("\u{1B}[")
        if count != 1 { DecimalText.append(Int64(count), to: &out) }
        out += Bytes(letter)
    }

    private mutating func clear(into out: inout Bytes) {
        if atRow > 0 { control(atRow, "A", into: &out) }
        out += Bytes("\r\u{1B}[J")
        drawn = []
        atRow = 0
        atColumn = 0
    }

    /// Takes everything that is drawn from the screen, and rows above it; the cursor is where they began.
    mutating func erase(rowsAbove: Int = 0) {
        var out = Bytes()
        clear(into: &out)
        if rowsAbove > 0 {
            control(min(rowsAbove, lines), "A", into: &out)
            out += Bytes("\u{1B}[J")
        }
        firstShown = 0
        write(out)
    }

    /// Clears the whole screen; the cursor is at its top.
    mutating func clearAll() {
        write(Bytes("\u{1B}[H\u{1B}[2J"))
        begin()
    }

    /// Goes below everything that is drawn.
    mutating func leave() {
        var out = Bytes()
        if !drawn.isEmpty { move(toRow: drawn.count - 1, into: &out) }
        out += Bytes("\r\n")
        write(out)
        begin()
    }

    /// After the terminal has got another size: finds where the text began, whose rows the terminal has broken anew.
    mutating func resize() {
        updateSize()
        var above = 0
        var width = 0
        for (index, row) in drawn.enumerated() where index <= atRow {
            width += index == atRow ? min(atColumn, row.width) : row.width
            if !row.isWrapped || index == atRow {
                above += index == atRow ? width / max(columns, 1) : max(1, (width + columns - 1) / max(columns, 1))
                width = 0
            }
        }
        var out = Bytes()
        atRow = min(above, lines - 1)
        clear(into: &out)
        firstShown = 0
        write(out)
    }
}
