internal import ShellBytes
internal import ShellExecution
internal import ShellPatterns
internal import ShellSystem

// The conversions of `printf`.
extension FormatPrinter {
    /// `%s`, and whatever else has become text: cut to the precision, filled up to the width, in bytes.
    mutating func appendText(_ text: ByteView, _ specification: ConversionSpecification) {
        var text = text
        if let precision = specification.precision, precision < text.count { text = text[view: 0..<precision] }
        let padding = specification.width - text.count
        if padding > 0, !specification.isLeftAligned { pad(padding) }
        result.append(text)
        if padding > 0, specification.isLeftAligned { pad(padding) }
    }

    private mutating func pad(_ count: Int, with byte: UInt8 = ASCII.space) {
        result.append(contentsOf: repeatElement(byte, count: count))
    }

    mutating func appendText(_ text: Bytes, _ specification: ConversionSpecification) {
        text.withView { appendText($0, specification) }
    }

    /// `%c`: the first byte; NUL for an empty argument.
    mutating func convertCharacter(_ specification: ConversionSpecification) {
        let argument = nextArgument() ?? .empty
        var specification = specification
        specification.precision = nil
        appendText([argument.first ?? 0], specification)
    }

    /// `%b`: the argument with its escapes resolved; `\c` ends all output.
    mutating func convertEscaped(_ specification: ConversionSpecification, _ shell: inout Shell) {
        let argument = nextArgument() ?? .empty
        guard argument.firstIndex(of: ASCII.backslash) != nil else { return appendText(argument, specification) }
        var reader = EscapeReader(argument, .argument)
        var text = Bytes()
        if reader.appendAll(to: &text) { isEnded = true }
        if let complaint = reader.complaint { diagnose(&shell, complaint) }
        appendText(text, specification)
    }

    /// `%q`: quoted so that the shell reads it back; `%Q` cuts to the precision before quoting.
    mutating func convertQuoted(_ letter: UInt8, _ specification: ConversionSpecification, _ quoting: Quoting) {
        var argument = nextArgument() ?? .empty
        var specification = specification
        if letter == UInt8(ascii: "Q"), let precision = specification.precision {
            if precision < argument.count { argument = argument[view: 0..<precision] }
            specification.precision = nil
        }
        appendText(quoting.shellQuoted(Bytes(argument)), specification)
    }

    /// `%n`: the argument names a variable that gets the number of bytes written so far.
    mutating func storeCount(_ shell: inout Shell) {
        guard let name = nextArgument(), !name.isEmpty else { return }
        guard shell.isReference(name) else {
            status = shell.failIdentifier(command, name)
            isEnded = true
            return
        }
        do throws(AssignmentError) {
            try shell.assignReference(name, value: DecimalText.bytes(Int64(written)))
        } catch {
            status = shell.report(error, by: command)
        }
    }

    /// `%d`, `%i`
    mutating func convertSigned(_ specification: ConversionSpecification, _ shell: inout Shell) {
        let value = integerArgument(&shell)
        let sign: UInt8? =
            value < 0 ? ASCII.minus : specification.hasSign ? ASCII.plus : specification.hasBlank ? ASCII.space : nil
        if specification.width == 0, specification.precision == nil {
            if let sign, value >= 0 { result.append(sign) }
            DecimalText.append(value, to: &result)
            return
        }
        appendInteger(digits(of: value.magnitude, base: 10), prefix: sign.map { [$0] } ?? [], specification)
    }

    /// `%u`, `%o`, `%x`, `%X`
    mutating func convertUnsigned(_ letter: UInt8, _ specification: ConversionSpecification, _ shell: inout Shell) {
        let value = UInt64(bitPattern: unsignedArgument(&shell))
        switch letter {
        case UInt8(ascii: "u"): appendInteger(digits(of: value, base: 10), prefix: [], specification)
        case UInt8(ascii: "o"):
            var text = digits(of: value, base: 8)
            if specification.isAlternative, text.first != ASCII.zero { text.insert(ASCII.zero, at: 0) }
            appendInteger(text, prefix: [], specification)
        default:
            var text = digits(of: value, base: 16)
            if letter == UInt8(ascii: "X") { text = text.map { $0 >= 0x61 ? $0 - 0x20 : $0 } }
            let prefix: Bytes = specification.isAlternative && value != 0 ? [ASCII.zero, letter] : []
            appendInteger(text, prefix: prefix, specification)
        }
    }

