package import ShellBytes

/// What a `[` or `test` asks, where its words tell that before they are expanded: one primary over operands that are
/// one field each (XCU test).
package final class TestForm {
    package enum Primary {
        /// `-eq` and its relatives
        case integers(ArithmeticComparison)
        /// `=`, `==`, `!=`
        case equality(isNegated: Bool)
        /// `-n`, `-f` …: the letter; the operand is `left`.
        case unary(UInt8)
    }

    package enum Operand {
        /// Text that expands to itself.
        case literal(Bytes)
        /// Such text that is the decimal form of an integer.
        case integer(Int64)
        /// `"$name"`
        case quoted(ParameterExpansion)
        /// `$name`: one field while its value has nothing to split or match.
        case unquoted(ParameterExpansion)
        /// `$((…))`: one field while no digit is a field separator.
        case arithmetic(ArithmeticExpansion)
        /// Another word that is one field.
        case word(Word)
    }

    package let primary: Primary
    package let left: Operand
    package let right: Operand?
    /// Whether `!` stands before the primary.
    package let isNegated: Bool
    /// The last word where it is text: what `$_` becomes.
    package let lastText: Bytes?

    /// The form of a command whose name is `[` or `test`; nil where only its fields tell what is asked.
    package init?(_ command: SimpleCommand) {
        guard command.assignments.isEmpty, command.redirections.isEmpty, let name = command.words.first?.literalText
        else { return nil }
        var operands = command.words[1...]
        if name.equals("[") {
            guard operands.last?.literalText?.equals("]") == true else { return nil }
            operands.removeLast()
        }
        lastText = command.words.last?.literalText
        var isNegated = false
        if operands.count > 2, operands.first?.literalText?.equals("!") == true {
            isNegated = true
            operands.removeFirst()
        }
        self.isNegated = isNegated
        let first = operands.startIndex
        switch operands.count {
        case 1:
            primary = .unary(UInt8(ascii: "n"))
            guard !isNegated, let operand = Operand(operands[first]) else { return nil }
            left = operand
            right = nil
        case 2:
            guard let letter = Self.unaryLetter(operands[first]), let operand = Operand(operands[first + 1]) else {
                return nil
            }
            primary = .unary(letter)
            left = operand
            right = nil
        case 3:
            guard let primary = Self.binary(operands[first + 1]), let left = Operand(operands[first]),
                let right = Operand(operands[first + 2])
            else { return nil }
            // The left operand could change what the right one is.
            if case .unquoted = right, left.hasEffects { return nil }
            self.primary = primary
            self.left = left
            self.right = right
        default: return nil
        }
    }

    private static func unaryLetter(_ word: Word) -> UInt8? {
        guard let text = word.literalText, text.count == 2, text[0] == ASCII.minus,
            ByteView("nzefdrwxshL").contains(text[1])
        else { return nil }
        return text[1]
    }

    private static func binary(_ word: Word) -> Primary? {
        guard let text = word.literalText else { return nil }
        if text.equals("=") || text.equals("==") { return .equality(isNegated: false) }
        if text.equals("!=") { return .equality(isNegated: true) }
        if text.equals("-eq") { return .integers(.equal) }
        if text.equals("-ne") { return .integers(.notEqual) }
        if text.equals("-lt") { return .integers(.less) }
        if text.equals("-le") { return .integers(.lessOrEqual) }
        if text.equals("-gt") { return .integers(.greater) }
        if text.equals("-ge") { return .integers(.greaterOrEqual) }
        return nil
    }
}

extension TestForm.Operand {
    /// Whether the expansion may change variables.
    fileprivate var hasEffects: Bool {
        switch self {
        case .arithmetic, .word: true
        case .literal, .integer, .quoted, .unquoted: false
        }
    }

    init?(_ word: Word) {
        switch word.shape {
        case .literal(let text):
            if let number = DecimalText.parse(text), DecimalText.bytes(number) == text {
                self = .integer(number)
            } else {
                self = .literal(text)
            }
        case .singleField:
            if word.parts.count == 1, case .doubleQuoted(let inner) = word.parts[0], inner.count == 1,
                case .parameter(let expansion) = inner[0], expansion.isPlain
            {
                self = .quoted(expansion)
            } else {
                self = .word(word)
            }
        case .plainParameter:
            guard case .parameter(let expansion)? = word.parts.first, expansion.isPlain else { return nil }
            self = .unquoted(expansion)
        case .general:
            guard word.parts.count == 1, case .arithmetic(let expansion) = word.parts[0] else { return nil }
            self = .arithmetic(expansion)
        case .assignment: return nil
        }
    }
}
