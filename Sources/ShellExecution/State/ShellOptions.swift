package import ShellBytes

/// The options of `set` (XCU 2.15, set; bash 4.3.1), as a set of bits.
package struct ShellOptions: OptionSet, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    package static let allExport = ShellOptions(bit: 0)
    package static let braceExpand = ShellOptions(bit: 1)
    package static let emacs = ShellOptions(bit: 2)
    package static let errorExit = ShellOptions(bit: 3)
    package static let errorTrace = ShellOptions(bit: 4)
    package static let functionTrace = ShellOptions(bit: 5)
    package static let hashAll = ShellOptions(bit: 6)
    package static let historyExpand = ShellOptions(bit: 7)
    package static let history = ShellOptions(bit: 8)
    package static let ignoreEndOfFile = ShellOptions(bit: 9)
    package static let interactiveComments = ShellOptions(bit: 10)
    package static let keyword = ShellOptions(bit: 11)
    package static let monitor = ShellOptions(bit: 12)
    package static let noClobber = ShellOptions(bit: 13)
    package static let noExecute = ShellOptions(bit: 14)
    package static let noGlob = ShellOptions(bit: 15)
    package static let noLog = ShellOptions(bit: 16)
    package static let notify = ShellOptions(bit: 17)
    package static let noUnset = ShellOptions(bit: 18)
    package static let oneCommand = ShellOptions(bit: 19)
    package static let physical = ShellOptions(bit: 20)
    package static let pipeFail = ShellOptions(bit: 21)
    package static let posix = ShellOptions(bit: 22)
    package static let privileged = ShellOptions(bit: 23)
    package static let verbose = ShellOptions(bit: 24)
    package static let vi = ShellOptions(bit: 25)
    package static let trace = ShellOptions(bit: 26)
    /// Interactive (`-i`); told by `$-`, not set by `set`.
    package static let interactive = ShellOptions(bit: 27)
    /// Commands come from standard input (`-s`); told by `$-`.
    package static let standardInput = ShellOptions(bit: 28)
    /// Commands come from a string (`-c`); told by `$-`.
    package static let commandString = ShellOptions(bit: 29)
    /// Restricted (`-r`): it can be switched on, but not off.
    package static let restricted = ShellOptions(bit: 30)

    /// In a subshell: job control is on in the shell around it. `$-` says so, but the subshell's commands are no jobs.
    package static let monitorAround = ShellOptions(bit: 31)

    /// An option with the names that `set` knows it by.
    package struct Entry: Sendable {
        package let option: ShellOptions
        /// The name for `-o`; nil for an option that has only a letter.
        package let name: StaticString?
        /// The letter; nil for an option that has only a name.
        package let letter: UInt8?
    }

    /// All of them in the order in which `set -o` lists them.
    package static let table: [Entry] = [
        Entry(option: .allExport, name: "allexport", letter: UInt8(ascii: "a")),
        Entry(option: .braceExpand, name: "braceexpand", letter: UInt8(ascii: "B")),
        Entry(option: .emacs, name: "emacs", letter: nil),
        Entry(option: .errorExit, name: "errexit", letter: UInt8(ascii: "e")),
        Entry(option: .errorTrace, name: "errtrace", letter: UInt8(ascii: "E")),
        Entry(option: .functionTrace, name: "functrace", letter: UInt8(ascii: "T")),
        Entry(option: .hashAll, name: "hashall", letter: UInt8(ascii: "h")),
        Entry(option: .historyExpand, name: "histexpand", letter: UInt8(ascii: "H")),
        Entry(option: .history, name: "history", letter: nil),
        Entry(option: .ignoreEndOfFile, name: "ignoreeof", letter: nil),
        Entry(option: .interactiveComments, name: "interactive-comments", letter: nil),
        Entry(option: .keyword, name: "keyword", letter: UInt8(ascii: "k")),
        Entry(option: .monitor, name: "monitor", letter: UInt8(ascii: "m")),
        Entry(option: .noClobber, name: "noclobber", letter: UInt8(ascii: "C")),
        Entry(option: .noExecute, name: "noexec", letter: UInt8(ascii: "n")),
        Entry(option: .noGlob, name: "noglob", letter: UInt8(ascii: "f")),
        Entry(option: .noLog, name: "nolog", letter: nil),
        Entry(option: .notify, name: "notify", letter: UInt8(ascii: "b")),
        Entry(option: .noUnset, name: "nounset", letter: UInt8(ascii: "u")),
        Entry(option: .oneCommand, name: "onecmd", letter: UInt8(ascii: "t")),
        Entry(option: .physical, name: "physical", letter: UInt8(ascii: "P")),
        Entry(option: .pipeFail, name: "pipefail", letter: nil),
        Entry(option: .posix, name: "posix", letter: nil),
        Entry(option: .privileged, name: "privileged", letter: UInt8(ascii: "p")),
        Entry(option: .restricted, name: nil, letter: UInt8(ascii: "r")),
        Entry(option: .verbose, name: "verbose", letter: UInt8(ascii: "v")),
        Entry(option: .vi, name: "vi", letter: nil),
        Entry(option: .trace, name: "xtrace", letter: UInt8(ascii: "x")),
    ]

    /// The option of a letter of `set`.
    package static func option(letter: UInt8) -> ShellOptions? {
        table.first { $0.letter == letter }?.option
    }

    /// The option of a name of `set -o`.
    package static func option(named name: ByteView) -> ShellOptions? {
        for entry in table { if let text = entry.name, name.equals(text) { return entry.option } }
        return nil
    }

    /// The value of `$-`: the letters of the options that are on, in bash's order.
    package var letters: Bytes {
        var letters = Bytes()
        for letter in Bytes("abefhkmnprtuvxBCEHPT") {
            if let option = Self.option(letter: letter), contains(option) {
                letters.append(letter)
            } else if letter == UInt8(ascii: "m"), contains(.monitorAround) {
                letters.append(letter)
            }
        }
        // bash puts `i` between the lower-case letters, `c` and `s` last.
        if contains(.interactive) {
            let position = letters.firstIndex { $0 > UInt8(ascii: "i") || $0 < UInt8(ascii: "a") } ?? letters.count
            letters.insert(UInt8(ascii: "i"), at: position)
        }
        if contains(.commandString) { letters.append(UInt8(ascii: "c")) }
        if contains(.standardInput) { letters.append(UInt8(ascii: "s")) }
        return letters
    }
}
