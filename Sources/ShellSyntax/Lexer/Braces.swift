import ShellBytes

/// Brace expansion (bash 3.5.1), found in the parts of a word once they are known. Only unquoted text can have the
/// braces, commas and dots; any other part is an item like a letter.
struct BraceParser {
    /// A byte of unquoted text, or a whole part.
    private enum Atom {
        case byte(UInt8)
        case part(WordPart)

        func isByte(_ byte: UInt8) -> Bool {
            if case .byte(byte) = self { return true }
            return false
        }
    }

    private let atoms: [Atom]
    private let names: NameTable
    private var depth = 0
    /// For each opening brace the index of the one that closes it, found in one pass; -1 elsewhere.
    private var closing: [Int]

    /// The parts with `.brace` in the place of what expands.
    static func expand(_ parts: [WordPart], names: NameTable) -> [WordPart] {
        var hasBrace = false
        for case .literal(let text) in parts where text.contains(ASCII.leftBrace) { hasBrace = true }
        guard hasBrace else { return parts }
        var atoms: [Atom] = []
        for part in parts {
            if case .literal(let text) = part {
                for byte in text { atoms.append(.byte(byte)) }
            } else {
                atoms.append(.part(part))
            }
        }
        var parser = BraceParser(atoms: atoms, names: names)
        return parser.parts(0..<atoms.count)
    }

    private init(atoms: [Atom], names: NameTable) {
        self.atoms = atoms
        self.names = names
        closing = Array(repeating: -1, count: atoms.count)
        var open: [Int] = []
        for index in atoms.indices {
            if atoms[index].isByte(ASCII.leftBrace) {
                open.append(index)
            } else if atoms[index].isByte(ASCII.rightBrace), let start = open.popLast() {
                closing[start] = index
            }
        }
    }
}

extension BraceParser {
    private static let maximumDepth = 200

    /// The parts of a range of atoms, its brace expansions found.
    private mutating func parts(_ range: Range<Int>) -> [WordPart] {
        depth += 1
        defer { depth -= 1 }
        var builder = WordBuilder()
        var index = range.lowerBound
        while index < range.upperBound {
            switch atoms[index] {
            case .part(let part):
                builder.add(part)
                index += 1
            case .byte(let byte):
                if byte == ASCII.leftBrace, depth < Self.maximumDepth {
                    if closing[index] >= 0,
                        let (brace, end) = brace(at: index, limit: range.upperBound)
                    {
                        builder.add(.brace(brace))
                        index = end
                        continue
                    }
                }
                builder.addLiteral(byte)
                index += 1
            }
        }
        return builder.finish()
    }

    /// The brace expansion that begins at `start`, with the index after it.
    private mutating func brace(at start: Int, limit: Int) -> (BraceExpansion, Int)? {
        let end = closing[start]
        guard end < limit else { return nil }
        var commas: [Int] = []
        var index = start + 1
        while index < end {
            if atoms[index].isByte(ASCII.leftBrace) {
                index = closing[index]
            } else if atoms[index].isByte(ASCII.comma) {
                commas.append(index)
            }
            index += 1
        }
        if commas.isEmpty {
            guard let content = sequence(start + 1..<end) else { return nil }
            return (BraceExpansion(content: content, source: source(start...end)), end + 1)
        }
        var alternatives: [[WordPart]] = []
        var from = start + 1
        for comma in commas + [end] {
            alternatives.append(parts(from..<comma))
            from = comma + 1
        }
        return (BraceExpansion(content: .alternatives(alternatives), source: source(start...end)), end + 1)
    }

    private func source(_ range: ClosedRange<Int>) -> Bytes {
        var text: Bytes = []
        for atom in atoms[range] {
            switch atom {
            case .byte(let byte): text.append(byte)
            case .part(let part): WordPrinter(names: names).print(part, .unquoted, into: &text)
            }
        }
        return text
    }

    /// `first..last[..step]`; nil where the text is none.
    private func sequence(_ range: Range<Int>) -> BraceExpansion.Content? {
        var text: Bytes = []
        for atom in atoms[range] {
            guard case .byte(let byte) = atom else { return nil }
            text.append(byte)
        }
        var fields: [ArraySlice<UInt8>] = []
        var rest = text[...]
        while let dot = rest.firstIndex(of: ASCII.period) {
            guard dot + 1 < rest.endIndex, rest[dot + 1] == ASCII.period else { return nil }
            fields.append(rest[rest.startIndex..<dot])
            rest = rest[(dot + 2)...]
        }
        fields.append(rest)
        guard fields.count == 2 || fields.count == 3 else { return nil }
        var step: Int64 = 0
        if fields.count == 3 {
            guard let number = Self.integer(fields[2]) else { return nil }
            step = number
        }
        if let first = Self.integer(fields[0]), let last = Self.integer(fields[1]) {
            if step == .min || last.subtractingReportingOverflow(first).overflow { return nil }
            let width = max(Self.paddedWidth(fields[0]), Self.paddedWidth(fields[1]))
            let isPadded = Self.isPadded(fields[0]) || Self.isPadded(fields[1])
            return .integers(first: first, last: last, step: step, width: isPadded ? width : 0)
        }
        guard fields[0].count == 1, fields[1].count == 1, let first = fields[0].first, let last = fields[1].first,
            ASCII.isLetter(first), ASCII.isLetter(last)
        else { return nil }
        return .characters(first: first, last: last, step: step)
    }

    private static func integer(_ text: ArraySlice<UInt8>) -> Int64? {
        for byte in text where !ASCII.isDigit(byte) && byte != ASCII.minus && byte != ASCII.plus { return nil }
        return DecimalText.parse(Bytes(text))
    }

    private static func paddedWidth(_ text: ArraySlice<UInt8>) -> Int { text.count }

    /// Whether a number is written with leading zeros, so that all get its width.
    private static func isPadded(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.first == ASCII.minus ? text.dropFirst() : text
        return digits.count > 1 && digits.first == ASCII.zero
    }
}
