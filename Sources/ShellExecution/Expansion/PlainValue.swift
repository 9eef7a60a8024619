package import ShellBytes
package import ShellSyntax
internal import ShellSystem

/// The value of a parameter that is expanded without any operation.
package enum PlainValue {
    case unset
    case text(Bytes)
    case integer(Int64)
    case view(ByteView)
    /// `$@`, or `$*` where it joins: not one value.
    case several(isJoined: Bool)
}

extension Shell {
    /// The value of a parameter (XCU 2.5). A view is valid while the positional parameters stay as they are.
    package mutating func plainValue(of parameter: Parameter) -> PlainValue {
        switch parameter {
        case .variable(let name):
            let variable = environment.variables[name]
            switch variable.value {
            case .text(let text):
                if variable.attributes.contains(.nameReference) {
                    if text.last == ASCII.rightBracket, let isJoined = refersToElements(name) {
                        return .several(isJoined: isJoined)
                    }
                    break
                }
                return .text(text)
            case .integer(let number): return .integer(number)
            case .unset: return .unset
            default: break
            }
            return value(of: name).map { .text($0) } ?? .unset
        case .positional(let number):
            if number == 0 { return .text(parameterZero) }
            return environment.positionalParameters[number].map { .view($0) } ?? .unset
        case .special(let special): return plainValue(of: special)
        }
    }

    /// Whether a name reference to all elements of an array joins them; nil for any other name reference.
    private mutating func refersToElements(_ name: Name) -> Bool? {
        switch dereferenced(name)?.subscript {
        case .allSeparate?: false
        case .allJoined?: true
        default: nil
        }
    }

    /// The value of a special parameter (XCU 2.5.2).
    private func plainValue(of parameter: SpecialParameter) -> PlainValue {
        switch parameter {
        case .question: .integer(Int64(exitStatus.code))
        case .hash: .integer(Int64(environment.positionalParameters.count))
        case .dollar: .integer(Int64(invocation.processID))
        case .exclamation: environment.lastAsynchronous.map { .integer(Int64($0)) } ?? .unset
        case .hyphen: .text(options.letters)
        case .at: .several(isJoined: false)
        case .asterisk: .several(isJoined: true)
        }
    }

    /// `$0`
    package var parameterZero: Bytes { invocation.name }

    /// Reports a parameter that `set -u` does not let pass; what to throw for it.
    package mutating func unboundError(_ expansion: ParameterExpansion) -> Divert {
        let name: Bytes =
            switch expansion.parameter {
            case .variable(let name): names[name]
            case .positional(let number): Bytes(expansion.isBraced ? "" : "$") + DecimalText.bytes(Int64(number))
            case .special(let special): Bytes(expansion.isBraced ? "" : "$") + [special.rawValue]
            }
        diagnose(name + Bytes(": unbound variable"), about: Bytes(name.drop { $0 == ASCII.dollar }))
        return fatalExpansionError
    }

    /// Reports an error of an expansion; what to throw for it: the command line is given up, in POSIX mode the shell
    /// (XCU 2.8.1).
    package mutating func expansionError(_ text: Bytes) -> Divert {
        expansionError(text, isAssigned: false)
    }

    /// As `expansionError`, of an assignment where `isAssigned`.
    mutating func expansionError(_ text: Bytes, isAssigned: Bool) -> Divert {
        diagnoseSubject(text, isAssigned: isAssigned)
        return isPosix && !isInteractive ? .exit(.failure) : .abandon(.failure)
    }
}
