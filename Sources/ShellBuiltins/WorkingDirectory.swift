internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `pwd [-LP]` prints the working directory (XCU 3, pwd).
    static func printWorkingDirectory(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "LP")
        var isPhysical = shell.options.contains(.physical)
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "L"): isPhysical = false
            case UInt8(ascii: "P"): isPhysical = true
            default: return shell.failOption(arguments, options)
            }
        }
        if !isPhysical, !shell.environment.workingDirectory.isEmpty, !shell.isPosix || shell.knowsWorkingDirectory {
            shell.output.append(shell.environment.workingDirectory)
            shell.output.append(ASCII.newline)
            return .success
        }
        do throws(Errno) {
            shell.output.append(try Files.workingDirectory())
        } catch {
            shell.writeError(
                Bytes("pwd: error retrieving current directory: getcwd: cannot access parent directories: ")
                    + error.text
                    + [ASCII.newline])
            return .failure
        }
        shell.output.append(ASCII.newline)
        return .success
    }
}

extension Shell {
    /// Whether the logical working directory is still the one that the process is in.
    fileprivate var knowsWorkingDirectory: Bool {
        guard let named = try? Files.status(of: environment.workingDirectory),
            let real = try? Files.status(of: [ASCII.period])
        else { return false }
        return named.device == real.device && named.inode == real.inode
    }
}
