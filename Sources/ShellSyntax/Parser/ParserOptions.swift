/// What changes how text is parsed.
@frozen @usableFromInline package struct ParserOptions: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8

    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `shopt -s extglob`: `@(a|b)` and its relatives are part of a word (bash 3.5.8.1).
    @inlinable package static var extendedGlob: ParserOptions { ParserOptions(rawValue: 1) }
    /// Aliases are expanded (XCU 2.3.1).
    @inlinable package static var aliases: ParserOptions { ParserOptions(rawValue: 2) }
    /// POSIX mode.
    @inlinable package static var posix: ParserOptions { ParserOptions(rawValue: 4) }
    /// `set -B`: braces are expanded (bash 3.5.1).
    @inlinable package static var braceExpansion: ParserOptions { ParserOptions(rawValue: 8) }
    /// `#` begins a comment. Off only in interactive shells without `interactive_comments`.
    @inlinable package static var interactiveComments: ParserOptions { ParserOptions(rawValue: 16) }
    /// `set -n`: what is read does not run (XCU set). Simple commands and lists are checked, but the tree has nothing of
    /// them; text whose errors are reported when it is expanded (backquotes, here-documents, arithmetic) is not parsed.
    /// That saves a quarter of the time.
    @inlinable package static var onlyChecks: ParserOptions { ParserOptions(rawValue: 32) }

    /// What holds outside POSIX mode in a script.
    @inlinable package static var standard: ParserOptions { [.braceExpansion, .interactiveComments] }
}
