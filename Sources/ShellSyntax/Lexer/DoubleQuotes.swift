import ShellBytes

/// What ends text that is read as within double quotes.
enum QuotedContext {
    /// `"…"`
    case quotes
    /// The word of `"${parameter-word}"`: ended by `}`; double quotes quote within it, single quotes don't.
    case braced
    /// `"…"` within the word of `"${parameter-word}"`: the inner quotes end the outer ones, so that a backslash quotes
    /// any character.
    case bracedQuotes
    /// A whole text, such as the body of a here-document: double quotes are text.
    case wholeText
    /// As `wholeText`, but a backslash quotes a double quote: prompts.
    case prompt
}

// Double quotes (XCU 2.2.3).
extension Parser {
    /// `"…"`, from its opening quote on.
    mutating func doubleQuotedParts(_ context: QuotedContext = .quotes) throws(ParseFailure) -> [WordPart] {
        let startLine = line
        position += 1
        let start = position
        let end = buffer.index(of: .doubleQuoteStops, from: start)
        if buffer[end] == ASCII.doubleQuote {
            position = end + 1
            return end > start ? [.literal(text(start..<end))] : []
        }
        var builder = WordBuilder()
        try quotedText(context, into: &builder)
        guard try peek() == ASCII.doubleQuote else { throw unterminated("\"", opening: "\"", line: startLine) }
        position += 1
        return builder.finish()
    }

    /// Reads text as within double quotes up to what ends it in this context, which is left.
    mutating func quotedText(_ context: QuotedContext, into builder: inout WordBuilder) throws(ParseFailure) {
        var paired = 0..<0
        while true {
            let start = position
            position = buffer.index(of: .doubleQuoteStops, from: start)
            if case .braced = context {
                // The partner of a quote that was found before begins nothing.
                let first = paired.isEmpty ? start : max(start, paired.upperBound + 1)
                if first < position, let found = singleQuotes(in: first..<position) { paired = found }
            }
            if position > start { builder.addLiteral(buffer[start..<position]) }
            let byte = buffer[position]
            switch byte {
            case 0:
                guard try refill() else { return }
            case ASCII.newline:
                countNewline()
                position += 1
                builder.addLiteral(byte)
            case ASCII.backslash: try quotedBackslash(context, into: &builder)
            case ASCII.dollar:
                if case .braced = context, !isHereDocumentBody || substitutionDepth > 0,
                    try peekSecond() == ASCII.singleQuote
                {
                    try dollar(isQuoted: false, into: &builder)
                } else {
                    try dollar(isQuoted: true, into: &builder)
                }
            case ASCII.backquote:
                switch context {
                case .wholeText, .prompt: builder.add(.command(try backquotedSubstitution(isQuoted: false)))
                default: builder.add(.command(try backquotedSubstitution(isQuoted: true)))
                }
            case ASCII.doubleQuote:
                switch context {
                case .quotes, .bracedQuotes: return
                case .braced where paired.contains(position): position += 1
                case .braced: builder.add(.doubleQuoted(try doubleQuotedParts(.bracedQuotes)))
                case .wholeText, .prompt:
                    position += 1
                    builder.addLiteral(byte)
                }
            default:
                if case .braced = context, !paired.contains(position) { return }
                position += 1
                builder.addLiteral(byte)
            }
        }
    }

    /// The text between the last single quote of a run and its partner on the same line. In a word of `"${name-word}"`
    /// single quotes quote nothing, but the brace that ends the word is not looked for between two of them; in POSIX
    /// mode they mean nothing at all.
    private func singleQuotes(in run: Range<Int>) -> Range<Int>? {
        if options.contains(.posix) { return nil }
        var open: Int?
        for index in run where buffer[index] == ASCII.singleQuote { open = open == nil ? index : nil }
        guard let open else { return nil }
        var end = open + 1
        while buffer[end] != ASCII.singleQuote {
            if buffer[end] == ASCII.newline || buffer[end] == 0 { return nil }
            end += 1
        }
        return open..<end
    }

    /// A backslash within double quotes quotes only `$`, a backquote, `"`, `\` and newline, and `}` where that ends.
    private mutating func quotedBackslash(
        _ context: QuotedContext, into builder: inout WordBuilder
    ) throws(ParseFailure) {
        let next = try peekQuoted()
        let quotes: Bool
        switch next {
        case ASCII.newline:
            position += 2
            countNewline()
            return
        case ASCII.dollar, ASCII.backquote, ASCII.backslash: quotes = true
        case ASCII.doubleQuote:
            if case .wholeText = context { quotes = false } else { quotes = true }
        case ASCII.rightBrace:
            switch context {
            case .braced, .bracedQuotes: quotes = true
            default: quotes = false
            }
        case ASCII.singleQuote:
            if case .bracedQuotes = context {
                quotes = true
            } else {
                // Both stay, and the quote has no partner.
                position += 2
                builder.addLiteral(ASCII.backslash)
                builder.addLiteral(next)
                return
            }
        case 0: quotes = false
        default: if case .bracedQuotes = context { quotes = true } else { quotes = false }
        }
        if quotes {
            position += 2
            builder.addEscaped(next)
        } else {
            position += 1
            builder.addLiteral(ASCII.backslash)
        }
    }
}
