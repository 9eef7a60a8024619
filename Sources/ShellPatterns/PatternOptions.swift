/// How a pattern is to be read and matched.
package struct PatternOptions: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The groups `?(…)`, `*(…)`, `+(…)`, `@(…)` and `!(…)` are special (`shopt -s extglob`).
    package static let extendedGlob = PatternOptions(rawValue: 1 << 0)

    /// Upper and lower case are the same (`shopt -s nocasematch`, `nocaseglob`).
    package static let caseInsensitive = PatternOptions(rawValue: 1 << 1)

    /// Bytes are characters, as in the POSIX locale. Otherwise the text is UTF-8.
    package static let byteLocale = PatternOptions(rawValue: 1 << 2)

    var encoding: CharacterEncoding { contains(.byteLocale) ? .bytes : .utf8 }
}
