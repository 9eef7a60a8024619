internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `exec [-cl] [-a name] [command [argument…]]` replaces the shell by a program; without one, its redirections stay
    /// (XCU 2.15, bash 4.1).
    static func execute(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "cla:")
        var isEnvironmentEmpty = false
        var isLogin = false
        var name: ByteView?
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "c"): isEnvironmentEmpty = true
            case UInt8(ascii: "l"): isLogin = true
            case UInt8(ascii: "a"): name = options.value
            default: return shell.failOption(arguments, options)
            }
        }
        let words = options.operands
        try shell.becomeRealSubshell()
        guard let command = words.at(0) else { return .success }
        if shell.isRestricted { return shell.failRestricted(arguments) }
        guard let found = shell.pathToExecute(Bytes(command)) else {
            if let status = try? Files.status(of: Bytes(command)), status.kind == .directory {
                let failure = shell.fail(arguments, command, "cannot execute: Is a directory", .notExecutable)
                return try shell.endAfterFailedExec(failure)
            }
            return try shell.endAfterFailedExec(shell.fail(arguments, command, "not found", .notFound))
        }
        // A script that is executed finds its path in `$0`.
        let path = shell.pathFromRoot(found)
        if let status = try? Files.status(of: path), status.kind == .directory {
            shell.diagnose(path + Bytes(": Is a directory"))
            let failure = shell.fail(
                arguments, path + Bytes(": cannot execute: Is a directory"), .notExecutable)
            return try shell.endAfterFailedExec(failure)
        }
        let mark = shell.fields.mark()
        var called = name.map { Bytes($0) } ?? Bytes(command)
        if isLogin { called.insert(ASCII.minus, at: 0) }
        shell.fields.push(called)
        for word in words.from(1) { shell.fields.push(word) }
        let saved = shell.environment
        if isEnvironmentEmpty {
            shell.environment.variables = VariableStore()
            shell.environment.functions = FunctionTable()
        } else {
            shell.leaveLevel()
        }
        shell.lendTerminal()
        let status = shell.replaceProcess(path, shell.fields.arguments(above: mark), actions: [], isExec: true)
        shell.reclaimTerminal()
        shell.environment = saved
        shell.environment.variables.exportsChanged = true
        shell.fields.release(mark)
        if status == .notExecutable, !Files.isExecutable(path) { shell.diagnoseUnexecutable(path, arguments) }
        return try shell.endAfterFailedExec(status)
    }
}

extension Shell {
    /// A path from the root on. A `./` that it begins with may be left out, nothing else is made simpler.
    mutating func pathFromRoot(_ path: Bytes, leavingOutPeriod: Bool = true) -> Bytes {
        if path.first == ASCII.slash { return path }
        var absolute = environment.workingDirectory
        if absolute.isEmpty { absolute = (try? Files.workingDirectory()) ?? [] }
        if absolute.isEmpty { return path }
        if absolute.last != ASCII.slash { absolute.append(ASCII.slash) }
        let beginsWithPeriod = path.first == ASCII.period && path.count > 1 && path[1] == ASCII.slash
        return absolute + (beginsWithPeriod && leavingOutPeriod ? Bytes(path[2...]) : path)
    }

    /// Says why a file that could not be executed is none to be.
    fileprivate mutating func diagnoseUnexecutable(_ path: Bytes, _ arguments: Arguments) {
        var reason = Errno.permissionDenied
        do throws(Errno) { _ = try Files.status(of: path) } catch { reason = error }
        diagnose(arguments[0], path + Bytes(": cannot execute: ") + reason.text)
    }

    /// The file of a command: functions and builtins are passed over.
    fileprivate mutating func pathToExecute(_ name: Bytes) -> Bytes? {
        if name.contains(ASCII.slash) { return name }
        return searchPath(name)
    }

    /// A failed `exec` ends a shell that is not interactive, unless `execfail` is on.
    fileprivate mutating func endAfterFailedExec(_ status: ExitStatus) throws(Divert) -> ExitStatus {
        if talksToUser || behaviors[.execFail] { return status }
        throw .exit(status)
    }
}
