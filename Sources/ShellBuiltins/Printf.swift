internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `printf [-v variable] format [argument…]` (XCU 3, printf; bash 4.2).
    static func printFormatted(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "v:")
        var variable: ByteView?
        while let letter = options.next() {
            guard letter == UInt8(ascii: "v") else { return shell.failOption(arguments, options) }
            variable = options.value
            if !shell.isReference(options.value) {
                return shell.failIdentifier(arguments, options.value, .misuse)
            }
        }
        guard let format = options.operands.at(0) else { return shell.failUsage(arguments) }
        var printer = FormatPrinter(format, options.operands.from(1), command: arguments)
        printer.isForVariable = variable != nil
        guard let variable else {
            swap(&printer.result, &shell.output.bytes)
            let status = printer.run(&shell)
            swap(&printer.result, &shell.output.bytes)
            return status
        }
        let status = printer.run(&shell)
        // As in bash a value ends before its first NUL: no variable holds one.
        if let end = printer.result.firstIndex(of: 0) { printer.result.removeSubrange(end...) }
        do throws(AssignmentError) {
            try shell.assignReference(variable, value: printer.result)
        } catch {
            return try shell.failure(of: error, by: arguments)
        }
        return status
    }
}

/// One run of `printf`: the format, the arguments that are left, and the result so far.
struct FormatPrinter {
    let format: ByteView
    /// The arguments of the builtin, for messages.
    let command: Arguments
    var rest: Arguments
    /// The argument that the conversion being carried out names by its number, from 1 (`%2$s`); 0 for none.
    private var number = 0
    /// The highest number named in this round of the format.
    private var highestNumber = 0
    var result: Bytes = []
    /// Where the result of this run begins in `result`, which is the output's own memory unless it is for a variable.
    private var base = 0
    var isForVariable = false
    var status = ExitStatus.success
    /// Whether `\c` in a `%b` argument, or an error, ends the output.
    var isEnded = false

    init(_ format: ByteView, _ arguments: Arguments, command: Arguments) {
        self.format = format
        rest = arguments
        self.command = command
    }

    /// How many bytes have been written in this run.
    var written: Int { result.count - base }

    /// Uses the format as often as there are arguments left for it, at least once.
    mutating func run(_ shell: inout Shell) -> ExitStatus {
        base = result.count
        repeat {
            let before = rest.count
            highestNumber = 0
            formatOnce(&shell)
            rest = rest.from(highestNumber)
            if rest.count == before { break }
        } while !rest.isEmpty && !isEnded
        return status
    }

    private mutating func formatOnce(_ shell: inout Shell) {
        var index = 0
        let buffer = format.buffer
        while index < buffer.count, !isEnded {
            switch buffer[index] {
            case ASCII.backslash:
                var reader = EscapeReader(format, .format, at: index)
                _ = reader.appendEscape(to: &result)
                index = reader.index
                if let complaint = reader.complaint { diagnose(&shell, complaint) }
            case ASCII.percent:
                if index + 1 < buffer.count, buffer[index + 1] == ASCII.percent {
                    result.append(ASCII.percent)
                    index += 2
                } else {
                    convert(at: &index, &shell)
                }
            default:
                let start = index
                while index < buffer.count, buffer[index] != ASCII.backslash, buffer[index] != ASCII.percent {
                    index &+= 1
                }
                result.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
            }
        }
    }

    /// Whether there is no argument for the conversion.
    var isExhausted: Bool { number > 0 ? number > rest.count : rest.isEmpty }

    /// The next argument; nil where there is none left.
    mutating func nextArgument() -> ByteView? {
        if number > 0 { return rest.at(number - 1) }
        guard let argument = rest.at(0) else { return nil }
        rest = rest.from(1)
        return argument
    }

    /// Carries out the conversion specification that begins at `index`, and moves behind it.
    private mutating func convert(at index: inout Int, _ shell: inout Shell) {
        let start = index
        index += 1
        var specification = ConversionSpecification()
        number = takeNumber(at: &index)
        defer { number = 0 }
        while let byte = byte(index), specification.takeFlag(byte) { index += 1 }
        if let width = number(at: &index, &shell) {
            specification.width = abs(width)
            if width < 0 { specification.isLeftAligned = true }
        }
        if byte(index) == ASCII.period {
            index += 1
            let isArgument = byte(index) == ASCII.asterisk
            let precision = number(at: &index, &shell) ?? 0
            specification.precision = precision < 0 ? nil : isArgument ? min(precision, Int(Int32.max)) : precision
        }
        while let byte = byte(index), ConversionSpecification.isLengthModifier(byte) { index += 1 }
        guard let letter = byte(index) else {
            fail(&shell, Bytes("`") + Bytes(format.from(start)) + Bytes("': missing format character"))
            return
        }
        index += 1
        // The C library yields nothing for a result longer than its lengths can tell.
        let count = result.count
        let yieldsNothing = specification.isTooLong
        if yieldsNothing {
            specification.width = 0
            specification.precision = nil
        }
        defer { if yieldsNothing, result.count > count { result.removeLast(result.count - count) } }
        switch letter {
        case UInt8(ascii: "s"): appendText(nextArgument() ?? .empty, specification)
        case UInt8(ascii: "d"), UInt8(ascii: "i"): convertSigned(specification, &shell)
        case UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"):
            convertUnsigned(letter, specification, &shell)
        case UInt8(ascii: "c"), UInt8(ascii: "C"): convertCharacter(specification)
        case UInt8(ascii: "S"): appendText(nextArgument() ?? .empty, specification)
        case UInt8(ascii: "b"): convertEscaped(specification, &shell)
        case UInt8(ascii: "q"), UInt8(ascii: "Q"): convertQuoted(letter, specification, shell.quoting)
        case UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"),
            UInt8(ascii: "F"), UInt8(ascii: "g"), UInt8(ascii: "G"):
            convertFloating(letter, specification, &shell)
        case UInt8(ascii: "n"): storeCount(&shell)
        case ASCII.leftParenthesis: index = convertTime(at: index, from: start, specification, &shell)
        default:
            fail(&shell, Bytes("`") + [letter] + Bytes("': invalid format character"))
        }
    }

