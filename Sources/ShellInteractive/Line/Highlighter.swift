import ShellBytes
import ShellExecution
internal import ShellSystem

/// Colours a line as it is typed.
final class Highlighter {
    /// The longest line that is coloured.
    private static let maximumLength = 20_000
    private var cachedLine: Scalars = []
    private var cachedStyles: [Style] = []
    private var known: [Bytes: Bool] = [:]

    /// Forgets what is known of commands, since a command has run.
    func reset() {
        known = [:]
        cachedLine = []
        cachedStyles = []
    }

    /// The style of each scalar of a line.
    func styles(of line: Scalars, shell: UnsafeMutablePointer<Shell>?) -> [Style] {
        if line == cachedLine { return cachedStyles }
        guard line.count <= Self.maximumLength else { return [] }
        let scanner = CommandScanner(line)
        var styles = [Style](repeating: .plain, count: line.count)
        // Words first: what is in them covers them.
        for span in scanner.spans {
            switch span.kind {
            case .command: paint(&styles, span.range, commandStyle(line, span.range, shell))
            case .argument, .redirected: paint(&styles, span.range, argumentStyle(line, span.range))
            default: break
            }
        }
        for span in scanner.spans {
            switch span.kind {
            case .keyword: paint(&styles, span.range, .keyword)
            case .string: paint(&styles, span.range, .string)
            case .operatorSign: paint(&styles, span.range, .operatorSign)
            case .comment: paint(&styles, span.range, .comment)
            default: break
            }
        }
        for span in scanner.spans where span.kind == .variable { paint(&styles, span.range, .variable) }
        if let open = scanner.openSingleQuote, open < styles.count { styles[open] = .error }
        cachedLine = line
        cachedStyles = styles
        return styles
    }

    private func paint(_ styles: inout [Style], _ range: Range<Int>, _ style: Style) {
        for index in range where index < styles.count { styles[index] = style }
    }

    private func argumentStyle(_ line: Scalars, _ range: Range<Int>) -> Style {
        if line[range.lowerBound] == 0x2D { return .option }
        guard line.count < 1000 else { return .plain }
        let text = LineText.encode(line[range])
        guard !text.contains(where: { Bytes("*?[$`'\"\\~{").contains($0) }) else { return .plain }
        return Files.isAccessible(text, .exists) ? .path : .plain
    }

    private func commandStyle(_ line: Scalars, _ range: Range<Int>, _ shell: UnsafeMutablePointer<Shell>?) -> Style {
        let text = LineText.encode(line[range])
        guard let shell, !text.contains(where: { Bytes("$`*?[{\\'\"").contains($0) }) || text.count == 1 else {
            return .plain
        }
        if let isKnown = known[text] { return isKnown ? .command : .unknownCommand }
        let isKnown = Self.exists(text, &shell.pointee)
        if known.count > 1000 { known = [:] }
        known[text] = isKnown
        return isKnown ? .command : .unknownCommand
    }

    /// Whether a command name leads to something; with `autocd` that may be a directory.
    static func exists(_ name: Bytes, _ shell: inout Shell) -> Bool {
        if isCommand(name, &shell) || name.first == ASCII.tilde { return true }
        return shell.behaviors[.autocd] && (try? Files.status(of: name))?.kind == .directory
    }

    /// Whether a name is that of a command.
    static func isCommand(_ name: Bytes, _ shell: inout Shell) -> Bool {
        if shell.environment.aliases[name] != nil { return true }
        let isBuiltin = name.withView { shell.builtins.find($0) != nil }
        if isBuiltin || CommandScanner.isKeyword(LineText.decode(name)) { return true }
        if shell.function(name) != nil { return true }
        if name.contains(ASCII.slash) { return Files.isExecutable(name) }
        if shell.environment.commandHash[name] != nil { return true }
        guard let path = shell.searchPath(name) else { return false }
        return Files.isExecutable(path)
    }
}
