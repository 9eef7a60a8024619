internal import ShellBytes

/// Compatibility with earlier versions of bash (bash 6.12): BASH_COMPAT and the options `compat31` … `compat44` name the
/// same level. Only what level 31 asks for changes anything.
extension Shell {
    /// The level of bash 5.2, which swish is without further wishes.
    private static var currentLevel: Int { 52 }
    private static var levels: [(option: OptionalBehavior, number: Int)] {
        [
            (.compat31, 31), (.compat32, 32), (.compat40, 40), (.compat41, 41), (.compat42, 42), (.compat43, 43),
            (.compat44, 44),
        ]
    }

    /// Switches the option of a level. At most one is on.
    package mutating func setCompatibility(_ option: OptionalBehavior, to isOn: Bool) {
        if isOn { for level in Self.levels { behaviors[level.option] = false } }
        behaviors[option] = isOn
        let number = Self.levels.first { behaviors[$0.option] }?.number ?? Self.currentLevel
        set(wellKnown.compatibility, DecimalText.bytes(Int64(number)))
    }

    /// BASH_COMPAT has changed: the option of its level is on, the others are off.
    mutating func noteCompatibility() {
        let text = value(of: wellKnown.compatibility) ?? []
        let number = Self.level(text)
        if number == nil, !text.isEmpty {
            diagnose(Bytes("BASH_COMPAT: ") + text + Bytes(": compatibility value out of range"))
        }
        for level in Self.levels { behaviors[level.option] = level.number == number }
    }

    /// The level that `4.2` or `42` stands for, of those that there are.
    private static func level(_ text: Bytes) -> Int? {
        let digits = text.count == 3 && text[1] == ASCII.period ? [text[0], text[2]] : text
        guard digits.count == 2, let number = DecimalText.parse(digits), (31...Int64(currentLevel)).contains(number)
        else { return nil }
        return Int(number)
    }
}
