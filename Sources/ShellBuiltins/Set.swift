internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

extension StandardBuiltins {
    /// `set [-abefhkmnptuvxBCEHPT] [-o option] [--] [-] [argument…]` (XCU 2.15, set; bash 4.3.1).
    static func set(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if arguments.count == 1 {
            shell.listAssignments()
            return .success
        }
        if arguments[1].equals("--help") { return shell.showsHelp(arguments.prefix(2)) ? .misuse : .failure }
        var change = OptionChange(arguments)
        if let status = change.read(&shell) { return status }
        for (option, isOn) in change.changes { try shell.setOption(option, to: isOn) }
        if let isReusable = change.listing {
            for entry in ShellOptions.table { shell.printOption(entry, isReusable: isReusable) }
        }
        if change.setsParameters {
            shell.environment.positionalParameters = PositionalParameters(copying: change.operands)
            shell.environment.positionalParameters.wereSet = true
        }
        return .success
    }
}

/// The arguments of `set`, read as a whole before anything is changed.
private struct OptionChange {
    private let arguments: Arguments
    private var index = 1
    private(set) var changes: [(ShellOptions, Bool)] = []
    /// Whether and how the options are listed: as commands when true.
    private(set) var listing: Bool?
    /// Whether the operands become the positional parameters.
    private(set) var setsParameters = false

    init(_ arguments: Arguments) { self.arguments = arguments }

    var operands: Arguments { arguments.from(index) }

    /// Reads all; the status where something is wrong.
    mutating func read(_ shell: inout Shell) -> ExitStatus? {
        while let word = arguments.at(index) {
            guard let sign = word.first, sign == ASCII.minus || sign == ASCII.plus else { break }
            if word.count == 1 {
                index += 1
                if sign == ASCII.minus {
                    changes.append((.trace, false))
                    changes.append((.verbose, false))
                    setsParameters = index < arguments.count
                    return nil
                }
                continue
            }
            index += 1
            if word.equals("--") {
                setsParameters = true
                return nil
            }
            for letter in word.from(1).buffer {
                if let status = take(letter, isOn: sign == ASCII.minus, &shell) { return status }
            }
        }
        if index < arguments.count { setsParameters = true }
        return nil
    }

    private mutating func take(_ letter: UInt8, isOn: Bool, _ shell: inout Shell) -> ExitStatus? {
        if letter == UInt8(ascii: "o") {
            guard let name = arguments.at(index), name.first != ASCII.minus, name.first != ASCII.plus else {
                listing = !isOn
                return nil
            }
            index += 1
            guard let option = ShellOptions.option(named: name) else {
                shell.specialBuiltinFailed = true
                return shell.fail(arguments, name, "invalid option name", .misuse)
            }
            changes.append((option, isOn))
            return nil
        }
        guard let option = ShellOptions.option(letter: letter), isOn || option != .restricted else {
            let sign = isOn ? ASCII.minus : ASCII.plus
            shell.diagnose(arguments[0], [sign, letter] + Bytes(": invalid option"))
            let status = shell.failUsage(arguments)
            return letter == UInt8(ascii: "r") ? .failure : status
        }
        changes.append((option, isOn))
        return nil
    }
}
