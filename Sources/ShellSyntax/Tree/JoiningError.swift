import ShellBytes

extension Command {
    /// The command of a stage before `|&`: its standard error follows its output, after its own redirections (bash 3.2.3).
    /// What would take the redirection for a part of its own stands in braces.
    package var joiningError: Command {
        let added = Redirection(
            descriptor: .number(2), kind: .duplicateOutput(Word(literal: [ASCII.zero + 1], line: 0)))
        switch self {
        case .simple(let node):
            return .simple(
                SimpleCommand(
                    assignments: node.assignments, words: node.words, redirections: node.redirections + [added],
                    line: node.line, commandName: node.commandName))
        case .redirected(let node):
            return .redirected(
                RedirectedCommand(command: node.command, redirections: node.redirections + [added], line: node.line))
        case .coprocess, .function:
            let group = CommandList(first: ListItem(command: self, isAsynchronous: false))
            return .redirected(RedirectedCommand(command: .braceGroup(group), redirections: [added], line: 0))
        default: return .redirected(RedirectedCommand(command: self, redirections: [added], line: 0))
        }
    }
}
