import ShellBytes
import ShellSyntax

/// `[` and `test` where the words tell what is asked (`TestForm`): the operands are compared as they are, integers as
/// integers, without fields. `while [ "$i" -lt "$n" ]` takes a third of the instructions of a call of the builtin.
extension Shell {
    /// The value of an operand.
    private enum OperandValue {
        case integer(Int64)
        case text(Bytes)
        case view(ByteView)

        @inline(__always)
        func withBytes<Result>(_ body: (ByteView) -> Result) -> Result {
            switch self {
            case .integer(let number): DecimalText.withDigits(of: number) { body(ByteView($0)) }
            case .text(let text): text.withUnsafeBufferPointer { body(ByteView($0)) }
            case .view(let view): body(view)
            }
        }
    }

    /// The form of a command that is a test, while nothing but the builtin can be meant and nobody looks on.
    func testForm(of node: SimpleCommand) -> TestForm? {
        guard let name = node.commandName, name == wellKnown.bracket || name == wellKnown.test else { return nil }
        if case .some(let known) = node.testForm { return known == nil || !isTestPlain(name) ? nil : known }
        let form = TestForm(node)
        node.testForm = .some(form)
        return isTestPlain(name) ? form : nil
    }

    private func isTestPlain(_ name: Name) -> Bool {
        environment.disabledBuiltins.isEmpty && !environment.functions.contains(name)
            && options.isDisjoint(with: [.trace, .keyword])
    }

    /// The status of a test; nil where an operand turns out not to be one field. Nothing has happened then.
    mutating func evaluate(_ form: TestForm, _ node: SimpleCommand) throws(Divert) -> ExitStatus? {
        guard isOneField(form.left) else { return nil }
        if let right = form.right, !isOneField(right) { return nil }
        let mark = fields.mark()
        defer { fields.release(mark) }
        let left = try value(of: form.left)
        let right: OperandValue
        if let operand = form.right { right = try value(of: operand) } else { right = .integer(0) }
        line = node.line
        if let text = form.lastText { lastArgumentText.set(text) } else { setLastArgument(right, left, form) }
        let truth: Bool
        switch form.primary {
        case .integers(let comparison):
            guard let first = integer(left, node), let second = integer(right, node) else { return .misuse }
            truth = comparison.holds(first, second)
        case .equality(let isNegated): truth = areEqual(left, right) != isNegated
        case .unary(let letter): truth = try unary(letter, left)
        }
        return ExitStatus(truth != form.isNegated)
    }

    /// Whether an operand is one field now. Has no effect.
    private func isOneField(_ operand: TestForm.Operand) -> Bool {
        switch operand {
        case .literal, .integer, .quoted, .word: return true
        case .arithmetic: return environment.fieldSeparators.splitsNoDigits
        case .unquoted(let expansion):
            switch expansion.parameter {
            case .variable(let name):
                if environment.variables[name].attributes.contains(.nameReference) { return false }
                switch environment.variables[name].value {
                case .integer: return environment.fieldSeparators.splitsNoDigits
                case .text(let text): return text.withUnsafeBufferPointer { isWhole($0) }
                default: return false
                }
            case .positional(let number):
                guard number > 0, let view = environment.positionalParameters[number] else { return false }
                return isWhole(view.buffer)
            case .special(.hash), .special(.question), .special(.dollar):
                return environment.fieldSeparators.splitsNoDigits
            case .special: return false
            }
        }
    }

    /// Whether a value is one field as it stands.
    private func isWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.isEmpty || !environment.fieldSeparators.multibyte.isEmpty { return false }
        return environment.fieldSeparators.stops.withUnsafeBufferPointer { stops in
            for byte in text where stops[Int(byte)] != 0 { return false }
            return true
        }
    }

    private mutating func value(of operand: TestForm.Operand) throws(Divert) -> OperandValue {
        switch operand {
        case .literal(let text): return .text(text)
        case .integer(let number): return .integer(number)
        case .quoted(let expansion), .unquoted(let expansion):
            if !virtualSubshells.isEmpty { try provideProcess(for: expansion) }
            switch plainValue(of: expansion.parameter) {
            case .text(let text): return .text(text)
            case .integer(let number): return .integer(number)
            case .view(let view): return .view(view)
            case .unset:
                if options.contains(.noUnset), !refersToElement(expansion) { throw unboundError(expansion) }
                return .view(.empty)
            case .several:
                try appendText(of: CollectionOfOne(.parameter(expansion)), isQuoted: true)
                return .view(finishedField())
            }
        case .arithmetic(let expansion): return .integer(try evaluateArithmetic(expansion.expression))
        case .word(let word):
            try appendText(of: word.parts, isQuoted: false)
            return .view(finishedField())
        }
    }

    private mutating func finishedField() -> ByteView {
        fields.finishField()
        return fields.field(at: fields.totalCount - 1)
    }

    /// The integer that an operand is; nil after reporting that it is none.
    private mutating func integer(_ value: OperandValue, _ node: SimpleCommand) -> Int64? {
        switch value {
        case .integer(let number): return number
        case .text(let text):
            if let number = DecimalText.parse(text) { return number }
        case .view(let view):
            if let number = DecimalText.parse(view) { return number }
        }
        let name = node.words[0].literalText ?? []
        let text = value.withBytes { Bytes($0) }
        name.withView { diagnose($0, text + Bytes(": integer expression expected")) }
        return nil
    }

    private func areEqual(_ left: OperandValue, _ right: OperandValue) -> Bool {
        if case .integer(let first) = left, case .integer(let second) = right { return first == second }
        return left.withBytes { left in right.withBytes { left == $0 } }
    }

    private mutating func unary(_ letter: UInt8, _ operand: OperandValue) throws(Divert) -> Bool {
        switch letter {
        case UInt8(ascii: "n"), UInt8(ascii: "z"):
            let isEmpty = operand.withBytes { $0.isEmpty }
            return isEmpty == (letter == UInt8(ascii: "z"))
        default:
            // The path must be followed by a NUL, as fields are.
            operand.withBytes { fields.push($0) }
            return fileTest(letter, fields.field(at: fields.totalCount - 1))
        }
    }

    /// `$_` after `test`: its last operand.
    private mutating func setLastArgument(_ right: OperandValue, _ left: OperandValue, _ form: TestForm) {
        let last = form.right == nil ? left : right
        last.withBytes { lastArgumentText.set($0) }
    }
}
