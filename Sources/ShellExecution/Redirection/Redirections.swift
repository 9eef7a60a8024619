package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Why redirections were not made. What went wrong has been reported.
package enum RedirectionFailure: Error {
    case reported
    /// A FIFO is left for a process of its own to open (`Shell.leavesFIFOs`). This has not been reported.
    case waits
    /// The expansion of a word diverted.
    case diverted(Divert)

    /// The status of a program that is not started for it: what fails there fails in the child.
    func statusOfProgram() throws(Divert) -> ExitStatus {
        guard case .diverted(let divert) = self else { return .failure }
        switch divert {
        case .exit(let status), .abandon(let status): return status.code == 127 ? .failure : status
        default: throw divert
        }
    }

    /// The status of the command that is not run for it.
    func status(_ shell: inout Shell) throws(Divert) -> ExitStatus {
        if case .diverted(let divert) = self { throw divert }
        return .failure
    }
}

/// What a redirection does to one descriptor.
struct OpenedRedirection {
    /// The descriptor that changes.
    let target: Int32
    /// What it becomes a duplicate of; -1: it is closed.
    let source: Int32
    /// Whether `source` was opened for this and is closed afterwards.
    let isOwned: Bool
}

extension [OpenedRedirection] {
    /// The path by which the shell opens what `path` means in a child that has these redirections: where it names a
    /// descriptor that they change, the shell finds it under another number.
    fileprivate func path(inShell path: Bytes) -> Bytes {
        guard var number = Self.descriptor(named: path) else { return path }
        var end = count
        while let index = self[..<end].lastIndex(where: { $0.target == number }) {
            number = self[index].source
            if self[index].isOwned { return Self.path(of: number) }
            end = index
        }
        return end == count ? path : Self.path(of: number)
    }

    private static func path(of descriptor: Int32) -> Bytes {
        Bytes("/proc/self/fd/") + DecimalText.bytes(Int64(descriptor))
    }

    /// The descriptor that a path names: `/dev/stdin`, `/dev/stdout`, `/dev/stderr`, `/dev/fd/N`, `/proc/self/fd/N`.
    private static func descriptor(named path: Bytes) -> Int32? {
        if path.equals("/dev/stdin") { return 0 }
        if path.equals("/dev/stdout") { return 1 }
        if path.equals("/dev/stderr") { return 2 }
        for folder in [Bytes("/dev/fd/"), Bytes("/proc/self/fd/")] where path.starts(with: folder) {
            return DecimalText.parse(Bytes(path.dropFirst(folder.count))).flatMap { Int32(exactly: $0) }
        }
        return nil
    }
}

/// Redirection (XCU 2.7, bash 3.6).
extension Shell {
    /// Makes redirections for a builtin, function or compound command; `restore` undoes them.
    package mutating func apply(_ redirections: [Redirection]) throws(RedirectionFailure) -> SavedDescriptors {
        var saved = SavedDescriptors()
        for redirection in redirections {
            do throws(RedirectionFailure) {
                for opened in try open(redirection, earlier: []) { try install(opened, &saved) }
            } catch {
                restore(saved)
                throw error
            }
        }
        return saved
    }

    /// Changes a descriptor of the shell, keeping what it was.
    private mutating func install(
        _ opened: OpenedRedirection, _ saved: inout SavedDescriptors
    ) throws(RedirectionFailure) {
        lookAhead.settle()
        let target = FileDescriptor(rawValue: opened.target)
        if opened.target == 1, output.isCapturing {
            if saved.suspendedCapture == nil { saved.suspendedCapture = suspendCapture() }
        } else if opened.target == 1 {
            try? output.flush()
        }
        if opened.source == opened.target {
            return keep(opened, &saved)
        }
        if !saved.entries.contains(where: { $0.target == opened.target }) {
            let copy: DescriptorCopies.Copy?
            do throws(Errno) {
                try descriptorCopies.vacate(opened.target)
                try invocation.script?.vacate(opened.target)
                copy = try descriptorCopies.add(target)
            } catch {
                if opened.isOwned { FileDescriptor(rawValue: opened.source).discard() }
                diagnose(Bytes("redirection error: cannot duplicate fd: ") + error.text)
                throw .reported
            }
            saved.entries.append(SavedDescriptors.Entry(target: opened.target, copy: copy))
        }
        do throws(Errno) { try connect(opened) } catch {
            diagnose(DecimalText.bytes(Int64(opened.target)) + Bytes(": ") + error.text)
            throw .reported
        }
    }

