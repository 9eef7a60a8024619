package import ShellBytes
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
