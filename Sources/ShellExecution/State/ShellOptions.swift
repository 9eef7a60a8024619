package import ShellBytes

/// The options of `set` (XCU 2.15, set; bash 4.3.1), as a set of bits.
@frozen @usableFromInline package struct ShellOptions: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt64
    @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }
    @inlinable init(bit: Int) { rawValue = 1 << UInt64(bit) }

    @inlinable package static var allExport: ShellOptions { ShellOptions(bit: 0) }
    @inlinable package static var braceExpand: ShellOptions { ShellOptions(bit: 1) }
    @inlinable package static var emacs: ShellOptions { ShellOptions(bit: 2) }
    @inlinable package static var errorExit: ShellOptions { ShellOptions(bit: 3) }
    @inlinable package static var errorTrace: ShellOptions { ShellOptions(bit: 4) }
    @inlinable package static var functionTrace: ShellOptions { ShellOptions(bit: 5) }
    @inlinable package static var hashAll: ShellOptions { ShellOptions(bit: 6) }
    @inlinable package static var historyExpand: ShellOptions { ShellOptions(bit: 7) }
    @inlinable package static var history: ShellOptions { ShellOptions(bit: 8) }
    @inlinable package static var ignoreEndOfFile: ShellOptions { ShellOptions(bit: 9) }
    @inlinable package static var interactiveComments: ShellOptions { ShellOptions(bit: 10) }
    @inlinable package static var keyword: ShellOptions { ShellOptions(bit: 11) }
    @inlinable package static var monitor: ShellOptions { ShellOptions(bit: 12) }
    @inlinable package static var noClobber: ShellOptions { ShellOptions(bit: 13) }
    @inlinable package static var noExecute: ShellOptions { ShellOptions(bit: 14) }
    @inlinable package static var noGlob: ShellOptions { ShellOptions(bit: 15) }
    @inlinable package static var noLog: ShellOptions { ShellOptions(bit: 16) }
    @inlinable package static var notify: ShellOptions { ShellOptions(bit: 17) }
    @inlinable package static var noUnset: ShellOptions { ShellOptions(bit: 18) }
    @inlinable package static var oneCommand: ShellOptions { ShellOptions(bit: 19) }
    @inlinable package static var physical: ShellOptions { ShellOptions(bit: 20) }
    @inlinable package static var pipeFail: ShellOptions { ShellOptions(bit: 21) }
    @inlinable package static var posix: ShellOptions { ShellOptions(bit: 22) }
    @inlinable package static var privileged: ShellOptions { ShellOptions(bit: 23) }
    @inlinable package static var verbose: ShellOptions { ShellOptions(bit: 24) }
    @inlinable package static var vi: ShellOptions { ShellOptions(bit: 25) }
    @inlinable package static var trace: ShellOptions { ShellOptions(bit: 26) }
    /// Interactive (`-i`); told by `$-`, not set by `set`.
    @inlinable package static var interactive: ShellOptions { ShellOptions(bit: 27) }
    /// Commands come from standard input (`-s`); told by `$-`.
    @inlinable package static var standardInput: ShellOptions { ShellOptions(bit: 28) }
    /// Commands come from a string (`-c`); told by `$-`.
    @inlinable package static var commandString: ShellOptions { ShellOptions(bit: 29) }
    /// Restricted (`-r`): it can be switched on, but not off.
    @inlinable package static var restricted: ShellOptions { ShellOptions(bit: 30) }

    /// In a subshell: job control is on in the shell around it. `$-` says so, but the subshell's commands are no jobs.
    @inlinable package static var monitorAround: ShellOptions { ShellOptions(bit: 31) }

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
