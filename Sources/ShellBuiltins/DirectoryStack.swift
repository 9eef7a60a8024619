internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `dirs [-clpv] [+N] [-N]` shows the directory stack (bash 6.8.1).
    static func directories(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        var listing = DirectoryListing()
        var only: Int?
        for word in arguments.from(1) {
            if word.equals("--") { break }
            if let letters = listing.letters(of: word) {
                for letter in letters.buffer {
                    if letter == UInt8(ascii: "c") {
                        shell.environment.directoryStack = []
                        return .success
                    }
                    listing.take(letter)
                }
                continue
            }
            switch shell.stackPosition(word) {
            case .position(let position): only = position
            case .outOfRange:
                if shell.environment.directoryStack.isEmpty { return shell.fail(arguments, "directory stack empty") }
                return shell.fail(arguments, word.from(1), "directory stack index out of range")
            case .notNumber:
                _ = shell.fail(
                    arguments, word,
                    word.first == ASCII.minus || word.count > 1 && ASCII.isDigit(word[1])
                        ? "invalid number" : "invalid option")
                return shell.failUsage(arguments)
            }
        }
        shell.printDirectories(listing, only: only)
        return .success
    }

    /// `pushd [-n] [+N | -N | directory]` (bash 6.8.1).
    static func pushDirectory(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        if shell.isRestricted { return shell.failRestricted(arguments) }
        var operands = StackOperands(arguments)
        if let status = operands.read(&shell, refusal: nil) { return status }
        if let directory = operands.directory {
            if operands.isPassive {
                shell.environment.directoryStack.insert(Bytes(directory), at: 0)
            } else {
                let old = shell.environment.workingDirectory
                let status = try shell.goTo(Bytes(directory), arguments, isSearched: true)
                if !status.isSuccess { return status }
                shell.environment.directoryStack.insert(old, at: 0)
            }
            shell.printDirectories(DirectoryListing(), only: nil)
            return .success
        }
        if shell.environment.directoryStack.isEmpty {
            return operands.position == nil
                ? shell.fail(arguments, "no other directory")
                : shell.fail(arguments, "directory stack empty")
        }
        let position = operands.position ?? (operands.isPassive ? 0 : 1)
        if position == 0, operands.isPassive { return .success }
        let all = [shell.environment.workingDirectory] + shell.environment.directoryStack
        var rotated = Array(all[position...] + all[..<position])
        // Without an operand only the two on top change places.
        if operands.position == nil { rotated = [all[1], all[0]] + all[2...] }
        if operands.isPassive {
            shell.environment.directoryStack = Array(rotated[1...])
            return .success
        }
        let status = try shell.goTo(rotated[0], arguments, isSearched: false)
        if !status.isSuccess { return status }
        shell.environment.directoryStack = Array(rotated[1...])
        shell.printDirectories(DirectoryListing(), only: nil)
        return .success
    }

    /// `popd [-n] [+N | -N]` (bash 6.8.1).
    static func popDirectory(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        var operands = StackOperands(arguments)
        if let status = operands.read(&shell, refusal: "invalid argument") { return status }
        let position = operands.position ?? 0
        if shell.environment.directoryStack.isEmpty { return shell.fail(arguments, "directory stack empty") }
        if position > 0 || operands.isPassive {
            shell.environment.directoryStack.remove(at: max(0, position - 1))
        } else {
            let status = try shell.goTo(shell.environment.directoryStack[0], arguments, isSearched: false)
            if !status.isSuccess { return status }
            shell.environment.directoryStack.removeFirst()
        }
        shell.printDirectories(DirectoryListing(), only: nil)
        return .success
    }
}

/// The operands of `pushd` and `popd`.
private struct StackOperands {
    private let arguments: Arguments
    /// `-n`: the working directory stays.
    private(set) var isPassive = false
    /// `+N`, `-N`, counted from the working directory.
    private(set) var position: Int?
    private(set) var directory: ByteView?

    init(_ arguments: Arguments) { self.arguments = arguments }

