package import ShellBytes

/// A utility that the shell runs itself (XCU 2.15, 1.6).
package struct Builtin {
    package let name: StaticString
    package let kind: Kind
    /// Whether it does nothing but write to standard output, and starts nothing that could see the descriptor.
    package let onlyWrites: Bool
    /// Whether it may read its standard input from memory (`read`).
    package let readsLines: Bool
    /// Whether a key is not expanded again in an operand that is written as an element of an array (`unset`).
    package let takesElements: Bool
    /// Runs it. `arguments[0]` is the name that it was called by.
    package let run: @Sendable (inout Shell, Arguments) throws(Divert) -> ExitStatus

    package enum Kind: Sendable {
        /// Special built-in utility: found before functions in POSIX mode, its errors end a shell, assignments before it
        /// stay (XCU 2.15).
        case special
        /// A special built-in whose operands of assignment form are expanded like assignments: `export`, `readonly`.
        case specialDeclaration
        /// Any other built-in.
        case regular
        /// A regular one whose operands of assignment form are expanded like assignments: `declare`, `local` ….
        case declaration
    }

    package init(
        _ name: StaticString, _ kind: Kind = .regular, onlyWrites: Bool = false, readsLines: Bool = false,
        takesElements: Bool = false,
        _ run: @escaping @Sendable (inout Shell, Arguments) throws(Divert) -> ExitStatus
    ) {
        self.name = name
        self.kind = kind
        self.onlyWrites = onlyWrites
        self.readsLines = readsLines
        self.takesElements = takesElements
        self.run = run
    }

    package var isSpecial: Bool { kind == .special || kind == .specialDeclaration }
    package var isDeclaration: Bool { kind == .declaration || kind == .specialDeclaration }
}

/// All builtins by name.
package struct BuiltinTable {
    /// In alphabetical order of their names.
    package private(set) var builtins: [Builtin]
    /// What a builtin does, in a few words.
    package let summary: @Sendable (ByteView) -> StaticString?
    /// How a builtin is called.
    package let synopsis: @Sendable (ByteView) -> StaticString?
    /// For each interned name that has been looked up: index + 1 of its builtin, 0 for none, -1 for not yet known.
    private var cache: [Int16] = []

    package init(
        _ builtins: [Builtin], summary: @escaping @Sendable (ByteView) -> StaticString? = { _ in nil },
        synopsis: @escaping @Sendable (ByteView) -> StaticString? = { _ in nil }
    ) {
        self.builtins = builtins
        self.summary = summary
        self.synopsis = synopsis
    }

    /// Adds a builtin that only some shells have.
    package mutating func add(_ builtin: Builtin) {
        let name = Bytes(builtin.name)
        let position = builtins.firstIndex { name.lexicographicallyPrecedes(Bytes($0.name)) } ?? builtins.count
        builtins.insert(builtin, at: position)
        cache = []
    }

    /// The builtin of a name, found by its text.
    package func find(_ name: ByteView) -> Builtin? {
        var low = 0
        var high = builtins.count
        while low < high {
            let middle = (low + high) / 2
            let order = Self.compare(builtins[middle].name, name)
            if order == 0 { return builtins[middle] }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The position of the builtin of an interned name.
    package mutating func index(of name: Name, in names: NameTable) -> Int? {
        if name.index >= cache.count {
            cache.append(contentsOf: repeatElement(-1, count: names.count - cache.count))
        }
        if cache[name.index] < 0 {
            let text = names[name]
            let found = builtins.firstIndex { text.equals($0.name) }
            cache[name.index] = Int16((found ?? -1) + 1)
        }
        return cache[name.index] == 0 ? nil : Int(cache[name.index]) - 1
    }

    private static func compare(_ left: StaticString, _ right: ByteView) -> Int {
        let count = min(left.utf8CodeUnitCount, right.count)
        for index in 0..<count where left.utf8Start[index] != right[index] {
            return Int(left.utf8Start[index]) - Int(right[index])
        }
        return left.utf8CodeUnitCount - right.count
    }
}
