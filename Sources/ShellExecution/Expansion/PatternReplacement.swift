import ShellBytes
import ShellPatterns
import ShellSyntax

/// `${parameter/pattern/string}` with its operands expanded (bash 3.5.3).
struct PatternReplacement {
    /// A piece of the replacement.
    enum Piece {
        case text(Bytes)
        /// `&`: what the pattern matched.
        case match
    }

    let pattern: Pattern
    let kind: ParameterExpansion.Replacement
    let pieces: [Piece]
    let counting: CharacterCounting

    /// Appends a value with what the pattern matches in it replaced.
    func apply(to text: UnsafeBufferPointer<UInt8>, _ mark: UInt8, into buffer: ExpansionBuffer) {
        switch kind {
        case .prefix:
            guard let end = pattern.longestPrefix(of: text) else { return append(text, 0..<text.count, mark, buffer) }
            appendReplacement(for: 0..<end, of: text, mark, buffer)
            append(text, end..<text.count, mark, buffer)
        case .suffix:
            guard let start = pattern.longestSuffix(of: text) else {
                return append(text, 0..<text.count, mark, buffer)
            }
            append(text, 0..<start, mark, buffer)
            appendReplacement(for: start..<text.count, of: text, mark, buffer)
        case .first, .all:
            if pattern.literalText?.isEmpty == true { return append(text, 0..<text.count, mark, buffer) }
            replaceMatches(in: text, mark, buffer)
        }
    }

    private func replaceMatches(
        in text: UnsafeBufferPointer<UInt8>, _ mark: UInt8, _ buffer: ExpansionBuffer
    ) {
        var position = 0
        while position < text.count || text.isEmpty {
            guard let match = pattern.firstMatch(in: text, from: position) else { break }
            // An empty match at the very end is none, unless the whole text is empty.
            if match.isEmpty, match.lowerBound == text.count, !text.isEmpty { break }
            append(text, position..<match.lowerBound, mark, buffer)
            appendReplacement(for: match, of: text, mark, buffer)
            position = match.upperBound
            if kind == .first || text.isEmpty { break }
            if match.isEmpty {
                let next = position + counting.length(at: position, in: ByteView(text))
                append(text, position..<next, mark, buffer)
                position = next
            }
        }
        append(text, position..<text.count, mark, buffer)
    }

    private func append(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ mark: UInt8, _ buffer: ExpansionBuffer
    ) {
        if !range.isEmpty { buffer.append(UnsafeBufferPointer(rebasing: text[range]), mark) }
    }

    private func appendReplacement(
        for match: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ mark: UInt8, _ buffer: ExpansionBuffer
    ) {
        for piece in pieces {
            switch piece {
            case .text(let bytes): buffer.append(bytes, mark)
            case .match: append(text, match, mark, buffer)
            }
        }
    }
}

extension Shell {
    /// The replacement of `${parameter/pattern/string}`, cut at each `&` that stands for the match: an unquoted one,
    /// while `patsub_replacement` is on. A backslash in the result of an expansion quotes it, and a backslash.
    mutating func replacementPieces(_ word: Word?) throws(Divert) -> [PatternReplacement.Piece] {
        guard let word else { return [] }
        let actsOnAmpersand = behaviors[.patternSubstitutionReplacement]
        if case .literal(let text) = word.shape, !text.contains(ASCII.ampersand) {
            return text.isEmpty ? [] : [.text(text)]
        }
        let buffer = takeBuffer(keepingMarks: true)
        buffer.willSplit = false
        do throws(Divert) {
            try expandParts(word.parts, isQuoted: false, into: buffer)
        } catch {
            giveBack(buffer)
            throw error
        }
        defer { giveBack(buffer) }
        guard actsOnAmpersand, buffer.breaks.isEmpty,
            buffer.text.contains(where: { $0 == ASCII.ampersand || $0 == ASCII.backslash })
        else {
            let text = buffer.joined
            return text.isEmpty ? [] : [.text(text)]
        }
        return Self.pieces(of: buffer)
    }

    private static func pieces(of buffer: ExpansionBuffer) -> [PatternReplacement.Piece] {
        var pieces: [PatternReplacement.Piece] = []
        var run = Bytes()
        var index = 0
        while index < buffer.count {
            let byte = buffer.text[index]
            let isQuoted = buffer.marks[index] == ExpansionBuffer.Mark.quoted
            if byte == ASCII.ampersand, !isQuoted {
                if !run.isEmpty { pieces.append(.text(run)) }
                run.removeAll()
                pieces.append(.match)
            } else if byte == ASCII.backslash, !isQuoted, index + 1 < buffer.count,
                buffer.marks[index + 1] != ExpansionBuffer.Mark.quoted,
                buffer.text[index + 1] == ASCII.ampersand || buffer.text[index + 1] == ASCII.backslash
            {
                index += 1
                run.append(buffer.text[index])
            } else {
                run.append(byte)
            }
            index += 1
        }
        if !run.isEmpty { pieces.append(.text(run)) }
        return pieces
    }
}
