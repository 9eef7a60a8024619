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
package struct CompletionActions: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    private init(bit: UInt32) { rawValue = 1 << bit }

    package static let alias = CompletionActions(bit: 0)
    package static let arrayVariable = CompletionActions(bit: 1)
    package static let binding = CompletionActions(bit: 2)
    package static let builtin = CompletionActions(bit: 3)
    package static let command = CompletionActions(bit: 4)
    package static let directory = CompletionActions(bit: 5)
    package static let disabled = CompletionActions(bit: 6)
    package static let enabled = CompletionActions(bit: 7)
    package static let export = CompletionActions(bit: 8)
    package static let file = CompletionActions(bit: 9)
    package static let function = CompletionActions(bit: 10)
    package static let group = CompletionActions(bit: 11)
    package static let helpTopic = CompletionActions(bit: 12)
    package static let hostName = CompletionActions(bit: 13)
    package static let job = CompletionActions(bit: 14)
    package static let keyword = CompletionActions(bit: 15)
    package static let running = CompletionActions(bit: 16)
    package static let service = CompletionActions(bit: 17)
    package static let setOption = CompletionActions(bit: 18)
    package static let shellOption = CompletionActions(bit: 19)
    package static let signal = CompletionActions(bit: 20)
    package static let stopped = CompletionActions(bit: 21)
    package static let user = CompletionActions(bit: 22)
    package static let variable = CompletionActions(bit: 23)

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
package struct CompletionOptions: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let bashDefault = CompletionOptions(rawValue: 1)
    package static let readlineDefault = CompletionOptions(rawValue: 2)
    package static let directoryNames = CompletionOptions(rawValue: 4)
    package static let fileNames = CompletionOptions(rawValue: 8)
    package static let noQuote = CompletionOptions(rawValue: 16)
    package static let noSort = CompletionOptions(rawValue: 32)
    package static let noSpace = CompletionOptions(rawValue: 64)
    package static let plusDirectories = CompletionOptions(rawValue: 128)

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
