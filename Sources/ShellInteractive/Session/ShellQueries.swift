import ShellBytes
import ShellExecution
import ShellSyntax

/// What the interactive part asks of the shell.
extension Shell {
    /// The value of a variable that the shell has no name of its own for.
    mutating func variable(_ name: StaticString) -> Bytes? {
        names.lookup(ByteView(name)).flatMap { value(of: $0) }
    }

    /// The values of a variable: of all elements where it is an array.
    mutating func values(ofVariable text: StaticString) -> [Bytes] {
        guard let name = names.lookup(ByteView(text)) else { return [] }
        switch environment.variables[name].value {
        case .indexed(let array): return array.values
        case .associative(let array): return array.values
        default: return value(of: name).map { [$0] } ?? []
        }
    }

    /// The function of a name.
    mutating func function(_ text: Bytes) -> (FunctionTable.Function, Name)? {
        guard let name = text.withView({ names.lookup($0) }), let function = environment.functions[name] else {
            return nil
        }
        return (function, name)
    }

    /// Calls a function with arguments, if there is one of this name.
    @discardableResult
    mutating func callFunction(named text: Bytes, _ operands: [Bytes] = []) throws(Divert) -> ExitStatus? {
        guard let (function, name) = function(text) else { return nil }
        let mark = fields.mark()
        defer { fields.release(mark) }
        fields.push(text)
        for operand in operands { fields.push(operand) }
        return try callFunction(function, name: name, arguments: fields.arguments(above: mark))
    }

    /// The fields that a word expands to; nil where it does not parse or expand.
    mutating func expandedFields(of text: Bytes) -> [Bytes]? {
        guard let word = try? Parser.word(text: text, names: names, line: line, kind: .ordinary) else { return nil }
        let mark = fields.mark()
        defer { fields.release(mark) }
        let base = fields.totalCount
        do throws(Divert) { try expandToFields(word) } catch { return nil }
        var expanded: [Bytes] = []
        for index in base..<fields.totalCount { expanded.append(Bytes(fields.field(at: index))) }
        return expanded
    }
}
