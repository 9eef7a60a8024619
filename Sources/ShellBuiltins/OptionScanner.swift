internal import ShellBytes
internal import ShellExecution

/// Takes the options from a builtin's arguments by the utility syntax guidelines (XBD 12.2): letters may be clustered, a
/// value is the rest of its word or the next one, `--` ends them.
struct OptionScanner {
    /// What is wrong with the option last met.
    enum Failure {
        /// No such option.
        case unknown(Bytes)
        /// The option lacks its value.
        case valueMissing(Bytes)
        /// `--help` was asked for.
        case help
    }

    private let arguments: Arguments
    private let letters: StaticString
    private var index = 1
    private var offset = 0
    /// The value of the option that `next` returned last.
    private(set) var value = ByteView.empty
    /// Why `next` returned 0.
    private(set) var failure: Failure?

    /// A scanner of the arguments after the first. A letter of `letters` that a colon follows takes a value.
    init(_ arguments: Arguments, _ letters: StaticString) {
        self.arguments = arguments
        self.letters = letters
    }

    /// The next option's letter; nil after the last one; 0 for one that is wrong, which `failure` describes.
    mutating func next() -> UInt8? {
        if offset == 0 {
            guard let word = arguments.at(index), word.count > 1, word[0] == ASCII.minus else { return nil }
            if word.count == 2, word[1] == ASCII.minus {
                index += 1
                return nil
            }
            if word.equals("--help") {
                failure = .help
                return 0
            }
            offset = 1
        }
        let word = arguments[index]
        let letter = word[offset]
        offset += 1
        let isLast = offset == word.count
        switch takesValue(letter) {
        case nil:
            failure = .unknown([ASCII.minus, letter])
            return 0
        case true?:
            return valueFollows(letter, in: word, isLast: isLast)
        default:
            if isLast { nextWord() }
            return letter
        }
    }

    private mutating func valueFollows(_ letter: UInt8, in word: ByteView, isLast: Bool) -> UInt8 {
        if !isLast {
            value = word.from(offset)
        } else if let next = arguments.at(index + 1) {
            value = next
            index += 1
        } else {
            failure = .valueMissing([ASCII.minus, letter])
            return 0
        }
        nextWord()
        return letter
    }

    private mutating func nextWord() {
        index += 1
        offset = 0
    }

    /// Whether the option takes a value; nil for an option that there is not.
    private func takesValue(_ letter: UInt8) -> Bool? {
        let count = letters.utf8CodeUnitCount
        guard letter != ASCII.colon else { return nil }
        for position in 0..<count where letters.utf8Start[position] == letter {
            return position + 1 < count && letters.utf8Start[position + 1] == ASCII.colon
        }
        return nil
    }

    /// The position of the first argument that is no option.
    var operandIndex: Int { index }

    /// The arguments after the options.
    var operands: Arguments { arguments.from(index) }
}

extension Shell {
    /// Reports what is wrong with an option, with the usage line; or shows the help text that was asked for. Status 2.
    mutating func failOption(_ arguments: Arguments, _ options: OptionScanner) -> ExitStatus {
        switch options.failure {
        case .help?:
            showHelp(of: arguments[0])
            return .misuse
        case .valueMissing(let option)?:
            diagnose(arguments[0], option + Bytes(": option requires an argument"))
        case .unknown(let option)?:
            diagnose(arguments[0], option + Bytes(": invalid option"))
        case nil: break
        }
        return failUsage(arguments)
    }

    /// Writes the usage line of the builtin: status 2.
    mutating func failUsage(_ arguments: Arguments) -> ExitStatus {
        specialBuiltinFailed = true
        let synopsis = HelpTopics.topic(named: arguments[0])?.synopsis ?? ""
        return failUsage(arguments, usage: synopsis)
    }

    /// For a builtin that takes no options: the position of its first operand, `--` passed over; nil where an option was
    /// given or help asked for, which was then reported.
    mutating func operandsOnly(_ arguments: Arguments) -> Arguments? {
        var options = OptionScanner(arguments, "")
        if options.next() != nil {
            _ = failOption(arguments, options)
            return nil
        }
        return options.operands
    }

    /// Shows the help text where the only argument is `--help`, as builtins do that take no options at all.
    mutating func showsHelp(_ arguments: Arguments) -> Bool {
        guard arguments.count == 2, arguments[1].equals("--help") else { return false }
        showHelp(of: arguments[0])
        return true
    }
}
