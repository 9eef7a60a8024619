import ShellBytes
import ShellSyntax
import Testing

/// A backslash at the end of a line joins it with the next, wherever in a token it stands (XCU 2.2.1).
@Suite struct LineJoiningTests {
    /// The texts in which nothing keeps a line continuation.
    static let texts = (RoundTripTests.texts + RoundTripTests.normalized.map { $0.0 }).filter { text in
        !["'", "\\", "#", "`", "${a!b}"].contains { text.contains($0) }
    }

    @Test(arguments: texts) func linesAreJoinedAnywhere(_ text: String) {
        let names = NameTable()
        let expected = Sample.shape(of: TextInput(Bytes(text.utf8)), names: names)
        for offset in 0...text.utf8.count {
            var joined = Array(text.utf8)
            joined.insert(contentsOf: "\\\n".utf8, at: offset)
            #expect(Sample.shape(of: TextInput(joined), names: names) == expected, "\(joined.description)")
            let lines = String(decoding: joined, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(Sample.shape(of: LinesInput(lines.map(String.init)), names: names) == expected, "line by line")
        }
    }
}
