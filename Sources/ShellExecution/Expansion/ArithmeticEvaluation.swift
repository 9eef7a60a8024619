package import ShellBytes
package import ShellSyntax

/// Why an arithmetic expression has no value.
enum ArithmeticFailure: Error {
    /// An operand that was expected to be a plain integer is other text: the whole expression is expanded and parsed
    /// again.
    case needsText
    /// `division by 0`; `operators` is how many divisions stand before the failing one in the text.
    case division(operators: Int)
    /// `exponent less than 0`; `operators` is how many `**` stand before the failing one in the text.
    case exponent(operators: Int)
    /// The whole message but for its prefix and the name of the command that evaluates.
    case message(Bytes)
    /// As `message`, of an assignment that failed: no command is named.
    case assignment(Bytes)
    /// An error that was reported already.
    case diverted(Divert)
}

extension ArithmeticSource {
    /// Whether the expression can be evaluated after its text was expanded for `set -x`.
    var isRepeatable: Bool { tree != nil && text.isFreeOfSubstitutions }
}

/// Evaluation of arithmetic expressions (XCU 2.6.4, bash 6.5). Integers have 64 bits and wrap.
extension Shell {
    /// The value of an expression. What is wrong with it is reported as an error of expansion.
    package mutating func evaluateArithmetic(_ source: ArithmeticSource) throws(Divert) -> Int64 {
        do throws(ArithmeticFailure) {
            return try arithmeticValue(of: source)
        } catch {
            throw diverted(error)
        }
    }

    /// The value of an offset or length: what is wrong with it is reported with the parameter's name before it.
    mutating func evaluateArithmetic(_ source: ArithmeticSource, for parameter: Bytes) throws(Divert) -> Int64 {
        do throws(ArithmeticFailure) {
            return try arithmeticValue(of: source)
        } catch {
            guard case .message(let text) = error else { throw diverted(error) }
            throw arithmeticError(parameter + Bytes(": ") + text)
        }
    }

    /// The value of a subscript. What is wrong with it gives up dot scripts and `eval` around the command, too (bash).
    mutating func evaluateSubscript(_ source: ArithmeticSource) throws(Divert) -> Int64 {
        do throws(ArithmeticFailure) {
            return try arithmeticValue(of: source)
        } catch {
            givesUpAllText = true
            throw diverted(error)
        }
    }

    /// The value of what is assigned to an integer variable, all expansions done. What is wrong with it gives up as much
    /// as a wrong subscript.
    mutating func evaluateArithmetic(text: Bytes) throws(Divert) -> Int64 {
        do throws(ArithmeticFailure) {
            return try arithmeticValue(ofText: text)
        } catch {
            givesUpAllText = true
            throw diverted(error)
        }
    }

    /// The value of an expression that a command evaluates: `((…))`, `let`, `[[ … -eq … ]]`. nil where it has none; that
    /// was reported, with the command's name before the message.
    package mutating func evaluateArithmetic(
        _ source: ArithmeticSource, for command: StaticString
    ) throws(Divert) -> Int64? {
        do throws(ArithmeticFailure) {
            return try arithmeticValue(of: source)
        } catch {
            return try reported(error, for: command)
        }
    }

    /// As `evaluateArithmetic(_:for:)`, for text, all expansions done.
    package mutating func evaluateArithmetic(
        text: Bytes, for command: StaticString
    ) throws(Divert) -> Int64? {
        do throws(ArithmeticFailure) {
            return try arithmeticValue(ofText: text)
        } catch {
            return try reported(error, for: command)
        }
    }

    /// As `evaluateArithmetic(_:for:)` for `((…))` and the headers of loops, of which `set -x` shows the expanded text.
    mutating func evaluateTracedArithmetic(_ source: ArithmeticSource) throws(Divert) -> Int64? {
        guard options.contains(.trace) else { return try evaluateArithmetic(source, for: "((") }
        let expression: ArithmeticText
        do throws(ArithmeticFailure) { expression = try expanded(source) } catch {
            return try reported(error, for: "((")
        }
        try traceText(Bytes("(( ") + expression.expanded + Bytes(" ))"))
        if source.isRepeatable { return try evaluateArithmetic(source, for: "((") }
        do throws(ArithmeticFailure) { return try arithmeticValue(of: expression) } catch {
            return try reported(error, for: "((")
        }
    }

