import Testing

/// Keys at random: the shell still answers.
@Suite("random keys", .serialized)
struct FuzzTests {
    /// The same numbers each time.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33 | state << 31
        }
    }

    private static let viKeys = Array("hlwWeEbB0^$|fFtT;,%jkGnN/?-+iIaAxXrRdcyDCSYspPuU._~*=\\#m`@123456789".utf8)

    /// Keys of the terminal, keys with names, halves of both, text of all kinds.
    private static let pieces: [[UInt8]] =
        [
            "<Paste>", "</Paste>", "<Up>", "<Down>", "<Left>", "<Right>", "<C-Right>", "<Del>", "\u{1B}[Z",
            "\u{1B}[999;999X", "\u{1B}]0;x\u{07}", "\u{1B}P", "<C-r>", "<C-s>", "<C-_>", "<C-y>", "<M-y>", "<Tab>",
            "<Tab><Tab>", "!$", "!!", "!?", "^a^b", "\\", "\"", "'", "$(", "${", "`", "<Esc>", "<C-w>", "<C-k>",
            "<C-a>",
            "<C-e>", "<M-.>", "<M-t>", "<C-t>", "<C-u>", "<lt><lt>E\r", "\r", "<C-c>", "<C-z>", "\u{1C}", "한글",
            "e\u{301}", "👨‍👩‍👧", "<M-u>", "<M-9>", "<M-->", "echo a b\r", "x=1 ", "for i in ", "$((", "[[ ",
            "case x in ", "\0", "\u{16}\u{1B}", "<C-x><C-u>", "<C-x><C-x>", "<M-#>", "<M-*>", "<M-=>", "<M-^>", "<M-&>",
            "<C-o>", "<M-w>", "fi )\r;; x\r",
        ].map { Array(KeyNames.expand($0).utf8) } + [
            [0xFF, 0xFE], [0xED, 0x95], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80],
        ]

    private static func keys(_ numbers: inout Numbers, isVi: Bool) -> [UInt8] {
        var keys: [UInt8] = []
        for _ in 0..<Int.random(in: 1...25, using: &numbers) {
            switch Int.random(in: 0..<100, using: &numbers) {
            case 0..<50 where isVi: keys.append(viKeys.randomElement(using: &numbers) ?? 0)
            case 0..<85: keys += pieces.randomElement(using: &numbers) ?? []
            default:
                let byte = UInt8.random(in: 0...255, using: &numbers)
                if byte != 4 { keys.append(byte) }
            }
        }
        return keys
    }

    @Test(arguments: [(false, 1), (true, 2), (false, 3), (true, 4)] as [(Bool, UInt64)])
    func survives(isVi: Bool, seed: UInt64) throws {
        // What other shells make of these keys is theirs.
        guard TerminalSession.isSwish else { return }
        let session = try TerminalSession(
            Setting(files: ["alpha": "", "alp bet": "", "d$x": "", "history": "echo one\nfor i in 1 2; do :; done\n"]))
        defer { session.close() }
        try session.wait("the prompt") { $0.text.contains("$") }
        session.type(
            "enable -n exit exec kill suspend logout; readonly PATH=/nonexistent TMOUT=; set -o ignoreeof<Enter>")
        session.type("set -o \(isVi ? "vi" : "emacs"); echo re''ady<Enter>")
        try session.wait("the prompt") { $0.text.contains("ready") }
        var numbers = Numbers(state: seed)
        for _ in 0..<120 {
            if Int.random(in: 0..<20, using: &numbers) == 0 {
                session.resize(
                    rows: [1, 2, 5, 24, 50].randomElement(using: &numbers) ?? 24,
                    columns: [1, 2, 3, 10, 80, 200].randomElement(using: &numbers) ?? 80)
            }
            let keys = Self.keys(&numbers, isVi: isVi)
            if !session.send(bytes: keys) { throw TerminalSession.Failure(description: "stuck at \(keys)") }
        }
        session.resize(rows: 24, columns: 80)
        try answers(session, isVi: isVi)
    }

    /// Leaves whatever the session is in, and asks for an answer.
    private func answers(_ session: TerminalSession, isVi: Bool) throws {
        for attempt in 1...10 {
            _ = session.send(bytes: Array("\u{1B}[201~\u{03}".utf8))
            session.pause()
            _ = session.send(bytes: Array((isVi ? "\u{1B}i" : "\u{07}").utf8))
            session.pause()
            session.type("<C-u>builtin echo an''swer\(attempt)<Enter>")
            let answer: Void? = try? session.wait("an answer", patience: 2) { screen in
                let wanted = Array("answer\(attempt)".utf8)
                return screen.raw.count >= wanted.count
                    && (0...(screen.raw.count - wanted.count)).contains {
                        screen.raw[$0..<($0 + wanted.count)].elementsEqual(wanted)
                    }
            }
            if answer != nil { return }
        }
        throw TerminalSession.Failure(description: "no answer; screen:\n" + session.screen.text)
    }
}
