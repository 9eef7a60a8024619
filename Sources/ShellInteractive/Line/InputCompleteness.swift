import ShellBytes
import ShellExecution
import ShellSyntax

/// Whether a text is a whole command, or whether a further line must follow.
enum InputCompleteness {
    private final class Probe: LineInput {
        private var text: Bytes?
        private(set) var wantsMore = false

        init(_ text: Bytes) { self.text = text }

        func nextLines(continuesCommand: Bool) throws(InputInterrupt) -> Bytes {
            if let text {
                self.text = nil
                return text
            }
            if continuesCommand {
                wantsMore = true
                throw InputInterrupt()
            }
            return []
        }
    }

    /// Whether the shell would ask for another line.
    static func needsMore(_ text: Bytes, _ shell: inout Shell) -> Bool {
        if text.isEmpty || !text.contains(where: { $0 != ASCII.newline && !ASCII.isBlank($0) }) { return false }
        let probe = Probe(text + [ASCII.newline])
        var parser = Parser(input: probe, names: shell.names, sourceName: [])
        parser.options = shell.parserOptions
        parser.aliases = shell.environment.aliases
        while true {
            do throws(ParseFailure) {
                guard try parser.nextCommand() != nil else { return false }
            } catch {
                return probe.wantsMore
            }
        }
    }
}