    private mutating func reported(_ failure: ArithmeticFailure, for command: StaticString) throws(Divert) -> Int64? {
        switch failure {
        case .message(let text): diagnose(Bytes(command) + Bytes(": ") + text, about: Self.subject(of: text))
        case .assignment(let text):
            if options.contains(.errorExit) { throw ended(after: text) }
            diagnoseSubject(text, isAssigned: true)
        case .diverted(let divert): throw divert
        case .needsText, .division, .exponent: break
        }
        return nil
    }

    /// Reports an error in an expression; what to throw for it. Even with `set -e` only the command line is given up.
    private mutating func arithmeticError(_ text: Bytes, isAssigned: Bool = false) -> Divert {
        passesErrorExit = true
        return expansionError(text, isAssigned: isAssigned)
    }

    /// Reports a variable that cannot be assigned to, which ends a shell with `set -e`, also where the status is tested.
    private mutating func ended(after text: Bytes) -> Divert {
        diagnoseSubject(text, isAssigned: true)
        return .exit(.failure)
    }

    /// Reports a failure as an error of expansion.
    private mutating func diverted(_ failure: ArithmeticFailure) -> Divert {
        switch failure {
        case .message(let text): arithmeticError(text)
        case .assignment(let text):
            if options.contains(.errorExit) { ended(after: text) } else { arithmeticError(text, isAssigned: true) }
        case .diverted(let divert): divert
        case .needsText, .division, .exponent: .abandon(.failure)
        }
    }

    /// The value of an expression: by its tree where it has one that serves, else by its expanded text.
    mutating func arithmeticValue(of source: ArithmeticSource) throws(ArithmeticFailure) -> Int64 {
        guard let tree = source.tree else { return try arithmeticValue(ofExpanded: source) }
        do throws(ArithmeticFailure) {
            return try evaluate(tree)
        } catch {
            switch error {
            case .needsText:
                return try arithmeticValue(ofExpanded: source)
            case .division, .exponent:
                throw message(for: error, in: try expanded(source).expanded)
            default: throw error
            }
        }
    }

    private mutating func arithmeticValue(ofExpanded source: ArithmeticSource) throws(ArithmeticFailure) -> Int64 {
        try arithmeticValue(of: try expanded(source))
    }

    /// An expression after its expansions.
    private mutating func expanded(_ source: ArithmeticSource) throws(ArithmeticFailure) -> ArithmeticText {
        do throws(Divert) {
            return try ArithmeticText(source.text.parts) { (part) throws(Divert) in
                let buffer = takeBuffer(keepingMarks: false)
                try expandParts([part], isQuoted: true, into: buffer)
                let text = buffer.joined
                giveBack(buffer)
                return text
            }
        } catch {
            throw .diverted(error)
        }
    }

    private mutating func arithmeticValue(of expression: ArithmeticText) throws(ArithmeticFailure) -> Int64 {
        if let number = Self.plainInteger(expression.bytes) { return number }
        let text = expression.expanded
        guard let tree = try? ArithmeticParser.parse(expression, names: names) else {
            return try arithmeticValue(ofText: text)
        }
        do throws(ArithmeticFailure) {
            return try evaluate(tree)
        } catch {
            throw message(for: error, in: text)
        }
    }

    /// The value of an expression that is text.
    mutating func arithmeticValue(ofText text: Bytes) throws(ArithmeticFailure) -> Int64 {
        if let number = Self.plainInteger(text) { return number }
        let tree: ArithmeticExpression
        do throws(ArithmeticSyntaxError) {
            tree = try ArithmeticParser.parse(text, names: names)
        } catch {
            throw .message(Self.text(text, upToTokenOf: error.message) + Bytes(": ") + error.message)
        }
        do throws(ArithmeticFailure) {
            return try evaluate(tree)
        } catch {
            throw message(for: error, in: text)
        }
    }

