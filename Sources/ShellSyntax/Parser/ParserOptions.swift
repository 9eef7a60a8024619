/// What changes how text is parsed.
package struct ParserOptions: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `shopt -s extglob`: `@(a|b)` and its relatives are part of a word (bash 3.5.8.1).
    package static let extendedGlob = ParserOptions(rawValue: 1)
    /// Aliases are expanded (XCU 2.3.1).
    package static let aliases = ParserOptions(rawValue: 2)
    /// POSIX mode.
    package static let posix = ParserOptions(rawValue: 4)
    /// `set -B`: braces are expanded (bash 3.5.1).
    package static let braceExpansion = ParserOptions(rawValue: 8)
    /// `#` begins a comment. Off only in interactive shells without `interactive_comments`.
    package static let interactiveComments = ParserOptions(rawValue: 16)

    /// What holds outside POSIX mode in a script.
    package static let standard: ParserOptions = [.braceExpansion, .interactiveComments]
}
