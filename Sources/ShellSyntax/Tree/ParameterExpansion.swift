package import ShellBytes

/// `$parameter` or `${expression}` (XCU 2.6.2, bash 3.5.3).
package final class ParameterExpansion {
    package let parameter: Parameter
    /// `[subscript]` after the name.
    package let `subscript`: Subscript?
    /// Whether `!` stands before the name: the value names the parameter that is meant.
    package let isIndirect: Bool
    package let operation: Operation
    /// Whether it was written with braces.
    package let isBraced: Bool
    package let line: Int
    /// Whether it is the bare value of a parameter: no subscript, no operation, no indirection.
    package let isPlain: Bool
    /// The text as written where the tree does not tell it: with single quotes in a word that is within double quotes.
    package let source: Bytes?

    package enum Operation {
        /// The value itself.
        case value
        /// `${#parameter}`
        case length
        /// `${parameter-word}`, `:-`; `testsNull` where the colon stands.
        case useDefault(Word, testsNull: Bool)
        /// `=`, `:=`
        case assignDefault(Word, testsNull: Bool)
        /// `?`, `:?`; nil for an absent word.
        case failIfUnset(Word?, testsNull: Bool)
        /// `+`, `:+`
        case useAlternative(Word, testsNull: Bool)
        /// `#`, `##`
        case removePrefix(PatternWord, isLongest: Bool)
        /// `%`, `%%`
        case removeSuffix(PatternWord, isLongest: Bool)
        /// `/pattern/string` and its relatives
        case replace(PatternWord, Word?, Replacement)
        /// `^ ^^ , ,, ~ ~~`; nil for any character
        case convertCase(CaseConversionKind, PatternWord?)
        /// `:offset`, `:offset:length`
        case substring(offset: ArithmeticSource, length: ArithmeticSource?)
        /// `@Q` and the other operators: the letter
        case transform(UInt8)
        /// `${!prefix*}` (joined) and `${!prefix@}`: the parameter's name is the prefix
        case namesWithPrefix(isJoined: Bool)
        /// `${!name[*]}` (joined) and `${!name[@]}`
        case keys(isJoined: Bool)
        /// What stands in braces is no expansion: refused as «bad substitution» when it is reached, with this text.
        case bad(Bytes)
        /// `@` with what is no operator: refused likewise, where the parameter is set, and ends the shell.
        case badTransformation(Bytes)
    }

    /// Where `${parameter/pattern/string}` replaces.
    package enum Replacement: UInt8, Sendable {
        case first, all, prefix, suffix

        /// Written out: other modules reach the derived operator only through the conformance, at run time.
        package static func == (left: Replacement, right: Replacement) -> Bool { left.rawValue == right.rawValue }
    }

    /// What `${parameter^pattern}` and its relatives do.
    package enum CaseConversionKind: Sendable {
        case upperFirst, upperAll, lowerFirst, lowerAll, toggleFirst, toggleAll
    }

    package init(
        parameter: Parameter, subscript: Subscript? = nil, isIndirect: Bool = false, operation: Operation = .value,
        isBraced: Bool, line: Int, source: Bytes? = nil
    ) {
        self.parameter = parameter
        self.subscript = `subscript`
        self.isIndirect = isIndirect
        self.operation = operation
        self.isBraced = isBraced
        self.line = line
        self.source = source
        if case .none = `subscript`, !isIndirect, case .value = operation { isPlain = true } else { isPlain = false }
    }
}

extension ParameterExpansion.Operation {
    /// The word of `-`, `=`, `?` or `+`.
    var defaultWord: Word? {
        switch self {
        case .useDefault(let word, _), .assignDefault(let word, _), .useAlternative(let word, _): word
        case .failIfUnset(let word, _): word
        default: nil
        }
    }

    /// Whether the operation says what happens without a value (`-`, `=`, `?`, `+`).
    package var providesForUnset: Bool {
        switch self {
        case .useDefault, .assignDefault, .failIfUnset, .useAlternative: true
        default: false
        }
    }
}

/// What a parameter expansion names (XCU 2.5).
package enum Parameter: Equatable {
    case variable(Name)
    /// `$1` and on; 0 is `$0`.
    case positional(Int)
    case special(SpecialParameter)

    /// Written out: other modules reach the derived operator only through the conformance, at run time.
    package static func == (left: Parameter, right: Parameter) -> Bool {
        switch (left, right) {
        case (.variable(let left), .variable(let right)): left == right
        case (.positional(let left), .positional(let right)): left == right
        case (.special(let left), .special(let right)): left.rawValue == right.rawValue
        default: false
        }
    }
}

/// The special parameters (XCU 2.5.2), by their characters.
package enum SpecialParameter: UInt8, Sendable {
    case at = 0x40
    case asterisk = 0x2A
    case hash = 0x23
    case question = 0x3F
    case hyphen = 0x2D
    case dollar = 0x24
    case exclamation = 0x21
}

/// What stands between the brackets after an array's name. Whether it is an arithmetic expression or a string key is
/// known only when the array is.
package enum Subscript {
    /// `[@]`
    case allSeparate
    /// `[*]`
    case allJoined
    /// Any other: its word (string key, after quote removal) and the same text as arithmetic.
    case key(Word, ArithmeticSource)
}

/// `name=word`, `name+=word`, `name[key]=word`, `name=(…)` (XCU 2.9.1, bash 6.7). A list with a subscript before it
/// parses, as in bash, and is refused when it is assigned.
package final class Assignment {
    package let name: Name
    package let `subscript`: Subscript?
    /// Whether it is `+=`.
    package let appends: Bool
    package let value: Value
    package let line: Int

    package enum Value {
        case word(Word)
        case array([Element])
    }

    /// An element of a compound assignment: `[key]=word`, `[key]+=word` or a word.
    package struct Element {
        package let key: Subscript?
        package let appends: Bool
        package let value: Word

        package init(key: Subscript?, appends: Bool, value: Word) {
            self.key = key
            self.appends = appends
            self.value = value
        }
    }

    package init(name: Name, subscript: Subscript?, appends: Bool, value: Value, line: Int) {
        self.name = name
        self.subscript = `subscript`
        self.appends = appends
        self.value = value
        self.line = line
    }
}
