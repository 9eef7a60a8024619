import ShellBytes
import ShellPatterns
import Testing

/// Random patterns against a matcher that follows the definition and nothing else.
@Suite struct ReferenceTests {
    /// A pattern as a tree, to be written out and to be matched by trying everything.
    indirect enum Node {
        case text(String)
        case anyCharacter
        case anyString
        case set(String, String)
        case group(Character, [[Node]])

        var written: String {
            switch self {
            case .text(let text): text
            case .anyCharacter: "?"
            case .anyString: "*"
            case .set(let written, _): written
            case .group(let mark, let alternatives):
                "\(mark)(" + alternatives.map { $0.map(\.written).joined() }.joined(separator: "|") + ")"
            }
        }
    }

    private static func ends(_ nodes: ArraySlice<Node>, _ text: [Character], _ start: Int) -> Set<Int> {
        guard let first = nodes.first else { return [start] }
        var result: Set<Int> = []
        for end in ends(first, text, start) { result.formUnion(ends(nodes.dropFirst(), text, end)) }
        return result
    }

    private static func ends(_ node: Node, _ text: [Character], _ start: Int) -> Set<Int> {
        switch node {
        case .text(let literal):
            return text[start...].starts(with: literal) ? [start + literal.count] : []
        case .anyCharacter:
            return start < text.count ? [start + 1] : []
        case .anyString:
            return Set(start...text.count)
        case .set(_, let members):
            return start < text.count && members.contains(text[start]) ? [start + 1] : []
        case .group(let mark, let alternatives):
            var once: Set<Int> = []
            for alternative in alternatives { once.formUnion(ends(alternative[...], text, start)) }
            if mark == "@" { return once }
            if mark == "?" { return once.union([start]) }
            if mark == "!" { return Set(start...text.count).subtracting(once) }
            var all = once
            for end in once where end > start { all.formUnion(ends(.group("*", alternatives), text, end)) }
            return mark == "*" ? all.union([start]) : all
        }
    }

    private static func nodes(_ depth: Int, _ random: inout Generator) -> [Node] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            switch Int.random(in: 0..<(depth == 0 ? 6 : 9), using: &random) {
            case 0: return .text("a")
            case 1: return .text("é")
            case 2: return .text("ba")
            case 3: return .anyCharacter
            case 4: return .anyString
            case 5: return .set("[!bé]", "ac")
            default:
                let mark = "?*+@!".randomElement(using: &random).unsafelyUnwrapped
                let count = Int.random(in: 1...3, using: &random)
                return .group(mark, (0..<count).map { _ in nodes(depth - 1, &random) })
            }
        }
    }

    /// A generator of the same numbers every time.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        }
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func randomPatterns(_ seed: UInt64) {
        var random = Generator(state: seed)
        for _ in 0..<1000 {
            let nodes = Self.nodes(Int.random(in: 0...2, using: &random), &random)
            let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                "aébc".randomElement(using: &random).unsafelyUnwrapped
            }
            let written = nodes.map(\.written).joined()
            let compiled = pattern(written)
            check(compiled, nodes, text, "\(written) on \(String(text))")
        }
    }

    /// Whatever the bytes are: the answers agree with one another, and nothing traps.
    @Test(arguments: [PatternOptions.extendedGlob, [.extendedGlob, .byteLocale], [.extendedGlob, .caseInsensitive]])
    func randomBytes(_ options: PatternOptions) {
        let alphabet = Bytes("aA*?[]!-^\\@+(|):.=é日".utf8) + [0xFF, 0xC3, 0xF0, 0x80]
        var random = Generator(state: 7)
        func bytes(_ limit: Int) -> Bytes {
            (0..<Int.random(in: 0...limit, using: &random)).map { _ in
                alphabet.randomElement(using: &random).unsafelyUnwrapped
            }
        }
        for _ in 0..<3000 {
            let text = bytes(12)
            let compiled = Pattern(text, options: options)
            bytes(10).withUnsafeBufferPointer { subject in
                let isMatch = compiled.matches(subject)
                let comment: Comment = "\(text) on \(Array(subject))"
                if isMatch {
                    #expect(compiled.longestPrefix(of: subject) == subject.count, comment)
                    #expect(compiled.longestSuffix(of: subject) == 0, comment)
                    #expect(compiled.firstMatch(in: subject) == 0..<subject.count, comment)
                }
                if let length = compiled.shortestPrefix(of: subject) {
                    #expect(compiled.matches(UnsafeBufferPointer(rebasing: subject[..<length])), comment)
                }
                if let start = compiled.shortestSuffix(of: subject) {
                    #expect(compiled.matches(UnsafeBufferPointer(rebasing: subject[start...])), comment)
                }
                if let range = compiled.firstMatch(in: subject) {
                    #expect(compiled.matches(UnsafeBufferPointer(rebasing: subject[range])), comment)
                }
            }
        }
    }

    private func check(_ compiled: Pattern, _ nodes: [Node], _ text: [Character], _ comment: Comment) {
        // Places are counted in characters there and in bytes here.
        let place = (0...text.count).map { String(text[..<$0]).utf8.count }
        let reach = (0...text.count).map { Self.ends(nodes[...], text, $0) }
        let starts = (0...text.count).filter { reach[$0].contains(text.count) }
        Bytes(String(text).utf8).withUnsafeBufferPointer { bytes in
            #expect(compiled.matches(bytes) == reach[0].contains(text.count), comment)
            #expect(compiled.longestPrefix(of: bytes) == reach[0].max().map { place[$0] }, comment)
            #expect(compiled.shortestPrefix(of: bytes) == reach[0].min().map { place[$0] }, comment)
            #expect(compiled.longestSuffix(of: bytes) == starts.min().map { place[$0] }, comment)
            #expect(compiled.shortestSuffix(of: bytes) == starts.max().map { place[$0] }, comment)
            let first = reach.firstIndex { !$0.isEmpty }
            let match = first.map { place[$0]..<place[reach[$0].max() ?? $0] }
            #expect(compiled.firstMatch(in: bytes) == match, comment)
        }
    }
}
