/// How a pattern is to be read and matched.
@frozen @usableFromInline package struct PatternOptions: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8

    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The groups `?(…)`, `*(…)`, `+(…)`, `@(…)` and `!(…)` are special (`shopt -s extglob`).
    @inlinable package static var extendedGlob: PatternOptions { PatternOptions(rawValue: 1 << 0) }

    /// Upper and lower case are the same (`shopt -s nocasematch`, `nocaseglob`).
    @inlinable package static var caseInsensitive: PatternOptions { PatternOptions(rawValue: 1 << 1) }

    /// Bytes are characters, as in the POSIX locale. Otherwise the text is UTF-8.
    @inlinable package static var byteLocale: PatternOptions { PatternOptions(rawValue: 1 << 2) }

    var encoding: CharacterEncoding { contains(.byteLocale) ? .bytes : .utf8 }
}
