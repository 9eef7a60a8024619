import ShellBytes
import ShellExecution

/// The options and operands that the shell was started with (XCU sh; bash 6.1).
struct CommandLineOptions {
    /// Where the commands come from.
    enum Source: Equatable {
        case standardInput
        case string(Bytes)
        case file(Bytes)
    }

    var source = Source.standardInput
    /// `$0`
    var name: Bytes
    var parameters: [Bytes] = []
    /// `set` options by letter or name, in order, with whether they are switched on.
    var options: [(ShellOptions, Bool)] = []
    /// `shopt` options (`-O`, `+O`).
    var behaviors: [(OptionalBehavior, Bool)] = []
    var isLogin: Bool
    var isPosix: Bool
    var isInteractive = false
    var readsStandardInput = false
    var readsProfile = true
    var readsRunCommands = true
    var runCommandsFile: Bytes?
    var editsLines = true
    /// Commands that list options, for `-o` and `-O` without a name.
    var listings: [Bytes] = []
    /// The shell's own name, for messages before `$0` is another.
    let shellName: Bytes
    /// What is printed instead of running a shell.
    var information: Information?

    enum Information { case version, help }

    /// What is wrong with the command line.
    struct Failure: Error {
        let message: Bytes
        /// Whether the usage lines follow.
        var showsUsage: Bool { !message.suffix(20).elementsEqual(Bytes("requires an argument")) }
    }

    /// Reads the arguments of the process.
    init(_ arguments: [Bytes]) throws(Failure) {
        let invokedAs = arguments.first ?? Bytes("swish")
        let isDashed = invokedAs.first == ASCII.minus
        let baseName = Self.lastComponent(isDashed ? Bytes(invokedAs.dropFirst()) : invokedAs)
        name = invokedAs
        shellName = invokedAs
        isLogin = isDashed
        isPosix = baseName.equals("sh")
        if baseName.equals("rswish") || baseName.equals("rbash") { options.append((.restricted, true)) }
        var index = 1
        var takesString = false
        scan: while index < arguments.count {
            let argument = arguments[index]
            guard argument.count > 0, argument[0] == ASCII.minus || argument[0] == ASCII.plus else { break }
            index += 1
            switch argument {
            case Bytes("--"), Bytes("-"): break scan
            case let long where long.starts(with: "--"):
                try readLongOption(Bytes(long.dropFirst(2)), arguments, &index)
            case Bytes("+"):
                index -= 1
                break scan
            default: try readLetters(argument, arguments, &index, &takesString)
            }
        }
        try readOperands(Array(arguments[min(index, arguments.count)...]), takesString: takesString)
    }

    private static func lastComponent(_ path: Bytes) -> Bytes {
        guard let slash = path.lastIndex(of: ASCII.slash) else { return path }
        return Bytes(path[(slash + 1)...])
    }

    private mutating func readLongOption(_ option: Bytes, _ arguments: [Bytes], _ index: inout Int) throws(Failure) {
        switch option.description {
        case "posix": isPosix = true
        case "login": isLogin = true
        case "norc": readsRunCommands = false
        case "noprofile": readsProfile = false
        case "noediting": editsLines = false
        case "verbose": options.append((.verbose, true))
        case "restricted": options.append((.restricted, true))
        case "version": information = .version
        case "help": information = .help
        case "rcfile", "init-file":
            guard index < arguments.count else {
                throw Failure(message: Bytes("--") + option + Bytes(": option requires an argument"))
            }
            runCommandsFile = arguments[index]
            index += 1
        default: throw Failure(message: Bytes("--") + option + Bytes(": invalid option"))
        }
    }

    private mutating func readLetters(
        _ argument: Bytes, _ arguments: [Bytes], _ index: inout Int, _ takesString: inout Bool
    ) throws(Failure) {
        let isOn = argument[0] == ASCII.minus
        for letter in argument.dropFirst() {
            switch letter {
            case UInt8(ascii: "c"): takesString = true
            case UInt8(ascii: "s") where isOn: readsStandardInput = true
            case UInt8(ascii: "i"): isInteractive = isOn
            case UInt8(ascii: "l"): isLogin = isOn
            case UInt8(ascii: "r"): if isOn { options.append((.restricted, true)) }
            case UInt8(ascii: "D"): options.append((.noExecute, isOn))
            case UInt8(ascii: "o"):
                guard index < arguments.count else {
                    listings.append(Bytes(isOn ? "set -o" : "set +o"))
                    continue
                }
                try readNamedOption(arguments[index], isOn)
                index += 1
            case UInt8(ascii: "O"):
                guard index < arguments.count else {
                    listings.append(Bytes(isOn ? "shopt" : "shopt -p"))
                    continue
                }
                guard let behavior = arguments[index].withView({ OptionalBehavior.named($0) }) else {
                    throw Failure(message: arguments[index] + Bytes(": invalid shell option name"))
                }
                behaviors.append((behavior, isOn))
                index += 1
            default:
                guard let option = ShellOptions.option(letter: letter) else {
                    throw Failure(message: [argument[0], letter] + Bytes(": invalid option"))
                }
                options.append((option, isOn))
            }
        }
    }

    private mutating func readNamedOption(_ name: Bytes, _ isOn: Bool) throws(Failure) {
        guard let option = name.withView({ ShellOptions.option(named: $0) }) else {
            throw Failure(message: name + Bytes(": invalid option name"))
        }
        if option == .posix { isPosix = isOn } else { options.append((option, isOn)) }
    }

    private mutating func readOperands(_ operands: [Bytes], takesString: Bool) throws(Failure) {
        if takesString {
            guard let string = operands.first else { throw Failure(message: Bytes("-c: option requires an argument")) }
            source = .string(string)
            if operands.count > 1 { name = operands[1] }
            parameters = Array(operands.dropFirst(2))
        } else if readsStandardInput || operands.isEmpty {
            parameters = operands
            readsStandardInput = true
        } else {
            source = .file(operands[0])
            name = operands[0]
            parameters = Array(operands.dropFirst())
        }
    }
}
