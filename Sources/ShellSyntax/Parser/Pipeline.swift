import ShellBytes

// Pipelines (XCU 2.9.2, bash 3.2.3).
extension Parser {
    /// `[time [-p]] [!] command [| command]…`; nil where no command begins.
    mutating func pipeline() throws(ParseFailure) -> Command? {
        try skipBlanks()
        let startLine = line
        var prefix = PipelinePrefix()
        if buffer[position] == ASCII.exclamation || buffer[position] == UInt8(ascii: "t") {
            try pipelinePrefix(&prefix)
        }
        var leading = try command()
        if leading == nil, !prefix.isPresent, buffer[position] == ASCII.exclamation {
            // An alias has put it there.
            try pipelinePrefix(&prefix)
            leading = try command()
        }
        guard let first = leading else {
            guard prefix.isPresent, try endsList() else { return prefix.isPresent ? try refuse() : nil }
            let nothing = SimpleCommand(assignments: [], words: [], redirections: [], line: startLine, commandName: nil)
            return .pipeline(
                Pipeline(
                    stages: [.simple(nothing)], isNegated: prefix.isNegated, timing: prefix.timing,
                    line: startLine))
        }
        let changesResult = prefix.isNegated || prefix.timing != .none
        guard try peekPipe() || changesResult else { return first }
        var stages: [Command] = []
        var last = first
        while try peekPipe() {
            let joinsError = buffer[position + 1] == ASCII.ampersand
            position += joinsError ? 2 : 1
            let next = try stage()
            stages.append(joinsError ? last.joiningError : last)
            last = next
        }
        stages.append(last)
        return .pipeline(
            Pipeline(
                stages: stages, isNegated: prefix.isNegated, timing: prefix.timing,
                line: startLine))
    }

    private struct PipelinePrefix {
        var isPresent = false
        var isNegated = false
        var timing = Pipeline.Timing.none
    }

    private mutating func refuse() throws(ParseFailure) -> Command? { throw try unexpectedToken() }

    /// A command after `|`.
    private mutating func stage() throws(ParseFailure) -> Command {
        repeat {
            try skipLinebreak()
            if let command = try command() { return command }
        } while try isAfterBlankAlias()
        throw try unexpectedToken()
    }

    /// `!` and `time`, any number of each.
    private mutating func pipelinePrefix(_ prefix: inout PipelinePrefix) throws(ParseFailure) {
        while true {
            if try expandAliasAtCommand() { continue }
            switch try peekKeyword() {
            case .exclamation?:
                if options.contains(.extendedGlob), buffer[position + 1] == ASCII.leftParenthesis { return }
                position += 1
                prefix.isNegated.toggle()
            case .time?:
                position += 4
                prefix.timing = .standard
                try skipBlanks()
                if try consumeWord("-p") {
                    prefix.timing = .portable
                    try skipBlanks()
                }
                if try consumeWord("--") { prefix.timing = .portable }
            default: return
            }
            prefix.isPresent = true
            try skipBlanks()
        }
    }

    /// Consumes a word that is exactly this unquoted text.
    private mutating func consumeWord(_ text: StaticString) throws(ParseFailure) -> Bool {
        let length = text.utf8CodeUnitCount
        for index in 0..<length {
            guard position + index <= buffer.count else { return false }
            try removeContinuationsIfAny(at: index)
            guard buffer[position + index] == text.utf8Start[index] else { return false }
        }
        try removeContinuationsIfAny(at: length)
        guard endsWord(buffer[position + length]) else { return false }
        position += length
        return true
    }

    /// Whether a list could end here: after `!` or `time` alone.
    private mutating func endsList() throws(ParseFailure) -> Bool {
        try skipBlanksAndComment()
        switch try peek() {
        case 0, ASCII.newline, ASCII.rightParenthesis: return true
        case ASCII.semicolon: return try peekSecond() != ASCII.semicolon
        default: return false
        }
    }

    /// Whether `|` or `|&` comes next, and not `||`.
    @inline(__always)
    private mutating func peekPipe() throws(ParseFailure) -> Bool {
        endsPipeline ? false : try peekPipeAfterBlanks()
    }

    private mutating func peekPipeAfterBlanks() throws(ParseFailure) -> Bool {
        try skipBlanks()
        guard buffer[position] == ASCII.bar else { return false }
        try lookAtSecond()
        return buffer[position + 1] != ASCII.bar
    }
}
