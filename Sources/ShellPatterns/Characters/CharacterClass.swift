import ShellBytes

/// A character class of XBD 7.3.1, and `word` and `ascii`, which bash adds.
enum CharacterClass: Sendable {
    case alnum, alpha, ascii, blank, cntrl, digit, graph, lower, print, punct, space, upper, word, xdigit

    private static let names: [(name: StaticString, value: CharacterClass)] = [
        ("alnum", .alnum), ("alpha", .alpha), ("ascii", .ascii), ("blank", .blank), ("cntrl", .cntrl),
        ("digit", .digit), ("graph", .graph), ("lower", .lower), ("print", .print), ("punct", .punct),
        ("space", .space), ("upper", .upper), ("word", .word), ("xdigit", .xdigit),
    ]

    /// The class that is called `name`; nil if there is none.
    init?(name: Bytes) {
        guard let entry = Self.names.first(where: { name.equals($0.name) }) else { return nil }
        self = entry.value
    }

    /// Whether the class can have members outside ASCII.
    var reachesBeyondASCII: Bool {
        switch self {
        case .ascii, .digit, .xdigit: false
        default: true
        }
    }

    /// Whether the class has `character` as a member. An undecodable byte belongs to no class.
    func contains(_ character: CharacterCode) -> Bool {
        if let ascii = character.ascii { return contains(ascii: ascii) }
        guard reachesBeyondASCII, let scalar = character.scalar else { return false }
        return contains(beyondASCII: scalar.properties, value: scalar.value)
    }

    private func contains(ascii byte: UInt8) -> Bool {
        switch self {
        case .alnum: ASCII.isLetter(byte) || ASCII.isDigit(byte)
        case .alpha: ASCII.isLetter(byte)
        case .ascii: true
        case .blank: byte == ASCII.space || byte == ASCII.tab
        case .cntrl: byte < 0x20 || byte == 0x7F
        case .digit: ASCII.isDigit(byte)
        case .graph: byte > 0x20 && byte < 0x7F
        case .lower: byte &- 0x61 < 26
        case .print: byte >= 0x20 && byte < 0x7F
        case .punct: byte > 0x20 && byte < 0x7F && !ASCII.isLetter(byte) && !ASCII.isDigit(byte)
        case .space: byte == ASCII.space || byte &- 0x09 < 5
        case .upper: byte &- 0x41 < 26
        case .word: ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore
        case .xdigit: ASCII.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
        }
    }

    /// Membership as the C library's UTF-8 locales have it: digits of other scripts are letters, spaces that forbid a
    /// line break are no white space.
    private func contains(beyondASCII properties: Unicode.Scalar.Properties, value: UInt32) -> Bool {
        switch self {
        case .alnum, .alpha, .word:
            properties.isAlphabetic || properties.generalCategory == .decimalNumber
        case .blank:
            properties.generalCategory == .spaceSeparator && !Self.forbidsBreak(value)
        case .cntrl:
            Self.isControl(properties.generalCategory)
        case .graph:
            Self.isPrintable(properties.generalCategory) && !Self.isSpace(properties, value)
        case .lower:
            properties.isLowercase
        case .print:
            Self.isPrintable(properties.generalCategory)
        case .punct:
            Self.isPrintable(properties.generalCategory) && !Self.isSpace(properties, value)
                && !properties.isAlphabetic && properties.generalCategory != .decimalNumber
        case .space:
            Self.isSpace(properties, value)
        case .upper:
            properties.isUppercase
        case .ascii, .digit, .xdigit:
            false
        }
    }

    private static func forbidsBreak(_ value: UInt32) -> Bool {
        value == 0xA0 || value == 0x2007 || value == 0x202F
    }

    private static func isSpace(_ properties: Unicode.Scalar.Properties, _ value: UInt32) -> Bool {
        properties.isWhitespace && value != 0x85 && !forbidsBreak(value)
    }

    private static func isControl(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func isPrintable(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: true
        }
    }
}
