internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `read [-ers] [-a array] [-d delimiter] [-i text] [-n count] [-N count] [-p prompt] [-t seconds] [-u descriptor]
    /// [name…]` takes a line of input apart (XCU 3, read; bash 4.2).
    static func read(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var request = ReadRequest(isByteLocale: shell.isByteLocale)
        var options = OptionScanner(arguments, "ersa:d:i:n:N:p:t:u:")
        while let letter = options.next() {
            if letter == 0 { return shell.failOption(arguments, options) }
            if let status = request.take(letter, options.value, arguments, &shell) { return status }
        }
        let names = options.operands
        if request.array == nil, let name = names.at(0), !shell.isReference(name) {
            return shell.failIdentifier(arguments, name)
        }
        if let array = request.array, !ASCII.isName(array) { return shell.failIdentifier(arguments, array) }
        if !request.isTimeoutGiven, let limit = shell.value(of: shell.wellKnown.timeOut) {
            request.milliseconds = ReadRequest.milliseconds(limit)
        }
        if request.milliseconds == 0, request.isTimeoutGiven {
            return ExitStatus(shell.hasInput(request.descriptor))
        }
        if names.count == 1, request.isPlain, let status = try shell.readInPlace(names[0], request, arguments) {
            return status
        }
        return try shell.readFields(names, &request, arguments)
    }
}

/// What `read` was asked for.
struct ReadRequest {
    /// Whether each byte is a character for `count`.
    let isByteLocale: Bool
    /// `-r`: backslashes are characters like any other.
    var isRaw = false
    var isSilent = false
    var usesEditor = false
    var array: ByteView?
    var delimiter = ASCII.newline
    var initialText: ByteView?
    var prompt: ByteView?
    /// `-n`, `-N`: how many characters are read at most.
    var count: Int64?
    /// `-N`: delimiters do not end the input.
    var ignoresDelimiter = false
    /// nil: no limit.
    var milliseconds: Int64?
    var isTimeoutGiven = false
    var descriptor = FileDescriptor.standardInput

    init(isByteLocale: Bool) { self.isByteLocale = isByteLocale }

    /// Whether a whole line is read without more ado.
    var isPlain: Bool {
        array == nil && count == nil && milliseconds == nil && prompt == nil && !isSilent && !usesEditor
    }

    /// Takes an option; the status where its value is wrong.
    fileprivate mutating func take(
        _ letter: UInt8, _ value: ByteView, _ arguments: Arguments, _ shell: inout Shell
    ) -> ExitStatus? {
        switch letter {
        case UInt8(ascii: "e"): usesEditor = true
        case UInt8(ascii: "r"): isRaw = true
        case UInt8(ascii: "s"): isSilent = true
        case UInt8(ascii: "a"): array = value
        case UInt8(ascii: "d"): delimiter = value.first ?? 0
        case UInt8(ascii: "i"): initialText = value
        case UInt8(ascii: "p"): prompt = value
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            guard let number = DecimalText.parse(value), number >= 0, number <= Int64(Int32.max) else {
                return shell.fail(arguments, value, "invalid number")
            }
            count = number
            ignoresDelimiter = letter == UInt8(ascii: "N")
        case UInt8(ascii: "t"):
            guard let time = Self.milliseconds(Bytes(value)) else {
                return shell.fail(arguments, value, "invalid timeout specification")
            }
            milliseconds = time
            isTimeoutGiven = true
        default:
            guard let number = DecimalText.parse(value), number >= 0, number <= Int64(Int32.max) else {
                return shell.fail(arguments, value, "invalid file descriptor specification")
            }
            descriptor = FileDescriptor(rawValue: Int32(number))
            if !descriptor.isOpen {
                return shell.fail(arguments, value, "invalid file descriptor: Bad file descriptor")
            }
        }
        return nil
    }

