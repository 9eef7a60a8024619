import Glibc
import ShellBytes
import ShellSyntax
import Testing

/// Mutated scripts: the parser never traps, and what it prints parses to the same tree and prints the same.
@Suite struct FuzzTests {
    /// A small generator, so that a run can be repeated.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15 ^ (state >> 17)
        }
    }

    /// Scripts to begin with: those of the round-trip tests, and all cases of `spec/`.
    private static func corpus() -> [Bytes] {
        var texts = RoundTripTests.texts.map { Bytes($0.utf8) } + RoundTripTests.normalized.map { Bytes($0.0.utf8) }
        texts += SyntaxErrorTests.cases.map { Bytes($0.0.utf8) }
        for path in specFiles() { texts += cases(of: contents(path)) }
        return texts
    }

    /// The files of `spec/` at the root of the repository.
    private static func specFiles() -> [String] {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        var found: [String] = []
        var folders = ["/" + root + "/spec"]
        while let folder = folders.popLast() {
            guard let directory = opendir(folder) else { continue }
            while let entry = readdir(directory) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                    String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name.hasPrefix(".") { continue }
                if name.hasSuffix(".sh") {
                    found.append(folder + "/" + name)
                } else {
                    folders.append(folder + "/" + name)
                }
            }
            closedir(directory)
        }
        return found.sorted()
    }

    private static func contents(_ path: String) -> Bytes {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var text: Bytes = []
        var block = Bytes(repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&block, 1, block.count, file)
            if count == 0 { return text }
            text += block[..<count]
        }
    }

    /// The scripts of a spec file, without titles and expectations.
    private static func cases(of text: Bytes) -> [Bytes] {
        var cases: [Bytes] = []
        var current: Bytes = []
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: Bytes("####".utf8)) {
                if !current.isEmpty { cases.append(current) }
                current = []
            } else if !line.starts(with: Bytes("#>".utf8)), !line.starts(with: Bytes("#=".utf8)),
                !line.starts(with: Bytes("#!".utf8)), !line.starts(with: Bytes("#@".utf8))
            {
                current += line + [0x0A]
            }
        }
        return cases + [current]
    }

    private static let fragments: [String] = [
        "$(", ")", "\"", "'", "`", "${", "}", "((", "))", "$((", "[[", "]]", "<<E\n", "\nE\n", ";;", "&&", "||", "|",
        "&",
        ";", "\n", "\\\n", "\\", "if ", "then ", "fi", "do ", "done", "case x in ", "esac", "{ ", "! ", "#", "=(", "a[",
        "]",
        "<(", ">", "<", "$'", "$\"", "{a,b}", "{1..3}", "~", "*", "@(", "function f ", "f() ", "time ", "coproc ", ":",
        "/",
        "\u{0}", "é", "$x", "${#", "${!", "@Q}", ":-", "for ((;;)) ", "elif ", "select x in ", "<<-'F'\n", "2>&1",
        "{fd}>",
    ]

    private static func mutate(_ text: Bytes, _ corpus: [Bytes], _ generator: inout Generator) -> Bytes {
        var text = text
        for _ in 0...Int.random(in: 0...3, using: &generator) {
            let start = Int.random(in: 0...text.count, using: &generator)
            switch Int.random(in: 0...5, using: &generator) {
            case 0: text.insert(contentsOf: Bytes(fragments.randomElement(using: &generator)!.utf8), at: start)
            case 1:
                let end = min(text.count, start + Int.random(in: 1...8, using: &generator))
                text.removeSubrange(start..<end)
            case 2: if start < text.count { text[start] = UInt8.random(in: 0...255, using: &generator) }
            case 3:
                let other = corpus.randomElement(using: &generator)!
                let from = Int.random(in: 0...other.count, using: &generator)
                text.insert(contentsOf: other[from..<min(other.count, from + 40)], at: start)
            case 4: text.removeSubrange(start...)
            default:
                let end = min(text.count, start + Int.random(in: 1...20, using: &generator))
                text.insert(contentsOf: text[start..<end], at: end)
            }
        }
        return text
    }

    /// What a text parses to: its tree, and its commands printed.
    private struct Reading {
        var shape: String
        var text: Bytes
    }

    /// The commands of a text, printed in the form of substitutions so that they can be parsed again; nil after an error.
    private static func reading(_ text: Bytes, _ options: ParserOptions, _ names: NameTable) -> Reading? {
        var parser = Parser(input: TextInput(text), names: names, sourceName: [])
        parser.options = options
        var output: Bytes = []
        var lists: [CommandList] = []
        while true {
            do throws(ParseFailure) {
                guard let list = try parser.nextCommand() else { break }
                lists.append(list)
                output += CommandPrinter.line(list, names: names)
                output.append(0x0A)
            } catch {
                return nil
            }
        }
        // What the rest of a here-document without its delimiter held is not what a second reading finds; and where
        // commands follow a here-document, bash's form, which is printed, puts operators after its body.
        if output.firstRange(of: Bytes("<<")) != nil { return nil }
        return parser.warnings.isEmpty ? Reading(shape: TreeShape.of(lists, names), text: output) : nil
    }

    /// Where two shapes begin to differ.
    private static func difference(_ first: String, _ second: String) -> String {
        let common = max(0, zip(first, second).prefix { $0 == $1 }.count - 60)
        return [first, second].map { String($0.dropFirst(common).prefix(300)) }.joined(separator: "\n")
    }

    @Test func printingIsAFixedPoint() {
        let corpus = Self.corpus()
        let seed = getenv("SWISH_FUZZ_SEED").flatMap { UInt64(String(cString: $0)) } ?? 20_260_101
        var generator = Generator(state: seed)
        let seconds = getenv("SWISH_FUZZ_SECONDS").flatMap { Int(String(cString: $0)) } ?? 5
        let end = time(nil) + seconds
        var index = 0
        var differences = 0
        while time(nil) < end, differences < 10 {
            let base = corpus[index % corpus.count]
            let text = index < corpus.count ? base : Self.mutate(base, corpus, &generator)
            index += 1
            let options: ParserOptions = index % 3 == 0 ? [.standard, .extendedGlob] : .standard
            let names = NameTable()
            guard let first = Self.reading(text, options, names) else { continue }
            let second = Self.reading(first.text, options, names)
            if second?.text == first.text, second?.shape == first.shape { continue }
            differences += 1
            let then =
                second?.text == first.text
                ? Self.difference(first.shape, second!.shape) : second?.text.description ?? "an error"
            Issue.record("\(text.description)\n--- prints\n\(first.text.description)\n--- then\n\(then)")
        }
    }
}
