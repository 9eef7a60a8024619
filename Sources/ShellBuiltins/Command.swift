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
        let words = options.operands
        if words.isEmpty { return .success }
        let path = usesStandardPath ? Shell.standardPath : nil
        guard let form else { return try shell.runPassingFunctions(words, path: path) }
        var isFound = false
        var description = CommandDescription(form: form)
        description.path = path
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
    /// Runs a command that is no function. A special built-in loses what sets it apart.
    fileprivate mutating func runPassingFunctions(_ words: Arguments, path: Bytes?) throws(Divert) -> ExitStatus {
        let isLast = builtinIsLast
        switch findCommand(words[0], name: nil, skippingFunctions: true) {
        case .builtin(let builtin):
            forgivesSpecialBuiltin = true
            defer { forgivesSpecialBuiltin = false }
            return try run(builtin, words, isLast: isLast)
        case .file(let file):
            var file = file
            if let path, words[0].firstIndex(of: ASCII.slash) == nil {
                guard let found = searchPath(Bytes(words[0]), path: path) else { return try commandNotFound(words) }
                file = found
            }
            if output.isCapturing { try becomeRealSubshell() }
            return try runProgram(file, words, [], isLast: isLast)
        case .function, .notFound:
            if let path, let file = searchPath(Bytes(words[0]), path: path) {
                if output.isCapturing { try becomeRealSubshell() }
                return try runProgram(file, words, [], isLast: isLast)
            }
            return try commandNotFound(words)
        }
    }
}
