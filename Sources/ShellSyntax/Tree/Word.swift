package import ShellBytes
package import ShellPatterns

/// A word as the parser yields it (XCU 3.449): parts that expand to fields (XCU 2.6).
package final class Word {
    /// Empty also for a word that is one piece of unquoted literal text: most words are, and need no array then.
    private let storedParts: [WordPart]
    package let shape: Shape
    /// The line of its first byte, from 1.
    package let line: Int
    /// The name that the text is, once that was looked up. Only a cache, for words that many commands share.
    private var knownName: Name?

    /// What is known about the result of expansion before it happens.
    package enum Shape {
        /// Text, quoted or not, that expands to itself and to exactly one field: the bytes after quote removal.
        /// Pattern characters, a tilde-prefix or braces that could act exclude a word from this.
        case literal(Bytes)
        /// Exactly one field whatever the values: expansions only within double quotes, no `"$@"` or `"${a[@]}"` among
        /// them, no active pattern character, brace or tilde-prefix outside quotes.
        case singleField
        /// Exactly one unquoted `$name`, `${name}` or `$1` and nothing else: splits and matches, but commonly
        /// has nothing to split or match.
        case plainParameter
        /// An operand of assignment form after a declaration utility (`export a=$b`, `declare a=(1 2)`): exactly one
        /// field, expanded as the value of an assignment is: tildes after `=` and `:`, no splitting, no matching.
        case assignment
        /// Anything else: brace expansion, splitting and pathname expansion may all apply.
        case general
    }

    package init(parts: [WordPart], shape: Shape, line: Int) {
        storedParts = parts
        self.shape = shape
        self.line = line
    }

    /// A word of unquoted text in which nothing expands.
    package init(literal text: Bytes, line: Int) {
        storedParts = []
        shape = .literal(text)
        self.line = line
    }

    /// What the word is made of.
    package var parts: [WordPart] {
        if storedParts.isEmpty, case .literal(let text) = shape, !text.isEmpty { return [.literal(text)] }
        return storedParts
    }

    /// The word's text when it is unquoted text in which nothing expands.
    package var unquotedText: Bytes? {
        if storedParts.isEmpty, case .literal(let text) = shape { return text }
        return nil
    }

    /// Whether it is written as an element of an array, `name[key]` with the brackets outside quotes.
    package var isWrittenAsElement: Bool {
        let parts = parts
        guard case .literal(let first)? = parts.first, case .literal(let last)? = parts.last,
            last.last == ASCII.rightBracket, let bracket = first.firstIndex(of: ASCII.leftBracket), bracket > 0
        else { return false }
        return ASCII.isName(Bytes(first[..<bracket]))
    }

    /// The word's text as a name when nothing in it expands; a word is asked with the same table always.
    func name(in names: NameTable) -> Name? {
        if let knownName { return knownName }
        guard case .literal(let text) = shape else { return nil }
        let name = names.intern(text)
        knownName = name
        return name
    }

    /// The word's text when nothing in it expands (`Shape.literal`).
    package var literalText: Bytes? {
        if case .literal(let text) = shape { return text }
        return nil
    }
}

/// A part of a word.
package enum WordPart {
    /// Unquoted text. Pattern characters in it are active; extended patterns (`@(a|b)`) are text like any other.
    case literal(Bytes)
    /// One byte or more that backslashes quote; the bytes without the backslashes. Within double quotes, too.
    case escaped(Bytes)
    /// `'…'`
    case singleQuoted(Bytes)
    /// `$'…'` (XCU 2.2.4), its escapes resolved.
    case dollarSingleQuoted(Bytes)
    /// `"…"`: in its parts `.literal` text is quoted. Never empty of meaning: `""` has no parts and still makes a field.
    case doubleQuoted([WordPart])
    /// `$"…"` (bash 3.1.2.5): as `doubleQuoted`.
    case localized([WordPart])
    /// A tilde-prefix: the login name after `~`, empty for `~` alone, `+` and `-` for the directories (XCU 2.6.1).
    case tilde(Bytes)
    /// `$name`, `${…}` (XCU 2.6.2).
    case parameter(ParameterExpansion)
    /// `$(…)` and backquotes (XCU 2.6.3).
    case command(CommandSubstitution)
    /// `$((…))`, `$[…]` (XCU 2.6.4).
    case arithmetic(ArithmeticExpansion)
    /// `<(…)`, `>(…)` (bash 3.5.6).
    case process(ProcessSubstitution)
    /// `{a,b}`, `{1..5}` (bash 3.5.1).
    case brace(BraceExpansion)
    /// `name=(…)` as an operand of a declaration utility (bash 6.7): alone in its word.
    case compoundAssignment(Assignment)
}

