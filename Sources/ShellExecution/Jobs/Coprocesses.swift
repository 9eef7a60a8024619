internal import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Coprocesses (bash 3.2.6).
extension Shell {
    /// The descriptors where the shell's ends of the pipes are kept, if they are free.
    private static let readDescriptor: Int32 = 63
    private static let writeDescriptor: Int32 = 60

    /// `coproc [NAME] command`: starts the command asynchronously with its input and output on pipes, whose other ends
    /// are the elements 1 and 0 of the array NAME.
    package mutating func executeCoprocess(_ coprocess: Coprocess) throws(Divert) -> ExitStatus {
        try becomeRealSubshell()
        line = coprocess.line
        if let running = jobs.coprocesses.last {
            reapChildren()
            if jobs.coprocesses.contains(where: { $0.pid == running.pid }) {
                diagnose(
                    Bytes("warning: execute_coproc: coproc [") + DecimalText.bytes(Int64(running.pid)) + Bytes(":")
                        + running.name + Bytes("] still exists"))
            }
        }
        guard ASCII.isName(coprocess.name) else {
            diagnose(Bytes("`") + coprocess.name + Bytes("': not a valid identifier"))
            return .failure
        }
        let ends: PipeEnds
        do throws(Errno) { ends = try PipeEnds() } catch {
            diagnose(Bytes("pipe error: ") + error.text)
            return .failure
        }
        let child: Int32?
        do throws(Errno) { child = try fork() } catch {
            ends.discardAll()
            diagnose(Bytes("fork: ") + error.text)
            return ExitStatus(254)
        }
        guard let child else { runAsCoprocess(coprocess, ends) }
        if options.contains(.monitor) { Processes.setGroup(of: child, to: child) }
        ends.theirInput.discard()
        ends.theirOutput.discard()
        let array = assignmentTarget(names.intern(coprocess.name)).name
        let running = RunningCoprocess(
            name: names[array], pid: child, readEnd: Self.moved(ends.ourInput, to: Self.readDescriptor),
            writeEnd: Self.moved(ends.ourOutput, to: Self.writeDescriptor))
        jobs.coprocesses.append(running)
        announce(running)
        registerBackground([child], group: options.contains(.monitor) ? child : 0, command: .coprocess(coprocess))
        return .success
    }

    /// The two pipes of a coprocess.
    private struct PipeEnds {
        let ourInput: FileDescriptor
        let theirOutput: FileDescriptor
        let theirInput: FileDescriptor
        let ourOutput: FileDescriptor

        init() throws(Errno) {
            let fromIt = try FileDescriptor.makePipe()
            ourInput = fromIt.readEnd
            theirOutput = fromIt.writeEnd
            do throws(Errno) {
                let toIt = try FileDescriptor.makePipe()
                theirInput = toIt.readEnd
                ourOutput = toIt.writeEnd
            } catch {
                fromIt.readEnd.discard()
                fromIt.writeEnd.discard()
                throw error
            }
        }

        func discardAll() {
            for end in [ourInput, theirOutput, theirInput, ourOutput] { end.discard() }
        }
    }

    private static func moved(_ descriptor: FileDescriptor, to number: Int32) -> FileDescriptor {
        guard let moved = try? descriptor.duplicated(atLeast: number) else { return descriptor }
        descriptor.discard()
        return moved
    }

    /// In the child: the command, with the pipes as its standard input and output.
    private mutating func runAsCoprocess(_ coprocess: Coprocess, _ ends: PipeEnds) -> Never {
        if options.contains(.monitor) { Processes.setGroup(of: 0, to: Processes.current) }
        ends.ourInput.discard()
        ends.ourOutput.discard()
        try? ends.theirInput.duplicated(onto: .standardInput)
        try? ends.theirOutput.duplicated(onto: .standardOutput)
        if ends.theirInput.rawValue != 0 { ends.theirInput.discard() }
        if ends.theirOutput.rawValue != 1 { ends.theirOutput.discard() }
        prepareSignalsInChild(isAsynchronous: true)
        becomeSubshellProcess()
        runToExit { (shell) throws(Divert) in try shell.execute(coprocess.command, isLast: true) }
    }

    /// Sets the variables NAME and NAME_PID, as far as they are not read-only.
    private mutating func announce(_ running: RunningCoprocess) {
        let name = names.intern(running.name)
        if environment.variables[name].attributes.contains(.readOnly) {
            _ = report(.readOnly(running.name))
            return
        }
        let values = [running.readEnd, running.writeEnd].map { DecimalText.bytes(Int64($0?.rawValue ?? -1)) }
        environment.variables[name] = Variable(.indexed(IndexedArray(values)), .indexedArray)
        let processName = running.name + Bytes("_PID")
        do throws(AssignmentError) {
            try assign(names.intern(processName), DecimalText.bytes(Int64(running.pid)))
        } catch {
            _ = report(error)
        }
    }

    /// Takes note that `exec` has closed or moved a descriptor, or put another file there: where it was an end of a
    /// coprocess's pipe, the element that held it is -1 from now on.
    mutating func forgetCoprocessEnd(_ number: Int32) {
        for index in jobs.coprocesses.indices {
            let element: Int
            if jobs.coprocesses[index].readEnd?.rawValue == number {
                jobs.coprocesses[index].readEnd = nil
                element = 0
            } else if jobs.coprocesses[index].writeEnd?.rawValue == number {
                jobs.coprocesses[index].writeEnd = nil
                element = 1
            } else {
                continue
            }
            let name = names.intern(jobs.coprocesses[index].name)
            guard case .indexed = environment.variables[name].value else { return }
            var array = takeIndexed(name)
            array[element] = Bytes("-1")
            environment.variables[name].value = .indexed(array)
        }
    }

    /// Takes note that a process has ended: if it was a coprocess its variables go, and its pipes are closed.
    mutating func coprocessEnded(_ pid: Int32) {
        guard let index = jobs.coprocesses.firstIndex(where: { $0.pid == pid }) else { return }
        let ended = jobs.coprocesses.remove(at: index)
        // What it wrote last is still in the pipe, but bash closes it as well.
        ended.readEnd?.discard()
        ended.writeEnd?.discard()
        for text in [ended.name, ended.name + Bytes("_PID")] {
            let name = names.intern(text)
            if environment.variables[name].attributes.contains(.readOnly) {
                diagnose(text + Bytes(": cannot unset: readonly variable"), about: text)
            } else {
                environment.variables.unset(name)
            }
        }
    }
}
