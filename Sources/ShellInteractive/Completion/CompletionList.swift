import ShellBytes
import ShellPatterns

/// Candidates laid out in columns; or, where they have descriptions and there is room, one in each row with its own.
struct CompletionList {
    private let candidates: [CompletionCandidate]
    private let texts: [Scalars]
    private let columns: Int
    /// How many cells a column takes.
    private let cell: Int
    private let perRow: Int
    let rowCount: Int
    private let isDescribed: Bool

    /// - Parameters:
    ///   - columns: The width of the screen.
    ///   - height: How many rows there is room for.
    init(_ candidates: [CompletionCandidate], columns: Int, height: Int) {
        self.candidates = candidates
        self.columns = columns
        texts = candidates.map { LineText.decode($0.display) }
        let widest = texts.map { Self.width(of: $0) }.max() ?? 0
        isDescribed =
            candidates.count <= height && widest < columns / 2 && candidates.contains { !$0.description.isEmpty }
        cell = min(widest + 2, columns)
        perRow = isDescribed ? 1 : max(1, (columns - 1) / max(cell, 1))
        rowCount = (candidates.count + perRow - 1) / perRow
    }

    private static func width(of text: Scalars) -> Int { text.reduce(0) { $0 + CharacterWidth.cells(of: $1) } }

    /// The candidate in the column beside, in the same row; round the end to the other side.
    func index(beside index: Int, by step: Int) -> Int {
        var row = index % rowCount
        var column = index / rowCount + step
        let last = (candidates.count - 1) / rowCount
        if column > last {
            column = 0
            row = (row + 1) % rowCount
        } else if column < 0 {
            column = last
            row = (row + rowCount - 1) % rowCount
        }
        return min(column * rowCount + row, candidates.count - 1)
    }

    /// The rows, column by column.
    func rows(selected: Int?) -> [ScreenRow] {
        (0..<rowCount).map { isDescribed ? describedRow($0, selected) : row($0, selected) }
    }

    private func row(_ row: Int, _ selected: Int?) -> ScreenRow {
        var layout = ScreenLayout(columns: columns)
        var position = 0
        for column in 0..<perRow {
            let index = column * rowCount + row
            guard index < candidates.count else { break }
            append(index, selected, to: &layout)
            position += cell
            if column + 1 < perRow, index + rowCount < candidates.count { pad(&layout, to: position) }
        }
        layout.finish()
        return layout.rows[0]
    }

    private func describedRow(_ index: Int, _ selected: Int?) -> ScreenRow {
        var layout = ScreenLayout(columns: columns)
        append(index, selected, to: &layout)
        if !candidates[index].description.isEmpty {
            pad(&layout, to: cell)
            for scalar in LineText.decode(candidates[index].description) where scalar >= 0x20 && scalar != 0x7F {
                if layout.position.column + CharacterWidth.cells(of: scalar) >= columns { break }
                layout.append(scalar, .description)
            }
        }
        layout.finish()
        return layout.rows[0]
    }

    private func append(_ index: Int, _ selected: Int?, to layout: inout ScreenLayout) {
        for scalar in texts[index].prefix(max(columns - 2, 1)) {
            layout.append(scalar, index == selected ? .selected : .plain)
        }
    }

    private func pad(_ layout: inout ScreenLayout, to column: Int) {
        while layout.position.row == 0, layout.position.column < column { layout.append(0x20, .plain) }
    }
}
