package import ShellBytes

/// A command of the shell's grammar (XCU 2.9, 2.10): one case a kind, over an immutable node.
///
/// Layers that add nothing are left out: a pipeline of one command that is not negated is that command, a list of one
/// pipeline is that pipeline.
package enum Command {
    /// A simple command (XCU 2.9.1).
    case simple(SimpleCommand)
    /// Two or more commands joined by `|`, or one with `!` or `time` before it (XCU 2.9.2).
    case pipeline(Pipeline)
    /// Pipelines joined by `&&` and `||` (XCU 2.9.3).
    case andOr(AndOrList)
    /// A compound command with redirections after it (XCU 2.9.4).
    case redirected(RedirectedCommand)
    /// `{ list; }`
    case braceGroup(CommandList)
    /// `( list )`
    case subshell(Subshell)
    /// `for name in words; do list; done`
    case forLoop(ForLoop)
    /// `for ((initial; condition; step)); do list; done` (bash 3.2.5.1)
    case arithmeticFor(ArithmeticForLoop)
    /// `select name in words; do list; done` (bash 3.2.5.2)
    case select(ForLoop)
    /// `case word in … esac`
    case caseClause(CaseClause)
    /// `if list; then list; … fi`
    case ifClause(IfClause)
    /// `while` and `until` loops
    case loop(ConditionLoop)
    /// `name() command` (XCU 2.9.5)
    case function(FunctionDefinition)
    /// `[[ expression ]]` (bash 3.2.5.2)
    case conditional(ConditionalCommand)
    /// `(( expression ))` (bash 3.2.5.2)
    case arithmetic(ArithmeticCommand)
    /// `coproc [name] command` (bash 3.2.6)
    case coprocess(Coprocess)
}

/// Commands separated by `;`, `&` or newlines (XCU 2.9.3). Never empty, except as a whole program.
package final class CommandList {
    /// The first command stands here, as most lists have no other; nil in an empty list.
    package let first: ListItem?
    package let others: [ListItem]

    package init(first: ListItem?, others: [ListItem] = []) {
        self.first = first
        self.others = others
    }

    package var isEmpty: Bool { first == nil }
    package var count: Int { first == nil ? 0 : others.count &+ 1 }
    package var last: ListItem? { others.last ?? first }

    package subscript(index: Int) -> ListItem {
        if index == 0, let first { return first }
        return others[index - 1]
    }
}

/// One command of a list, with what follows it.
package struct ListItem {
    package let command: Command
    /// Whether `&` ends it.
    package let isAsynchronous: Bool
    /// Whether it is ended by a newline alone: so it is printed within a command substitution.
    package let endsInNewline: Bool

    package init(command: Command, isAsynchronous: Bool, endsInNewline: Bool = false) {
        self.command = command
        self.isAsynchronous = isAsynchronous
        self.endsInNewline = endsInNewline
    }
}

/// Assignments, words and redirections: the command that most lines are (XCU 2.9.1).
package final class SimpleCommand {
    package let assignments: [Assignment]
    package let words: [Word]
    package let redirections: [Redirection]
    /// The line that LINENO and messages give, from 1: where the first element ends; after a command name, the token
    /// after that.
    package let line: Int
    /// The command name when the first word is literal text (nothing in it expands, unquoted or quoted alike).
    package let commandName: Name?
    /// What a `[` or `test` asks, once that was looked for. Only a cache: it never changes what the node means.
    package var testForm: TestForm??

    package init(
        assignments: [Assignment], words: [Word], redirections: [Redirection], line: Int, commandName: Name?
    ) {
        self.assignments = assignments
        self.words = words
        self.redirections = redirections
        self.line = line
        self.commandName = commandName
    }
}

/// Commands whose outputs and inputs are joined, or one command that is negated or timed (XCU 2.9.2).
package final class Pipeline {
    /// One that `|&` follows has `2>&1` as its first redirection (bash 3.2.3).
    package let stages: [Command]
    /// Whether `!` stands before it.
    package let isNegated: Bool
    /// Whether `time` stands before it, and in which form.
    package let timing: Timing
    package let line: Int

    /// How a pipeline is timed (bash 3.2.3).
    package enum Timing: UInt8 {
        case none
        /// `time`: TIMEFORMAT decides.
        case standard
        /// `time -p`: the format of POSIX.
        case portable

        /// Written out: other modules reach the derived operator only through the conformance, at run time.
        package static func == (left: Timing, right: Timing) -> Bool { left.rawValue == right.rawValue }
    }

    package init(stages: [Command], isNegated: Bool, timing: Timing, line: Int) {
        self.stages = stages
        self.isNegated = isNegated
        self.timing = timing
        self.line = line
    }
}

/// `first && second || third …`: left-associative, both operators of the same precedence (XCU 2.9.3).
package final class AndOrList {
    package let first: Command
    package let rest: [Continuation]

    /// An operator and the pipeline after it.
    package struct Continuation {
        /// `&&` when true, `||` when false.
        package let isAnd: Bool
        package let command: Command

        package init(isAnd: Bool, command: Command) {
            self.isAnd = isAnd
            self.command = command
        }
    }

    package init(first: Command, rest: [Continuation]) {
        self.first = first
        self.rest = rest
    }
}

