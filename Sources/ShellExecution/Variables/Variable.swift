package import ShellBytes

/// What a variable holds.
package enum Value {
    /// Nothing: not set, though the variable may have attributes.
    case unset
    case text(Bytes)
    /// An integer; its text is the decimal form.
    case integer(Int64)
    case indexed(IndexedArray)
    case associative(AssociativeArray)
    /// Computed each time it is asked for.
    case dynamic(DynamicVariable)
}

extension Value {
    /// The text, taken out so that nobody else holds its memory; empty for anything else. Nothing is left.
    package mutating func takeText() -> Bytes {
        var taken = Value.unset
        swap(&taken, &self)
        switch consume taken {
        case .text(let text): return text
        default: return []
        }
    }
}

/// Variables whose value the shell computes when it is asked for (bash 5.2).
package enum DynamicVariable: UInt8, Sendable {
    case lineNumber, random, strongRandom, seconds, epochSeconds, epochRealTime, processID, subshellLevel
    case command, functionNames, sources, lines, argumentCounts, argumentValues, directoryStack, groups
    case pipelineStatus, aliases, commandHash, historyCommand, options, shellOptions, argumentZero
    case readLinePoint, executable, lastArgument
    /// SHELL, where the environment has none: asking the user database would make up a sixth of a start.
    case loginShell

    /// Whether the value changes by itself, so that two listings would differ by it: `set` lists it only once it has been
    /// asked for, as bash does.
    var isListedOnceConsulted: Bool {
        switch self {
        case .lineNumber, .random, .strongRandom, .seconds, .epochSeconds, .epochRealTime, .processID, .subshellLevel,
            .command, .historyCommand, .argumentZero:
            true
        default: false
        }
    }

    /// Whether an assignment makes an ordinary variable of it.
    var isOrdinaryOnceAssigned: Bool { self == .executable || self == .loginShell }

    /// Whether `unset` refuses to remove it.
    var isPermanent: Bool {
        switch self {
        case .sources, .lines, .argumentCounts, .argumentValues: true
        default: false
        }
    }

    /// The variable's bit in a set of such.
    var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// Attributes of a variable (bash 4.2, `declare`).
@frozen @usableFromInline package struct Attributes: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt16
    @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

    @inlinable package static var exported: Attributes { Attributes(rawValue: 1) }
    @inlinable package static var readOnly: Attributes { Attributes(rawValue: 2) }
    @inlinable package static var integer: Attributes { Attributes(rawValue: 4) }
    @inlinable package static var lowercase: Attributes { Attributes(rawValue: 8) }
    @inlinable package static var uppercase: Attributes { Attributes(rawValue: 16) }
    @inlinable package static var nameReference: Attributes { Attributes(rawValue: 32) }
    @inlinable package static var trace: Attributes { Attributes(rawValue: 64) }
    @inlinable package static var indexedArray: Attributes { Attributes(rawValue: 128) }
    @inlinable package static var associativeArray: Attributes { Attributes(rawValue: 256) }
    @inlinable package static var capitalized: Attributes { Attributes(rawValue: 512) }
    /// The shell acts when the value changes (PATH, IFS, OPTIND …).
    @inlinable package static var watched: Attributes { Attributes(rawValue: 1024) }
    /// Declared in the function that is running.
    @inlinable package static var local: Attributes { Attributes(rawValue: 2048) }
    /// Declared, though it may have neither a value nor another attribute.
    @inlinable package static var declared: Attributes { Attributes(rawValue: 4096) }

    /// Those that an assignment must look at before it can store plain text.
    @inlinable package static var needsCare: Attributes {
        [
            .readOnly, .integer, .lowercase, .uppercase, .capitalized, .nameReference, .indexedArray, .associativeArray,
            .watched, .exported,
        ]
    }
}

/// A variable: what it holds and its attributes.
package struct Variable {
    package var value: Value
    package var attributes: Attributes

    package init(_ value: Value = .unset, _ attributes: Attributes = []) {
        self.value = value
        self.attributes = attributes
    }

    /// Whether it has a value. An array without elements is not set.
    package var isSet: Bool {
        switch value {
        case .unset: false
        case .indexed(let array): array.count > 0
        case .associative(let array): array.count > 0
        default: true
        }
    }

    /// Whether it was assigned anything, be it an empty list.
    package var isAssigned: Bool {
        if case .unset = value { false } else { true }
    }

    /// Whether nothing at all is known of it.
    package var isAbsent: Bool {
        if case .unset = value { return attributes.subtracting(.watched).isEmpty }
        return false
    }

    /// Whether it is an array, by value or by attribute.
    package var isArray: Bool {
        switch value {
        case .indexed, .associative: true
        default: !attributes.isDisjoint(with: [.indexedArray, .associativeArray])
        }
    }

    /// Whether it is an associative array, by value or by attribute.
    package var isAssociative: Bool {
        if case .associative = value { return true }
        return attributes.contains(.associativeArray)
    }
}
