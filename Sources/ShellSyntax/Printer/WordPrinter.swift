package import ShellBytes

/// Prints words as they were written, as near as the tree tells; command substitutions are printed from their commands,
/// as bash does.
package struct WordPrinter {
    private let names: NameTable

    package init(names: NameTable) { self.names = names }

    /// Appends a word.
    package func print(_ word: Word, into text: inout Bytes) { print(word.parts, .unquoted, into: &text) }

    /// Where a part stands.
    enum Place {
        case unquoted
        /// Within double quotes, where the quotes of literal text need a backslash.
        case quoted
        /// The body of a here-document.
        case hereDocument
    }

    /// Appends parts.
    func print(_ parts: [WordPart], _ place: Place, into text: inout Bytes) {
        for part in parts { print(part, place, into: &text) }
    }

    /// Appends one part.
    func print(_ part: WordPart, _ place: Place, into text: inout Bytes) {
        switch part {
        case .literal(let bytes): text += bytes
        case .escaped(let bytes):
            for byte in bytes { text += [ASCII.backslash, byte] }
        case .singleQuoted(let bytes): text += Self.singleQuoted(bytes)
        case .dollarSingleQuoted(let bytes) where place == .unquoted: text += Self.singleQuoted(bytes)
        case .dollarSingleQuoted(let bytes):
            for byte in bytes {
                if Self.isSpecialInBraces(byte) { text.append(ASCII.backslash) }
                text.append(byte)
            }
        case .doubleQuoted(let parts), .localized(let parts):
            text.append(ASCII.doubleQuote)
            print(parts, .quoted, into: &text)
            text.append(ASCII.doubleQuote)
        case .tilde(let name): text += [ASCII.tilde] + name
        case .parameter(let expansion): print(expansion, place, into: &text)
        case .command(let substitution): print(substitution, place, into: &text)
        case .arithmetic(let expansion):
            text.append(expansion.isBracketed ? "$[" : "$((")
            print(expansion.expression, into: &text)
            text.append(expansion.isBracketed ? "]" : "))")
        case .process(let substitution):
            text.append(substitution.isInput ? "<(" : ">(")
            text += CommandPrinter.substitution(substitution.body, names: names)
            text.append(ASCII.rightParenthesis)
        case .brace(let expansion): text += expansion.source
        case .compoundAssignment(let assignment): print(assignment, into: &text)
        }
    }

    /// Whether a byte needs a backslash to be text within `"${…}"`, where alone `$'…'` can stand in double quotes.
    private static func isSpecialInBraces(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.doubleQuote, ASCII.backslash, ASCII.dollar, ASCII.backquote, ASCII.rightBrace: true
        default: false
        }
    }

    /// The text between single quotes; a quote in it stands outside them.
    static func singleQuoted(_ bytes: Bytes) -> Bytes {
        var text: Bytes = [ASCII.singleQuote]
        for byte in bytes {
            if byte == ASCII.singleQuote { text.append("'\\''") } else { text.append(byte) }
        }
        text.append(ASCII.singleQuote)
        return text
    }

    /// Appends an expression's text.
    func print(_ source: ArithmeticSource, into text: inout Bytes) { print(source.text.parts, .quoted, into: &text) }

    /// Appends an assignment.
    func print(_ assignment: Assignment, into text: inout Bytes) {
        text += names[assignment.name]
        if let key = assignment.subscript { print(key, into: &text) }
        text.append(assignment.appends ? "+=" : "=")
        switch assignment.value {
        case .word(let word): print(word, into: &text)
        case .array(let elements):
            text.append(ASCII.leftParenthesis)
            for (index, element) in elements.enumerated() {
                if index > 0 { text.append(ASCII.space) }
                if let key = element.key {
                    print(key, into: &text)
                    text.append(element.appends ? "+=" : "=")
                }
                print(element.value, into: &text)
            }
            text.append(ASCII.rightParenthesis)
        }
    }

    private func print(_ key: Subscript, into text: inout Bytes) {
        text.append(ASCII.leftBracket)
        switch key {
        case .allSeparate: text.append(ASCII.at)
        case .allJoined: text.append(ASCII.asterisk)
        case .key(let word, _): print(word, into: &text)
        }
        text.append(ASCII.rightBracket)
    }

    private func print(_ substitution: CommandSubstitution, _ place: Place, into text: inout Bytes) {
        if let source = substitution.source {
            text += source
            return
        }
        text.append("$(")
        if let file = substitution.fileRead {
            text.append("< ")
            print(file, into: &text)
        } else if let body = substitution.body {
            let line = CommandPrinter.substitution(body, names: names)
            if line.first == ASCII.leftParenthesis { text.append(ASCII.space) }
            text += line
        }
        text.append(ASCII.rightParenthesis)
    }
}