    // MARK: - Messages

    /// `text: reason (error token is "token")`.
    static func arithmeticMessage(_ text: Bytes, _ reason: Bytes, token: Bytes) -> Bytes {
        var message = Bytes(text.drop { ASCII.isBlank($0) })
        message.append(": ")
        message += reason
        message.append(" (error token is \"")
        message += token
        message.append("\")")
        return message
    }

    /// An expression as messages show it: from its first character; where a number is wrong, up to that number.
    private static func text(_ text: Bytes, upToTokenOf message: Bytes) -> Bytes {
        let shown = text.drop { ASCII.isBlank($0) || $0 == ASCII.newline }
        guard message.starts(with: "value too great") || message.starts(with: "invalid "),
            let quote = message.firstIndex(of: ASCII.doubleQuote), message.count >= quote + 3
        else { return Bytes(shown) }
        let token = message[(quote + 1)..<(message.count - 2)]
        var start = shown.startIndex
        while start + token.count <= shown.endIndex {
            let end = start + token.count
            if shown[start..<end].elementsEqual(token) { return Bytes(shown[..<end]) }
            start += 1
        }
        return Bytes(shown)
    }

    /// A failure with the text of its expression put into words.
    private func message(for failure: ArithmeticFailure, in text: Bytes) -> ArithmeticFailure {
        switch failure {
        case .division(let operators):
            let token = Self.operand(after: operators, in: text) { text, index in
                guard text[index] == ASCII.slash || text[index] == ASCII.percent else { return 0 }
                return index + 1 < text.count && text[index + 1] == ASCII.equals ? 2 : 1
            }
            return .message(Self.arithmeticMessage(text, Bytes("division by 0"), token: token))
        case .exponent(let operators):
            var token = Self.operand(after: operators, in: text) { text, index in
                text[index] == ASCII.asterisk && index + 1 < text.count && text[index + 1] == ASCII.asterisk ? 2 : 0
            }
            token = Bytes(token.drop { ASCII.isBlank($0) || $0 == ASCII.minus || $0 == ASCII.plus })
            // The token read last is the one after the exponent.
            let rest = token.drop { ASCII.isNameByte($0) }.drop { ASCII.isBlank($0) }
            if !rest.isEmpty { token = Bytes(rest) }
            return .message(Self.arithmeticMessage(text, Bytes("exponent less than 0"), token: token))
        default: return failure
        }
    }

    /// The text after the operator before which `count` others of its kind stand; subscripts are passed over.
    private static func operand(after count: Int, in text: Bytes, length: (Bytes, Int) -> Int) -> Bytes {
        var remaining = count
        var depth = 0
        var index = 0
        while index < text.count {
            if text[index] == ASCII.leftBracket { depth += 1 }
            if text[index] == ASCII.rightBracket { depth -= 1 }
            let found = depth > 0 ? 0 : length(text, index)
            if found > 0, remaining == 0 {
                return Bytes(text[(index + found)...].drop { ASCII.isBlank($0) })
            }
            if found > 0 { remaining -= 1 }
            index += max(found, 1)
        }
        return text
    }

    /// The value of decimal digits, a sign allowed before them; nil for all else, and where a leading zero makes the
    /// number octal.
    static func plainInteger(_ text: ByteView) -> Int64? {
        let buffer = text.buffer
        var index = 0
        let isNegative = buffer.count > 1 && buffer[0] == ASCII.minus
        if isNegative { index = 1 }
        let digits = buffer.count &- index
        guard digits > 0, digits < 19, buffer[index] != ASCII.zero || digits == 1 else { return nil }
        var value: Int64 = 0
        while index < buffer.count {
            let digit = buffer[index] &- ASCII.zero
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int64(digit)
            index &+= 1
        }
        return isNegative ? 0 &- value : value
    }

    /// `plainInteger(_:)` over owned bytes.
    @inline(__always)
    static func plainInteger(_ text: Bytes) -> Int64? {
        text.withUnsafeBufferPointer { plainInteger(ByteView($0)) }
    }
}