    /// The file has been opened at the very descriptor that is wanted, which was closed before; or `{name}` has chosen it,
    /// and it stays open after the command unless `varredir_close` says otherwise.
    private mutating func keep(
        _ opened: OpenedRedirection, _ saved: inout SavedDescriptors
    ) {
        let descriptor = FileDescriptor(rawValue: opened.target)
        try? descriptor.duplicated(onto: descriptor)
        if opened.isOwned || behaviors[.variableRedirectionClose] {
            saved.entries.append(SavedDescriptors.Entry(target: opened.target, copy: nil))
        }
    }

    private func connect(_ opened: OpenedRedirection) throws(Errno) {
        if opened.source < 0 { return FileDescriptor(rawValue: opened.target).discard() }
        let source = FileDescriptor(rawValue: opened.source)
        defer { if opened.isOwned, opened.source != opened.target { source.discard() } }
        try source.duplicated(onto: FileDescriptor(rawValue: opened.target))
    }

    /// Puts the descriptors back.
    package mutating func restore(_ saved: SavedDescriptors) {
        if saved.entries.isEmpty, saved.suspendedCapture == nil { return }
        lookAhead.settle()
        try? output.flush()
        for entry in saved.entries.reversed() {
            let target = FileDescriptor(rawValue: entry.target)
            guard let copy = entry.copy.flatMap({ descriptorCopies.remove($0) }) else {
                target.discard()
                continue
            }
            try? copy.duplicated(onto: target)
            copy.discard()
        }
        if let suspended = saved.suspendedCapture { resumeCapture(suspended) }
    }

    /// Lets the redirections stay (`exec`): only the copies are closed.
    package mutating func keep(_ saved: SavedDescriptors) {
        for entry in saved.entries.reversed() {
            entry.copy.flatMap { descriptorCopies.remove($0) }?.discard()
            if !jobs.coprocesses.isEmpty { forgetCoprocessEnd(entry.target) }
        }
    }

    /// Opens what the redirections of a program need. The result becomes actions of the child; `isOwned` sources are
    /// closed by `close` once it has started. `connected` is what the child's descriptors are before.
    mutating func openForChild(
        _ redirections: [Redirection], connected: [OpenedRedirection] = []
    ) throws(RedirectionFailure) -> [OpenedRedirection] {
        var all = connected
        for redirection in redirections {
            do throws(RedirectionFailure) {
                all += try open(redirection, earlier: all, isForChild: true)
            } catch {
                close(all)
                throw error
            }
        }
        if !connected.isEmpty { all.removeFirst(connected.count) }
        return all
    }

    /// Closes what was opened for a child.
    func close(_ opened: [OpenedRedirection]) {
        for entry in opened where entry.isOwned { FileDescriptor(rawValue: entry.source).discard() }
    }

    /// Opens what one redirection needs. `earlier` are those of the same command that the shell itself has not made.
    mutating func open(
        _ redirection: Redirection, earlier: [OpenedRedirection], isForChild: Bool = false
    ) throws(RedirectionFailure) -> [OpenedRedirection] {
        switch redirection.kind {
        case .input(let word): return [try open(word, .read, redirection, standard: 0, earlier)]
        case .output(let word):
            let mode: OpenMode = options.contains(.noClobber) ? .writeNew : .write
            return [try open(word, mode, redirection, standard: 1, earlier)]
        case .clobber(let word): return [try open(word, .write, redirection, standard: 1, earlier)]
        case .append(let word): return [try open(word, .append, redirection, standard: 1, earlier)]
        case .readWrite(let word): return [try open(word, .readWrite, redirection, standard: 0, earlier)]
        case .outputAndError(let word):
            return try openBoth(word, options.contains(.noClobber) ? .writeNew : .write, redirection, earlier)
        case .appendOutputAndError(let word): return try openBoth(word, .append, redirection, earlier)
        case .duplicateInput(let word):
            return try duplicate(word, redirection, standard: 0, earlier: earlier, isForChild: isForChild)
        case .duplicateOutput(let word):
            return try duplicate(word, redirection, standard: 1, earlier: earlier, isForChild: isForChild)
        case .hereDocument(let document):
            let text = try expandForRedirection(document.body)
            return [try openHere(text, redirection)]
        case .hereString(let word):
            var text = try expandForRedirection(word, isHereString: true)
            text.append(ASCII.newline)
            return [try openHere(text, redirection)]
        }
    }

    mutating func expandForRedirection(
        _ word: Word, isHereString: Bool = false
    ) throws(RedirectionFailure) -> Bytes {
        do throws(Divert) { return try expandToText(word, isAssigned: isHereString) } catch { throw .diverted(error) }
    }

