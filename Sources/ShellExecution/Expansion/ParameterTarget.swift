import ShellBytes
import ShellSyntax

/// What a parameter expansion is about, once subscripts, name references and indirection have been followed.
enum ParameterTarget {
    /// A variable as a scalar: element 0 of an array.
    case variable(Name)
    /// nil where no array can have such an element: a negative subscript beyond the beginning, or an empty key.
    case element(Name, ElementKey?)
    /// `name[@]`, `name[*]`
    case elements(Name, isJoined: Bool)
    case positional(Int)
    /// `$@`, `$*`
    case positionals(isJoined: Bool)
    case special(SpecialParameter)
    /// Text that stands for itself: `${!reference}` of a name reference.
    case constant(Bytes)
    /// Nothing that could have a value: a name reference that refers to nothing.
    case nothing
}

/// The value of one parameter, borrowed where that is possible.
enum ParameterValue {
    case unset
    case text(Bytes)
    case integer(Int64)
    case view(ByteView)

    init(_ text: Bytes?) { self = text.map { .text($0) } ?? .unset }

    /// Whether there is no value or an empty one.
    var isNull: Bool {
        switch self {
        case .unset: true
        case .text(let text): text.isEmpty
        case .integer: false
        case .view(let view): view.isEmpty
        }
    }

    /// Calls `body` with the value's bytes; those of nothing where it is unset.
    @inline(__always)
    func withView<Result>(_ body: (ByteView) -> Result) -> Result {
        switch self {
        case .unset: body(.empty)
        case .text(let text): text.withUnsafeBufferPointer { body(ByteView($0)) }
        case .integer(let number): DecimalText.withDigits(of: number) { body(ByteView($0)) }
        case .view(let view): body(view)
        }
    }

    /// Appends the value.
    func append(to buffer: ExpansionBuffer, _ mark: UInt8) {
        switch self {
        case .unset: break
        case .text(let text): if !text.isEmpty { buffer.append(text, mark) }
        case .integer(let number): buffer.append(number, mark)
        case .view(let view): if !view.isEmpty { buffer.append(view, mark) }
        }
    }
}

extension Shell {
    /// What an expansion is about.
    mutating func target(of expansion: ParameterExpansion) throws(Divert) -> ParameterTarget {
        let target = try directTarget(of: expansion)
        return expansion.isIndirect ? try indirectTarget(expansion, through: target) : target
    }

    private mutating func directTarget(of expansion: ParameterExpansion) throws(Divert) -> ParameterTarget {
        switch expansion.parameter {
        case .variable(let name):
            if environment.variables[name].attributes.contains(.nameReference) {
                return try referenceTarget(name, expansion)
            }
            return try target(name, expansion.subscript)
        case .positional(let number): return .positional(number)
        case .special(.at): return .positionals(isJoined: false)
        case .special(.asterisk): return .positionals(isJoined: true)
        case .special(let special): return .special(special)
        }
    }

    private mutating func target(_ name: Name, _ key: Subscript?) throws(Divert) -> ParameterTarget {
        switch key {
        case nil: return .variable(name)
        case .allSeparate?: return .elements(name, isJoined: false)
        case .allJoined?: return .elements(name, isJoined: true)
        case let key?:
            return .element(name, try elementKeyToRead(of: name, key))
        }
    }

    /// What a name reference refers to.
    private mutating func referenceTarget(
        _ name: Name, _ expansion: ParameterExpansion
    ) throws(Divert) -> ParameterTarget {
        if expansion.isIndirect, expansion.subscript == nil {
            guard let reference = dereferenced(name) else { return .nothing }
            return .constant(
                reference.subscript.map { elementText(names[reference.name], $0) } ?? names[reference.name])
        }
        guard let reference = dereferenced(name) else { return .nothing }
        guard let key = reference.subscript else { return try target(reference.name, expansion.subscript) }
        // A reference to an element has a value, but neither elements, a length nor attributes (bash 5.2).
        if expansion.subscript != nil { return .nothing }
        switch expansion.operation {
        case .length, .transform(UInt8(ascii: "A")), .transform(UInt8(ascii: "a")): return .nothing
        default: return try target(reference.name, key)
        }
    }

    /// `${!name}`: the value of the parameter names another one.
    private mutating func indirectTarget(
        _ expansion: ParameterExpansion, through target: ParameterTarget
    ) throws(Divert) -> ParameterTarget {
        if case .constant = target { return target }
        let text: Bytes
        switch target {
        case .elements, .positionals:
            let values = values(of: target)
            if values.isEmpty, case .elements(let name, _) = target, !environment.variables[name].isArray {
                throw expansionError(parameterText(expansion) + Bytes(": invalid indirect expansion"))
            }
            text = join(values, by: [ASCII.space])
            if text.isEmpty { return .nothing }
        default:
            let value = self.value(of: target)
            guard case .unset = value else {
                text = value.withView { Bytes($0) }
                break
            }
            // What is there without a value refers to nothing, and only what is not there is an error.
            if isDeclared(target) {
                if options.contains(.noUnset), !expansion.operation.providesForUnset {
                    throw unboundVariable(Bytes("!") + parameterText(expansion))
                }
                return .nothing
            }
            throw expansionError(parameterText(expansion) + Bytes(": invalid indirect expansion"))
        }
        guard let target = try self.target(ofText: text) else {
            throw expansionError(text + Bytes(": invalid variable name"))
        }
        return target
    }