    private func digits(of value: UInt64, base: UInt64) -> Bytes {
        var digits = Bytes()
        var rest = value
        repeat {
            let digit = UInt8(truncatingIfNeeded: rest % base)
            digits.append(digit < 10 ? ASCII.zero + digit : 0x57 + digit)
            rest /= base
        } while rest != 0
        digits.reverse()
        return digits
    }

    private mutating func appendInteger(_ digits: Bytes, prefix: Bytes, _ specification: ConversionSpecification) {
        var digits = digits
        var zeros = 0
        if let precision = specification.precision {
            if precision == 0, digits == [ASCII.zero] { digits = [] }
            zeros = max(0, precision - digits.count)
        } else if specification.isZeroPadded, !specification.isLeftAligned {
            zeros = max(0, specification.width - digits.count - prefix.count)
        }
        let padding = specification.width - digits.count - zeros - prefix.count
        if padding > 0, !specification.isLeftAligned { pad(padding) }
        result += prefix
        if zeros > 0 { pad(zeros, with: ASCII.zero) }
        result += digits
        if padding > 0, specification.isLeftAligned { pad(padding) }
    }

    /// `%a`, `%e`, `%f`, `%g` and their upper-case forms, in the precision of C's `long double`.
    mutating func convertFloating(_ letter: UInt8, _ specification: ConversionSpecification, _ shell: inout Shell) {
        let argument = nextArgument() ?? .empty
        let character = Self.characterConstant(argument, shell.characterCounting)
        let number = Formatting.floating(
            argument.isEmpty ? [ASCII.zero] : Bytes(argument), character: character.map { Int($0) }, conversion: letter,
            flags: specification.flags, width: Int32(clamping: specification.width),
            precision: specification.precision.map { Int32(clamping: $0) } ?? -1)
        guard let number else { return }
        if character == nil, !argument.isEmpty {
            if number.used < argument.count {
                noteInvalid(argument, &shell)
            } else if number.isOutOfRange {
                noteOutOfRange(argument, &shell)
            }
        }
        result += number.text
    }

    /// `%(format)T`: a time in seconds since the epoch; -1 and no argument are now, -2 when the shell started. Returns
    /// the index after the conversion.
    mutating func convertTime(
        at index: Int, from start: Int, _ specification: ConversionSpecification, _ shell: inout Shell
    ) -> Int {
        var end = index
        var depth = 1
        while let byte = byte(end) {
            if byte == ASCII.leftParenthesis { depth += 1 }
            if byte == ASCII.rightParenthesis { depth -= 1 }
            if depth == 0 { break }
            end += 1
        }
        guard byte(end) == ASCII.rightParenthesis, byte(end + 1) == UInt8(ascii: "T") else {
            let found = byte(end) == nil ? ASCII.space : byte(end + 1) ?? ASCII.space
            diagnose(&shell, Bytes("warning: `") + [found] + Bytes("': invalid time format specification"))
            result.append(format[view: start..<index])
            return index
        }
        var timeFormat = Bytes(format[view: index..<end])
        if timeFormat.isEmpty { timeFormat = Bytes("%X") }
        let seconds: Int64 = isExhausted ? -1 : integerArgument(&shell)
        let time: Int =
            switch seconds {
            case -1: Clock.realTime.seconds
            case -2: shell.startTime
            default: Int(seconds)
            }
        // Only an exported TZ counts, as for the programs that show times.
        let variable = shell.names.intern("TZ")
        let isExported = shell.environment.variables[variable].attributes.contains(.exported)
        let zone = isExported ? shell.value(of: variable) : nil
        appendText(Formatting.time(time, format: timeFormat, timeZone: zone), specification)
        return end + 2
    }
}

