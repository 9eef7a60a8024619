package import ShellBytes
import ShellPatterns

/// The parser of the shell's language: POSIX's (XCU 2.10) and bash 5.2's.
///
/// It is written by hand, as recursive descent over bytes: there is one function for each node of the grammar, in a file
/// named after it, and whether a byte is an operator, quotes or is text is decided by the function that stands there. A
/// function that consumes input is `mutating`; the functions that only look begin with `is` or `peek`.
///
/// The text is kept in one buffer that grows as the input is asked for more, and is terminated by a NUL byte, which no
/// text contains: a scanning loop needs no test for the end. Positions stay valid while a command is parsed.
package struct Parser: ~Copyable {
    /// What changes how text is parsed. The evaluator sets it before each command.
    package var options: ParserOptions = .standard
    /// The aliases by name, used where `options` has `.aliases`.
    package var aliases: [Bytes: Bytes] = [:]
    /// The line that is being read, from 1.
    package internal(set) var line: Int
    /// What bash would warn of; the evaluator prints and empties it.
    package var warnings: [ParserWarning] = []
    /// Where words are shared.
    let wordCache: WordCache

    private(set) var input: any LineInput
    package let names: NameTable
    /// The name of the file or other input, kept in function definitions.
    package let sourceName: Bytes

    var buffer = TextBuffer()
    /// The next byte's index in `buffer`.
    var position = 0
    /// What the input has given beyond `buffer`, which gets it piece by piece: what is changed in place stays small.
    var unread: Bytes = []
    /// Where in `unread` the next piece begins.
    var unreadOffset = 0
    /// Whether a command has begun, so that a further line continues it.
    var continuesCommand = false
    /// Whether the body of a here-document is being read.
    var readsHereDocument = false
    /// Whether the input has ended.
    var isAtEnd = false
    /// Whether a last line without a newline is read as if it had one, as commands are.
    var completesLastLine = true
    /// Whether the text is the body of a here-document, where `$'…'` is text within `${parameter-word}`, unlike in `"…"`.
    var isHereDocumentBody = false

    /// How many constructs enclose the position.
    var depth = 0
    /// The greatest `depth`: nested deeper, text is refused instead of using up the stack.
    package var maximumDepth = Parser.standardMaximumDepth
    /// How many parentheses of substitutions enclose the position.
    var substitutionDepth = 0
    /// The compound commands that are open, for messages.
    var openers: [Opener] = []
    /// The words of the simple commands, and the commands of the lists, that are being read. A failure leaves what there is
    /// of them: whoever goes on after one drops it.
    var wordStack = NodeStack<Word>()
    var itemStack = NodeStack<ListItem>()
    /// Here-documents whose bodies follow at the next newline.
    var pendingHereDocuments: [PendingHereDocument] = []
    /// Aliases whose text is being read.
    var activeAliases: [ActiveAlias] = []
    /// Whether the text of an alias that ends in a blank has just been read: the next word may be an alias, too.
    var checksNextWordForAlias = false
    /// Where the subscript of what looked like an assignment ends; 0 where none did.
    var refusedSubscriptEnd = 0
    /// Where `((` was tried as arithmetic and turned out to be nested parentheses.
    var notArithmetic: Set<Int> = []

    /// Where the command last parsed begins and ends in `buffer`.
    var lastCommand = 0..<0

    /// Where in `buffer` the last call of `nextCommand` began.
    var consumedStart = 0

    /// What fits into a stack of 8 MB with room to spare, in the evaluator as well; unoptimised code needs more of it.
    package static var standardMaximumDepth: Int {
        #if DEBUG
            200
        #else
            1000
        #endif
    }

    package init(
        input: any LineInput, names: NameTable, wordCache: WordCache = WordCache(), sourceName: Bytes,
        firstLine: Int = 1
    ) {
        self.input = input
        self.names = names
        self.wordCache = wordCache
        self.sourceName = sourceName
        line = firstLine
    }

    /// The source of the command last parsed, up to its newline.
    package var lastCommandText: Bytes {
        guard lastCommand.upperBound <= buffer.count else { return [] }
        return Bytes(buffer[lastCommand])
    }

    /// The text that the last call of `nextCommand` has gone over, comments and blank lines included (`set -v`).
    package var consumedText: Bytes { Bytes(buffer[min(consumedStart, position)..<position]) }

    /// Whether nothing but blanks and newlines is left of the text at hand; the input is not asked.
    package var isAtEndOfText: Bool {
        var index = position
        while buffer[index] == ASCII.space || buffer[index] == ASCII.tab || buffer[index] == ASCII.newline {
            index += 1
        }
        return index == buffer.count && unreadOffset == unread.count
    }

    /// How many bytes of the input's text are left after the command last parsed; nil while the text of an alias is
    /// being read, which is none of the input's.
    package var unreadCount: Int? {
        for alias in activeAliases where alias.end > position { return nil }
        return buffer.count - position + unread.count - unreadOffset
    }

    /// What has been read of the input and not yet parsed.
    package var unreadText: Bytes {
        var text = Bytes(buffer[position..<buffer.count])
        text += unread[unreadOffset...]
        return text
    }

    /// The next complete command with its newline (XCU 2.10, `complete_command`); nil at the end of the input.
    ///
    /// Blank lines and comments before it are skipped. After a syntax error the rest of the line is dropped, and the
    /// next call goes on at the line after it.
    package mutating func nextCommand() throws(ParseFailure) -> CommandList? {
        resetBetweenCommands()
        do throws(ParseFailure) {
            return try completeCommand()
        } catch {
            abandonLine()
            throw error
        }
    }

    /// Makes room in the buffer, and forgets what belonged to the command before.
    private mutating func resetBetweenCommands() {
        isAtEnd = false
        continuesCommand = false
        depth = 0
        substitutionDepth = 0
        openers.removeAll(keepingCapacity: true)
        wordStack.drop(from: 0)
        itemStack.drop(from: 0)
        notArithmetic.removeAll(keepingCapacity: true)
        refusedSubscriptEnd = 0
        if position == buffer.count {
            activeAliases.removeAll(keepingCapacity: true)
            if position > 0 {
                buffer.removeAll(keptCapacity: 1 << 16)
                position = 0
            }
        } else if position > 1 << 15, activeAliases.isEmpty {
            buffer.remove(0..<position)
            position = 0
        }
        lastCommand = position..<position
        consumedStart = position
    }

    /// Drops what has been read and not yet parsed: what else was typed or pasted with a line that is no command.
    package mutating func dropText() {
        position = buffer.count
        unread = []
        unreadOffset = 0
    }

    /// Puts another input between the parser and its input, made of that, what has been read of it and not yet parsed,
    /// and the line this begins with. nil while the text of an alias is being read, which is none of the input's.
    package mutating func readThrough<Input: LineInput>(_ make: (any LineInput, Bytes, Int) -> Input) -> Input? {
        guard unreadCount != nil else { return nil }
        let input = make(input, unreadText, line)
        self.input = input
        dropText()
        return input
    }

    /// Drops the rest of the current line after an error.
    private mutating func abandonLine() {
        pendingHereDocuments.removeAll()
        activeAliases.removeAll()
        checksNextWordForAlias = false
        // After a newline that was the mistake there is nothing to drop; one before the text does not count.
        guard position == consumedStart || buffer[position - 1] != ASCII.newline else { return }
        while buffer[position] != 0, buffer[position] != ASCII.newline { position += 1 }
        if buffer[position] == ASCII.newline {
            position += 1
            line += 1
        }
    }
}

/// The word that opens a compound command, and where it stands.
struct Opener {
    let text: StaticString
    let line: Int

    init(_ text: StaticString, _ line: Int) {
        self.text = text
        self.line = line
    }
}

/// Something that is read, but probably not as it was meant.
package enum ParserWarning {
    /// ``here-document at line N delimited by end-of-file (wanted `delimiter')``, noticed at `line`.
    case unterminatedHereDocument(line: Int, openedAt: Int, delimiter: Bytes)
}
