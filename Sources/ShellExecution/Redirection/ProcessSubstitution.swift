package import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Process substitution (bash 3.5.6): a command that runs beside this one, and the path of a pipe to it.
extension Shell {
    /// Starts the command of a process substitution; the path under which this end of its pipe can be opened.
    mutating func substitute(_ substitution: ProcessSubstitution) throws(Divert) -> Bytes {
        try becomeRealSubshell()
        let pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
        let child: Int32?
        do throws(Errno) {
            pipe = try FileDescriptor.makePipe()
            child = try fork()
        } catch {
            diagnose(Bytes("cannot make pipe for process substitution: ") + error.text)
            throw .abandon(.failure)
        }
        let (mine, theirs) = substitution.isInput ? (pipe.readEnd, pipe.writeEnd) : (pipe.writeEnd, pipe.readEnd)
        guard let child else {
            mine.discard()
            let standard = substitution.isInput ? FileDescriptor.standardOutput : .standardInput
            try? theirs.duplicated(onto: standard)
            if theirs != standard { theirs.discard() }
            prepareSignalsInChild(isAsynchronous: false)
            output.leaveCaptures()
            virtualSubshells.removeAll()
            enterSubshell(isSubstitution: false)
            traceLevel += 1
            environment.exitTraceLevel = traceLevel
            environment.traps.inherited = nil
            runToExit { (shell) throws(Divert) in try shell.execute(substitution.body, isLast: true) }
        }
        theirs.discard()
        registerProcessSubstitution(child)
        environment.lastAsynchronous = child
        let kept = (try? mine.duplicated(atLeast: 63)) ?? mine
        if kept.rawValue != mine.rawValue { mine.discard() }
        try? kept.duplicated(onto: kept)
        processSubstitutions.append(kept)
        return Bytes("/dev/fd/") + DecimalText.bytes(Int64(kept.rawValue))
    }

    /// Closes the pipes of process substitutions that the command which used them has left.
    package mutating func closeProcessSubstitutions(above count: Int) {
        while processSubstitutions.count > count { processSubstitutions.removeLast().discard() }
    }
}
