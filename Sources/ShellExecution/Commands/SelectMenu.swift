import ShellBytes
import ShellPatterns

/// The menu of `select` (bash 3.2.5.2): numbered words in columns, filled from the top down, laid out as bash does it.
enum SelectMenu {
    /// The blanks between columns are as few tabs and spaces as lead there.
    private static let tabWidth = 8

    /// The lines of the menu for a terminal of `width` columns.
    static func text(of words: [Bytes], width: Int, counting: CharacterCounting) -> Bytes {
        let widths = words.map { word in word.withView { counting.cells(of: $0) } }
        let digits = digitCount(words.count)
        let cell = (widths.max() ?? 0) + digits + 4
        var columns = max(1, max(width, 1) / cell)
        var rows = (words.count + columns - 1) / columns
        columns = (words.count + rows - 1) / rows
        if rows == 1 { (rows, columns) = (columns, 1) }
        let firstDigits = digitCount(rows)
        var text = Bytes()
        for row in 0..<rows {
            var index = row
            var position = 0
            while true {
                let digits = position == 0 ? firstDigits : digits
                let number = DecimalText.bytes(Int64(index + 1))
                text += Bytes(repeating: ASCII.space, count: max(0, digits - number.count)) + number + Bytes(") ")
                text += words[index]
                let end = position + max(digits, number.count) + 2 + widths[index]
                index += rows
                if index >= words.count { break }
                position += cell
                indent(from: end, to: position, in: &text)
            }
            text.append(ASCII.newline)
        }
        return text
    }

    private static func digitCount(_ number: Int) -> Int { DecimalText.bytes(Int64(number)).count }

    /// Appends what leads from one column of the terminal to another.
    private static func indent(from start: Int, to end: Int, in text: inout Bytes) {
        var column = start
        while column < end {
            if end / tabWidth > column / tabWidth {
                text.append(ASCII.tab)
                column += tabWidth - column % tabWidth
            } else {
                text.append(ASCII.space)
                column += 1
            }
        }
    }
}
