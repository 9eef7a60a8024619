package import ShellBytes

/// How the arguments of a command are completed (bash 8.6).
package struct CompletionSpecification {
    /// What kinds of names are offered.
    package var actions: CompletionActions = []
    package var options: CompletionOptions = []
    /// `-G`
    package var globPattern: Bytes?
    /// `-W`
    package var words: Bytes?
    /// `-P`
    package var prefix: Bytes?
    /// `-S`
    package var suffix: Bytes?
    /// `-X`
    package var filter: Bytes?
    /// `-C`
    package var command: Bytes?
    /// `-F`
    package var function: Bytes?

    package init() {}
}

/// Kinds of names that a completion can offer (`-A`).
@frozen @usableFromInline package struct CompletionActions: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt32
    @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }
    @inlinable init(bit: UInt32) { rawValue = 1 << bit }

    @inlinable package static var alias: CompletionActions { CompletionActions(bit: 0) }
    @inlinable package static var arrayVariable: CompletionActions { CompletionActions(bit: 1) }
    @inlinable package static var binding: CompletionActions { CompletionActions(bit: 2) }
    @inlinable package static var builtin: CompletionActions { CompletionActions(bit: 3) }
    @inlinable package static var command: CompletionActions { CompletionActions(bit: 4) }
    @inlinable package static var directory: CompletionActions { CompletionActions(bit: 5) }
    @inlinable package static var disabled: CompletionActions { CompletionActions(bit: 6) }
    @inlinable package static var enabled: CompletionActions { CompletionActions(bit: 7) }
    @inlinable package static var export: CompletionActions { CompletionActions(bit: 8) }
    @inlinable package static var file: CompletionActions { CompletionActions(bit: 9) }
    @inlinable package static var function: CompletionActions { CompletionActions(bit: 10) }
    @inlinable package static var group: CompletionActions { CompletionActions(bit: 11) }
    @inlinable package static var helpTopic: CompletionActions { CompletionActions(bit: 12) }
    @inlinable package static var hostName: CompletionActions { CompletionActions(bit: 13) }
    @inlinable package static var job: CompletionActions { CompletionActions(bit: 14) }
    @inlinable package static var keyword: CompletionActions { CompletionActions(bit: 15) }
    @inlinable package static var running: CompletionActions { CompletionActions(bit: 16) }
    @inlinable package static var service: CompletionActions { CompletionActions(bit: 17) }
    @inlinable package static var setOption: CompletionActions { CompletionActions(bit: 18) }
    @inlinable package static var shellOption: CompletionActions { CompletionActions(bit: 19) }
    @inlinable package static var signal: CompletionActions { CompletionActions(bit: 20) }
    @inlinable package static var stopped: CompletionActions { CompletionActions(bit: 21) }
    @inlinable package static var user: CompletionActions { CompletionActions(bit: 22) }
    @inlinable package static var variable: CompletionActions { CompletionActions(bit: 23) }

    /// An action with its name for `-A` and its letter, if it has one.
    package struct Entry: Sendable {
        package let action: CompletionActions
        package let name: StaticString
        package let letter: UInt8?
    }

    private static func entry(
        _ action: CompletionActions, _ name: StaticString, _ letter: Unicode.Scalar? = nil
    ) -> Entry {
        Entry(action: action, name: name, letter: letter.map { UInt8(ascii: $0) })
    }

    /// All of them, in the order of their names.
    package static let table: [Entry] = [
        entry(.alias, "alias", "a"), entry(.arrayVariable, "arrayvar"), entry(.binding, "binding"),
        entry(.builtin, "builtin", "b"), entry(.command, "command", "c"), entry(.directory, "directory", "d"),
        entry(.disabled, "disabled"), entry(.enabled, "enabled"), entry(.export, "export", "e"),
        entry(.file, "file", "f"), entry(.function, "function"), entry(.group, "group", "g"),
        entry(.helpTopic, "helptopic"), entry(.hostName, "hostname"), entry(.job, "job", "j"),
        entry(.keyword, "keyword", "k"), entry(.running, "running"), entry(.service, "service", "s"),
        entry(.setOption, "setopt"), entry(.shellOption, "shopt"), entry(.signal, "signal"),
        entry(.stopped, "stopped"), entry(.user, "user", "u"), entry(.variable, "variable", "v"),
    ]
}

