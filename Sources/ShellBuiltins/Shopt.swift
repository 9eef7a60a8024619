internal import ShellBytes
package import ShellExecution

extension StandardBuiltins {
    /// `shopt [-pqsu] [-o] [option…]` (bash 4.3.2).
    static func shellOptions(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "psuoq")
        var request = OptionRequest()
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "s"): request.sets = true
            case UInt8(ascii: "u"): request.unsets = true
            case UInt8(ascii: "q"): request.isQuiet = true
            case UInt8(ascii: "o"): request.isForSet = true
            case UInt8(ascii: "p"): request.isReusable = true
            default: return shell.failOption(arguments, options)
            }
        }
        if request.sets, request.unsets {
            return shell.fail(arguments, "cannot set and unset shell options simultaneously")
        }
        let names = options.operands
        if names.isEmpty {
            shell.listOptions(request)
            return .success
        }
        var status = ExitStatus.success
        for name in names {
            if try !shell.carryOut(request, on: name, arguments) { status = .failure }
        }
        return status
    }
}

/// What `shopt` is to do.
private struct OptionRequest {
    var sets = false
    var unsets = false
    /// `-q`: only the status tells.
    var isQuiet = false
    /// `-o`: the options are those of `set`.
    var isForSet = false
    /// `-p`: commands that restore the state.
    var isReusable = false

    /// Whether an option in this state is listed.
    func lists(_ isOn: Bool) -> Bool { sets ? isOn : unsets ? !isOn : true }
}

extension Shell {
    fileprivate mutating func listOptions(_ request: OptionRequest) {
        if request.isQuiet { return }
        if request.isForSet {
            for entry in ShellOptions.table where request.lists(options.contains(entry.option)) {
                printOption(entry, isReusable: request.isReusable)
            }
            return
        }
        for behavior in OptionalBehavior.allCases
        where (isInteractive || !behavior.isOwn) && request.lists(behaviors[behavior]) {
            printBehavior(behavior, isReusable: request.isReusable)
        }
    }

    private mutating func printBehavior(_ behavior: OptionalBehavior, isReusable: Bool) {
        if isReusable {
            output.append(behaviors[behavior] ? "shopt -s " : "shopt -u ")
            output.append(behavior.name)
            output.append(ASCII.newline)
        } else {
            printState(behavior.name, isOn: behaviors[behavior])
        }
    }

    /// Sets or shows one option. Whether it exists and, where it was asked for, is on.
    fileprivate mutating func carryOut(
        _ request: OptionRequest, on name: ByteView, _ arguments: Arguments
    ) throws(Divert) -> Bool {
        let changes = request.sets || request.unsets
        if request.isForSet {
            guard let entry = ShellOptions.table.first(where: { $0.name.map { name.equals($0) } ?? false }) else {
                _ = fail(arguments, name, "invalid option name")
                return false
            }
            if changes {
                try setOption(entry.option, to: request.sets)
                return true
            }
            if !request.isQuiet { printOption(entry, isReusable: request.isReusable) }
            return options.contains(entry.option)
        }
        guard let behavior = OptionalBehavior.named(name) else {
            _ = fail(arguments, name, "invalid shell option name")
            return false
        }
        if changes {
            setBehavior(behavior, to: request.sets)
            return true
        }
        if !request.isQuiet { printBehavior(behavior, isReusable: request.isReusable) }
        return behaviors[behavior]
    }

    /// Switches an option of `shopt`, with all that follows from it.
    package mutating func setBehavior(_ behavior: OptionalBehavior, to isOn: Bool) {
        switch behavior {
        case .loginShell, .restrictedShell: return
        case .interactiveComments:
            if isOn { options.insert(.interactiveComments) } else { options.remove(.interactiveComments) }
        case .extendedDebug:
            if isOn {
                options.formUnion([.errorTrace, .functionTrace])
                keepProgramArguments()
            } else {
                options.subtract([.errorTrace, .functionTrace])
            }
        case .compat31, .compat32, .compat40, .compat41, .compat42, .compat43, .compat44:
            setCompatibility(behavior, to: isOn)
            return
        default: break
        }
        behaviors[behavior] = isOn
    }
}
