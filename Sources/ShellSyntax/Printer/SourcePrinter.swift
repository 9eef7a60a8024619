package import ShellBytes

/// The source text of parts of commands, for messages, traces and the environment.
package enum SourcePrinter {
    /// A word.
    package static func source(of word: Word, names: NameTable) -> Bytes {
        var text = Bytes()
        WordPrinter(names: names).print(word, into: &text)
        return text
    }

    /// An arithmetic expression.
    package static func source(of expression: ArithmeticSource, names: NameTable) -> Bytes {
        var text = Bytes()
        WordPrinter(names: names).print(expression, into: &text)
        return text
    }

    /// An assignment.
    package static func source(of assignment: Assignment, names: NameTable) -> Bytes {
        var text = Bytes()
        WordPrinter(names: names).print(assignment, into: &text)
        return text
    }

    /// A function's body without its name, as exported functions are written: `{ …` and on.
    package static func functionBody(_ definition: FunctionDefinition, names: NameTable) -> Bytes {
        let text = CommandPrinter.function(definition, names: names)
        return Bytes(text[((text.firstIndex(of: ASCII.newline) ?? -1) + 1)...])
    }
}