    /// The descriptor that a redirection is about; with `{name}` one is chosen, and the variable gets its number.
    private mutating func target(
        of redirection: Redirection, standard: Int32, opened: FileDescriptor
    ) throws(RedirectionFailure) -> OpenedRedirection {
        switch redirection.descriptor {
        case .standard: return OpenedRedirection(target: standard, source: opened.rawValue, isOwned: true)
        case .number(let number): return OpenedRedirection(target: number, source: opened.rawValue, isOwned: true)
        case .variable(let name):
            let chosen: FileDescriptor
            do throws(Errno) {
                if opened.rawValue >= FileDescriptor.firstPrivate {
                    chosen = opened
                } else {
                    chosen = try opened.duplicated(atLeast: FileDescriptor.firstPrivate)
                    opened.discard()
                }
                try chosen.duplicated(onto: chosen)
            } catch {
                diagnose(name + Bytes(": ") + error.text)
                throw .reported
            }
            guard assignDescriptor(chosen, to: name) else {
                diagnose(name + Bytes(": cannot assign fd to variable"))
                throw .reported
            }
            return OpenedRedirection(target: chosen.rawValue, source: chosen.rawValue, isOwned: false)
        }
    }

    /// False where the variable cannot be assigned to; the descriptor is closed then.
    private mutating func assignDescriptor(_ descriptor: FileDescriptor, to name: Bytes) -> Bool {
        do throws(AssignmentError) {
            try name.withView { (view) throws(AssignmentError) in
                try assignReference(view, value: DecimalText.bytes(Int64(descriptor.rawValue)))
            }
        } catch {
            _ = report(error)
            descriptor.discard()
            return false
        }
        return true
    }

    /// Opens the file that a word names.
    private mutating func open(
        _ word: Word, _ mode: OpenMode, _ redirection: Redirection, standard: Int32, _ earlier: [OpenedRedirection]
    ) throws(RedirectionFailure) -> OpenedRedirection {
        let file = try openTarget(try pathOperand(word), mode, earlier)
        return try target(of: redirection, standard: standard, opened: file)
    }

    private mutating func openBoth(
        _ word: Word, _ mode: OpenMode, _ redirection: Redirection, _ earlier: [OpenedRedirection]
    ) throws(RedirectionFailure) -> [OpenedRedirection] {
        let file = try openTarget(try pathOperand(word), mode, earlier)
        return [
            OpenedRedirection(target: 1, source: file.rawValue, isOwned: false),
            OpenedRedirection(target: 2, source: file.rawValue, isOwned: true),
        ]
    }

    private mutating func openTarget(
        _ path: Bytes, _ mode: OpenMode, _ earlier: [OpenedRedirection]
    ) throws(RedirectionFailure) -> FileDescriptor {
        try prepareCapture(forPath: path)
        if mode != .read, isRestricted {
            diagnose(path + Bytes(": restricted: cannot redirect output"))
            throw .reported
        }
        if leavesFIFOs, isFIFO(path) { throw .waits }
        let failure: Errno
        switch try networkOrFile(earlier.isEmpty ? path : earlier.path(inShell: path), mode) {
        case .success(let file): return file
        case .failure(let error): failure = error
        }
        let reason =
            mode == .writeNew && failure == .fileExists ? Bytes("cannot overwrite existing file") : failure.text
        diagnose(path + Bytes(": ") + reason)
        throw .reported
    }

    private mutating func networkOrFile(
        _ path: Bytes, _ mode: OpenMode
    ) throws(RedirectionFailure) -> Result<FileDescriptor, Errno> {
        if !isPosix {
            do throws(Errno) { if let socket = try NetworkPath.open(path) { return .success(socket) } } catch {
                return .failure(error)
            }
        }
        do throws(Divert) {
            let result = try openFile(path, mode)
            // noclobber spares regular files only: a device or FIFO is opened all the same (XCU 2.7.2).
            guard mode == .writeNew, case .failure(.fileExists) = result, let status = try? Files.status(of: path),
                status.kind != .regular
            else { return result }
            return try openFile(path, .write)
        } catch {
            throw .diverted(error)
        }
    }

    /// The file name that a word expands to: one field, or the redirection is ambiguous.
    mutating func pathOperand(_ word: Word) throws(RedirectionFailure) -> Bytes {
        if case .literal(let text) = word.shape { return text }
        do throws(Divert) {
            if isPosix { return try expandToText(word) }
            let mark = fields.mark()
            defer { fields.release(mark) }
            try expandToFields(word)
            if fields.count(above: mark) == 1 { return Bytes(fields.field(0, above: mark)) }
        } catch {
            throw .diverted(error)
        }
        diagnose(SourcePrinter.source(of: word, names: names) + Bytes(": ambiguous redirect"))
        throw .reported
    }

