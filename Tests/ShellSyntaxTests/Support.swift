import ShellBytes
import ShellSyntax
import Testing

/// Parses texts and prints what came of them.
enum Sample {
    /// The commands of a text in printed form, one a line; an error as its message.
    static func printed(
        _ text: String, options: ParserOptions = .standard, aliases: [String: String] = [:]
    ) -> String {
        let names = NameTable()
        var parser = Parser(input: TextInput(Bytes(text.utf8)), names: names, sourceName: [])
        parser.options = options
        for (name, value) in aliases { parser.aliases[Bytes(name.utf8)] = Bytes(value.utf8) }
        var lines: [String] = []
        while true {
            do throws(ParseFailure) {
                guard let list = try parser.nextCommand() else { break }
                lines.append(CommandPrinter.line(list, names: names).description)
            } catch {
                lines.append(message(error))
                break
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The shape of a text's tree; an error as its message.
    static func shape(of input: any LineInput, names: NameTable) -> String {
        var parser = Parser(input: input, names: names, sourceName: [])
        var lists: [CommandList] = []
        do throws(ParseFailure) {
            while let list = try parser.nextCommand() { lists.append(list) }
        } catch {
            return message(error)
        }
        return TreeShape.of(lists, names)
    }

    /// The first command of a text.
    static func command(_ text: String, options: ParserOptions = .standard) throws -> Command {
        let names = NameTable()
        var parser = Parser(input: TextInput(Bytes(text.utf8)), names: names, sourceName: [])
        parser.options = options
        let list = try #require(try parser.nextCommand())
        return list[0].command
    }

    /// The words of the simple command that a text is.
    static func words(_ text: String, options: ParserOptions = .standard) throws -> [Word] {
        guard case .simple(let node) = try command(text, options: options) else { return [] }
        return node.words
    }

    /// A function in the form of `declare -f`.
    static func function(_ text: String) throws -> String {
        let names = NameTable()
        var parser = Parser(input: TextInput(Bytes(text.utf8)), names: names, sourceName: [])
        let list = try #require(try parser.nextCommand())
        guard case .function(let definition) = list[0].command else { return "no function" }
        return CommandPrinter.function(definition, names: names).description
    }

    static func message(_ failure: ParseFailure) -> String {
        guard case .syntax(let error) = failure else { return "interrupted" }
        return switch error.kind {
        case .unexpectedToken(let text): "\(error.line): syntax error near unexpected token `\(text.description)'"
        case .unterminated(let text): "\(error.line): unexpected EOF while looking for matching `\(text.description)'"
        case .unexpectedEnd: "\(error.line): syntax error: unexpected end of file"
        case .badClauses(let text, let clauses):
            "\(error.line): syntax error: \(text.description) in `\(clauses.description)'"
        case .message(let text): "\(error.line): \(text.description)"
        case .tooDeep: "\(error.line): too deep"
        }
    }
}

/// Input that is given line by line, and that tells how much of it has been asked for.
final class LinesInput: LineInput {
    private let lines: [String]
    private(set) var taken = 0
    private(set) var continued: [Bool] = []

    init(_ lines: [String]) { self.lines = lines }

    func nextLines(continuesCommand: Bool) throws(InputInterrupt) -> Bytes {
        guard taken < lines.count else { return [] }
        continued.append(continuesCommand)
        taken += 1
        return Bytes((lines[taken - 1] + "\n").utf8)
    }
}
