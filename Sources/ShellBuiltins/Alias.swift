internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

extension StandardBuiltins {
    /// `alias [-p] [name[=value]…]` defines or shows aliases (XCU 3, alias).
    static func alias(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "p")
        var shows = arguments.count == 1
        var isReusable = !shell.isPosix
        while let letter = options.next() {
            guard letter == UInt8(ascii: "p") else { return shell.failOption(arguments, options) }
            shows = true
            isReusable = true
        }
        // bash looks at no operand then.
        if shows, shell.environment.aliases.isEmpty { return .success }
        if options.operands.isEmpty { shows = true }
        if shows {
            for name in shell.environment.aliases.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                shell.printAlias(name, isReusable: isReusable)
            }
        }
        var status = ExitStatus.success
        for operand in options.operands {
            if let equals = operand.firstIndex(of: ASCII.equals), equals > 0 {
                let name = operand[view: 0..<equals]
                if isValidName(name) {
                    shell.environment.setAlias(Bytes(name), Bytes(operand.from(equals + 1)))
                } else {
                    status = shell.fail(arguments, Bytes("`") + Bytes(name) + Bytes("': invalid alias name"))
                }
            } else if shell.environment.aliases[Bytes(operand)] != nil {
                shell.printAlias(Bytes(operand), isReusable: isReusable)
            } else {
                status = shell.fail(arguments, operand, "not found")
            }
        }
        return status
    }

    /// `unalias [-a] name…` (XCU 3, unalias).
    static func unalias(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "a")
        var removesAll = false
        while let letter = options.next() {
            guard letter == UInt8(ascii: "a") else { return shell.failOption(arguments, options) }
            removesAll = true
        }
        if removesAll {
            shell.environment.removeAliases()
            return .success
        }
        if options.operands.isEmpty { return shell.failUsage(arguments) }
        var status = ExitStatus.success
        for name in options.operands where !shell.environment.removeAlias(Bytes(name)) {
            status = shell.fail(arguments, name, "not found")
        }
        return status
    }

    /// Whether a word can be read back as a command name: nothing in it quotes, expands, ends a word or is a slash.
    private static func isValidName(_ name: ByteView) -> Bool {
        for byte in name.buffer {
            switch byte {
            case ASCII.space, ASCII.tab, ASCII.newline, ASCII.slash, ASCII.dollar, ASCII.backquote, ASCII.singleQuote,
                ASCII.doubleQuote, ASCII.backslash, ASCII.less, ASCII.greater, ASCII.bar, ASCII.ampersand,
                ASCII.semicolon, ASCII.leftParenthesis, ASCII.rightParenthesis:
                return false
            default: continue
            }
        }
        return true
    }
}

extension Shell {
    /// Prints an alias so that it can be read back.
    mutating func printAlias(_ name: Bytes, isReusable: Bool) {
        if isReusable { output.append(name.first == ASCII.minus ? "alias -- " : "alias ") }
        output.append(name)
        output.append(ASCII.equals)
        output.append(Quoting.singleQuoted(environment.aliases[name] ?? []))
        output.append(ASCII.newline)
    }
}
