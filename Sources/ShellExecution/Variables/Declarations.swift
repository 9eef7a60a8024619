package import ShellBytes
import ShellSyntax

/// Variables as text that declares them again (`declare -p`, `${name@A}`, `set`).
extension Shell {
    /// The letters of a variable's attributes, in bash's order.
    package func attributeLetters(_ name: Name) -> Bytes {
        let variable = environment.variables[name]
        var letters = Bytes()
        let attributes = variable.attributes
        let isAssociative = isAssociative(name)
        if variable.isArray, !isAssociative { letters.append(UInt8(ascii: "a")) }
        if isAssociative { letters.append(UInt8(ascii: "A")) }
        let table: [(Attributes, StaticString)] = [
            (.integer, "i"), (.nameReference, "n"), (.readOnly, "r"), (.trace, "t"), (.exported, "x"),
            (.capitalized, "c"), (.lowercase, "l"), (.uppercase, "u"),
        ]
        for (attribute, letter) in table where attributes.contains(attribute) { letters.append(letter) }
        return letters
    }

    /// `declare -x name="value"`: what `declare -p` prints of a variable, without a newline.
    package mutating func declarationText(_ name: Name) -> Bytes {
        var text = Bytes("declare -")
        let letters = attributeLetters(name)
        text += letters.isEmpty ? [ASCII.minus] : letters
        text.append(ASCII.space)
        text += names[name]
        if let value = declaredValue(name) {
            text.append(ASCII.equals)
            text += value
        }
        return text
    }

    /// The value of a variable as `declare -p` writes it after `=`; nil where there is none.
    package mutating func declaredValue(_ name: Name) -> Bytes? {
        switch contents(of: name) {
        case .unset: return nil
        case .indexed(let array): return listText(array)
        case .associative(let array): return listText(array)
        case let other: return quoting.declarationQuoted(scalar(of: other) ?? [])
        }
    }

    /// `([0]="a" [1]="b")`
    func listText(_ array: IndexedArray) -> Bytes {
        var text: Bytes = [ASCII.leftParenthesis]
        for position in 0..<array.count {
            if position > 0 { text.append(ASCII.space) }
            text.append(ASCII.leftBracket)
            DecimalText.append(Int64(array.key(at: position)), to: &text)
            text.append("]=")
            text += quoting.declarationQuoted(array.values[position])
        }
        text.append(ASCII.rightParenthesis)
        return text
    }

    /// `([key]="a" [other]="b" )`, the blank at the end included.
    func listText(_ array: AssociativeArray) -> Bytes {
        var text: Bytes = [ASCII.leftParenthesis]
        for key in array.keys {
            text.append(ASCII.leftBracket)
            text += quoting.keyQuoted(key)
            text.append("]=")
            text += quoting.declarationQuoted(array[key] ?? [])
            text.append(ASCII.space)
        }
        text.append(ASCII.rightParenthesis)
        return text
    }

    /// `name=value` as `set` prints it: nil for a variable without a value.
    package mutating func assignmentText(_ name: Name) -> Bytes? {
        if case .dynamic(let variable) = environment.variables[name].value, variable.isListedOnceConsulted,
            environment.consultedVariables & variable.bit == 0
        {
            return nil
        }
        var text = names[name] + [ASCII.equals]
        switch contents(of: name) {
        case .unset: return nil
        case .indexed(let array): text += listText(array)
        case .associative(let array): text += listText(array)
        case let other: text += quoting.assignmentQuoted(scalar(of: other) ?? [], isPosix: isPosix)
        }
        return text
    }

    /// All variables that have a value or attributes, by the order of their names.
    package var variableNamesInOrder: [Name] {
        var found: [(text: Bytes, name: Name)] = []
        let hasPipelineStatus = environment.pipelineStatus != [.none]
        environment.variables.forEach { name, variable in
            if case .dynamic(.pipelineStatus) = variable.value, !hasPipelineStatus { return }
            found.append((names[name], name))
        }
        found.sort { $0.text.lexicographicallyPrecedes($1.text) }
        return found.map(\.name)
    }
}
