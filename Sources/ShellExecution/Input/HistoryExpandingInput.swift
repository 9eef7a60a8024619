package import ShellBytes
package import ShellSyntax

/// The lines of a script in which `set -H` and `set -o history` have history references expanded, one at a time.
final class HistoryExpandingInput: LineInput {
    private let source: any LineInput
    /// What the source has given and the parser has not got.
    private var unread: Bytes
    /// The line that was given last.
    private var line: Int
    /// The shell, while the parser reads.
    var shell: UnsafeMutablePointer<Shell>?

    /// `unread`: what has been read of `source` before; `line`: the line that it begins with.
    init(_ source: any LineInput, unread: Bytes, line: Int) {
        self.source = source
        self.unread = unread
        self.line = line - 1
    }

    func nextLines(continuesCommand: Bool) throws(InputInterrupt) -> Bytes {
        let text = try nextLine(continuesCommand)
        guard let shell, !text.isEmpty, shell.pointee.expandsHistory else { return text }
        return shell.pointee.expandedHistory(inLine: text, number: line)
    }

    func nextHereDocumentLines() throws(InputInterrupt) -> Bytes { try nextLine(true) }

    private func nextLine(_ continuesCommand: Bool) throws(InputInterrupt) -> Bytes {
        line += 1
        while true {
            if let newline = unread.firstIndex(of: ASCII.newline) {
                defer { unread.removeSubrange(...newline) }
                return Bytes(unread[...newline])
            }
            let more = try source.nextLines(continuesCommand: continuesCommand)
            if more.isEmpty {
                defer { unread = [] }
                return unread
            }
            unread += more
        }
    }
}

extension Shell {
    /// Whether history references are expanded in the lines that are read.
    var expandsHistory: Bool { options.isSuperset(of: [.historyExpand, .history]) }

    /// A line of a script with its history references expanded, which is shown then. What cannot be expanded, or is only
    /// to be shown, leaves an empty line.
    fileprivate mutating func expandedHistory(inLine text: Bytes, number: Int) -> Bytes {
        let endsInNewline = text.last == ASCII.newline
        switch expandHistory(endsInNewline ? Bytes(text.dropLast()) : text) {
        case .unchanged: return text
        case .failed(let message):
            line = number
            diagnose(message)
        case .printed(let expanded):
            writeError(expanded + [ASCII.newline])
            recordInHistory(expanded)
        case .expanded(let expanded):
            writeError(expanded + [ASCII.newline])
            return expanded + [ASCII.newline]
        }
        return [ASCII.newline]
    }

    /// The next command of a script whose lines have history references expanded, through `expanding`, which is made the
    /// parser's input where it is not yet.
    mutating func nextCommand(
        of parser: inout Parser, expanding: inout HistoryExpandingInput?
    ) throws(ParseFailure) -> CommandList? {
        if expanding == nil {
            expanding = parser.readThrough { input, unread, line in
                HistoryExpandingInput(input, unread: unread, line: line)
            }
        }
        guard let expanding else { return try parser.nextCommand() }
        var result = Result<CommandList?, ParseFailure>.success(nil)
        withUnsafeMutablePointer(to: &self) { pointer in
            expanding.shell = pointer
            do throws(ParseFailure) {
                result = .success(try parser.nextCommand())
            } catch {
                result = .failure(error)
            }
            expanding.shell = nil
        }
        return try result.get()
    }
}
