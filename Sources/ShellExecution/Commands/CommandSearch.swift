package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Where a command name leads (XCU 2.9.1.4).
package enum CommandLocation {
    case function(FunctionTable.Function, Name)
    case builtin(Builtin)
    /// A file, by its path.
    case file(Bytes)
    case notFound
}

/// Command search and execution (XCU 2.9.1.4): special built-ins first in POSIX mode, then functions, built-ins, and the
/// files of PATH, which are remembered.
extension Shell {
    /// The position of the builtin that a name stands for, where it is written out and no function or `enable -n` is in
    /// the way: the commonest case, without the whole search. No `Builtin?`, whose metadata would cost every start.
    mutating func plainBuiltin(named name: Name?) -> Int? {
        guard let name, environment.disabledBuiltins.isEmpty, !environment.functions.contains(name) else { return nil }
        return builtins.index(of: name, in: names)
    }

    /// Finds what a command name stands for. `name` is its interned form where the script spells it.
    package mutating func findCommand(
        _ text: ByteView, name: Name?, skippingFunctions: Bool = false
    ) -> CommandLocation {
        let name = name ?? names.lookup(text)
        var found: Builtin?
        if let name {
            if let index = builtins.index(of: name, in: names) { found = builtins.builtins[index] }
        } else {
            found = builtins.find(text)
        }
        if let builtin = found, !environment.disabledBuiltins.isEmpty,
            environment.disabledBuiltins.contains(Bytes(text))
        {
            found = nil
            _ = builtin
        }
        if let builtin = found, builtin.isSpecial, isPosix { return .builtin(builtin) }
        if !skippingFunctions, let name, let function = environment.functions[name] { return .function(function, name) }
        if let builtin = found { return .builtin(builtin) }
        return findFile(Bytes(text))
    }

    /// Finds the file of a command: the path itself when the name has a slash, else by PATH.
    package mutating func findFile(_ name: Bytes) -> CommandLocation {
        if name.contains(ASCII.slash) { return isRestricted ? .notFound : .file(name) }
        if var hashed = environment.commandHash[name] {
            if !(behaviors[.checkHash] || isPosix) || Files.isExecutable(hashed.path) {
                hashed.hits += 1
                environment.commandHash[name] = hashed
                return .file(hashed.path)
            }
            environment.commandHash[name] = nil
        }
        guard let path = searchPath(name) else { return .notFound }
        if options.contains(.hashAll) {
            environment.commandHash[name] = HashedCommand(path: path, hits: 1)
        }
        return .file(path)
    }

    /// The path of a command in the directories of PATH, or of `path` where that is given: the first that is a file this
    /// process may execute, else the first that exists and is no directory. Without PATH that is the working directory,
    /// as in bash.
    package mutating func searchPath(_ name: Bytes, path: Bytes? = nil) -> Bytes? {
        guard !name.isEmpty else { return nil }
        let directories = path ?? value(of: wellKnown.path) ?? []
        var unexecutable: Bytes?
        var candidate = Bytes()
        candidate.reserveCapacity(256)
        var start = 0
        while start <= directories.count {
            let end = directories[start...].firstIndex(of: ASCII.colon) ?? directories.count
            candidate.removeAll(keepingCapacity: true)
            candidate += directories[start..<end]
            if candidate.isEmpty {
                candidate += directories.isEmpty ? environment.workingDirectory : [ASCII.period]
            }
            if candidate.last != ASCII.slash { candidate.append(ASCII.slash) }
            candidate += name
            candidate.append(0)
            let status = candidate.withUnsafeBufferPointer { try? Files.status(path: $0.baseAddress!) }
            if let status, status.kind != .directory {
                candidate.removeLast()
                if Files.isAccessible(candidate, .execute) { return candidate }
                if unexecutable == nil { unexecutable = candidate }
            }
            start = end + 1
        }
        return unexecutable
    }

    /// Whether there is no PATH to search, so that a command that is not found is one that is not in the directory.
    package var isWithoutPath: Bool { mutating get { (value(of: wellKnown.path) ?? []).isEmpty } }

    /// A PATH that finds all standard utilities (`command -p`).
    package static var standardPath: Bytes { Bytes("/bin:/usr/bin") }
}
