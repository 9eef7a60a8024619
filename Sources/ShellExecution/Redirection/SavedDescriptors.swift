internal import ShellSystem
internal import SystemPackage

/// What to put back when the redirections of a command end.
package struct SavedDescriptors {
    /// The descriptors in the order in which they were changed.
    var entries: [Entry] = []

    /// A descriptor that was redirected, with the copy of what it was; nil where it was closed.
    struct Entry {
        let target: Int32
        let copy: DescriptorCopies.Copy?
    }

    var suspendedCapture: SuspendedCapture?

    package init() {}
}

/// A capture that a redirection of standard output has put aside.
struct SuspendedCapture {
    fileprivate let capture: Output.SuspendedCapture
    /// Which process put it aside (`Shell.processGeneration`).
    fileprivate let generation: Int
}

extension Shell {
    /// Lets output go to descriptor 1 although it is captured.
    mutating func suspendCapture() -> SuspendedCapture {
        if !virtualSubshells.isEmpty { virtualSubshells[virtualSubshells.count - 1].hasSuspendedCapture = true }
        return SuspendedCapture(capture: output.suspendCapture(), generation: processGeneration)
    }

    /// Ends the suspension. A subshell that has become a process in the meantime writes to the pipe instead that brings
    /// its output to where the capture is.
    mutating func resumeCapture(_ suspended: SuspendedCapture) {
        if suspended.generation == processGeneration {
            if !virtualSubshells.isEmpty { virtualSubshells[virtualSubshells.count - 1].hasSuspendedCapture = false }
            return output.resumeCapture(suspended.capture)
        }
        guard let pipe = captureSuccessor.flatMap({ descriptorCopies.remove($0) }) else { return }
        captureSuccessor = nil
        try? pipe.duplicated(onto: .standardOutput)
        pipe.discard()
    }
}

/// The copies of descriptors that redirections in force have put aside.
///
/// Their numbers are not the script's, but it may choose one of them (`exec 10>file`): then the copy moves away, which
/// is why they are known here by their place in a list instead of by number.
struct DescriptorCopies {
    /// The place of a copy in the list.
    struct Copy {
        fileprivate let index: Int
    }

    /// nil where a copy was taken back before a later one.
    private var descriptors: [FileDescriptor?] = []

    var isEmpty: Bool { descriptors.isEmpty }

    /// How many places the list has.
    var count: Int { descriptors.count }

    /// Keeps a copy of a descriptor; nil where that is closed.
    mutating func add(_ descriptor: FileDescriptor) throws(Errno) -> Copy? {
        do throws(Errno) {
            descriptors.append(try descriptor.duplicated(atLeast: FileDescriptor.firstPrivate))
        } catch {
            if error == .badFileDescriptor { return nil }
            throw error
        }
        return Copy(index: descriptors.count - 1)
    }

    /// Gives a copy up: it is the caller's to close.
    mutating func remove(_ copy: Copy) -> FileDescriptor? {
        guard copy.index < descriptors.count else { return nil }
        let descriptor = descriptors[copy.index]
        descriptors[copy.index] = nil
        dropFreePlaces()
        return descriptor
    }

    private mutating func dropFreePlaces() {
        while let last = descriptors.last, last == nil { descriptors.removeLast() }
    }

    /// Forgets the first copies, those of redirections that do not end in this process: it is a subshell of theirs. They
    /// stay open, as in bash, but their numbers are the script's.
    mutating func abandon(first count: Int) {
        for index in descriptors.indices.prefix(count) { descriptors[index] = nil }
        dropFreePlaces()
    }

    /// Makes a number free for the script: a copy that has it gets another.
    mutating func vacate(_ number: Int32) throws(Errno) {
        guard number >= FileDescriptor.firstPrivate else { return }
        for index in descriptors.indices {
            guard let descriptor = descriptors[index], descriptor.rawValue == number else { continue }
            descriptors[index] = try descriptor.duplicated(atLeast: FileDescriptor.firstPrivate)
            descriptor.discard()
        }
    }
}
