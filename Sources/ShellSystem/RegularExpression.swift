internal import CProcess
internal import Glibc
package import ShellBytes

/// A POSIX extended regular expression (XBD 9.4), compiled.
package final class RegularExpression {
    private var compiled = regex_t()
    /// The locale in which it was compiled and is matched; nil for the process's own.
    private let locale: locale_t?

    /// The text it was made from, and how.
    package let source: Bytes
    package let ignoresCase: Bool
    package let isMultibyte: Bool

    /// UTF-8 characters, made once when they are first asked for.
    private nonisolated(unsafe) static let utf8 = newlocale(LC_CTYPE_MASK | LC_COLLATE_MASK, "C.UTF-8", nil)

    /// Compiles an expression; nil where it is none. `isMultibyte` takes UTF-8 sequences for characters.
    package init?(_ source: Bytes, ignoresCase: Bool, isMultibyte: Bool) {
        self.source = source
        self.ignoresCase = ignoresCase
        self.isMultibyte = isMultibyte
        locale = isMultibyte ? Self.utf8 : nil
        if Self.nesting(of: source) > swish_stack_left() / Self.stackPerGroup { return nil }
        let previous = locale.map { uselocale($0) }
        let result = source.withCString { pointer in
            UnsafeRawPointer(pointer).withMemoryRebound(to: CChar.self, capacity: source.count + 1) {
                regcomp(&compiled, $0, REG_EXTENDED | (ignoresCase ? REG_ICASE : 0))
            }
        }
        if let previous { uselocale(previous) }
        if result != 0 { return nil }
    }

    /// The stack that the C library may use for a group within a group, in bytes.
    private static let stackPerGroup = 4096

    /// How deep groups may be nested in an expression at most.
    private static func nesting(of source: Bytes) -> Int {
        var count = 0
        for byte in source where byte == ASCII.leftParenthesis { count += 1 }
        return count
    }

    deinit { regfree(&compiled) }

    /// The texts of the match and of its groups, empty for a group that took no part; nil where nothing matches.
    package func match(_ text: Bytes) -> [Bytes]? {
        var matches = [regmatch_t](repeating: regmatch_t(), count: compiled.re_nsub + 1)
        let previous = locale.map { uselocale($0) }
        let result = text.withCString { pointer in
            UnsafeRawPointer(pointer).withMemoryRebound(to: CChar.self, capacity: text.count + 1) {
                regexec(&compiled, $0, matches.count, &matches, 0)
            }
        }
        if let previous { uselocale(previous) }
        if result != 0 { return nil }
        var groups: [Bytes] = []
        groups.reserveCapacity(matches.count)
        for match in matches {
            groups.append(match.rm_so < 0 ? [] : Bytes(text[Int(match.rm_so)..<Int(match.rm_eo)]))
        }
        return groups
    }
}
