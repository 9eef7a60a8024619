internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `caller [n]` tells where the function or dot script that is running was called (bash 4.2).
    static func caller(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let operands = shell.operandsOnly(arguments) else { return .misuse }
        let frames = shell.calls.frames
        let calls = frames.lastIndex { $0.kind != .main }
        guard let operand = operands.at(0) else {
            guard let top = calls else {
                if frames.isEmpty { return .failure }
                shell.output.append("0 NULL\n")
                return .success
            }
            shell.output.append(Int64(frames[top].callLine))
            shell.output.append(ASCII.space)
            shell.output.append(top > 0 ? frames[top - 1].source : Bytes("NULL"))
            shell.output.append(ASCII.newline)
            return .success
        }
        guard let number = DecimalText.parse(operand) else {
            _ = shell.fail(arguments, operand, "invalid number")
            return shell.failUsage(arguments)
        }
        guard let top = calls, number >= 0, number < Int64(top) else { return .failure }
        let frame = frames[top - Int(number)]
        let outer = frames[top - Int(number) - 1]
        shell.output.append(Int64(frame.callLine))
        shell.output.append(ASCII.space)
        shell.output.append(outer.kind == .main ? Bytes("main") : outer.name)
        shell.output.append(ASCII.space)
        shell.output.append(outer.source)
        shell.output.append(ASCII.newline)
        return .success
    }
}