    /// The number of the argument, where digits and a dollar sign begin the specification; else 0.
    private mutating func takeNumber(at index: inout Int) -> Int {
        var end = index
        var value = 0
        while let digit = byte(end), ASCII.isDigit(digit) {
            value = min(value * 10 + Int(digit - ASCII.zero), Int(Int32.max))
            end += 1
        }
        guard value > 0, byte(end) == ASCII.dollar else { return 0 }
        index = end + 1
        highestNumber = max(highestNumber, value)
        return value
    }

    func byte(_ index: Int) -> UInt8? { index < format.count ? format[index] : nil }

    /// A width or precision: digits, or `*` for an argument; nil where there is neither.
    private mutating func number(at index: inout Int, _ shell: inout Shell) -> Int? {
        if byte(index) == ASCII.asterisk {
            index += 1
            let named = number
            defer { number = named }
            number = takeNumber(at: &index)
            let value = rest.isEmpty ? 0 : integerArgument(&shell)
            return Int(max(min(value, Int64(ConversionSpecification.tooGreat)), Int64(-Int32.max)))
        }
        guard let first = byte(index), ASCII.isDigit(first) else { return nil }
        var value = 0
        while let digit = byte(index), ASCII.isDigit(digit) {
            value = min(value * 10 + Int(digit - ASCII.zero), ConversionSpecification.tooGreat)
            index += 1
        }
        return value
    }

    /// Reports what is wrong, after the lines that are complete so far.
    mutating func diagnose(_ shell: inout Shell, _ text: Bytes) {
        guard !isForVariable, let newline = result.lastIndex(of: ASCII.newline) else {
            return shell.diagnose(command[0], text)
        }
        let rest = Bytes(result[(newline + 1)...])
        result.removeLast(rest.count)
        let count = result.count
        swap(&result, &shell.output.bytes)
        shell.diagnose(command[0], text)
        swap(&result, &shell.output.bytes)
        base -= count - result.count
        result += rest
    }

    /// Reports an error that ends the output.
    mutating func fail(_ shell: inout Shell, _ text: Bytes) {
        diagnose(&shell, text)
        status = .failure
        isEnded = true
    }
}

/// What stands between `%` and the conversion letter.
struct ConversionSpecification {
    var isLeftAligned = false
    var hasSign = false
    var hasBlank = false
    var isAlternative = false
    var isZeroPadded = false
    var isGrouped = false
    var width = 0
    /// nil where there is none.
    var precision: Int?

    /// What stands for a width or precision that is greater than C's `int`.
    static var tooGreat: Int { Int(Int32.max) + 1 }

    /// Whether the width or precision is that great.
    var isTooLong: Bool { width >= Self.tooGreat || precision ?? 0 >= Self.tooGreat }

    /// Notes a flag; false where the byte is none.
    mutating func takeFlag(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.minus: isLeftAligned = true
        case ASCII.plus: hasSign = true
        case ASCII.space: hasBlank = true
        case ASCII.hash: isAlternative = true
        case ASCII.zero: isZeroPadded = true
        case ASCII.singleQuote: isGrouped = true
        default: return false
        }
        return true
    }

    /// The flags as text, for the C library.
    var flags: Bytes {
        var flags = Bytes()
        if isLeftAligned { flags.append(ASCII.minus) }
        if hasSign { flags.append(ASCII.plus) }
        if hasBlank { flags.append(ASCII.space) }
        if isAlternative { flags.append(ASCII.hash) }
        if isZeroPadded { flags.append(ASCII.zero) }
        return flags
    }

    /// Whether the byte is one of `hlLjztq`: all integers are 64 bits wide.
    static func isLengthModifier(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "j"), UInt8(ascii: "z"),
            UInt8(ascii: "t"):
            true
        default: false
        }
    }
}
