import ShellBytes

// Redirections and the expressions of `[[ ]]`.
extension CommandPrinter {
    mutating func redirections(_ list: [Redirection]) {
        var documents: [HereDocument] = []
        printedHereDocument = false
        for (index, redirection) in list.enumerated() {
            if index > 0 { text.append(ASCII.space) }
            if case .hereDocument(let document) = redirection.kind { documents.append(document) }
            self.redirection(redirection)
        }
        guard !documents.isEmpty else { return }
        if connectionDepth > 0 {
            deferred += documents
        } else {
            hereDocumentBodies(documents)
        }
    }

    /// Prints one redirection; the body of a here-document comes later.
    mutating func redirection(_ node: Redirection) {
        switch node.kind {
        case .input(let word): operation(node, "< ", word, standard: 0)
        case .output(let word): operation(node, "> ", word, standard: 1)
        case .clobber(let word): operation(node, ">| ", word, standard: 1)
        case .append(let word): operation(node, ">> ", word, standard: 1)
        case .readWrite(let word):
            if case .standard = node.descriptor { text.append(ASCII.zero) }
            operation(node, "<> ", word, standard: -1)
        case .duplicateInput(let word): duplication(node, "<&", word, standard: 0)
        case .duplicateOutput(let word): duplication(node, ">&", word, standard: 1)
        case .outputAndError(let word): operation(node, "&> ", word, standard: 1)
        case .appendOutputAndError(let word): operation(node, "&>> ", word, standard: 1)
        case .hereString(let word): operation(node, "<<< ", word, standard: 0)
        case .hereDocument(let document):
            descriptor(node.descriptor, standard: 0)
            text.append(document.stripsTabs ? "<<-" : "<<")
            text += document.isQuoted ? WordPrinter.singleQuoted(document.delimiter) : document.delimiter
        }
    }

    private mutating func operation(_ node: Redirection, _ mark: StaticString, _ word: Word, standard: Int32) {
        descriptor(node.descriptor, standard: standard)
        text.append(mark)
        words.print(word, into: &text)
    }

    /// `<&` and `>&`: with the descriptor's number where the operand is a number or closes, as bash does.
    private mutating func duplication(_ node: Redirection, _ mark: StaticString, _ word: Word, standard: Int32) {
        guard word.parts.count == 1, case .literal(let operand) = word.parts[0], Self.isDescriptor(operand) else {
            operation(node, mark, word, standard: standard)
            return
        }
        if case .standard = node.descriptor { DecimalText.append(Int64(standard), to: &text) }
        operation(node, operand == [ASCII.minus] ? ">&" : mark, word, standard: -1)
    }

    /// Whether the text is `-`, `n` or `n-`.
    private static func isDescriptor(_ text: Bytes) -> Bool {
        let digits = text.last == ASCII.minus ? text.dropLast() : text[...]
        for byte in digits where !ASCII.isDigit(byte) { return false }
        return true
    }

    private mutating func descriptor(_ descriptor: Redirection.Descriptor, standard: Int32) {
        switch descriptor {
        case .standard: break
        case .number(let number): if number != standard { DecimalText.append(Int64(number), to: &text) }
        case .variable(let name):
            text.append(ASCII.leftBrace)
            text += name
            text.append(ASCII.rightBrace)
        }
    }

    /// Prints what stands between `[[` and `]]`.
    mutating func conditional(_ expression: ConditionalExpression) {
        switch expression {
        case .and(let left, let right):
            conditional(left)
            text.append(" && ")
            conditional(right)
        case .or(let left, let right):
            conditional(left)
            text.append(" || ")
            conditional(right)
        case .not(let inner):
            text.append("! ")
            conditional(inner)
        case .group(let inner):
            text.append("( ")
            conditional(inner)
            text.append(" )")
        case .unary(let letter, let word):
            text += [ASCII.minus, letter, ASCII.space]
            words.print(word, into: &text)
        case .nonEmpty(let word):
            text.append("-n ")
            words.print(word, into: &text)
        case .matches(let left, let right, _, let sign): binary(left, sign, right.word)
        case .matchesRegex(let left, let right): binary(left, Bytes("=~"), right)
        case .precedes(let left, let right): binary(left, Bytes("<"), right)
        case .follows(let left, let right): binary(left, Bytes(">"), right)
        case .compares(let left, let comparison, let right): binary(left.text, Self.sign(comparison), right.text)
        case .compareFiles(let left, let comparison, let right): binary(left, Self.sign(comparison), right)
        }
    }

    private mutating func binary(_ left: Word, _ sign: Bytes, _ right: Word) {
        words.print(left, into: &text)
        text += [ASCII.space] + sign + [ASCII.space]
        words.print(right, into: &text)
    }

    private static func sign(_ comparison: ArithmeticComparison) -> Bytes {
        switch comparison {
        case .equal: Bytes("-eq")
        case .notEqual: Bytes("-ne")
        case .less: Bytes("-lt")
        case .lessOrEqual: Bytes("-le")
        case .greater: Bytes("-gt")
        case .greaterOrEqual: Bytes("-ge")
        }
    }

    private static func sign(_ comparison: FileComparison) -> Bytes {
        switch comparison {
        case .newerThan: Bytes("-nt")
        case .olderThan: Bytes("-ot")
        case .sameFile: Bytes("-ef")
        }
    }
}