    /// Whether a target is there, be it without a value: positional parameters are, variables and their elements once
    /// declared.
    private func isDeclared(_ target: ParameterTarget) -> Bool {
        switch target {
        case .positional: return true
        case .variable(let name), .element(let name, _):
            if case .unset = environment.variables[name].value {
                return environment.variables[name].attributes.contains(.declared)
            }
            return true
        default: return false
        }
    }

    /// What the text of a parameter names: `name`, `name[key]`, `1`, `@` …; nil where it names none.
    private mutating func target(ofText text: Bytes) throws(Divert) -> ParameterTarget? {
        if let number = Self.plainInteger(text), number >= 0 {
            return .positional(Int(truncatingIfNeeded: min(number, Int64(Int32.max))))
        }
        if text.count == 1, let special = SpecialParameter(rawValue: text[0]) {
            switch special {
            case .at: return .positionals(isJoined: false)
            case .asterisk: return .positionals(isJoined: true)
            default: return .special(special)
            }
        }
        guard var reference = parameterReference(text) else { return nil }
        if environment.variables[reference.name].attributes.contains(.nameReference) {
            guard let inner = dereferenced(reference.name) else { return .nothing }
            reference = (inner.name, inner.subscript ?? reference.subscript)
        }
        return try target(reference.name, reference.subscript)
    }

    /// The one value of a target that is no list.
    mutating func value(of target: ParameterTarget) -> ParameterValue {
        switch target {
        case .variable(let name):
            switch environment.variables[name].value {
            case .text(let text): return .text(text)
            case .integer(let number): return .integer(number)
            case .unset: return .unset
            case let other: return ParameterValue(scalar(of: other))
            }
        case .element(let name, let key?): return ParameterValue(value(of: name, at: key))
        case .element(_, nil): return .unset
        case .positional(let number):
            if number == 0 { return .text(parameterZero) }
            return environment.positionalParameters[number].map { .view($0) } ?? .unset
        case .special(let special):
            switch plainValue(of: .special(special)) {
            case .text(let text): return .text(text)
            case .integer(let number): return .integer(number)
            case .view(let view): return .view(view)
            case .unset, .several: return .unset
            }
        case .constant(let text): return .text(text)
        case .nothing, .elements, .positionals: return .unset
        }
    }

    /// The values of a target that is a list; of one that is not, its value if it has one.
    mutating func values(of target: ParameterTarget) -> [Bytes] {
        switch target {
        case .positionals: return environment.positionalParameters.all.copies
        case .elements(let name, _):
            switch contents(of: name) {
            case .indexed(let array): return array.values
            case .associative(let array): return array.values
            case .unset: return []
            case let other: return scalar(of: other).map { [$0] } ?? []
            }
        default:
            let value = value(of: target)
            if case .unset = value { return [] }
            return [value.withView { Bytes($0) }]
        }
    }

    /// Texts joined by a separator.
    func join(_ values: [Bytes], by separator: Bytes) -> Bytes {
        var joined = Bytes()
        for (index, value) in values.enumerated() {
            if index > 0 { joined += separator }
            joined += value
        }
        return joined
    }

    /// How messages name the parameter of an expansion: as it was written.
    func parameterText(_ expansion: ParameterExpansion) -> Bytes {
        switch expansion.parameter {
        case .variable(let name):
            return expansion.subscript.map { elementText(names[name], $0) } ?? names[name]
        case .positional(let number): return DecimalText.bytes(Int64(number))
        case .special(let special): return [special.rawValue]
        }
    }

    /// As `parameterText`, with the `!` of an indirect expansion.
    func writtenText(_ expansion: ParameterExpansion) -> Bytes {
        expansion.isIndirect ? [ASCII.exclamation] + parameterText(expansion) : parameterText(expansion)
    }

    /// Reports a parameter that `set -u` does not let pass; what to throw for it.
    mutating func unboundVariable(_ text: Bytes) -> Divert {
        diagnose(text + Bytes(": unbound variable"), about: text)
        return fatalExpansionError
    }

    /// What to throw after an error that ends a shell that is not interactive.
    var fatalExpansionError: Divert {
        if isInteractive { return .abandon(.failure) }
        let isShell = !isInSubshell || environment.isSimpleCommand
        return .exit(invocation.commandString != nil && isShell ? .notFound : .failure)
    }
}
