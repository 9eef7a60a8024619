package import ShellBytes
internal import ShellSystem
internal import SystemPackage

/// How a place in a text is shown below a message: the line, and a caret under the place.
enum SourceExcerpt {
    /// Lines longer than this are not shown.
    static let longestLine = 1000

    /// The line and the line with the caret, both indented; nothing for a line that is empty or too long to be shown.
    static func lines(_ line: some Collection<UInt8>, column: Int) -> Bytes {
        guard !line.isEmpty, line.count <= longestLine else { return [] }
        var text = Bytes("  ")
        text += line
        text.append(ASCII.newline)
        text += Bytes("  ")
        for byte in line.prefix(column) where byte & 0xC0 != 0x80 {
            text.append(byte == ASCII.tab ? ASCII.tab : ASCII.space)
        }
        text += Bytes("^\n")
        return text
    }

    /// What has become of the variable or other text that a message is about.
    enum Role { case expanded, assigned }

    /// Where on a line the subject of a message is, and how likely that is the place, 0 best; nil where it is not there.
    static func place(
        of subject: Bytes, as role: Role, in line: ArraySlice<UInt8>
    ) -> (rank: Int, column: Int)? {
        guard let first = subject.first, subject.count <= line.count else { return nil }
        var best: (rank: Int, column: Int)?
        for start in line.startIndex...(line.endIndex - subject.count) where line[start] == first {
            let end = start + subject.count
            guard line[start..<end].elementsEqual(subject) else { continue }
            let rank = rank(line, start..<end, role, isName: ASCII.isNameByte(first))
            if let rank, rank < best?.rank ?? .max { best = (rank, start - line.startIndex) }
        }
        return best
    }

    /// How well an occurrence fits, 0 best; nil where it is part of a longer name.
    private static func rank(_ line: ArraySlice<UInt8>, _ range: Range<Int>, _ role: Role, isName: Bool) -> Int? {
        guard isName else { return 0 }
        let before = range.lowerBound > line.startIndex ? line[range.lowerBound - 1] : 0
        let after = range.upperBound < line.endIndex ? line[range.upperBound] : 0
        if ASCII.isNameByte(before) || ASCII.isNameByte(after) { return nil }
        let isExpanded: Bool =
            switch before {
            case ASCII.dollar, ASCII.leftBrace: true
            case ASCII.exclamation, ASCII.hash:
                range.lowerBound > line.startIndex + 1 && line[range.lowerBound - 2] == ASCII.leftBrace
            default: false
            }
        if role == .expanded { return isExpanded ? 0 : 1 }
        if isExpanded { return 2 }
        return after == ASCII.equals || after == ASCII.plus || after == ASCII.leftBracket ? 0 : 1
    }
}

/// A text that is run without being a file: `eval`, `trap`, a command from standard input.
struct TextInHand {
    let text: Bytes
    /// The number of its first line.
    let firstLine: Int
    /// How many calls were in progress where it began: within others, lines are those of other texts.
    let callDepth: Int

    init(text: Bytes, firstLine: Int, callDepth: Int) {
        self.text = text
        self.firstLine = firstLine
        self.callDepth = callDepth
    }

    /// A command from standard input, which has been read up to a line.
    init(_ text: Bytes, endingOn line: Int) {
        var newlines = 0
        for byte in text where byte == ASCII.newline { newlines += 1 }
        self.init(text: text, firstLine: line - newlines, callDepth: 0)
    }
}

/// Messages about a place in the source, which is shown below them. The text is not kept for that: it is read again.
extension Shell {
    /// Reports a message, with the source line and a caret under its subject where that can be found, and with the calls
    /// that led to it.
    package mutating func diagnose(_ text: Bytes, about subject: Bytes, isAssigned: Bool = false) {
        var message = diagnosticPrefix
        message += text
        message.append(ASCII.newline)
        message += excerpt(about: subject, isAssigned ? .assigned : .expanded)
        message += callTrace
        writeError(message)
    }

    /// How the command came to run, where a script's functions and dot scripts called each other: a line for each call,
    /// innermost first; of deep recursion only the first ones.
    private var callTrace: Bytes {
        guard !isInteractive, functionDepth > 0 else { return [] }
        var text = Bytes()
        for frame in calls.frames.reversed().prefix(Self.callsTraced) where frame.kind != .main {
            text += Bytes("  in ") + (frame.kind == .function ? frame.name : frame.source)
            text += Bytes(", called on line ") + DecimalText.bytes(Int64(frame.callLine))
            text.append(ASCII.newline)
        }
        return text
    }

    private static var callsTraced: Int { 8 }

    /// As `diagnose(_:about:)`, for a builtin: `prefix: name: text`.
    package mutating func diagnose(_ name: ByteView, _ text: Bytes, about subject: Bytes, isAssigned: Bool = true) {
        var message = Bytes(name)
        message.append(": ")
        message += text
        diagnose(message, about: subject, isAssigned: isAssigned)
    }

