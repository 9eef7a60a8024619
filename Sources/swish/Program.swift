import CProcess
import ShellBuiltins
import ShellBytes
import ShellExecution
import ShellInteractive
import ShellSystem
import SystemPackage

/// The program: from its arguments to its exit status.
enum Program {
    static func run() -> ExitStatus {
        var arguments: [Bytes] = []
        var next = swish_arguments()
        while let argument = next?.pointee {
            arguments.append(Bytes(cString: argument))
            next = next?.advanced(by: 1)
        }
        let options: CommandLineOptions
        do throws(CommandLineOptions.Failure) { options = try CommandLineOptions(arguments) } catch {
            let name = arguments.first ?? Bytes("swish")
            write(
                name + Bytes(": ") + error.message + Bytes("\n") + (error.showsUsage ? usage : []), to: .standardError)
            return .misuse
        }
        if let information = options.information {
            write(information == .version ? versionText : helpText, to: .standardOutput)
            return .success
        }
        var shell = Shell(
            invocation: Invocation(name: options.name, processID: Processes.current),
            builtins: BuiltinTable(
                StandardBuiltins.table, summary: StandardBuiltins.summary, synopsis: StandardBuiltins.synopsis))
        shell.invocation.calledName = arguments.first ?? []
        let status = StartUp.run(&shell, options)
        // What the shell holds is the system's to take back: freeing it first would only cost time.
        withExtendedLifetime(shell) { Processes.exitImmediately(status.code) }
    }

    private static var usage: Bytes {
        Bytes(
            "Usage:\tswish [option] ... [file [argument] ...]\n\tswish [option] ... -c string [name [argument] ...]\n")
    }

    private static var versionText: Bytes {
        Bytes("swish ") + Bytes(Shell.version) + Bytes(" (x86_64-linux-gnu), compatible with bash 5.2\n")
    }

    private static var helpText: Bytes {
        versionText + usage
            + Bytes(
                """
                Options:
                \t-c string\trun the commands of the string
                \t-s\t\trun the commands that standard input gives
                \t-i\t\tbe interactive
                \t-l, --login\tbe a login shell
                \t-o option\tset an option of the builtin `set'
                \t-O option\tset an option of the builtin `shopt'
                \t--posix\t\tfollow POSIX where it and bash differ
                \t--norc, --noprofile, --rcfile file, --noediting, --restricted, --verbose
                \t--version, --help
                Letters of `set' are options, too: -e -u -x ...

                """)
    }

    static func write(_ text: Bytes, to descriptor: FileDescriptor) {
        text.withView { view in try? descriptor.writeAll(view.buffer) }
    }
}

extension [UInt8] {
    /// The bytes of a C string.
    init(cString: UnsafePointer<CChar>) {
        var count = 0
        while cString[count] != 0 { count += 1 }
        self = Bytes(UnsafeRawBufferPointer(start: cString, count: count))
    }
}
