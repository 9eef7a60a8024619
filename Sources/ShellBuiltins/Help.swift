package import ShellBytes
internal import ShellExecution
internal import ShellPatterns

extension StandardBuiltins {
    /// `help [-dms] [pattern…]` tells about builtins and reserved words (bash 4.2).
    static func help(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "dms")
        var form = HelpForm.full
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "d"): form = .summary
            case UInt8(ascii: "m"): form = .manual
            case UInt8(ascii: "s"): form = .synopsis
            default: return shell.failOption(arguments, options)
            }
        }
        if options.operands.isEmpty {
            shell.listHelp()
            return .success
        }
        var isFound = false
        for operand in options.operands {
            let topics = HelpTopics.matching(operand)
            if !topics.isEmpty, Pattern(operand).hasMagic {
                shell.output.append("Shell commands matching keyword `")
                shell.output.append(operand)
                shell.output.append("'\n\n")
            }
            for topic in topics { shell.show(topic, form) }
            if topics.isEmpty {
                let name = Bytes(operand)
                shell.diagnose(
                    arguments[0],
                    Bytes("no help topics match `") + name + Bytes("'.  Try `help help' or `man -k ") + name
                        + Bytes("' or `info ") + name + Bytes("'."))
            } else {
                isFound = true
            }
        }
        return ExitStatus(isFound)
    }
}

extension StandardBuiltins {
    /// What a builtin does, in a few words.
    @Sendable package static func summary(of name: ByteView) -> StaticString? { HelpTopics.topic(named: name)?.summary }

    /// How a builtin is called.
    @Sendable package static func synopsis(of name: ByteView) -> StaticString? {
        HelpTopics.topic(named: name)?.synopsis
    }
}

/// How much `help` tells.
private enum HelpForm { case full, summary, manual, synopsis }

extension Shell {
    /// Shows the help text of a builtin.
    mutating func showHelp(of name: ByteView) {
        if let topic = HelpTopics.topic(named: name) { show(topic, .full) }
    }

    fileprivate mutating func show(_ topic: HelpTopic, _ form: HelpForm) {
        switch form {
        case .summary:
            output.append(topic.name)
            output.append(" - ")
            output.append(topic.summary)
            output.append(ASCII.newline)
        case .synopsis:
            output.append(topic.name)
            output.append(": ")
            output.append(topic.synopsis)
            output.append(ASCII.newline)
        case .full:
            show(topic, .synopsis)
            showIndented(topic.summary)
            output.append("    \n")
            showIndented(topic.text)
            if Bytes(topic.name).equals("shopt") { listOwnBehaviors() }
        case .manual:
            output.append("NAME\n    ")
            show(topic, .summary)
            output.append("\nSYNOPSIS\n    ")
            output.append(topic.synopsis)
            output.append("\n\nDESCRIPTION\n")
            showIndented(topic.summary)
            output.append("    \n")
            showIndented(topic.text)
            output.append("\nSEE ALSO\n    swish(1)\n")
        }
    }

    /// swish's own options of `shopt`, with what each does.
    private mutating func listOwnBehaviors() {
        output.append("    \n    swish's own options, on in interactive shells:\n")
        for behavior in OptionalBehavior.own {
            let name = Bytes(behavior.name)
            output.append("      ")
            output.append(name + Bytes(repeating: ASCII.space, count: max(1, 21 - name.count)))
            if let summary = behavior.summary { output.append(summary) }
            output.append(ASCII.newline)
        }
    }

    private mutating func showIndented(_ text: StaticString) {
        for line in Bytes(text).split(separator: ASCII.newline, omittingEmptySubsequences: false) {
            output.append("    ")
            output.append(Bytes(line))
            output.append(ASCII.newline)
        }
    }

    /// The synopses of all topics in two columns; a star marks what is disabled.
    fileprivate mutating func listHelp() {
        output.append("swish, a POSIX shell that speaks bash 5.2\n")
        output.append("These commands are defined by the shell. `help name' tells more about one of them.\n")
        output.append("A star (*) next to a name means that the command is disabled.\n\n")
        let topics = HelpTopics.table
        let rows = (topics.count + 1) / 2
        for row in 0..<rows {
            let left = cell(topics[row])
            output.append(left)
            if row + rows < topics.count {
                output.append(Bytes(repeating: ASCII.space, count: 40 - left.count))
                output.append(cell(topics[row + rows]))
            }
            output.append(ASCII.newline)
        }
    }

    private func cell(_ topic: HelpTopic) -> Bytes {
        var text: Bytes = [environment.disabledBuiltins.contains(Bytes(topic.name)) ? ASCII.asterisk : ASCII.space]
        text.append(topic.synopsis)
        if text.count > 38 {
            text.removeLast(text.count - 37)
            text.append(ASCII.greater)
        }
        return text
    }
}

/// What `help` knows of a builtin or reserved word.
struct HelpTopic {
    let name: StaticString
    /// How it is called; also the usage line of messages.
    let synopsis: StaticString
    let summary: StaticString
    let text: StaticString

    init(_ name: StaticString, _ synopsis: StaticString, _ summary: StaticString, _ text: StaticString) {
        self.name = name
        self.synopsis = synopsis
        self.summary = summary
        self.text = text
    }
}

extension HelpTopics {
    /// All topics, builtins and reserved words, in the order of their names.
    static var table: [HelpTopic] {
        (builtins + moreBuiltins + reservedWords).sorted { Bytes($0.name).lexicographicallyPrecedes(Bytes($1.name)) }
    }

    /// The topic of a builtin.
    static func topic(named name: ByteView) -> HelpTopic? {
        builtins.first { name.equals($0.name) } ?? moreBuiltins.first { name.equals($0.name) }
    }

    /// The topics that a pattern matches; those that a name is the beginning of where it is none itself.
    static func matching(_ pattern: ByteView) -> [HelpTopic] {
        let all = table
        let compiled = Pattern(pattern)
        let exact = all.filter { topic in Bytes(topic.name).withView { compiled.matches($0) || $0 == pattern } }
        if !exact.isEmpty { return exact }
        return all.filter { Bytes($0.name).starts(with: pattern) }
    }
}