// Parameter expansions.
extension WordPrinter {
    private func print(_ expansion: ParameterExpansion, _ place: Place, into text: inout Bytes) {
        switch expansion.operation {
        case .bad(let source), .badTransformation(let source):
            text += source
            return
        default: break
        }
        if let source = expansion.source {
            text += source
            return
        }
        text.append(ASCII.dollar)
        guard expansion.isBraced else {
            print(expansion.parameter, into: &text)
            return
        }
        text.append(ASCII.leftBrace)
        printBody(expansion, place, into: &text)
        text.append(ASCII.rightBrace)
    }

    private func print(_ parameter: Parameter, into text: inout Bytes) {
        switch parameter {
        case .variable(let name): text += names[name]
        case .positional(let number): DecimalText.append(Int64(number), to: &text)
        case .special(let special): text.append(special.rawValue)
        }
    }

    private func printBody(_ expansion: ParameterExpansion, _ place: Place, into text: inout Bytes) {
        if case .length = expansion.operation { text.append(ASCII.hash) }
        switch expansion.operation {
        case .namesWithPrefix, .keys: text.append(ASCII.exclamation)
        default: if expansion.isIndirect { text.append(ASCII.exclamation) }
        }
        print(expansion.parameter, into: &text)
        if let key = expansion.subscript { print(key, into: &text) }
        switch expansion.operation {
        case .value, .length, .bad, .badTransformation: break
        case .useDefault(let word, let testsNull): printDefault("-", testsNull, word, place, into: &text)
        case .assignDefault(let word, let testsNull): printDefault("=", testsNull, word, place, into: &text)
        case .failIfUnset(let word, let testsNull): printDefault("?", testsNull, word, place, into: &text)
        case .useAlternative(let word, let testsNull): printDefault("+", testsNull, word, place, into: &text)
        case .removePrefix(let pattern, let isLongest):
            text.append(isLongest ? "##" : "#")
            print(pattern.word, into: &text)
        case .removeSuffix(let pattern, let isLongest):
            text.append(isLongest ? "%%" : "%")
            print(pattern.word, into: &text)
        case .replace(let pattern, let word, let replacement):
            printReplacement(pattern, word, replacement, into: &text)
        case .convertCase(let kind, let pattern):
            text.append(Self.caseOperator(kind))
            if let pattern { print(pattern.word, into: &text) }
        case .substring(let offset, let length):
            text.append(ASCII.colon)
            print(offset, into: &text)
            if let length {
                text.append(ASCII.colon)
                print(length, into: &text)
            }
        case .transform(let letter): text += [ASCII.at, letter]
        case .namesWithPrefix(let isJoined): text.append(isJoined ? "*" : "@")
        case .keys(let isJoined): text.append(isJoined ? "[*]" : "[@]")
        }
    }

    private func printDefault(
        _ mark: StaticString, _ testsNull: Bool, _ word: Word?, _ place: Place, into text: inout Bytes
    ) {
        if testsNull { text.append(ASCII.colon) }
        text.append(mark)
        if let word { print(word.parts, place, into: &text) }
    }

    private func printReplacement(
        _ pattern: PatternWord, _ word: Word?, _ replacement: ParameterExpansion.Replacement, into text: inout Bytes
    ) {
        switch replacement {
        case .first: text.append("/")
        case .all: text.append("//")
        case .prefix: text.append("/#")
        case .suffix: text.append("/%")
        }
        print(pattern.word, into: &text)
        if let word {
            text.append(ASCII.slash)
            print(word, into: &text)
        }
    }

    private static func caseOperator(_ kind: ParameterExpansion.CaseConversionKind) -> StaticString {
        switch kind {
        case .upperFirst: "^"
        case .upperAll: "^^"
        case .lowerFirst: ","
        case .lowerAll: ",,"
        case .toggleFirst: "~"
        case .toggleAll: "~~"
        }
    }
}