    /// Reports a message that begins with what it is about: `subject: reason`.
    mutating func diagnoseSubject(_ text: Bytes, isAssigned: Bool = false) {
        diagnose(text, about: Self.subject(of: text), isAssigned: isAssigned)
    }

    /// What a message is about: the token that arithmetic stumbled on, or what stands before the reason.
    package static func subject(of message: Bytes) -> Bytes {
        let token = Bytes(" (error token is \"")
        var end = message.count
        for index in message.indices where message[index] == ASCII.colon {
            if index + 1 < message.count, message[index + 1] == ASCII.space {
                end = index
                break
            }
        }
        if message.count > token.count + 2, message[message.count - 1] == ASCII.rightParenthesis {
            for index in 0..<(message.count - token.count) where message[index...].starts(with: token) {
                let found = message[(index + token.count)..<(message.count - 2)]
                let trimmed = Bytes(found.reversed().drop { ASCII.isBlank($0) }.reversed())
                return trimmed.isEmpty ? Bytes(message[..<end]) : trimmed
            }
        }
        let subject = message[..<end]
        guard subject.first == ASCII.backquote, subject.last == ASCII.singleQuote, subject.count > 2 else {
            return Bytes(subject)
        }
        return Bytes(subject.dropFirst().dropLast())
    }

    /// The source line of the command that runs and a caret under the subject; empty where there is no such line, or the
    /// user has just typed it.
    private func excerpt(about subject: Bytes, _ role: SourceExcerpt.Role) -> Bytes {
        guard !subject.isEmpty, !isInteractive else { return [] }
        for text in sourceTexts(upTo: line + Self.linesSearched) where line >= text.firstLine {
            let lines = excerpt(of: text, about: subject, role)
            if !lines.isEmpty { return lines }
        }
        return []
    }

    private func excerpt(of text: TextInHand, about subject: Bytes, _ role: SourceExcerpt.Role) -> Bytes {
        let bytes = text.text
        var number = text.firstLine
        var start = 0
        var second = Bytes()
        while start < bytes.count, number < line + Self.linesSearched {
            let stop = bytes[start...].firstIndex(of: ASCII.newline) ?? bytes.count
            if number >= line {
                if let place = SourceExcerpt.place(of: subject, as: role, in: bytes[start..<stop]) {
                    let lines = SourceExcerpt.lines(bytes[start..<stop], column: place.column)
                    if place.rank == 0 { return lines }
                    if second.isEmpty, number == line { second = lines }
                }
                // A command is known by its first line; what it assigns stands there, or where that goes on.
                if role == .assigned, start == stop || bytes[stop - 1] != ASCII.backslash { break }
            }
            number += 1
            start = stop + 1
        }
        return second
    }

    /// How many lines, the command's first included, may hold what a message is about.
    private static var linesSearched: Int { 50 }

    /// The texts that the command that runs may stand in, the likeliest first.
    private func sourceTexts(upTo line: Int) -> [TextInHand] {
        var texts: [TextInHand] = []
        if let text = textInHand, text.callDepth == calls.frames.count { texts.append(text) }
        if let string = invocation.commandString, calls.frames.last.map({ $0.source == invocation.name }) ?? true {
            texts.append(TextInHand(text: string, firstLine: 1, callDepth: 0))
        }
        guard let source = calls.frames.last?.source, !source.isEmpty else { return texts }
        var paths = [source]
        if source[0] != ASCII.slash, !invocation.directory.isEmpty {
            paths.insert(invocation.directory + [ASCII.slash] + source, at: 0)
        }
        for path in paths {
            guard let text = Self.beginning(of: path, lines: line) else { continue }
            texts.append(TextInHand(text: text, firstLine: 1, callDepth: 0))
        }
        return texts
    }

    /// The first lines of a file, at least as many as asked for where it has them; nil for what is no regular file.
    private static func beginning(of path: Bytes, lines: Int) -> Bytes? {
        guard let status = try? Files.status(of: path), status.kind == .regular,
            let file = try? FileDescriptor.open(path: path, .read)
        else { return nil }
        defer { file.discard() }
        var text = Bytes()
        var newlines = 0
        while newlines <= lines, text.count < 64 << 20 {
            let start = text.count
            text += Bytes(repeating: 0, count: 1 << 16)
            let count = text.withUnsafeMutableBytes { raw in
                (try? file.readOnce(into: UnsafeMutableRawBufferPointer(rebasing: raw[start...]))) ?? 0
            }
            text.removeLast(text.count - start - count)
            if count == 0 { break }
            for byte in text[start...] where byte == ASCII.newline { newlines += 1 }
        }
        return text
    }
}
