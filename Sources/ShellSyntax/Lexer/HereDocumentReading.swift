import ShellBytes

/// A here-document whose body is still to be read.
struct PendingHereDocument {
    let document: HereDocument
    /// The line of its operator.
    let line: Int
}

// Here-documents (XCU 2.7.4).
extension Parser {
    /// The delimiter after `<<` or `<<-`; the body is read after the next newline.
    mutating func hereDocument(stripsTabs: Bool) throws(ParseFailure) -> HereDocument {
        let operatorLine = line
        try skipBlanks()
        try expandFollowingAliases()
        if endsWord(try peek()) { throw try unexpectedToken() }
        let (delimiter, isQuoted) = try hereDocumentDelimiter()
        let empty = Word(parts: [], shape: .literal([]), line: line)
        let document = HereDocument(delimiter: delimiter, isQuoted: isQuoted, stripsTabs: stripsTabs, body: empty)
        pendingHereDocuments.append(PendingHereDocument(document: document, line: operatorLine))
        return document
    }

    /// The delimiter: nothing in it expands, its quotes are removed.
    private mutating func hereDocumentDelimiter() throws(ParseFailure) -> (text: Bytes, isQuoted: Bool) {
        let start = position
        let word = try word(.conditional)
        if let text = word.literalText {
            if case .literal? = word.parts.first, word.parts.count == 1 { return (text, false) }
            if word.parts.isEmpty { return (text, false) }
            return (text, true)
        }
        var text: Bytes = []
        var isQuoted = false
        var quote: UInt8 = 0
        var source = Bytes(buffer[start..<position])[...]
        while let byte = source.popFirst() {
            switch byte {
            case ASCII.dollar where quote == 0 && source.first == ASCII.doubleQuote: break
            case ASCII.backslash where quote != ASCII.singleQuote:
                isQuoted = true
                if let next = source.popFirst(), next != ASCII.newline { text.append(next) }
            case ASCII.singleQuote, ASCII.doubleQuote:
                isQuoted = true
                if quote == 0 { quote = byte } else if quote == byte { quote = 0 } else { text.append(byte) }
            default: text.append(byte)
            }
        }
        return (text, isQuoted)
    }

    /// Reads the bodies of all here-documents that are pending; the position is at the start of a line.
    mutating func readHereDocuments() throws(ParseFailure) {
        let documents = pendingHereDocuments
        pendingHereDocuments = []
        readsHereDocument = true
        defer { readsHereDocument = false }
        for pending in documents {
            let firstLine = line
            let text = try hereDocumentText(pending)
            pending.document.body = try hereDocumentBody(text, pending.document, line: firstLine)
        }
    }

    /// The lines up to the delimiter.
    private mutating func hereDocumentText(_ pending: PendingHereDocument) throws(ParseFailure) -> Bytes {
        let document = pending.document
        var body: Bytes = []
        var lineStart = 0
        var continuesLine = false
        while true {
            guard let range = try physicalLine() else {
                warnings.append(
                    .unterminatedHereDocument(
                        line: line, openedAt: pending.line, delimiter: document.delimiter))
                return body
            }
            if !continuesLine { lineStart = body.count }
            var text = buffer[range]
            if document.stripsTabs, !continuesLine, !Self.isDelimiter(text, document.delimiter) {
                text = text.from(text.firstIndex { $0 != ASCII.tab } ?? text.count)
            }
            if substitutionDepth > 0, !continuesLine, Self.endsSubstitution(text, document.delimiter) {
                // The parenthesis of the substitution ends the document, too.
                let endsInNewline = buffer[position - 1] == ASCII.newline
                warnings.append(
                    .unterminatedHereDocument(
                        line: endsInNewline ? line : line + 1, openedAt: pending.line, delimiter: document.delimiter))
                if endsInNewline { line -= 1 }
                position = range.upperBound - text.count + document.delimiter.count
                return body
            }
            body.append(text)
            if !document.isQuoted, body.withView({ Self.endsInContinuation($0.from(lineStart)) }) {
                body.removeLast(2)
                continuesLine = true
                continue
            }
            continuesLine = false
            if body.withView({ Self.isDelimiter($0.from(lineStart), document.delimiter) }) {
                body.removeSubrange(lineStart...)
                return body
            }
        }
    }

    /// Consumes a line with its newline, if it has one; nil at the end of the input.
    private mutating func physicalLine() throws(ParseFailure) -> Range<Int>? {
        let start = position
        while true {
            skipToEndOfLine()
            if buffer[position] == ASCII.newline {
                countNewline()
                position += 1
                return start..<position
            }
            guard try refill() else { return position > start ? start..<position : nil }
        }
    }

    /// Whether a line ends in a backslash that is not itself quoted, before its newline.
    private static func endsInContinuation(_ text: ByteView) -> Bool {
        guard text.last == ASCII.newline, text.count > 1, text[text.endIndex - 2] == ASCII.backslash else {
            return false
        }
        var count = 0
        for byte in text.dropLast().reversed() {
            guard byte == ASCII.backslash else { break }
            count += 1
        }
        return count % 2 == 1
    }

    /// Whether a line begins with the delimiter and has a closing parenthesis after it.
    private static func endsSubstitution(_ text: ByteView, _ delimiter: Bytes) -> Bool {
        text.starts(with: delimiter) && text.dropFirst(delimiter.count).contains(ASCII.rightParenthesis)
    }

    private static func isDelimiter(_ text: ByteView, _ delimiter: Bytes) -> Bool {
        let hasNewline = text.last == ASCII.newline
        return text[view: 0..<(hasNewline ? text.count - 1 : text.count)] == delimiter
    }

    /// The body as a word; an error in it is reported when it is expanded.
    private mutating func hereDocumentBody(
        _ text: Bytes, _ document: HereDocument, line firstLine: Int
    ) throws(ParseFailure) -> Word {
        if document.isQuoted {
            return Word(parts: [.singleQuoted(text)], shape: .literal(text), line: firstLine)
        }
        var expands = false
        for byte in text where byte == ASCII.dollar || byte == ASCII.backquote || byte == ASCII.backslash {
            expands = true
            break
        }
        guard expands, !options.contains(.onlyChecks) else {
            let parts: [WordPart] = text.isEmpty ? [] : [.literal(text)]
            return Word(parts: [.doubleQuoted(parts)], shape: .literal(text), line: firstLine)
        }
        var inner = Parser(
            input: TextInput(text), names: names, wordCache: wordCache, sourceName: sourceName, firstLine: firstLine)
        inner.options = options
        inner.aliases = aliases
        inner.depth = depth
        inner.maximumDepth = maximumDepth
        inner.completesLastLine = false
        inner.isHereDocumentBody = true
        do throws(ParseFailure) {
            try inner.enter()
            return try inner.quotedWord()
        } catch {
            guard case .syntax(let reason) = error else { throw error }
            if case .tooDeep = reason.kind { throw failure(.tooDeep) }
            let failed = CommandSubstitution(
                body: nil, isBackquoted: false, fileRead: nil, error: reason, line: firstLine, source: text)
            return Word(parts: [.doubleQuoted([.command(failed)])], shape: .singleField, line: firstLine)
        }
    }

    /// The whole text as within double quotes.
    mutating func quotedWord(_ context: QuotedContext = .wholeText) throws(ParseFailure) -> Word {
        let startLine = line
        var builder = WordBuilder()
        try quotedText(context, into: &builder)
        let parts: [WordPart] = [.doubleQuoted(builder.finish())]
        return Word(parts: parts, shape: WordShape.of(parts), line: startLine)
    }
}