/// Options of a completion (`-o`).
@frozen @usableFromInline package struct CompletionOptions: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt16
    @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

    @inlinable package static var bashDefault: CompletionOptions { CompletionOptions(rawValue: 1) }
    @inlinable package static var readlineDefault: CompletionOptions { CompletionOptions(rawValue: 2) }
    @inlinable package static var directoryNames: CompletionOptions { CompletionOptions(rawValue: 4) }
    @inlinable package static var fileNames: CompletionOptions { CompletionOptions(rawValue: 8) }
    @inlinable package static var noQuote: CompletionOptions { CompletionOptions(rawValue: 16) }
    @inlinable package static var noSort: CompletionOptions { CompletionOptions(rawValue: 32) }
    @inlinable package static var noSpace: CompletionOptions { CompletionOptions(rawValue: 64) }
    @inlinable package static var plusDirectories: CompletionOptions { CompletionOptions(rawValue: 128) }

    /// All of them with their names, in the order of these.
    package static let table: [(option: CompletionOptions, name: StaticString)] = [
        (.bashDefault, "bashdefault"), (.readlineDefault, "default"), (.directoryNames, "dirnames"),
        (.fileNames, "filenames"), (.noQuote, "noquote"), (.noSort, "nosort"), (.noSpace, "nospace"),
        (.plusDirectories, "plusdirs"),
    ]

    /// The option of a name.
    package static func named(_ name: ByteView) -> CompletionOptions? {
        table.first { name.equals($0.name) }?.option
    }
}

/// The specifications by what they are for (`complete`).
package struct CompletionTable {
    /// What a specification is for.
    package enum Key: Hashable {
        case command(Bytes)
        /// Commands without a specification of their own (`-D`).
        case fallback
        /// An empty line (`-E`).
        case emptyLine
        /// The first word of a line (`-I`).
        case firstWord

        /// The name, as messages have it.
        package var text: Bytes {
            switch self {
            case .command(let name): name
            case .fallback: Bytes("_DefaultCmD_")
            case .emptyLine: Bytes("_EmptycmD_")
            case .firstWord: Bytes("_InitialWorD_")
            }
        }
    }

    private var entries: [Key: CompletionSpecification] = [:]
    /// The keys in the order in which they were defined first.
    private var order: [Key] = []

    package init() {}

    /// All keys, in the order of bash: buckets of a hash of the names in turn, the newest of a bucket first.
    package var keys: [Key] {
        var buckets: UInt32 = 512
        while order.count >= Int(buckets) * 2 { buckets *= 4 }
        return order.enumerated().map { (AssociativeArray.hash($1.text) & (buckets - 1), -$0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    package subscript(key: Key) -> CompletionSpecification? {
        get { entries[key] }
        set {
            if newValue == nil {
                if entries.removeValue(forKey: key) != nil { order.removeAll { $0 == key } }
            } else if entries.updateValue(newValue ?? CompletionSpecification(), forKey: key) == nil {
                order.append(key)
            }
        }
    }

    /// Removes all.
    package mutating func removeAll() {
        entries.removeAll()
        order.removeAll()
    }
}

/// The completion that is being made, as `compopt` without names and the COMP_ variables see it.
package struct CompletionContext {
    /// The options so far; `compopt` changes them.
    package var options: CompletionOptions
    /// The line and the byte in it that the cursor is at.
    package var line: Bytes
    package var point: Int
    /// The words of the command and which of them is completed.
    package var words: [Bytes]
    package var wordIndex: Int
    /// The key and the kind of completion (COMP_KEY, COMP_TYPE).
    package var key: Int
    package var type: Int
    /// How the word is quoted.
    package var quote = CompletionQuote.none

    package init(
        options: CompletionOptions, line: Bytes, point: Int, words: [Bytes], wordIndex: Int, key: Int = 9, type: Int = 9
    ) {
        self.options = options
        self.line = line
        self.point = point
        self.words = words
        self.wordIndex = wordIndex
        self.key = key
        self.type = type
    }
}
