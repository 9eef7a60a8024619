import ShellBytes
import ShellPatterns
import ShellSyntax

/// `${parameter:offset:length}` (bash 3.5.3).
extension Shell {
    mutating func appendSubstring(
        _ expansion: ParameterExpansion, _ target: ParameterTarget, _ offset: ArithmeticSource,
        _ length: ArithmeticSource?, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        switch target {
        case .positionals(let isJoined):
            let values = environment.positionalParameters.all.copies
            let start = try evaluateArithmetic(offset, for: parameterText(expansion))
            let taken = try slice(values, withZero: parameterZero, from: start, length)
            return append(taken, isJoined: isJoined, isQuoted: isQuoted, into: buffer)
        case .elements(let name, let isJoined) where environment.variables[name].isArray:
            let start = try evaluateArithmetic(offset, for: parameterText(expansion))
            let taken = try elements(of: name, from: start, length)
            return append(taken, isJoined: isJoined, isQuoted: isQuoted, into: buffer)
        case .elements(let name, _):
            // A scalar is no list here: its characters are counted.
            return try appendSubstring(
                expansion, .variable(name), offset, length, isQuoted: isQuoted, into: buffer)
        default: break
        }
        if case .unset = value(of: target) {
            if options.contains(.noUnset) { throw unboundVariable(writtenText(expansion)) }
            return
        }
        let start = try evaluateArithmetic(offset, for: parameterText(expansion))
        var count: Int64?
        if let length { count = try evaluateArithmetic(length, for: parameterText(expansion)) }
        let counting = characterCounting
        let mark = Self.mark(isQuoted)
        let isGood = value(of: target).withView { view in
            guard let range = Self.range(of: view, from: start, count, counting) else { return false }
            if !range.isEmpty { buffer.append(view[view: range], mark) }
            return true
        }
        if !isGood, let length { throw negativeLength(length) }
    }

    /// The bytes of characters `start` and on; nil where a negative length ends before the start.
    private static func range(
        of view: ByteView, from start: Int64, _ length: Int64?, _ counting: CharacterCounting
    ) -> Range<Int>? {
        var start = start
        var total: Int64?
        if start < 0 {
            total = Int64(counting.count(view))
            start &+= total ?? 0
            if start < 0 { return 0..<0 }
        }
        let first = counting.index(after: Int(clamping: start), in: view)
        guard let length else {
            if first == view.count { return view.count..<view.count }
            return first..<view.count
        }
        if length >= 0 {
            return first..<(first + counting.index(after: Int(clamping: length), in: view.from(first)))
        }
        let end = (total ?? Int64(counting.count(view))) &+ length
        if start > (total ?? Int64(counting.count(view))) { return view.count..<view.count }
        if end < start { return nil }
        return first..<counting.index(after: Int(clamping: end), in: view)
    }

    /// The length of a slice of a list, which must not be negative. It is not looked at where the slice begins outside.
    private mutating func lengthOfList(_ length: ArithmeticSource?) throws(Divert) -> Int64? {
        guard let length else { return nil }
        let count = try evaluateArithmetic(length)
        if count < 0 { throw negativeLength(length) }
        return count
    }

    private mutating func negativeLength(_ length: ArithmeticSource) -> Divert {
        expansionError(SourcePrinter.source(of: length, names: names) + Bytes(": substring expression < 0"))
    }

    /// Positional parameters from `start` on, `$0` being at 0.
    private mutating func slice(
        _ values: [Bytes], withZero zero: Bytes, from start: Int64, _ length: ArithmeticSource?
    ) throws(Divert) -> [Bytes] {
        let end = Int64(values.count) + 1
        let start = start < 0 ? start &+ end : start
        guard 0...end ~= start else { return [] }
        let count = try lengthOfList(length)
        var taken: [Bytes] = []
        var index = Int(clamping: start)
        while index <= values.count, count.map({ taken.count < $0 }) ?? true {
            taken.append(index == 0 ? zero : values[index - 1])
            index += 1
        }
        return taken
    }

    /// Elements of an array, those of subscript `start` and above.
    private mutating func elements(
        of name: Name, from start: Int64, _ length: ArithmeticSource?
    ) throws(Divert) -> [Bytes] {
        var taken: [Bytes] = []
        switch contents(of: name) {
        case .unset: return []
        case .indexed(let array):
            // The highest subscript may be the last number there is.
            let last = Int64(array.nextSubscript &- 1)
            let start = start < 0 ? start &+ last &+ 1 : start
            guard start >= 0, start <= last else { return [] }
            let count = try lengthOfList(length)
            var position = array.position(ofKeyAtLeast: Int(clamping: start))
            while position < array.count, count.map({ taken.count < $0 }) ?? true {
                taken.append(array.values[position])
                position += 1
            }
        case .associative(let array):
            let values = array.values
            // Positions count from 1 here, 0 meaning the same as 1.
            var index = start < 0 ? start &+ Int64(values.count) : max(start - 1, 0)
            guard 0..<Int64(values.count) ~= index else { return [] }
            let count = try lengthOfList(length)
            while index < values.count, count.map({ taken.count < $0 }) ?? true {
                taken.append(values[Int(index)])
                index += 1
            }
        case let other:
            guard start == 0 || start == -1, try lengthOfList(length) != 0, let text = scalar(of: other) else {
                return []
            }
            taken = [text]
        }
        return taken
    }
}
