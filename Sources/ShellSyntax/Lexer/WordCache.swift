import ShellBytes

/// Words that were read lately, by their source text. Scripts repeat `echo`, `"$1"` and `/dev/null` all the time: a word
/// that is shared is neither built nor freed again, which saves a quarter of the time that reading a script takes.
///
/// Only words whose tree follows from their text alone are kept: see `ShortWord`.
package final class WordCache {
    /// Each word stands where its hash says; a later one takes its place. Empty until `wordsBeforeUse` words were read:
    /// a command line is not worth the memory.
    private var words: [Word?] = []
    /// The source of each word: its count of bytes, then the bytes. Side by side, so that a look-up counts no references.
    private var sources: Bytes = []
    private var wordsBeforeUse = 64

    private static var count: Int { 512 }
    private static var stride: Int { ShortWord.greatestCount + 1 }

    package init() {}

    /// The word with a source text.
    @inline(__always)
    func word(_ source: ByteView, hash: UInt32) -> Word? {
        guard !words.isEmpty else { return nil }
        let index = Self.index(hash)
        let isKnown = sources.withUnsafeBufferPointer { bytes in
            let start = index * Self.stride
            guard Int(bytes[start]) == source.count else { return false }
            for offset in 0..<source.count where bytes[start + 1 + offset] != source[offset] { return false }
            return true
        }
        return isKnown ? words[index] : nil
    }

    /// Keeps a word with a source text of at most `ShortWord.greatestCount` bytes.
    func insert(_ word: Word, _ source: ByteView, hash: UInt32) {
        if words.isEmpty {
            wordsBeforeUse -= 1
            if wordsBeforeUse > 0 { return }
            words = Array(repeating: nil, count: Self.count)
            sources = Bytes(repeating: 0, count: Self.count * Self.stride)
        }
        let index = Self.index(hash)
        words[index] = word
        sources.withUnsafeMutableBufferPointer { bytes in
            let start = index * Self.stride
            bytes[start] = UInt8(source.count)
            for offset in 0..<source.count { bytes[start + 1 + offset] = source[offset] }
        }
    }

    private static func index(_ hash: UInt32) -> Int { Int((hash ^ hash >> 15) & UInt32(count - 1)) }
}

/// A word of bytes whose meaning does not depend on where it stands or on options.
struct ShortWord {
    /// Where in the buffer it ends.
    let end: Int
    let hash: UInt32
    /// Whether nothing in it quotes, expands or matches.
    let isPlain: Bool

    /// The greatest count of bytes of a word that is kept, so that a cache stays small.
    static var greatestCount: Int { 32 }

    /// The word at `start` if it consists of plain bytes, quotes on one line, pattern characters and parameters without
    /// braces; nil where there is more to it. A NUL byte ends the text.
    init?(in bytes: UnsafeMutablePointer<UInt8>, at start: Int) {
        var scan = ShortWordScan(bytes: bytes, index: start)
        scan.skipPlain()
        var isPlain = true
        while !ByteSet.metacharacters.contains(bytes[scan.index]) {
            isPlain = false
            guard scan.skipSpecial() else { return nil }
            scan.skipPlain()
        }
        let stop = bytes[scan.index]
        if stop == ASCII.leftParenthesis { return nil }
        if stop == ASCII.less || stop == ASCII.greater {
            let next = bytes[scan.index + 1]
            if next == ASCII.leftParenthesis || next == ASCII.backslash { return nil }
        }
        end = scan.index
        hash = scan.hash
        self.isPlain = isPlain
    }
}

/// Goes over a word and hashes it.
private struct ShortWordScan {
    let bytes: UnsafeMutablePointer<UInt8>
    var index: Int
    var hash: UInt32 = 0x811C_9DC5

    @inline(__always)
    init(bytes: UnsafeMutablePointer<UInt8>, index: Int) {
        self.bytes = bytes
        self.index = index
    }

    @inline(__always)
    mutating func skip() {
        hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193
        index += 1
    }

    @inline(__always)
    mutating func skipPlain() {
        while ByteSet.plain.contains(bytes[index]) { skip() }
    }

    /// Consumes what begins with a byte that is not plain; false where it is not as simple as that.
    mutating func skipSpecial() -> Bool {
        switch bytes[index] {
        case ASCII.doubleQuote:
            skip()
            while bytes[index] != ASCII.doubleQuote {
                switch bytes[index] {
                case 0, ASCII.newline, ASCII.backslash, ASCII.backquote: return false
                case ASCII.dollar: guard skipParameter() else { return false }
                default: skip()
                }
            }
            skip()
            return true
        case ASCII.singleQuote:
            skip()
            while bytes[index] != ASCII.singleQuote {
                if bytes[index] == 0 || bytes[index] == ASCII.newline { return false }
                skip()
            }
            skip()
            return true
        case ASCII.dollar: return skipParameter()
        case ASCII.asterisk, ASCII.question, ASCII.leftBracket:
            skip()
            return true
        default: return false
        }
    }

    /// Consumes `$` and the first byte of a name, a digit or a special parameter.
    private mutating func skipParameter() -> Bool {
        let next = bytes[index + 1]
        guard ASCII.isNameByte(next) || ByteSet.specialParameters.contains(next) else { return false }
        skip()
        skip()
        return true
    }
}
