internal import ShellBytes
internal import ShellExecution
internal import ShellPatterns
internal import ShellSystem
internal import SystemPackage

/// The input that one `read` takes: up to its delimiter, count or time limit, with backslashes resolved.
struct ReadInput {
    let request: ReadRequest
    private(set) var text: Bytes = []
    /// Beside each byte of `text`, 1 where a backslash quotes it; empty while none does.
    private var quoted: Bytes = []
    /// Whether a backslash is waiting for its character.
    private var isEscaping = false
    private var isEnded = false
    private var isAtEnd = false
    private var isTimedOut = false
    /// How many characters have been read, and the bytes of a character that is not complete.
    private var characters: Int64 = 0
    private var partial: Bytes = []

    init(_ request: ReadRequest) { self.request = request }

    /// Success where the delimiter or the count was reached; above 128 for a timeout.
    var status: ExitStatus { isTimedOut ? ExitStatus(142) : isAtEnd ? .failure : .success }

    /// Whether the line taken over is not complete: a backslash quotes its newline.
    var needsMore: Bool { !isEnded && !isAtEnd }

    /// Takes over a line that has been read.
    mutating func adopt(_ line: Bytes, isEnded: Bool) {
        for byte in line { take(byte) }
        if isEnded { take(request.delimiter) } else { isAtEnd = true }
    }

    /// Takes over a line that has been read with nothing but its delimiter left out; at once where nothing in it has to be
    /// resolved.
    mutating func adoptLine(_ line: Bytes, isEnded: Bool) {
        let isPlain = line.withView { view in
            view.firstIndex(of: 0) == nil && (request.isRaw || view.firstIndex(of: ASCII.backslash) == nil)
        }
        guard isPlain else { return adopt(line, isEnded: isEnded) }
        text = line
        self.isEnded = isEnded
        isAtEnd = !isEnded
    }

    /// Reads to the end of what was asked for; the error where the input cannot be read.
    mutating func read(_ shell: inout Shell) throws(Divert) -> Errno? {
        isAtEnd = false
        let deadline = request.milliseconds.map { Self.now + $0 }
        if request.count == 0 { return nil }
        while !isEnded, !isAtEnd {
            do throws(Errno) {
                if let deadline, !shell.lookAhead.holds(request.descriptor) {
                    // A pipe is readable as long as what was looked at has not been taken from it.
                    shell.lookAhead.settle()
                    let left = Int32(clamping: max(0, deadline - Self.now))
                    if try !Signals.waitReadable(request.descriptor, milliseconds: left) {
                        isTimedOut = true
                        return nil
                    }
                }
                guard let byte = try shell.lookAhead.nextByte(of: request.descriptor) else {
                    isAtEnd = true
                    break
                }
                take(byte)
            } catch {
                if error != .interrupted { return error }
                try shell.runPendingTraps()
            }
        }
        return nil
    }

    private static var now: Int64 {
        let time = Clock.monotonic
        return Int64(time.seconds) * 1000 + Int64(time.nanoseconds / 1_000_000)
    }

    private mutating func take(_ byte: UInt8) {
        if isEscaping {
            isEscaping = false
            if byte == ASCII.newline { return }
            if byte == 0 { return }
            append(byte, isQuoted: true)
            return
        }
        if byte == request.delimiter, !request.ignoresDelimiter {
            isEnded = true
            return
        }
        if byte == 0 { return }
        if byte == ASCII.backslash, !request.isRaw {
            isEscaping = true
            return
        }
        append(byte, isQuoted: false)
    }

    private mutating func append(_ byte: UInt8, isQuoted: Bool) {
        if isQuoted, quoted.isEmpty { quoted = Bytes(repeating: 0, count: text.count) }
        text.append(byte)
        if isQuoted || !quoted.isEmpty { quoted.append(isQuoted ? 1 : 0) }
        guard let count = request.count else { return }
        if completesCharacter(byte) { characters += 1 }
        if characters >= count { isEnded = true }
    }

    /// Whether the bytes so far end with a whole character.
    private mutating func completesCharacter(_ byte: UInt8) -> Bool {
        if request.isByteLocale { return true }
        partial.append(byte)
        let first = partial[0]
        let wanted = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
        if partial.count < wanted, partial.count == 1 || byte & 0xC0 == 0x80 { return false }
        partial.removeAll(keepingCapacity: true)
        return true
    }

    /// Calls `body` with what splits the text into fields.
    func withSplitter<Result>(
        _ separators: FieldSeparators, _ body: (inout FieldSplitter, ByteView) -> Result
    ) -> Result {
        text.withUnsafeBufferPointer { text in
            quoted.withUnsafeBufferPointer { quoted in
                let view = ByteView(text)
                var splitter = FieldSplitter(view, quoted: quoted.isEmpty ? nil : quoted, separators)
                return body(&splitter, view)
            }
        }
    }
}

/// Takes a line apart at IFS, as `read` does (XCU 3, read).
struct FieldSplitter {
    private let text: ByteView
    private let quoted: UnsafeBufferPointer<UInt8>?
    private let separators: FieldSeparators
    private var index = 0

    /// `quoted` tells which bytes separate nothing.
    init(_ text: ByteView, quoted: UnsafeBufferPointer<UInt8>?, _ separators: FieldSeparators) {
        self.text = text
        self.quoted = quoted
        self.separators = separators
        skipWhiteSpace()
    }

    /// The next field; nil at the end of the text.
    mutating func next() -> Range<Int>? {
        guard index < text.count else { return nil }
        if separators.isNull {
            defer { index = text.count }
            return index..<text.count
        }
        let start = index
        while index < text.count, separatorLength(at: index) == 0 { index += 1 }
        let range = start..<index
        skipWhiteSpace()
        if index < text.count {
            let length = separatorLength(at: index)
            if length > 0 {
                index += length
                skipWhiteSpace()
            }
        }
        return range
    }

    /// All that is left, for the last variable: without the delimiter where it is one field, else without the white
    /// space at its end.
    mutating func rest() -> Range<Int> {
        let start = index
        guard let field = next() else { return text.count..<text.count }
        if index == text.count { return field }
        var end = text.count
        while end > start, isWhiteSpace(at: end - 1) { end -= 1 }
        return start..<end
    }

    private mutating func skipWhiteSpace() {
        while index < text.count, isWhiteSpace(at: index) { index += 1 }
    }

    private func isWhiteSpace(at index: Int) -> Bool {
        separators.kinds[Int(text[index])] == 1 && !isQuoted(index)
    }

    private func isQuoted(_ index: Int) -> Bool { quoted.map { $0[index] != 0 } ?? false }

    /// How many bytes the separator at the index has; 0 where there is none.
    private func separatorLength(at index: Int) -> Int {
        if isQuoted(index) { return 0 }
        if separators.kinds[Int(text[index])] != 0 { return 1 }
        if separators.multibyte.isEmpty { return 0 }
        for character in separators.multibyte where index + character.count <= text.count {
            if text[view: index..<index + character.count] == character { return character.count }
        }
        return 0
    }
}
