package import ShellBytes
import ShellSyntax
internal import ShellSystem

/// Tilde expansion (XCU 2.6.1, bash 3.5.2).
extension Shell {
    /// The directory that a tilde-prefix stands for: `login` is what follows the tilde. nil where it stands for nothing:
    /// then it is text like any other.
    mutating func directory(ofTilde login: Bytes) -> Bytes? {
        if login.isEmpty {
            if let home = value(of: wellKnown.home) { return home }
            return Users.entry(of: Users.realUser)?.home
        }
        if login.equals("+") { return value(of: wellKnown.pwd) }
        if login.equals("-") { return value(of: wellKnown.oldPwd) }
        let digits = login[0] == ASCII.plus || login[0] == ASCII.minus ? Bytes(login[1...]) : login
        if let number = DecimalText.parse(digits), ASCII.isDigit(digits[0]) {
            let stack = [environment.workingDirectory] + environment.directoryStack
            let index = login[0] == ASCII.minus ? Int64(stack.count) - 1 - number : number
            return index >= 0 && index < stack.count ? stack[Int(index)] : nil
        }
        return Users.homeDirectory(of: login)
    }
}

extension Word {
    /// The word with its tilde-prefixes as text: nothing in the list of an associative array is one.
    var withoutTildes: Word {
        var hasTilde = false
        let changed = parts.map { part in
            guard case .tilde(let login) = part else { return part }
            hasTilde = true
            return .literal([ASCII.tilde] + login)
        }
        return hasTilde ? Word(parts: changed, shape: .general, line: line) : self
    }
}

extension Shell {
    /// The parts of a word that brace expansion has made: a tilde at its start begins a tilde-prefix only now, where what
    /// follows has been put together.
    static func findingTilde(_ parts: [WordPart]) -> [WordPart] {
        guard case .literal(let text)? = parts.first, text.first == ASCII.tilde else { return parts }
        let end = text.firstIndex { $0 == ASCII.slash || $0 == ASCII.colon }
        if end == nil, parts.count > 1 { return parts }
        let login = Bytes(text[1..<(end ?? text.count)])
        guard let end else { return [.tilde(login)] }
        return [.tilde(login), .literal(Bytes(text[end...]))] + parts.dropFirst()
    }
}
