/// Conversion between 64-bit integers and their decimal text, without intermediate strings.
@usableFromInline package enum DecimalText {
    /// The longest text of a 64-bit integer: a sign and 19 digits.
    @inlinable package static var maximumLength: Int { 20 }

    /// Appends the decimal text of `value`.
    @inlinable package static func append(_ value: Int64, to bytes: inout Bytes) {
        withDigits(of: value) { bytes.append(contentsOf: $0) }
    }

    /// The decimal text of `value`.
    @inlinable package static func bytes(_ value: Int64) -> Bytes {
        withDigits(of: value) { Bytes($0) }
    }

    /// Calls `body` with the decimal text of `value`, held on the stack.
    @inlinable package static func withDigits<Result>(of value: Int64, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
        -> Result
    {
        var storage: (UInt64, UInt64, UInt64) = (0, 0, 0)
        return withUnsafeMutableBytes(of: &storage) { raw in
            raw.withMemoryRebound(to: UInt8.self) { digits in
                var position = digits.count
                var magnitude = value.magnitude
                repeat {
                    position &-= 1
                    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
                    digits[position] = UInt8(truncatingIfNeeded: remainder) &+ 0x30
                    magnitude = quotient
                } while magnitude != 0
                if value < 0 {
                    position &-= 1
                    digits[position] = 0x2D
                }
                return body(UnsafeBufferPointer(rebasing: digits[position...]))
            }
        }
    }

    /// The value of an optional sign and decimal digits, white space around them allowed; nil for anything else or
    /// where 64 bits do not hold it.
    @inlinable package static func parse(_ text: ByteView) -> Int64? {
        let buffer = text.buffer
        var index = 0
        var end = buffer.count
        while index < end, isBlank(buffer[index]) { index &+= 1 }
        while end > index, isBlank(buffer[end &- 1]) { end &-= 1 }
        guard index < end else { return nil }
        let isNegative = buffer[index] == 0x2D
        if isNegative || buffer[index] == 0x2B { index &+= 1 }
        guard index < end else { return nil }
        var value: Int64 = 0
        while index < end {
            let digit = buffer[index] &- 0x30
            guard digit < 10 else { return nil }
            let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.subtractingReportingOverflow(Int64(digit))
            if overflowed || carried { return nil }
            value = sum
            index &+= 1
        }
        if isNegative { return value }
        return value == .min ? nil : 0 &- value
    }

    /// `parse(_:)` over owned bytes.
    @inlinable package static func parse(_ text: Bytes) -> Int64? {
        text.withUnsafeBufferPointer { parse(ByteView($0)) }
    }

    @inlinable static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
