package import ShellBytes
package import ShellSyntax
package import ShellSystem
package import SystemPackage

/// The jobs of the shell (XCU 2.11): background and stopped ones with their numbers, and what is remembered of processes
/// that have ended.
package struct JobTable {
    /// The jobs in the order of their numbers.
    package private(set) var jobs: [Job] = []
    /// The number of the current job (`%+`), and of the one before it (`%-`).
    package private(set) var current: Int?
    package private(set) var previous: Int?
    /// Children in the background that are not jobs and have not ended: of process substitutions, disowned ones.
    private var others: Set<Int32> = []
    /// The statuses of background processes that have ended, for `wait` (XCU 2.9.3.1), oldest first.
    private var finished: [(pid: Int32, status: ExitStatus)] = []
    /// What became of children that nobody had registered yet: stages of a pipeline that is still being started.
    private var strays: [(pid: Int32, state: State)] = []
    /// How many children in the background have not ended.
    package private(set) var liveCount = 0
    /// How many children have ended since the trap for SIGCHLD last ran.
    package var unreportedDeaths = 0
    /// The terminal that jobs are given the foreground of, while job control is on.
    package var terminal: FileDescriptor?
    /// The shell's own process group; 0 while job control is off.
    package var shellGroup: Int32 = 0
    /// The process group of the foreground of the terminal before job control, to be put back by `suspend` and at the end.
    package var originalGroup: Int32 = 0
    /// The modes of the terminal as the shell keeps them.
    package var shellModes: Terminal.Modes?
    /// In a command substitution or a pipeline: whether the jobs are the parent's, which are shown and can be sent signals
    /// but not waited for.
    package private(set) var areInherited = false
    /// Whether the process is that of a command substitution: nothing is said there of deaths by signal.
    package var isInSubstitution = false
    /// Whether the process is the first of its process namespace: the system hands it the children of processes that have
    /// ended, to be waited for.
    package var adoptsOrphans = false
    /// Coprocesses that have not ended.
    package var coprocesses: [RunningCoprocess] = []

    /// As many statuses of ended processes are remembered.
    private static let remembered = 4096

    package init() {}

    /// What a process does.
    package enum State: Equatable {
        case running
        case stopped(Int32)
        case exited(Int32)
        case signaled(Int32, dumpedCore: Bool)

        /// Whether it has ended.
        package var isDead: Bool {
            switch self {
            case .running, .stopped: false
            case .exited, .signaled: true
            }
        }

        /// The status that `wait` and `$?` have for it (XCU 2.8.2).
        package var status: ExitStatus {
            switch self {
            case .running: .success
            case .exited(let code): ExitStatus(code)
            case .stopped(let number), .signaled(let number, _): .signaled(number)
            }
        }

        init(_ change: Processes.Change.State) {
            self =
                switch change {
                case .exited(let code): .exited(code)
                case .signaled(let number, let dumpedCore): .signaled(number, dumpedCore: dumpedCore)
                case .stopped(let number): .stopped(number)
                case .continued: .running
                }
        }
    }

    /// A process of a job.
    package struct Member {
        package let pid: Int32
        package var state = State.running
    }

    /// A job: the processes of one pipeline.
    package struct Job {
        package let number: Int
        /// Its process group; 0 where it shares the shell's.
        package let group: Int32
        /// What it executes; made into text only when it is printed.
        package let command: Command
        package var members: [Member]
        /// Where the shell was when the job began.
        package let workingDirectory: Bytes
        package var isForeground = false
        /// Whether the user knows of its state.
        package var isNotified = false
        /// Whether it is not sent SIGHUP when the shell is hung up on (`disown -h`).
        package var survivesHangUp = false
        /// The terminal's modes when it was stopped.
        package var modes: Terminal.Modes?

        /// Whether all its processes have ended.
        package var isDead: Bool { members.allSatisfy { $0.state.isDead } }

        /// Whether it is stopped: no process runs and one is stopped.
        package var isStopped: Bool {
            var isStopped = false
            for member in members {
                switch member.state {
                case .running: return false
                case .stopped: isStopped = true
                default: break
                }
            }
            return isStopped
        }

        /// Whether a process of it runs.
        package var isRunning: Bool { members.contains { $0.state == .running } }

        /// The process that its status is taken from.
        package var last: Member { members[members.count - 1] }
    }

    /// The job of a number.
    package subscript(number: Int) -> Job? { index(of: number).map { jobs[$0] } }

    private func index(of number: Int) -> Int? { jobs.firstIndex { $0.number == number } }

    /// Changes a job.
    package mutating func update(_ number: Int, _ body: (inout Job) -> Void) {
        if let index = index(of: number) { body(&jobs[index]) }
    }

    /// The number of the job that a process belongs to.
    package func number(ofProcess pid: Int32) -> Int? {
        jobs.last { $0.members.contains { $0.pid == pid } }?.number
    }

    /// Whether it is known that there is no terminal whose size could be asked for.
    var lacksWindow = false

    /// Whether a foreground process can be waited for without meeting others.
    package var isQuiet: Bool { liveCount == 0 && !adoptsOrphans }

    /// Whether a job is stopped.
    package var hasStopped: Bool { jobs.contains { $0.isStopped } }

    /// Whether a job is running.
    package var hasRunning: Bool { jobs.contains { $0.isRunning } }

    /// Adds a job, whose number is one above the highest in use.
    package mutating func add(
        _ processes: [Member], group: Int32, command: Command, workingDirectory: Bytes
    ) -> Int {
        if areInherited { removeAll() }
        let number = (jobs.last?.number ?? 0) + 1
        let job = Job(
            number: number, group: group, command: command, members: processes, workingDirectory: workingDirectory)
        jobs.append(job)
        liveCount += processes.count { !$0.state.isDead }
        if let last = processes.last, last.state.isDead { remember(last.pid, last.state.status) }
        chooseCurrent()
        return number
    }

    /// Adds a background process that is no job, whose status is remembered like a job's.
    package mutating func addOther(_ pid: Int32) {
        forget(pid)
        if let state = takeStray(pid) {
            remember(pid, state.status)
        } else if others.insert(pid).inserted {
            liveCount += 1
        }
    }

    /// Gives up all children that are thought to be there and that the system does not know.
    package mutating func abandonAll() {
        others = []
        for index in jobs.indices {
            for member in jobs[index].members.indices where !jobs[index].members[member].state.isDead {
                jobs[index].members[member].state = .exited(127)
            }
        }
        liveCount = 0
    }

    /// Whether a process is a child that is still to end and no part of a job.
    package func isOther(_ pid: Int32) -> Bool { others.contains(pid) }

    /// Takes note of what became of a background process. The number of its job, where it has one.
    @discardableResult
    package mutating func note(_ pid: Int32, _ state: State) -> Int? {
        if others.contains(pid) {
            if state.isDead {
                others.remove(pid)
                liveCount -= 1
                remember(pid, state.status)
            }
            return nil
        }
        for index in jobs.indices.reversed() {
            guard let member = jobs[index].members.firstIndex(where: { $0.pid == pid && !$0.state.isDead }) else {
                continue
            }
            jobs[index].members[member].state = state
            jobs[index].isNotified = false
            if state.isDead {
                liveCount -= 1
                if pid == jobs[index].last.pid { remember(pid, state.status) }
            }
            if jobs[index].isStopped {
                jobs[index].isForeground = false
                makeCurrent(jobs[index].number)
            }
            return jobs[index].number
        }
        if state.isDead {
            if adoptsOrphans, strays.count >= Self.remembered { strays.removeFirst() }
            strays.append((pid, state))
        }
        return nil
    }

    /// A process has been started: what is known of an adopted one that had its process id before is forgotten.
    mutating func hasStarted(_ pid: Int32) {
        if adoptsOrphans { _ = takeStray(pid) }
    }

    /// Takes what is known of a process that ended before it was registered.
    package mutating func takeStray(_ pid: Int32) -> State? {
        guard !strays.isEmpty, let index = strays.lastIndex(where: { $0.pid == pid }) else { return nil }
        return strays.remove(at: index).state
    }

    /// Marks all processes of a job that has been sent SIGCONT as running.
    package mutating func markContinued(_ number: Int) {
        update(number) { job in
            for index in job.members.indices {
                if case .stopped = job.members[index].state { job.members[index].state = .running }
            }
            job.isNotified = false
        }
    }

    private mutating func remember(_ pid: Int32, _ status: ExitStatus) {
        forget(pid)
        if finished.count >= Self.remembered { finished.removeFirst(finished.count - Self.remembered + 1) }
        finished.append((pid, status))
    }

    /// The status of a background process that has ended.
    package func rememberedStatus(of pid: Int32) -> ExitStatus? { finished.last { $0.pid == pid }?.status }

    /// Forgets the status of a process.
    package mutating func forget(_ pid: Int32) { finished.removeAll { $0.pid == pid } }

    /// Forgets the statuses of all processes that have ended, as `wait` without operands does.
    package mutating func forgetFinished() { finished.removeAll() }

    /// Takes a job out of the table. Its processes that have not ended stay children.
    package mutating func remove(_ number: Int) {
        guard let index = index(of: number) else { return }
        for member in jobs.remove(at: index).members where !member.state.isDead { others.insert(member.pid) }
        if current == number || previous == number { chooseCurrent() }
    }

    /// Forgets every child, as a subshell does that has none of its own yet.
    package mutating func removeAll() {
        areInherited = false
        jobs = []
        current = nil
        previous = nil
        forgetChildren()
    }

    /// Keeps the jobs to be shown, as those of the parent process.
    package mutating func becomeInherited() {
        areInherited = !jobs.isEmpty
        forgetChildren()
    }

    private mutating func forgetChildren() {
        adoptsOrphans = false
        others = []
        finished = []
        liveCount = 0
        strays = []
        unreportedDeaths = 0
        coprocesses = []
    }

    /// Takes out the jobs that have ended and that the user knows of.
    package mutating func removeNotified() {
        var index = 0
        while index < jobs.count {
            if jobs[index].isDead, jobs[index].isNotified { remove(jobs[index].number) } else { index += 1 }
        }
    }

    /// Makes a job the current one, and chooses the previous one anew: the last stopped, else the last running one.
    package mutating func makeCurrent(_ number: Int) {
        if current != number {
            previous = current
            current = number
        }
        if let previous, previous != current, self[previous]?.isStopped == true { return }
        let isStopped = self[number]?.isStopped == true
        if isStopped, let candidate = jobs.last(where: { $0.number < number && $0.isStopped }) {
            previous = candidate.number
            return
        }
        let isRunning = self[number]?.isRunning == true
        let candidate = jobs.last { $0.isRunning && !$0.isStopped && (!isRunning || $0.number < number) }
        previous = candidate?.number ?? number
    }

    /// Chooses the current job: one that is stopped before one that runs (XCU 3.177).
    private mutating func chooseCurrent() {
        var candidate: Int?
        if let current, self[current]?.isStopped == true {
            candidate = current
        } else if let previous, self[previous]?.isStopped == true {
            candidate = previous
        } else {
            candidate = jobs.last { $0.isStopped }?.number ?? jobs.last { $0.isRunning }?.number
        }
        if let candidate {
            makeCurrent(candidate)
        } else {
            current = nil
            previous = nil
        }
    }
}

/// A coprocess that has not ended (bash 3.2.6).
package struct RunningCoprocess {
    package let name: Bytes
    package let pid: Int32
    /// The shell's ends of the pipes: what the coprocess writes, and what it reads; nil once the script has closed one.
    package internal(set) var readEnd: FileDescriptor?
    package internal(set) var writeEnd: FileDescriptor?
}
