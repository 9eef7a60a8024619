internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

extension StandardBuiltins {
    /// `umask [-p] [-S] [mask]` shows or sets the file mode creation mask (XCU 3, umask).
    static func creationMask(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "Sp")
        var isSymbolic = false
        var isReusable = false
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "S"): isSymbolic = true
            case UInt8(ascii: "p"): isReusable = true
            default: return shell.failOption(arguments, options)
            }
        }
        let mask = Files.exchangeCreationMask(0o077)
        _ = Files.exchangeCreationMask(mask)
        guard let text = options.operands.at(0) else {
            if isReusable { shell.output.append(isSymbolic ? "umask -S " : "umask ") }
            shell.output.append(isSymbolic ? symbolic(mask) : octal(mask))
            shell.output.append(ASCII.newline)
            return .success
        }
        let new: UInt32
        if let first = text.first, ASCII.isDigit(first) {
            guard let number = octalNumber(text) else {
                return shell.fail(arguments, text, "octal number out of range")
            }
            new = number & 0o777
        } else {
            var reader = SymbolicMode(text, allowed: ~mask & 0o777)
            guard let allowed = reader.read() else { return shell.fail(arguments, reader.complaint) }
            new = ~allowed & 0o777
        }
        shell.noteCreationMaskChange()
        _ = Files.exchangeCreationMask(new)
        if isSymbolic {
            shell.output.append(symbolic(new))
            shell.output.append(ASCII.newline)
        }
        return .success
    }

    private static func octalNumber(_ text: ByteView) -> UInt32? {
        var value: UInt32 = 0
        for byte in text.buffer {
            guard byte >= ASCII.zero, byte < 0x38 else { return nil }
            value = value * 8 + UInt32(byte - ASCII.zero)
            if value > 0o7777 { return nil }
        }
        return value
    }

    private static func octal(_ mask: UInt32) -> Bytes {
        var text = Bytes()
        for shift: UInt32 in [9, 6, 3, 0] { text.append(ASCII.zero + UInt8((mask >> shift) & 7)) }
        return text
    }

    private static func symbolic(_ mask: UInt32) -> Bytes {
        var text = Bytes()
        for (who, shift) in [(UInt8(ascii: "u"), UInt32(6)), (UInt8(ascii: "g"), 3), (UInt8(ascii: "o"), 0)] {
            if shift != 6 { text.append(ASCII.comma) }
            text += [who, ASCII.equals]
            let denied = mask >> shift
            if denied & 4 == 0 { text.append(UInt8(ascii: "r")) }
            if denied & 2 == 0 { text.append(UInt8(ascii: "w")) }
            if denied & 1 == 0 { text.append(UInt8(ascii: "x")) }
        }
        return text
    }
}

/// A symbolic mode in the notation of `chmod`, as `umask` reads it: it says what is allowed.
private struct SymbolicMode {
    private let text: ByteView
    private var index = 0
    private var allowed: UInt32
    /// What is wrong with it.
    private(set) var complaint: Bytes = []

    /// `allowed` are the permissions before.
    init(_ text: ByteView, allowed: UInt32) {
        self.text = text
        self.allowed = allowed
    }

    /// The permissions after; nil for a text that is no symbolic mode.
    mutating func read() -> UInt32? {
        while true {
            guard readClause() else { return nil }
            guard peek == ASCII.comma else { break }
            index += 1
        }
        return allowed
    }

    private var peek: UInt8? { index < text.count ? text[index] : nil }

    /// `who… (operator permission…)…`
    private mutating func readClause() -> Bool {
        var who: UInt32 = 0
        loop: while let letter = peek {
            switch letter {
            case UInt8(ascii: "u"): who |= 0o700
            case UInt8(ascii: "g"): who |= 0o070
            case UInt8(ascii: "o"): who |= 0o007
            case UInt8(ascii: "a"): who |= 0o777
            default: break loop
            }
            index += 1
        }
        if who == 0 { who = 0o777 }
        guard isOperator else {
            complaint = Bytes("`") + [peek ?? 0] + Bytes("': invalid symbolic mode operator")
            return false
        }
        while isOperator {
            let action = text[index]
            index += 1
            guard let permissions = readPermissions() else { return false }
            switch action {
            case ASCII.plus: allowed |= permissions & who
            case ASCII.minus: allowed &= ~(permissions & who)
            default: allowed = allowed & ~who | permissions & who
            }
        }
        return true
    }

    private var isOperator: Bool { peek == ASCII.plus || peek == ASCII.minus || peek == ASCII.equals }

    /// `[rwxXst]*` or the permissions of another class, for all classes at once.
    private mutating func readPermissions() -> UInt32? {
        var permissions: UInt32 = 0
        while let letter = peek, letter != ASCII.comma, !isOperator {
            switch letter {
            case UInt8(ascii: "r"): permissions |= 0o444
            case UInt8(ascii: "w"): permissions |= 0o222
            case UInt8(ascii: "x"): permissions |= 0o111
            case UInt8(ascii: "X"): if allowed & 0o111 != 0 { permissions |= 0o111 }
            case UInt8(ascii: "s"), UInt8(ascii: "t"): break
            case UInt8(ascii: "u"): permissions |= (allowed >> 6 & 7) * 0o111
            case UInt8(ascii: "g"): permissions |= (allowed >> 3 & 7) * 0o111
            case UInt8(ascii: "o"): permissions |= (allowed & 7) * 0o111
            default:
                complaint = Bytes("`") + [letter] + Bytes("': invalid symbolic mode character")
                return nil
            }
            index += 1
        }
        return permissions
    }
}
