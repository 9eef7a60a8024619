internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

extension StandardBuiltins {
    /// `hash [-lr] [-p path] [-dt] [name…]` shows and changes where commands are remembered to be (XCU 3, hash; bash 4.1).
    static func hash(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if !shell.options.contains(.hashAll) { return shell.fail(arguments, "hashing disabled") }
        var options = OptionScanner(arguments, "dlp:rt")
        var deletes = false
        var lists = false
        var tells = false
        var clears = false
        var path: ByteView?
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "d"): deletes = true
            case UInt8(ascii: "l"): lists = true
            case UInt8(ascii: "p"): path = options.value
            case UInt8(ascii: "r"): clears = true
            case UInt8(ascii: "t"): tells = true
            default: return shell.failOption(arguments, options)
            }
        }
        let names = options.operands
        if names.isEmpty, deletes || tells {
            return shell.fail(arguments, Bytes(deletes ? "-d" : "-t") + Bytes(": option requires an argument"))
        }
        if let path, shell.isRestricted, let reason = shell.refusal(toRemember: Bytes(path)) {
            return shell.fail(arguments, path, reason)
        }
        if clears { shell.environment.commandHash.removeAll() }
        if names.isEmpty {
            if !clears { shell.printHash(arguments, isReusable: lists) }
            return .success
        }
        if tells { return shell.printHashed(names, arguments, isReusable: lists) }
        var status = ExitStatus.success
        for name in names {
            if deletes {
                if shell.environment.commandHash.removeValue(forKey: Bytes(name)) == nil {
                    status = shell.fail(arguments, name, "not found")
                }
            } else if let path {
                if (try? Files.status(of: Bytes(path)))?.kind == .directory {
                    status = shell.fail(arguments, path, "Is a directory")
                } else {
                    shell.environment.commandHash[Bytes(name)] = HashedCommand(path: Bytes(path))
                }
            } else if !shell.remember(name) {
                status = shell.fail(arguments, name, "not found")
            }
        }
        return status
    }
}

extension Shell {
    /// The whole table, in the order of BASH_CMDS.
    fileprivate mutating func printHash(_ arguments: Arguments, isReusable: Bool) {
        let table = environment.commandHash
        if table.isEmpty {
            if !isPosix { output.append("hash: hash table empty\n") }
            return
        }
        if !isReusable { output.append("hits\tcommand\n") }
        for name in hashedPaths.keys {
            guard let command = table[name] else { continue }
            if isReusable {
                printReusable(name, command.path)
            } else {
                let hits = DecimalText.bytes(Int64(command.hits))
                output.append(Bytes(repeating: ASCII.space, count: max(0, 4 - hits.count)) + hits + [ASCII.tab])
                output.append(command.path)
                output.append(ASCII.newline)
            }
        }
    }

    private mutating func printReusable(_ name: Bytes, _ path: Bytes) {
        output.append("builtin hash -p ")
        output.append(path)
        output.append(ASCII.space)
        output.append(name)
        output.append(ASCII.newline)
    }

    /// `hash -t`
    fileprivate mutating func printHashed(
        _ operands: Arguments, _ arguments: Arguments, isReusable: Bool
    ) -> ExitStatus {
        var status = ExitStatus.success
        for name in operands {
            guard let command = environment.commandHash[Bytes(name)] else {
                status = fail(arguments, name, "not found")
                continue
            }
            environment.commandHash[Bytes(name)]?.hits += 1
            if isReusable {
                printReusable(Bytes(name), command.path)
                continue
            }
            if operands.count > 1 {
                output.append(name)
                output.append(ASCII.tab)
            }
            output.append(command.path)
            output.append(ASCII.newline)
        }
        return status
    }

    /// Looks a name up in PATH and remembers its file. Functions and builtins have none and are no error.
    fileprivate mutating func remember(_ name: ByteView) -> Bool {
        if name.firstIndex(of: ASCII.slash) != nil { return true }
        if let interned = names.lookup(name), environment.functions[interned] != nil { return true }
        if builtins.find(name) != nil { return true }
        let text = Bytes(name)
        environment.commandHash[text] = nil
        guard let path = searchPath(text), Files.isExecutable(path) else { return false }
        environment.commandHash[text] = HashedCommand(path: path)
        return true
    }
}