/// A compound command with its redirections (XCU 2.9.4).
package final class RedirectedCommand {
    package let command: Command
    package let redirections: [Redirection]
    /// The line of the end.
    package let line: Int

    package init(command: Command, redirections: [Redirection], line: Int) {
        self.command = command
        self.redirections = redirections
        self.line = line
    }
}

/// `( list )` (XCU 2.9.4.1).
package final class Subshell {
    package let body: CommandList
    /// The line of the closing parenthesis.
    package let line: Int

    package init(body: CommandList, line: Int) {
        self.body = body
        self.line = line
    }
}

/// `for name [in words]; do list; done` (XCU 2.9.4.2), and `select` in the same form.
package final class ForLoop {
    package let variable: Name
    /// The words after `in`; nil without `in`: the positional parameters.
    package let words: [Word]?
    package let body: CommandList
    package let line: Int

    package init(variable: Name, words: [Word]?, body: CommandList, line: Int) {
        self.variable = variable
        self.words = words
        self.body = body
        self.line = line
    }
}

/// `for ((initial; condition; step))` (bash 3.2.5.1). An empty condition is true.
package final class ArithmeticForLoop {
    package let initial: ArithmeticSource?
    package let condition: ArithmeticSource?
    package let step: ArithmeticSource?
    package let body: CommandList
    package let line: Int

    package init(
        initial: ArithmeticSource?, condition: ArithmeticSource?, step: ArithmeticSource?, body: CommandList, line: Int
    ) {
        self.initial = initial
        self.condition = condition
        self.step = step
        self.body = body
        self.line = line
    }
}

/// `case word in … esac` (XCU 2.9.4.3).
package final class CaseClause {
    package let subject: Word
    package let items: [Item]
    package let line: Int

    /// Patterns with the list they lead to.
    package struct Item {
        package let patterns: [PatternWord]
        /// nil when there is no command between `)` and the terminator.
        package let body: CommandList?
        package let terminator: Terminator

        package init(patterns: [PatternWord], body: CommandList?, terminator: Terminator) {
            self.patterns = patterns
            self.body = body
            self.terminator = terminator
        }
    }

    /// What happens after an item's list.
    package enum Terminator: UInt8 {
        /// `;;`, or `esac`: the command ends.
        case end
        /// `;&`: the next list runs as well.
        case fallThrough
        /// `;;&`: the following patterns are tried as well (bash 3.2.5.2).
        case testNext

        /// Written out: other modules reach the derived operator only through the conformance, at run time.
        package static func == (left: Terminator, right: Terminator) -> Bool { left.rawValue == right.rawValue }
    }

    package init(subject: Word, items: [Item], line: Int) {
        self.subject = subject
        self.items = items
        self.line = line
    }
}

/// `if … then … elif … else … fi` (XCU 2.9.4.4).
package final class IfClause {
    /// `if` and each `elif`, in order.
    package let branches: [Branch]
    package let otherwise: CommandList?
    package let line: Int

    /// A condition and what runs when it succeeds.
    package struct Branch {
        package let condition: CommandList
        package let body: CommandList

        package init(condition: CommandList, body: CommandList) {
            self.condition = condition
            self.body = body
        }
    }

    package init(branches: [Branch], otherwise: CommandList?, line: Int) {
        self.branches = branches
        self.otherwise = otherwise
        self.line = line
    }
}

/// `while list; do list; done` and `until` (XCU 2.9.4.5, 2.9.4.6).
package final class ConditionLoop {
    package let condition: CommandList
    package let body: CommandList
    /// Whether it is `until`.
    package let isUntil: Bool
    package let line: Int

    package init(condition: CommandList, body: CommandList, isUntil: Bool, line: Int) {
        self.condition = condition
        self.body = body
        self.isUntil = isUntil
        self.line = line
    }
}

/// `name() compound-command [redirections]`, `function name …` (XCU 2.9.5, bash 3.3).
package final class FunctionDefinition {
    package let name: Name
    /// A compound command, within `.redirected` where redirections follow it.
    package let body: Command
    package let line: Int
    /// Where the body begins, which is the line that the function's call shows to traps.
    package let bodyLine: Int
    /// The name of the file or other input that the definition stands in, for BASH_SOURCE and messages.
    package let source: Bytes

    package init(name: Name, body: Command, line: Int, bodyLine: Int, source: Bytes) {
        self.name = name
        self.body = body
        self.line = line
        self.bodyLine = bodyLine
        self.source = source
    }
}

/// `(( expression ))`.
package final class ArithmeticCommand {
    package let expression: ArithmeticSource
    package let line: Int

    package init(expression: ArithmeticSource, line: Int) {
        self.expression = expression
        self.line = line
    }
}

/// `coproc [NAME] command` (bash 3.2.6).
package final class Coprocess {
    /// The array that gets the descriptors: `COPROC` where the command names none.
    package let name: Bytes
    package let command: Command
    package let line: Int

    package init(name: Bytes, command: Command, line: Int) {
        self.name = name
        self.command = command
        self.line = line
    }
}
