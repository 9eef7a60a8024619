internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `type [-afptP] name…` tells what names stand for as commands (XCU 3, type; bash 4.2).
    static func type(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "afptP")
        var description = CommandDescription(form: .sentence)
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "a"): description.tellsAll = true
            case UInt8(ascii: "f"): description.skipsFunctions = true
            case UInt8(ascii: "p"): description.form = .path
            case UInt8(ascii: "t"): description.form = .word
            case UInt8(ascii: "P"):
                description.form = .path
                description.onlyFiles = true
            default: return shell.failOption(arguments, options)
            }
        }
        var status = ExitStatus.success
        for name in options.operands where !description.describe(name, &shell) {
            switch description.form {
            case .sentence: status = shell.fail(arguments, name, "not found")
            default: status = .failure
            }
        }
        return status
    }
}
