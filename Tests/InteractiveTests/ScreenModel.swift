/// What a terminal shows: a small model of an xterm's screen, enough for what the shell sends.
struct ScreenModel {
    private(set) var rows: [[Character]]
    private(set) var row = 0
    private(set) var column = 0
    /// All that was sent, for tests of what is not seen.
    private(set) var raw: [UInt8] = []
    private let columns: Int
    private var pending: [UInt8] = []
    private var wrapsNext = false

    init(rows: Int, columns: Int) {
        self.columns = columns
        self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The text of each row, without the blanks at its end.
    var lines: [String] {
        rows.map { row in
            var text = String(row.filter { $0 != "\0" })
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// The whole text.
    var text: String { lines.joined(separator: "\n") }

    /// Takes bytes that the shell sent.
    mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            raw.append(byte)
            pending.append(byte)
            if let used = consume() { pending.removeFirst(used) }
        }
    }

    /// Does what the pending bytes say; nil where they are not complete.
    private mutating func consume() -> Int? {
        let first = pending[0]
        switch first {
        case 0x1B: return escape()
        case 0x0D:
            column = 0
            wrapsNext = false
        case 0x0A: newline()
        case 0x08:
            column = max(0, column - 1)
            wrapsNext = false
        case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
        case 0..<0x20: break
        default:
            let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
            guard pending.count >= length else { return nil }
            for character in String(decoding: pending[..<length], as: UTF8.self) { put(character) }
            return length
        }
        return 1
    }

    private mutating func escape() -> Int? {
        guard pending.count > 1 else { return nil }
        switch pending[1] {
        case UInt8(ascii: "["):
            guard let end = pending.dropFirst(2).firstIndex(where: { $0 >= 0x40 }) else { return nil }
            control(String(decoding: pending[2..<end], as: UTF8.self), pending[end])
            return end + 1
        case UInt8(ascii: "]"):
            for (index, byte) in pending.enumerated() where index > 1 {
                if byte == 7 { return index + 1 }
                if byte == 0x5C, pending[index - 1] == 0x1B { return index + 1 }
            }
            return nil
        case UInt8(ascii: "("), UInt8(ascii: ")"): return pending.count > 2 ? 3 : nil
        default: return 2
        }
    }

    private mutating func control(_ text: String, _ letter: UInt8) {
        if text.hasPrefix("?") { return }
        let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        let count = max(1, (numbers.first ?? nil) ?? 1)
        wrapsNext = false
        switch Character(Unicode.Scalar(letter)) {
        case "A": row = max(0, row - count)
        case "B": row = min(rows.count - 1, row + count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = min(columns - 1, count - 1)
        case "H":
            row = min(rows.count - 1, count - 1)
            column = min(columns - 1, numbers.count > 1 ? max(1, numbers[1] ?? 1) - 1 : 0)
        case "K": for index in column..<columns { rows[row][index] = " " }
        case "J": eraseDisplay((numbers.first ?? nil) ?? 0)
        default: break
        }
    }

    private mutating func eraseDisplay(_ kind: Int) {
        let blank = [Character](repeating: " ", count: columns)
        if kind == 2 { return rows = Array(repeating: blank, count: rows.count) }
        for index in column..<columns { rows[row][index] = " " }
        for index in (row + 1)..<max(row + 1, rows.count) { rows[index] = blank }
    }

    private mutating func newline() {
        wrapsNext = false
        if row < rows.count - 1 {
            row += 1
        } else {
            rows.removeFirst()
            rows.append(Array(repeating: " ", count: columns))
        }
    }

    private static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF:
            return 2
        default: return 1
        }
    }

    private mutating func put(_ character: Character) {
        let width = Self.width(character)
        if width == 0 {
            let place = max(0, column - 1)
            // Not every pair joins: bytes that a fuzz sends may be no text.
            let joined = String(rows[row][place]) + String(character)
            if joined.count == 1 { rows[row][place] = Character(joined) }
            return
        }
        if wrapsNext || column + width > columns {
            column = 0
            newline()
        }
        rows[row][column] = character
        if width == 2, column + 1 < columns { rows[row][column + 1] = "\0" }
        column += width
        if column >= columns {
            column = columns - 1
            wrapsNext = true
        }
    }
}