    /// Reads them; the status where they are wrong. `refusal` is the reason why there is no directory among them.
    mutating func read(_ shell: inout Shell, refusal: StaticString?) -> ExitStatus? {
        var index = 1
        while let word = arguments.at(index) {
            index += 1
            if word.equals("-n") {
                isPassive = true
                continue
            }
            if word.equals("--") {
                if let next = arguments.at(index) { directory = next }
                index += 1
                break
            }
            let isNumbered = word.count > 0 && (word[0] == ASCII.minus || word[0] == ASCII.plus)
            guard isNumbered, !word.equals("-") else {
                if let refusal {
                    _ = shell.fail(arguments, word, refusal)
                    return shell.failUsage(arguments)
                }
                directory = word
                break
            }
            switch shell.stackPosition(word) {
            case .position(let found): position = found
            case .outOfRange:
                if shell.environment.directoryStack.isEmpty { return shell.fail(arguments, "directory stack empty") }
                return shell.fail(arguments, word, "directory stack index out of range")
            case .notNumber:
                _ = shell.fail(arguments, word, "invalid number")
                return shell.failUsage(arguments)
            }
        }
        if directory != nil, index < arguments.count { return shell.fail(arguments, "too many arguments") }
        return nil
    }
}

/// How `dirs` lists.
private struct DirectoryListing {
    /// `-l`: the home directory is written out.
    var isLong = false
    /// `-p`, `-v`: one to a line.
    var isByLine = false
    /// `-v`: with numbers.
    var isNumbered = false

    mutating func take(_ letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): isLong = true
        case UInt8(ascii: "p"): isByLine = true
        default:
            isByLine = true
            isNumbered = true
        }
    }

    /// The letters of a word of options; nil where it is none.
    func letters(of word: ByteView) -> ByteView? {
        guard word.count > 1, word[0] == ASCII.minus else { return nil }
        for letter in word.from(1).buffer {
            switch letter {
            case UInt8(ascii: "c"), UInt8(ascii: "l"), UInt8(ascii: "p"), UInt8(ascii: "v"): continue
            default: return nil
            }
        }
        return word.from(1)
    }
}

extension Shell {
    fileprivate enum StackPosition { case position(Int), outOfRange, notNumber }

    /// What `+N` (from the left) and `-N` (from the right) mean in the directory stack as it is.
    fileprivate func stackPosition(_ word: ByteView) -> StackPosition {
        guard word.count > 1, word[0] == ASCII.plus || word[0] == ASCII.minus, ASCII.isDigit(word[1]),
            let number = DecimalText.parse(word.from(1))
        else { return .notNumber }
        let last = Int64(environment.directoryStack.count)
        guard number <= last else { return .outOfRange }
        return .position(Int(word[0] == ASCII.plus ? number : last - number))
    }

    fileprivate mutating func goTo(
        _ directory: Bytes, _ arguments: Arguments, isSearched: Bool
    ) throws(Divert) -> ExitStatus {
        var change = DirectoryChange(arguments: arguments, isPhysical: options.contains(.physical))
        change.isQuiet = true
        if isSearched, directory == [ASCII.minus] {
            change.isQuiet = false
            change.printsPath = true
            guard let previous = value(of: wellKnown.oldPwd) else { return fail(arguments, "OLDPWD not set") }
            return try change.go(to: previous, &self)
        }
        return isSearched ? try change.search(for: directory, &self) : try change.go(to: directory, &self)
    }

    /// The stack as `dirs` prints it, or one entry of it.
    fileprivate mutating func printDirectories(_ listing: DirectoryListing, only: Int?) {
        let all = [environment.workingDirectory] + environment.directoryStack
        let home = listing.isLong ? nil : value(of: wellKnown.home)
        for (position, directory) in all.enumerated() where only == nil || only == position {
            if listing.isNumbered {
                let number = DecimalText.bytes(Int64(position))
                output.append(Bytes(repeating: ASCII.space, count: max(0, 2 - number.count)) + number)
                output.append("  ")
            } else if position > 0, only == nil, !listing.isByLine {
                output.append(ASCII.space)
            }
            output.append(abbreviated(directory, home))
            if listing.isByLine { output.append(ASCII.newline) }
        }
        if !listing.isByLine { output.append(ASCII.newline) }
    }

    private func abbreviated(_ directory: Bytes, _ home: Bytes?) -> Bytes {
        guard let home, home.count > 1, directory.starts(with: home) else { return directory }
        if directory.count == home.count { return [ASCII.tilde] }
        return directory[home.count] == ASCII.slash ? [ASCII.tilde] + directory[home.count...] : directory
    }
}
