internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

/// What `declare -p` and its relatives print.
extension Shell {
    /// Prints the declaration of each variable that has all of the attributes, or `any` of them where there are any and
    /// none is a kind of array: `declare -x name="value"`.
    mutating func listVariables(with attributes: Attributes, any: Bool = false, names listed: [Name]? = nil) {
        for name in listed ?? variableNamesInOrder {
            let variable = environment.variables[name]
            if any, !attributes.isEmpty, attributes.isDisjoint(with: [.indexedArray, .associativeArray]) {
                if variable.attributes.isDisjoint(with: attributes) { continue }
            } else if !Self.has(variable.attributes, attributes, variable) {
                continue
            }
            if variable.attributes.contains(.nameReference), !attributes.contains(.nameReference), !attributes.isEmpty {
                continue
            }
            output.append(declarationText(name))
            output.append(ASCII.newline)
        }
    }

    private static func has(_ present: Attributes, _ asked: Attributes, _ variable: Variable) -> Bool {
        var asked = asked
        if asked.contains(.indexedArray) {
            if !variable.isArray || variable.isAssociative { return false }
            asked.remove(.indexedArray)
        }
        if asked.contains(.associativeArray) {
            if !variable.isAssociative { return false }
            asked.remove(.associativeArray)
        }
        return present.isSuperset(of: asked)
    }

    /// Prints `name=value` of all variables that have a value, and outside POSIX mode the definitions of all functions,
    /// by name: `set` and `declare` without arguments.
    mutating func listAssignments() {
        for name in variableNamesInOrder {
            guard let text = assignmentText(name) else { continue }
            output.append(text)
            output.append(ASCII.newline)
        }
        if !isPosix { listFunctions(namesOnly: false, withAttributes: false, where: { _ in true }) }
    }

    /// Prints the definitions of functions, with a declaration of their attributes after each, or their names in the form
    /// of declarations.
    mutating func listFunctions(
        namesOnly: Bool, withAttributes: Bool = true, where isListed: (FunctionTable.Function) -> Bool
    ) {
        var found: [(text: Bytes, function: FunctionTable.Function)] = []
        for name in environment.functions.names {
            guard let function = environment.functions[name], isListed(function) else { continue }
            found.append((names[name], function))
        }
        found.sort { $0.text.lexicographicallyPrecedes($1.text) }
        for (text, function) in found {
            if namesOnly {
                output.append(functionDeclaration(text, function))
            } else {
                output.append(CommandPrinter.function(function.definition, names: names))
                if withAttributes, function.hasAttributes {
                    output.append(ASCII.newline)
                    output.append(functionDeclaration(text, function))
                }
            }
            output.append(ASCII.newline)
        }
    }

    /// `declare -fx name`
    func functionDeclaration(_ name: Bytes, _ function: FunctionTable.Function) -> Bytes {
        var text = Bytes("declare -f")
        if function.isReadOnly { text.append(UInt8(ascii: "r")) }
        if function.isTraced { text.append(UInt8(ascii: "t")) }
        if function.isExported { text.append(UInt8(ascii: "x")) }
        text.append(ASCII.space)
        return text + name
    }
}

extension FunctionTable.Function {
    /// Whether it has an attribute.
    var hasAttributes: Bool { isExported || isReadOnly || isTraced }
}
