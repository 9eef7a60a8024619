package import ShellBytes
internal import ShellSystem

/// Tilde expansion (XCU 2.6.1, bash 3.5.2).
extension Shell {
    /// The directory that a tilde-prefix stands for: `login` is what follows the tilde. One that stands for nothing is
    /// left as it is.
    mutating func expandTilde(_ login: Bytes) throws(Divert) -> Bytes {
        let written = [ASCII.tilde] + login
        if login.isEmpty {
            if let home = value(of: wellKnown.home) { return home }
            return Users.entry(of: Users.realUser)?.home ?? written
        }
        if login.equals("+") { return value(of: wellKnown.pwd) ?? written }
        if login.equals("-") { return value(of: wellKnown.oldPwd) ?? written }
        let digits = login[0] == ASCII.plus || login[0] == ASCII.minus ? Bytes(login[1...]) : login
        if let number = DecimalText.parse(digits), ASCII.isDigit(digits[0]) {
            let stack = [environment.workingDirectory] + environment.directoryStack
            let index = login[0] == ASCII.minus ? Int64(stack.count) - 1 - number : number
            return index >= 0 && index < stack.count ? stack[Int(index)] : written
        }
        return Users.homeDirectory(of: login) ?? written
    }
}
