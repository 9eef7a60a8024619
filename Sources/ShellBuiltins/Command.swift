internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `command [-pVv] name [argument…]` runs a command, functions passed over, or tells what it is (XCU 3, command).
    static func command(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "pvV")
        var usesStandardPath = false
        var form: CommandDescription.Form?
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "p"): usesStandardPath = true
            case UInt8(ascii: "v"): form = .reusable
            case UInt8(ascii: "V"): form = .sentence
            default: return shell.failOption(arguments, options)
            }
        }
        if usesStandardPath, shell.isRestricted { return shell.fail(arguments, "-p: restricted") }
        let words = options.operands
        if words.isEmpty { return .success }
        let path = usesStandardPath ? Shell.standardPath : nil
        guard let form else { return try shell.runCommand(words, skippingFunctions: true, path: path) }
        var isFound = false
        var description = CommandDescription(form: form)
        description.path = path
        description.tellsAbsoluteNames = shell.isPosix
        for name in words {
            if description.describe(name, &shell) {
                isFound = true
            } else if form == .sentence {
                _ = shell.fail(arguments, name, "not found")
            }
        }
        return ExitStatus(isFound)
    }
}

extension Shell {
    /// Runs a command that is at hand as fields: `command`, `jobs -x`. A special built-in loses what sets it apart.
    /// `path` is searched instead of PATH where it is given.
    mutating func runCommand(
        _ words: Arguments, skippingFunctions: Bool, path: Bytes? = nil
    ) throws(Divert) -> ExitStatus {
        let isLast = builtinIsLast
        switch findCommand(words[0], name: nil, skippingFunctions: skippingFunctions) {
        case .builtin(let builtin):
            try checkStack(Bytes(words[0]))
            forgivesSpecialBuiltin = true
            builtinsRunByCommand += 1
            defer {
                forgivesSpecialBuiltin = false
                builtinsRunByCommand -= 1
            }
            return try run(builtin, words, isLast: isLast)
        case .function(let function, let name):
            return try callFunction(function, name: name, arguments: words, isLast: isLast)
        case .file(let file):
            guard path != nil, words[0].firstIndex(of: ASCII.slash) == nil else {
                return try runFile(file, words, isLast: isLast)
            }
            guard let file = standardFile(words[0], path) else { return try commandNotFound(words) }
            return try runFile(file, words, isLast: isLast)
        case .notFound:
            guard let file = standardFile(words[0], path) else { return try commandNotFound(words) }
            return try runFile(file, words, isLast: isLast)
        }
    }

    private mutating func standardFile(_ name: ByteView, _ path: Bytes?) -> Bytes? {
        guard let path, name.firstIndex(of: ASCII.slash) == nil else { return nil }
        return searchPath(Bytes(name), path: path)
    }

    private mutating func runFile(_ file: Bytes, _ words: Arguments, isLast: Bool) throws(Divert) -> ExitStatus {
        if output.isCapturing, !isLast { try becomeRealSubshell() }
        return try runProgram(file, words, [], isLast: isLast)
    }
}