    /// `<&word`, `>&word` (XCU 2.7.5, 2.7.6).
    private mutating func duplicate(
        _ word: Word, _ redirection: Redirection, standard: Int32, earlier: [OpenedRedirection], isForChild: Bool
    ) throws(RedirectionFailure) -> [OpenedRedirection] {
        let text = try expandForRedirection(word)
        let target: Int32 =
            switch redirection.descriptor {
            case .standard, .variable: standard
            case .number(let number): number
            }
        if text.equals("-") { return [try closing(redirection, target)] }
        let moves = text.last == ASCII.minus
        guard let number = DecimalText.parse(moves ? Bytes(text.dropLast()) : text), number >= 0, ASCII.isDigit(text[0])
        else {
            if !text.isEmpty, text.allSatisfy(ASCII.isDigit) {
                diagnose(text + Bytes(": Bad file descriptor"))
                throw .reported
            }
            if standard == 1, target == 1, !text.isEmpty, !isPosix {
                return try openBoth(word, options.contains(.noClobber) ? .writeNew : .write, redirection, earlier)
            }
            diagnose(
                (text.isEmpty ? SourcePrinter.source(of: word, names: names) : text) + Bytes(": ambiguous redirect"))
            throw .reported
        }
        let source = Int32(clamping: number)
        // A program's standard output is a pipe by then; the shell's own is still in memory.
        if source == 1, output.isCapturing, !isForChild, !earlier.contains(where: { $0.target == 1 }) {
            do throws(Divert) { try becomeRealSubshell() } catch { throw .diverted(error) }
        }
        let isOpen =
            earlier.last { $0.target == source }.map { $0.source >= 0 } ?? FileDescriptor(rawValue: source).isOpen
        guard isOpen else {
            diagnose(SourcePrinter.source(of: word, names: names) + Bytes(": Bad file descriptor"))
            throw .reported
        }
        if case .variable = redirection.descriptor {
            let copy: FileDescriptor
            do throws(Errno) {
                copy = try FileDescriptor(rawValue: source).duplicated(atLeast: FileDescriptor.firstPrivate)
            } catch {
                diagnose(text + Bytes(": ") + error.text)
                throw .reported
            }
            let opened = try self.target(of: redirection, standard: standard, opened: copy)
            return moves ? [opened, OpenedRedirection(target: source, source: -1, isOwned: false)] : [opened]
        }
        let duplicate = OpenedRedirection(target: target, source: source, isOwned: false)
        if moves, source != target {
            return [duplicate, OpenedRedirection(target: source, source: -1, isOwned: false)]
        }
        return [duplicate]
    }

    private mutating func closing(
        _ redirection: Redirection, _ target: Int32
    ) throws(RedirectionFailure) -> OpenedRedirection {
        guard case .variable(let name) = redirection.descriptor else {
            return OpenedRedirection(target: target, source: -1, isOwned: false)
        }
        guard let text = name.withView({ valueOfReference($0) }), let number = DecimalText.parse(text) else {
            diagnose(name + Bytes(": ambiguous redirect"))
            throw .reported
        }
        return OpenedRedirection(target: Int32(clamping: number), source: -1, isOwned: false)
    }

    /// A path that names the shell's own standard output while that is captured in memory needs the real one.
    private mutating func prepareCapture(forPath path: Bytes) throws(RedirectionFailure) {
        guard output.isCapturing,
            path.equals("/dev/stdout") || path.equals("/dev/fd/1") || path.equals("/proc/self/fd/1")
        else { return }
        do throws(Divert) { try becomeRealSubshell() } catch { throw .diverted(error) }
    }

    /// A descriptor from which a here-document's text is read (XCU 2.7.4): a pipe where it surely fits, else a file in
    /// memory.
    private mutating func openHere(
        _ text: Bytes, _ redirection: Redirection
    ) throws(RedirectionFailure) -> OpenedRedirection {
        let file: FileDescriptor
        do throws(Errno) { file = try HereText.open(text) } catch {
            diagnose(Bytes("cannot create temp file for here-document: ") + error.text)
            throw .reported
        }
        return try target(of: redirection, standard: 0, opened: file)
    }
}

/// Text as something to read.
enum HereText {
    /// The size that every pipe takes without a reader.
    private static let pipeSize = 4096

    static func open(_ text: Bytes) throws(Errno) -> FileDescriptor {
        if text.count <= pipeSize {
            let pipe = try FileDescriptor.makePipe()
            defer { pipe.writeEnd.discard() }
            try write(text, to: pipe.writeEnd)
            return pipe.readEnd
        }
        let file = try FileDescriptor.makeMemoryFile()
        try write(text, to: file)
        file.seek(by: 0, from: 0)
        return file
    }

    private static func write(_ text: Bytes, to file: FileDescriptor) throws(Errno) {
        try text.withView { (view) throws(Errno) in try file.writeAll(view.buffer) }
    }
}