/// A word that is used as a pattern (XCU 2.14), with its compiled form once that is known.
package final class PatternWord {
    package let word: Word
    /// The pattern's text when nothing in the word expands; quoted bytes are marked in `staticQuotes`.
    package let staticText: Bytes?
    /// Beside each byte of `staticText` 1 where it is quoted, else 0.
    package let staticQuotes: Bytes
    /// The compiled pattern and the options it was compiled with. Only a cache: it never changes what the node means.
    package var compiled: (pattern: Pattern, options: PatternOptions)?

    /// The text that alone matches, when the pattern is static and nothing in it is special.
    package let literal: Bytes?
    /// Whether the pattern is `*`.
    package let matchesEverything: Bool

    package init(word: Word, staticText: Bytes?, staticQuotes: Bytes) {
        self.word = word
        self.staticText = staticText
        self.staticQuotes = staticQuotes
        literal = staticText.flatMap { Self.hasMarks($0, quotes: staticQuotes) ? nil : $0 }
        matchesEverything = staticText?.count == 1 && staticText?[0] == ASCII.asterisk && staticQuotes[0] == 0
    }

    /// Whether an unquoted byte of a pattern's text is special, or may be.
    private static func hasMarks(_ text: Bytes, quotes: Bytes) -> Bool {
        for index in text.indices where quotes[index] == 0 {
            switch text[index] {
            case ASCII.asterisk, ASCII.question, ASCII.leftBracket, ASCII.backslash, ASCII.leftParenthesis: return true
            default: break
            }
        }
        return false
    }
}

/// `$(list)` or `` `list` `` (XCU 2.6.3).
package final class CommandSubstitution {
    /// nil for an empty one, and where a backquoted text does not parse (`error` then says why).
    package let body: CommandList?
    package let isBackquoted: Bool
    /// The word of `$(< word)`, which reads the file without a process (bash 3.5.4).
    package let fileRead: Word?
    /// The error in a backquoted text: reported when it is expanded.
    package let error: SyntaxError?
    package let line: Int
    /// The text as written where the tree does not tell it: with backquotes, or with an error.
    package let source: Bytes?

    package init(
        body: CommandList?, isBackquoted: Bool, fileRead: Word?, error: SyntaxError?, line: Int, source: Bytes? = nil
    ) {
        self.source = source
        self.body = body
        self.isBackquoted = isBackquoted
        self.fileRead = fileRead
        self.error = error
        self.line = line
    }
}

/// `<(list)` and `>(list)` (bash 3.5.6).
package final class ProcessSubstitution {
    package let body: CommandList
    /// Whether it is `<(…)`: the command's output is read.
    package let isInput: Bool

    package init(body: CommandList, isInput: Bool) {
        self.body = body
        self.isInput = isInput
    }
}

/// A brace expansion (bash 3.5.1): each alternative is put between what precedes and follows it in the word.
package final class BraceExpansion {
    package let content: Content

    package enum Content {
        /// `{a,b{1,2},c}`: the parts of each alternative.
        case alternatives([[WordPart]])
        /// `{first..last[..step]}` over integers; `width` is the zero-padded width, 0 for none.
        case integers(first: Int64, last: Int64, step: Int64, width: Int)
        /// `{a..e[..step]}` over single characters.
        case characters(first: UInt8, last: UInt8, step: Int64)
    }

    /// The text as written, for printing and for where the expansion is refused.
    package let source: Bytes

    package init(content: Content, source: Bytes) {
        self.content = content
        self.source = source
    }
}
