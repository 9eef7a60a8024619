internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `getopts optstring name [argument…]` takes the next option (XCU 3, getopts).
    static func getOptions(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let operands = shell.operandsOnly(arguments) else { return .misuse }
        guard let letters = operands.at(0), let variable = operands.at(1) else { return shell.failUsage(arguments) }
        let words = operands.count > 2 ? operands.from(2) : shell.environment.positionalParameters.all
        var step = OptionStep(letters: letters, words: words, state: shell.getoptsState())
        step.run()
        shell.environment.getopts = step.state
        shell.environment.variables[shell.wellKnown.optionIndex].value = .integer(Int64(step.state.index))
        if step.isWrong, !step.isSilent, shell.reportsOptionErrors { shell.report(step) }
        shell.setOptionArgument(step)
        guard ASCII.isName(variable) else { return shell.failIdentifier(arguments, variable) }
        let name = shell.names.intern(variable)
        do throws(AssignmentError) {
            try withUnsafePointer(to: step.result) { (letter) throws(AssignmentError) in
                try shell.assignText(name, ByteView(start: letter, count: 1))
            }
        } catch {
            _ = shell.report(error, by: arguments)
            return step.outcome == .ended ? .failure : .misuse
        }
        return ExitStatus(step.outcome != .ended)
    }
}

/// One step of `getopts` through its words.
private struct OptionStep {
    enum Outcome { case found, ended, unknown, valueMissing }

    let letters: ByteView
    let words: Arguments
    var state: GetoptsState
    private(set) var outcome = Outcome.ended
    /// The option's letter, whatever became of it.
    private(set) var letter: UInt8 = 0
    private(set) var value: ByteView?

    init(letters: ByteView, words: Arguments, state: GetoptsState) {
        self.letters = letters
        self.words = words
        self.state = state
    }

    /// Whether the option is one to complain of.
    var isWrong: Bool { outcome == .unknown || outcome == .valueMissing }

    /// Whether errors are told by `:` and OPTARG instead of a message.
    var isSilent: Bool { letters.first == ASCII.colon }

    /// What the variable becomes.
    var result: UInt8 {
        switch outcome {
        case .found: letter
        case .valueMissing where isSilent: ASCII.colon
        default: ASCII.question
        }
    }

    mutating func run() {
        if state.index > words.count {
            state.index = words.count + 1
            state.offset = 0
            return
        }
        if state.offset == 0 {
            guard let word = words.at(state.index - 1), word.count > 1, word[0] == ASCII.minus else { return }
            if word.count == 2, word[1] == ASCII.minus {
                state.index += 1
                return
            }
            state.offset = 1
        }
        guard let word = words.at(state.index - 1), state.offset < word.count else {
            state.offset = 0
            return
        }
        letter = word[state.offset]
        state.offset += 1
        let position = letter == ASCII.colon ? nil : letters.firstIndex(of: letter)
        let isLast = state.offset == word.count
        guard let position else {
            outcome = .unknown
            if isLast { nextWord() }
            return
        }
        outcome = .found
        guard position + 1 < letters.count, letters[position + 1] == ASCII.colon else {
            if isLast { nextWord() }
            return
        }
        if !isLast {
            value = word.from(state.offset)
        } else {
            state.index += 1
            value = words.at(state.index - 1)
            if value == nil {
                outcome = .valueMissing
                state.offset = 0
                return
            }
        }
        nextWord()
    }

    private mutating func nextWord() {
        state.index += 1
        state.offset = 0
    }
}

extension Shell {
    /// Where `getopts` is: at the beginning of the word that OPTIND names, unless it has been there before.
    fileprivate mutating func getoptsState() -> GetoptsState {
        let index: Int64 =
            switch environment.variables[wellKnown.optionIndex].value {
            case .integer(let number): number
            default: value(of: wellKnown.optionIndex).flatMap { DecimalText.parse($0) } ?? 1
            }
        if index != Int64(environment.getopts.index) || index < 1 {
            environment.getopts.index = Int(clamping: max(1, min(index, Int64(Int32.max))))
            environment.getopts.offset = 0
        }
        return environment.getopts
    }

    /// Whether OPTERR asks for messages.
    fileprivate var reportsOptionErrors: Bool {
        mutating get {
            guard let text = value(of: wellKnown.optionErrors) else { return true }
            return DecimalText.parse(text) != 0
        }
    }

    fileprivate mutating func report(_ step: OptionStep) {
        let reason: StaticString
        switch step.outcome {
        case .unknown: reason = ": illegal option -- "
        case .valueMissing: reason = ": option requires an argument -- "
        case .found, .ended: return
        }
        writeError(invocation.name + Bytes(reason) + [step.letter, ASCII.newline])
    }

    /// OPTARG: the option's value, the letter in question in silent mode; unset otherwise.
    fileprivate mutating func setOptionArgument(_ step: OptionStep) {
        if let value = step.value {
            if environment.variables.isPlainScalar(wellKnown.optionArgument) {
                environment.variables.setText(wellKnown.optionArgument, value)
            } else {
                assignOptionArgument(Bytes(value))
            }
        } else if step.isSilent, step.outcome == .unknown || step.outcome == .valueMissing {
            assignOptionArgument([step.letter])
        } else {
            switch environment.variables[wellKnown.optionArgument].value {
            case .unset: break
            default: try? unset(wellKnown.optionArgument)
            }
        }
    }

    /// Assigns to OPTARG; that it is read-only is reported, and no more.
    private mutating func assignOptionArgument(_ text: Bytes) {
        do throws(AssignmentError) { try assign(wellKnown.optionArgument, text) } catch { _ = report(error) }
    }
}
