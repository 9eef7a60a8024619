import ShellBytes
import ShellPatterns

/// A prompt that has been expanded: pieces that take room on the screen, and pieces that do not (`\[ … \]`, and escape
/// sequences that nobody marked).
struct PromptText {
    /// The lines before the last, printed once.
    private(set) var leadingLines: [[Piece]] = []
    /// The last line, which stands before the text being edited.
    private(set) var lastLine: [Piece] = []

    enum Piece {
        case visible(UInt32)
        case invisible(Bytes)
    }

    init(_ text: Bytes) {
        var line: [Piece] = []
        var index = 0
        while index < text.count {
            switch text[index] {
            case 1:
                let end = text[index...].firstIndex(of: 2) ?? text.count
                line.append(.invisible(Bytes(text[(index + 1)..<end].filter { $0 != 1 })))
                index = end + 1
            case 2: index += 1
            case ASCII.newline:
                leadingLines.append(line)
                line = []
                index += 1
            case ASCII.escape:
                let end = Self.endOfSequence(text, index)
                line.append(.invisible(Bytes(text[index..<end])))
                index = end
            case 7, ASCII.carriageReturn:
                line.append(.invisible([text[index]]))
                index += 1
            default:
                let (scalar, length) = LineText.scalar(in: text, at: index)
                line.append(.visible(scalar))
                index += length
            }
        }
        lastLine = line
    }

    /// Where an escape sequence ends that begins at `start`.
    private static func endOfSequence(_ text: Bytes, _ start: Int) -> Int {
        var index = start + 1
        guard index < text.count else { return text.count }
        switch text[index] {
        case ASCII.leftBracket:
            index += 1
            while index < text.count, text[index] < 0x40 { index += 1 }
            return min(index + 1, text.count)
        case ASCII.rightBracket:
            while index < text.count {
                if text[index] == 7 { return index + 1 }
                if text[index] == ASCII.escape { return min(index + 2, text.count) }
                index += 1
            }
            return index
        default: return min(index + 1, text.count)
        }
    }

    /// How many cells the pieces take.
    static func width(of pieces: [Piece]) -> Int {
        var width = 0
        for case .visible(let scalar) in pieces { width += CharacterWidth.cells(of: scalar) }
        return width
    }

    /// The bytes of pieces.
    static func bytes(of pieces: [Piece]) -> Bytes {
        var bytes = Bytes()
        for piece in pieces {
            switch piece {
            case .visible(let scalar): LineText.append(scalar, to: &bytes)
            case .invisible(let text): bytes += text
            }
        }
        return bytes
    }
}
