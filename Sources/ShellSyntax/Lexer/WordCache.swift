import ShellBytes

/// Words that were read lately, by their source text. Scripts repeat `echo`, `"$1"` and `/dev/null` all the time: a word
/// that is shared is neither built nor freed again, which saves a quarter of the time that reading a script takes.
///
/// Only words whose tree follows from their text alone are kept: see `ShortWord`.
package final class WordCache {
    private struct Entry {
        var key: ShortWord.Key
        var word: Word?
    }

    /// Each word stands where its hash says; a later one takes its place. Empty until `wordsBeforeUse` words were read:
    /// a command line is not worth the memory.
    private var entries: [Entry] = []
    private var wordsBeforeUse = 64

    private static var count: Int { 512 }

    /// What stands for every simple command and every list of a text that is only checked.
    private(set) lazy var checkedCommand = Command.simple(
        SimpleCommand(assignments: [], words: [], redirections: [], line: 1, commandName: nil))
    private(set) lazy var checkedList = CommandList(first: ListItem(command: checkedCommand, isAsynchronous: false))

    package init() {}

    /// The word with a source text.
    @inline(__always)
    func word(_ key: ShortWord.Key) -> Word? {
        guard !entries.isEmpty else { return nil }
        let index = Self.index(key)
        return entries[index].key == key ? entries[index].word : nil
    }

    /// Keeps a word with a source text.
    func insert(_ word: Word, _ key: ShortWord.Key) {
        if entries.isEmpty {
            wordsBeforeUse -= 1
            if wordsBeforeUse > 0 { return }
            entries = Array(repeating: Entry(key: ShortWord.Key(), word: nil), count: Self.count)
        }
        entries[Self.index(key)] = Entry(key: key, word: word)
    }

    @inline(__always)
    private static func index(_ key: ShortWord.Key) -> Int { Int(key.hash &>> 55) }
}

/// A word of bytes whose meaning does not depend on where it stands or on options.
struct ShortWord {
    /// Where in the buffer it ends.
    let end: Int
    /// Whether nothing in it quotes, expands or matches.
    let isPlain: Bool

    /// The word at `start` if it consists of plain bytes, quotes on one line, pattern characters and parameters without
    /// braces; nil where there is more to it. A NUL byte ends the text.
    @inline(__always)
    init?(in buffer: borrowing TextBuffer, at start: Int) {
        var index = start
        while ByteSet.plain.contains(buffer[index]) { index &+= 1 }
        if ByteSet.metacharacters.contains(buffer[index]) {
            isPlain = true
        } else {
            guard let found = Self.endOfSpecial(in: buffer, from: index) else { return nil }
            index = found
            isPlain = false
        }
        let stop = buffer[index]
        if stop == ASCII.leftParenthesis { return nil }
        if stop == ASCII.less || stop == ASCII.greater {
            let next = buffer[index &+ 1]
            if next == ASCII.leftParenthesis || next == ASCII.backslash { return nil }
        }
        end = index
    }

    /// Where a word ends that goes on with a byte which is not plain; nil where there is more to it.
    private static func endOfSpecial(in buffer: borrowing TextBuffer, from start: Int) -> Int? {
        var index = start
        repeat {
            guard let next = indexAfterSpecial(in: buffer, at: index) else { return nil }
            index = next
            while ByteSet.plain.contains(buffer[index]) { index &+= 1 }
        } while !ByteSet.metacharacters.contains(buffer[index])
        return index
    }

    /// Where the text goes on after what begins with a byte that is not plain.
    @inline(__always)
    private static func indexAfterSpecial(in buffer: borrowing TextBuffer, at start: Int) -> Int? {
        switch buffer[start] {
        case ASCII.doubleQuote:
            var index = start &+ 1
            while true {
                index = buffer.index(of: .doubleQuoteStops, from: index)
                switch buffer[index] {
                case ASCII.doubleQuote: return index &+ 1
                case ASCII.dollar:
                    guard isParameter(buffer[index &+ 1]) else { return nil }
                    index &+= 2
                case ASCII.rightBrace: index &+= 1
                default: return nil
                }
            }
        case ASCII.singleQuote:
            var index = start &+ 1
            while buffer[index] != ASCII.singleQuote {
                if buffer[index] == 0 || buffer[index] == ASCII.newline { return nil }
                index &+= 1
            }
            return index &+ 1
        case ASCII.dollar: return isParameter(buffer[start &+ 1]) ? start &+ 2 : nil
        case ASCII.asterisk, ASCII.question, ASCII.leftBracket: return start &+ 1
        default: return nil
        }
    }

    /// Whether a byte after `$` begins a name, or is a digit or a special parameter.
    @inline(__always)
    private static func isParameter(_ byte: UInt8) -> Bool {
        ByteSet.nameBytes.contains(byte) || ByteSet.specialParameters.contains(byte)
    }
}

extension ShortWord {
    /// A word's bytes as numbers, with zeroes after them.
    struct Key: Equatable {
        private var first: UInt64 = 0
        private var second: UInt64 = 0
        private var third: UInt64 = 0
        private var fourth: UInt64 = 0

        /// The greatest count of bytes that it has room for.
        static var greatestCount: Int { 32 }

        /// Of no word.
        init() {}

        /// Of the word in a range of at most `greatestCount` bytes.
        @inline(__always)
        init(_ buffer: borrowing TextBuffer, _ range: Range<Int>) {
            let start = range.lowerBound
            first = Self.word(buffer, at: start, count: range.count)
            guard range.count > 8 else { return }
            second = Self.word(buffer, at: start &+ 8, count: range.count &- 8)
            if range.count > 16 { third = Self.word(buffer, at: start &+ 16, count: range.count &- 16) }
            if range.count > 24 { fourth = Self.word(buffer, at: start &+ 24, count: range.count &- 24) }
        }

        /// The first `count` of eight bytes.
        @inline(__always)
        private static func word(_ buffer: borrowing TextBuffer, at index: Int, count: Int) -> UInt64 {
            let word = buffer.word(at: index)
            return count >= 8 ? word : word & ((1 &<< UInt64(8 &* count)) &- 1)
        }

        @inline(__always)
        var hash: UInt64 {
            (first ^ (second &* 3) ^ (third &* 5) ^ (fourth &* 7)) &* 0x9E37_79B9_7F4A_7C15
        }

        /// Whether a byte is in the word.
        @inline(__always)
        func contains(_ byte: UInt8) -> Bool {
            let ones: UInt64 = 0x0101_0101_0101_0101
            let wanted = ones &* UInt64(byte)
            @inline(__always)
            func isIn(_ text: UInt64) -> Bool {
                let difference = text ^ wanted
                return (difference &- ones) & ~difference & ones &<< 7 != 0
            }
            return isIn(first) || second != 0 && (isIn(second) || isIn(third) || isIn(fourth))
        }

        @inline(__always)
        static func == (left: Key, right: Key) -> Bool {
            left.first == right.first && left.second == right.second && left.third == right.third
                && left.fourth == right.fourth
        }
    }
}