// The numbers that arguments stand for.
extension FormatPrinter {
    /// The value of `'c` or `"c`: the code of the character; nil for anything else.
    static func characterConstant(_ text: ByteView, _ counting: CharacterCounting) -> Int64? {
        guard let first = text.first, first == ASCII.singleQuote || first == ASCII.doubleQuote else { return nil }
        if text.count == 1 { return 0 }
        return Int64(counting.scalar(at: 1, in: text)?.value ?? UInt32(text[1]))
    }

    /// The next argument as a signed integer; what is wrong with it is reported.
    mutating func integerArgument(_ shell: inout Shell) -> Int64 { integer(isSigned: true, &shell) }

    /// The next argument as an unsigned integer, by its bits.
    mutating func unsignedArgument(_ shell: inout Shell) -> Int64 { integer(isSigned: false, &shell) }

    private mutating func integer(isSigned: Bool, _ shell: inout Shell) -> Int64 {
        guard let argument = nextArgument(), !argument.isEmpty else { return 0 }
        if let value = Self.characterConstant(argument, shell.characterCounting) { return value }
        let number = IntegerConstant(argument, isSigned: isSigned)
        if number.used < argument.count {
            noteInvalid(argument, &shell)
        } else if number.isOutOfRange {
            noteOutOfRange(argument, &shell)
        }
        return number.value
    }

    fileprivate mutating func noteInvalid(_ text: ByteView, _ shell: inout Shell) {
        let digit = text.count > 1 && text[0] == ASCII.zero ? text[1] : 0
        let reason: StaticString =
            ASCII.isDigit(digit)
            ? "invalid octal number" : digit | 0x20 == UInt8(ascii: "x") ? "invalid hex number" : "invalid number"
        diagnose(&shell, Bytes(text) + Bytes(": ") + Bytes(reason))
        status = .failure
    }

    fileprivate mutating func noteOutOfRange(_ text: ByteView, _ shell: inout Shell) {
        diagnose(&shell, Bytes("warning: ") + Bytes(text) + Bytes(": Numerical result out of range"))
    }
}

/// An integer in the notation of C, as `strtoimax` and `strtoumax` read it.
struct IntegerConstant {
    /// The value; an unsigned one by its bits; the nearest one where it does not fit.
    private(set) var value: Int64 = 0
    /// How many bytes make up the number, white space before it included; 0 where there is none.
    private(set) var used = 0
    private(set) var isOutOfRange = false

    init(_ text: ByteView, isSigned: Bool) {
        var index = 0
        while index < text.count, text[index] == ASCII.space || (0x09...0x0D).contains(text[index]) { index += 1 }
        guard index < text.count else { return }
        let isNegative = text[index] == ASCII.minus
        if isNegative || text[index] == ASCII.plus { index += 1 }
        var base: UInt64 = 10
        if index < text.count, text[index] == ASCII.zero {
            base = 8
            if index + 2 < text.count, text[index + 1] | 0x20 == UInt8(ascii: "x"),
                EscapeReader.digit(text[index + 2]) != nil
            {
                base = 16
                index += 2
            }
        }
        var magnitude: UInt64 = 0
        while index < text.count, let digit = EscapeReader.digit(text[index]), UInt64(digit) < base {
            let (product, overflowed) = magnitude.multipliedReportingOverflow(by: base)
            let (sum, carried) = product.addingReportingOverflow(UInt64(digit))
            if overflowed || carried { isOutOfRange = true }
            magnitude = sum
            index += 1
            used = index
        }
        setValue(magnitude, isNegative: isNegative, isSigned: isSigned)
    }

    private mutating func setValue(_ magnitude: UInt64, isNegative: Bool, isSigned: Bool) {
        if !isSigned {
            value = isOutOfRange ? -1 : Int64(bitPattern: isNegative ? 0 &- magnitude : magnitude)
        } else if isOutOfRange || magnitude > UInt64(Int64.max) + (isNegative ? 1 : 0) {
            isOutOfRange = true
            value = isNegative ? .min : .max
        } else {
            value = Int64(bitPattern: isNegative ? 0 &- magnitude : magnitude)
        }
    }
}
