internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `mapfile [-d delimiter] [-n count] [-O origin] [-s count] [-t] [-u descriptor] [-C callback] [-c quantum] [array]`,
    /// `readarray`: reads lines into an array (bash 4.2).
    static func mapFile(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var request = LineRequest()
        var options = OptionScanner(arguments, "d:n:O:s:tu:C:c:")
        while let letter = options.next() {
            if letter == 0 { return shell.failOption(arguments, options) }
            if let status = request.take(letter, options.value, arguments, &shell) { return status }
        }
        if !request.descriptor.isOpen {
            let number = DecimalText.bytes(Int64(request.descriptor.rawValue))
            return shell.fail(arguments, number + Bytes(": invalid file descriptor: Bad file descriptor"))
        }
        var name = shell.wellKnown.mapFile
        if let text = options.operands.at(0) {
            if text.isEmpty { return shell.fail(arguments, "empty array variable name") }
            guard ASCII.isName(text) else { return shell.failIdentifier(arguments, text) }
            name = shell.names.intern(text)
        }
        if let status = shell.prepareArray(&name, clears: !request.keepsElements, arguments) { return status }
        return try shell.readLines(into: name, request, arguments)
    }
}

/// What `mapfile` was asked for.
private struct LineRequest {
    var delimiter = ASCII.newline
    /// 0: all lines.
    var count: Int64 = 0
    var origin: Int64 = 0
    /// `-O`: the array keeps the elements it has.
    var keepsElements = false
    var skipped: Int64 = 0
    /// `-t`: the delimiters are left out.
    var trims = false
    /// No value can end in a NUL byte.
    var keepsDelimiter: Bool { !trims && delimiter != 0 }
    var descriptor = FileDescriptor.standardInput
    var callback: Bytes?
    var quantum: Int64 = 5000

    mutating func take(
        _ letter: UInt8, _ value: ByteView, _ arguments: Arguments, _ shell: inout Shell
    ) -> ExitStatus? {
        switch letter {
        case UInt8(ascii: "d"): delimiter = value.first ?? 0
        case UInt8(ascii: "t"): trims = true
        case UInt8(ascii: "C"): callback = Bytes(value)
        case UInt8(ascii: "u"):
            guard let number = number(value, least: 0), number <= Int64(Int32.max) else {
                return shell.fail(arguments, value, "invalid file descriptor specification")
            }
            descriptor = FileDescriptor(rawValue: Int32(number))
        case UInt8(ascii: "n"), UInt8(ascii: "s"):
            guard let number = number(value, least: 0) else {
                return shell.fail(arguments, value, "invalid line count")
            }
            if letter == UInt8(ascii: "n") { count = number } else { skipped = number }
        case UInt8(ascii: "O"):
            guard let number = number(value, least: 0) else {
                return shell.fail(arguments, value, "invalid array origin")
            }
            origin = number
            keepsElements = true
        default:
            guard let number = number(value, least: 1) else {
                return shell.fail(arguments, value, "invalid callback quantum")
            }
            quantum = number
        }
        return nil
    }

    private func number(_ text: ByteView, least: Int64) -> Int64? {
        guard let number = DecimalText.parse(text), number >= least, number <= UInt32.max else { return nil }
        return number
    }
}

extension Shell {
    /// Makes a variable an indexed array to be filled, as `mapfile` and `read -a` do; the status where that is refused.
    /// A name reference is followed.
    mutating func prepareArray(_ name: inout Name, clears: Bool, _ arguments: Arguments) -> ExitStatus? {
        forgetReferenceWithoutTarget(name)
        if environment.variables[name].attributes.contains(.nameReference), let target = dereferenced(name) {
            if let key = target.subscript {
                return report(.noIdentifier(elementText(names[target.name], key)), by: arguments)
            }
            name = target.name
        }
        let variable = environment.variables[name]
        if variable.attributes.contains(.readOnly) { return report(AssignmentError.readOnly(names[name])) }
        if isAssociative(name) {
            return fail(arguments, names[name] + Bytes(": not an indexed array"))
        }
        switch variable.value {
        case .indexed where !clears: break
        case .text, .integer:
            let old = clears ? nil : scalar(of: variable.value)
            environment.variables[name].value = .indexed(IndexedArray(old.map { [$0] } ?? []))
        default: environment.variables[name].value = .indexed(IndexedArray())
        }
        environment.variables[name].attributes.insert(.indexedArray)
        return nil
    }

    /// Gives an array these values; the status where that is refused.
    mutating func assignArray(_ text: ByteView, _ values: [Bytes], _ arguments: Arguments) -> ExitStatus? {
        var name = names.intern(text)
        if let status = prepareArray(&name, clears: true, arguments) { return status }
        if environment.variables[name].attributes.isDisjoint(with: [.integer, .lowercase, .uppercase, .capitalized]) {
            environment.variables[name].value = .indexed(IndexedArray(values))
            return nil
        }
        for (index, value) in values.enumerated() {
            do throws(AssignmentError) { try assign(name, .index(index), value) } catch { return report(error) }
        }
        return nil
    }

    /// Appends to the array in place while nothing else looks at it.
    fileprivate mutating func readLines(
        into name: Name, _ request: LineRequest, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        let isSimple =
            environment.variables[name].attributes.isDisjoint(with: [.integer, .lowercase, .uppercase, .capitalized])
            && request.callback == nil
        var array = IndexedArray()
        var taken: Int64 = 0
        var skipped: Int64 = 0
        var index = Int(clamping: request.origin)
        if isSimple { swapArray(name, &array) }
        defer { if isSimple { swapArray(name, &array) } }
        while request.count == 0 || taken < request.count {
            if isSimple, skipped == request.skipped, index == array.nextSubscript {
                let lines = lookAhead.takeLines(
                    from: request.descriptor, delimiter: request.delimiter, keepsDelimiter: request.keepsDelimiter,
                    limit: request.count == 0 ? Int.max : Int(request.count - taken), into: &array)
                taken += Int64(lines)
                index += lines
                if request.count != 0, taken == request.count { break }
            }
            guard let line = try nextLine(request) else { break }
            if skipped < request.skipped {
                skipped += 1
                continue
            }
            taken += 1
            if let callback = request.callback, taken % request.quantum == 0 {
                _ = try evaluate(
                    callback + [ASCII.space] + DecimalText.bytes(Int64(index)) + [ASCII.space]
                        + Quoting.singleQuoted(line), sourceName: nil, line: self.line)
            }
            if isSimple {
                array[index] = line
            } else {
                do throws(AssignmentError) { try assign(name, .index(index), line) } catch {
                    return try failure(of: error)
                }
            }
            index &+= 1
        }
        return .success
    }

    private mutating func swapArray(_ name: Name, _ array: inout IndexedArray) {
        if case .indexed(let held) = environment.variables[name].value {
            environment.variables[name].value = .indexed(array)
            array = held
        }
    }

    /// The next line, with its delimiter unless that is left out; nil at the end of input.
    private mutating func nextLine(_ request: LineRequest) throws(Divert) -> Bytes? {
        var line = Bytes()
        while true {
            do throws(Errno) {
                let isEnded = try lookAhead.appendLine(
                    from: request.descriptor, delimiter: request.delimiter, into: &line)
                if !isEnded, line.isEmpty { return nil }
                if let end = line.withView({ $0.firstIndex(of: 0) }) {
                    line.removeLast(line.count - end)
                    return line
                }
                if isEnded, request.keepsDelimiter { line.append(request.delimiter) }
                return line
            } catch {
                if error != .interrupted { return nil }
                try runPendingTraps()
            }
        }
    }
}
