package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Commands from a file of the shell's own, a script: read by the block.
package final class FileInput: LineInput {
    private var descriptor: FileDescriptor
    /// The first block, when it has been looked at before it was asked for.
    private var first: Bytes?

    package init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }

    /// Makes a number free for the script: where the file is read from it, that goes on from another.
    func vacate(_ number: Int32) throws(Errno) {
        guard descriptor.rawValue == number else { return }
        let moved = try descriptor.duplicated(atLeast: number + 1)
        descriptor.discard()
        descriptor = moved
    }

    /// Closes the file in a process that reads no more of it: a subshell.
    func leave() { descriptor.discard() }

    /// Whether the file is no script: it begins with a program's mark, or a NUL byte stands in its first line. The
    /// byte-order mark that some editors write before a text is passed over.
    package var looksBinary: Bool {
        var block = readBlock()
        if block.starts(with: "\u{FEFF}") { block.removeFirst(3) }
        first = block
        if block.starts(with: "\u{7F}ELF") { return true }
        return block.prefix(80).prefix { $0 != ASCII.newline }.contains(0)
    }

    package func nextLines(continuesCommand: Bool) -> Bytes {
        if let block = first {
            first = nil
            return block
        }
        return readBlock()
    }

    private func readBlock() -> Bytes { descriptor.readBlock(of: 1 << 15) }
}

/// Commands from standard input, which they share with what they start: taken line by line, no more than is needed (XCU
/// sh, INPUT FILES).
package final class StandardInput: LineInput {
    private let lookAhead: LookAhead
    /// Whether the lines are shown as they are read (`set -v`).
    package var echoes = false

    package init(_ lookAhead: LookAhead) { self.lookAhead = lookAhead }

    package func nextLines(continuesCommand: Bool) -> Bytes {
        var line = Bytes()
        while true {
            do throws(Errno) {
                if try lookAhead.appendLine(from: .standardInput, delimiter: ASCII.newline, into: &line) {
                    line.append(ASCII.newline)
                }
                return line
            } catch {
                if error != .interrupted { return line }
            }
        }
    }
}
