package import ShellBytes
package import ShellSyntax
internal import ShellSystem

/// The environment that the shell was started with (XCU 2.5.3): names become exported variables, exported functions of
/// the form that bash and swish write become functions, everything else is handed on as it is.
extension Shell {
    package mutating func importEnvironment() {
        var functions: [(Bytes, Bytes)] = []
        var foreign: [Bytes] = []
        Processes.initialEnvironment { entry in
            guard let end = entry.firstIndex(of: ASCII.equals) else {
                foreign.append(Bytes(entry))
                return
            }
            let name = entry[view: 0..<end]
            if ASCII.isName(name) {
                let name = names.intern(name)
                if name == wellKnown.ifs { return }
                environment.variables[name] = Variable(.text(Bytes(entry.from(end + 1))), .exported)
            } else if let function = Self.functionName(name) {
                functions.append((function, Bytes(entry.from(end + 1))))
            } else {
                foreign.append(Bytes(entry))
            }
        }
        exportedEnvironment.foreign = foreign
        if isPosix || !options.isDisjoint(with: [.privileged, .restricted]) { return }
        for (name, text) in functions { importFunction(name, text) }
    }

    /// The name within `BASH_FUNC_name%%`.
    private static func functionName(_ entry: ByteView) -> Bytes? {
        let prefix = Bytes("BASH_FUNC_")
        guard entry.count > prefix.count + 2, entry[view: 0..<prefix.count] == prefix,
            entry.from(entry.count - 2).equals("%%")
        else { return nil }
        return Bytes(entry[view: prefix.count..<entry.count - 2])
    }

    /// Defines a function from the environment if its text is one function body and nothing else: no command of it is run.
    private mutating func importFunction(_ name: Bytes, _ text: Bytes) {
        guard text.starts(with: "() {") else { return }
        var parser = Parser(
            input: TextInput(name + [ASCII.space] + text + [ASCII.newline]), names: names,
            sourceName: Bytes("environment"))
        parser.options = parserOptions
        guard let list = try? parser.nextCommand(), list.count == 1,
            case .function(let definition)? = list.first?.command, (try? parser.nextCommand()) == nil,
            names[definition.name] == name, !name.contains(ASCII.slash)
        else {
            diagnose(Bytes("error importing function definition for `") + name + Bytes("'"))
            return
        }
        var function = FunctionTable.Function(definition: definition)
        function.isExported = true
        environment.functions[definition.name] = function
    }
}