    /// Seconds with a fraction, as milliseconds; a little more than none is at least one. nil for anything else.
    static func milliseconds(_ text: Bytes) -> Int64? {
        var value: Int64 = 0
        var scale: Int64 = 1000
        var isFraction = false
        var rest = text[...]
        if rest.first == ASCII.plus { rest.removeFirst() }
        guard !rest.isEmpty else { return nil }
        var isMore = false
        for byte in rest {
            if byte == ASCII.period, !isFraction {
                isFraction = true
            } else if ASCII.isDigit(byte) {
                let digit = Int64(byte - ASCII.zero)
                if isFraction {
                    scale /= 10
                    value += digit * scale
                    if scale == 0, digit > 0 { isMore = true }
                } else {
                    value = min(value * 10 + digit * 1000, 1 << 50)
                }
            } else {
                return nil
            }
        }
        return value == 0 && isMore ? 1 : value
    }
}

extension Shell {
    /// Whether there is something to read without waiting.
    fileprivate mutating func hasInput(_ descriptor: FileDescriptor) -> Bool {
        if lookAhead.holds(descriptor) { return true }
        return descriptor.isReadable(within: 0)
    }

    /// The commonest case, `read -r name`: the line is read into the memory of the variable's old value. nil where the
    /// variable or the line needs more care.
    fileprivate mutating func readInPlace(
        _ text: ByteView, _ request: ReadRequest, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus? {
        guard ASCII.isName(text), request.delimiter == ASCII.newline,
            request.isRaw || !lookAhead.isTerminal(request.descriptor)
        else { return nil }
        let name = names.intern(text)
        guard environment.variables[name].attributes.isDisjoint(with: .needsCare), !options.contains(.allExport)
        else { return nil }
        switch environment.variables[name].value {
        case .unset, .text, .integer: break
        default: return nil
        }
        var line = environment.variables[name].value.takeText()
        line.removeAll(keepingCapacity: true)
        let hasDelimiter: Bool
        do throws(Errno) {
            hasDelimiter = try lookAhead.appendLine(from: request.descriptor, delimiter: ASCII.newline, into: &line)
        } catch {
            return try goOn(after: error, line, name, request, arguments)
        }
        let separators = environment.fieldSeparators
        let needsCare = line.withUnsafeBufferPointer { buffer -> Bool in
            let view = ByteView(buffer)
            return view.firstIndex(of: 0) != nil || !request.isRaw && view.firstIndex(of: ASCII.backslash) != nil
        }
        if needsCare {
            var input = ReadInput(request)
            input.adopt(line, isEnded: hasDelimiter)
            return try finish(&input, name, arguments)
        }
        if !separators.isNull {
            let range = line.withUnsafeBufferPointer { buffer in
                var splitter = FieldSplitter(ByteView(buffer), quoted: nil, separators)
                return splitter.rest()
            }
            if range.upperBound < line.count { line.removeLast(line.count - range.upperBound) }
            if range.lowerBound > 0 { line.removeFirst(range.lowerBound) }
        }
        environment.variables[name].value = .text(line)
        return ExitStatus(hasDelimiter)
    }

    /// After an interruption of `readInPlace`: traps run, and the line is read on with all care.
    private mutating func goOn(
        after error: Errno, _ line: Bytes, _ name: Name, _ request: ReadRequest, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        guard error == .interrupted else {
            environment.variables[name].value = .text(line)
            return failReading(error, request, arguments)
        }
        var input = ReadInput(request)
        input.adopt(line, isEnded: false)
        try runPendingTraps()
        if let failure = try input.read(&self) { return failReading(failure, request, arguments) }
        return try finish(&input, name, arguments)
    }

    private mutating func finish(
        _ input: inout ReadInput, _ name: Name, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        if input.needsMore, let failure = try input.read(&self) {
            return failReading(failure, input.request, arguments)
        }
        let separators = environment.fieldSeparators
        let value = input.withSplitter(separators) { (splitter, text) in Bytes(text[view: splitter.rest()]) }
        do throws(AssignmentError) { try assign(name, value) } catch { return try failure(of: error, by: arguments) }
        return input.status
    }

    private mutating func failReading(_ error: Errno, _ request: ReadRequest, _ arguments: Arguments) -> ExitStatus {
        fail(
            arguments,
            Bytes("read error: ") + DecimalText.bytes(Int64(request.descriptor.rawValue)) + Bytes(": ") + error.text)
    }

    /// Reads with all options and assigns the fields.
    fileprivate mutating func readFields(
        _ names: Arguments, _ request: inout ReadRequest, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        let isTerminal = lookAhead.isTerminal(request.descriptor)
        if request.usesEditor, isTerminal, let interaction {
            try? output.flush()
            let line = try interaction.readLine(
                &self, prompt: request.prompt.map { Bytes($0) } ?? [],
                initialText: request.initialText.map { Bytes($0) } ?? []
            )
            var input = ReadInput(request)
            input.adopt(line ?? [], isEnded: line != nil)
            return try assignFields(of: &input, names, arguments)
        }
        if isTerminal, let prompt = request.prompt { writeError(Bytes(prompt)) }
        var saved: Terminal.Modes?
        if isTerminal, request.isSilent || request.count != nil || request.delimiter != ASCII.newline {
            saved = Terminal.beginReading(
                request.descriptor, byCharacter: request.count != nil || request.delimiter != ASCII.newline,
                isSilent: request.isSilent)
        }
        defer { if let saved { Terminal.setModes(of: request.descriptor, saved) } }
        var input = ReadInput(request)
        if request.isPlain, !isTerminal {
            var line = Bytes()
            var isEnded = false
            do throws(Errno) {
                isEnded = try lookAhead.appendLine(
                    from: request.descriptor, delimiter: request.delimiter, into: &line)
            } catch {
                guard error == .interrupted else { return failReading(error, request, arguments) }
                input.adopt(line, isEnded: false)
                try runPendingTraps()
                if let failure = try input.read(&self) { return failReading(failure, request, arguments) }
                return try assignFields(of: &input, names, arguments)
            }
            input.adoptLine(line, isEnded: isEnded)
        }
        if input.needsMore, let failure = try input.read(&self) { return failReading(failure, request, arguments) }
        return try assignFields(of: &input, names, arguments)
    }

    private mutating func assignFields(
        of input: inout ReadInput, _ names: Arguments, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        let separators = environment.fieldSeparators
        if let array = input.request.array {
            if input.request.ignoresDelimiter { return assignArray(array, [input.text], arguments) ?? input.status }
            let values = input.withSplitter(separators) { (splitter, text) in
                var values: [Bytes] = []
                while let range = splitter.next() { values.append(Bytes(text[view: range])) }
                return values
            }
            return assignArray(array, values, arguments) ?? input.status
        }
        if names.isEmpty {
            do throws(AssignmentError) { try assign(wellKnown.reply, input.text) } catch { return report(error) }
            return input.status
        }
        if input.request.ignoresDelimiter {
            for (index, name) in names.enumerated() {
                if let status = try assignField(name, index == 0 ? input.text : [], arguments) { return status }
            }
            return input.status
        }
        if arePlainScalars(names) {
            input.withSplitter(separators) { (splitter, text) in
                for index in 0..<names.count {
                    let range = index == names.count - 1 ? splitter.rest() : splitter.next() ?? 0..<0
                    environment.variables.setText(self.names.intern(names[index]), text[view: range])
                }
            }
            return input.status
        }
        let values = input.withSplitter(separators) { (splitter, text) in
            var values: [Bytes] = []
            values.reserveCapacity(names.count)
            for index in 0..<names.count {
                let range = index == names.count - 1 ? splitter.rest() : splitter.next() ?? 0..<0
                values.append(Bytes(text[view: range]))
            }
            return values
        }
        for (name, value) in zip(names, values) {
            if let status = try assignField(name, value, arguments) { return status }
        }
        return input.status
    }

    /// Whether all operands are names of variables that text can be stored in as it is.
    private func arePlainScalars(_ operands: Arguments) -> Bool {
        if options.contains(.allExport) { return false }
        for operand in operands {
            guard ASCII.isName(operand), environment.variables.isPlainScalar(names.intern(operand)) else {
                return false
            }
        }
        return true
    }

    /// The status where a field cannot be assigned.
    private mutating func assignField(_ name: ByteView, _ value: Bytes, _ arguments: Arguments) throws(Divert)
        -> ExitStatus?
    {
        if !isReference(name) { return failIdentifier(arguments, name) }
        do throws(AssignmentError) {
            try assignReference(name, value: value)
            return nil
        } catch { return try failure(of: error, by: arguments) }
    }
}
