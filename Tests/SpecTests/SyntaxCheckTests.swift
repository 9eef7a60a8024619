import Foundation
import Testing

/// `-n` over the scripts that are installed on the machine.
@Suite("syntax check")
struct SyntaxCheckTests {
    @Test(.enabled(if: Project.has("dash")))
    func agreesWithDashOnEveryShScript() throws {
        try compare(with: "/bin/dash", scripts: Self.scripts(for: ["sh", "dash"]))
    }

    @Test(.enabled(if: Project.has("bash")))
    func agreesWithBashOnEveryBashScript() throws {
        try compare(with: "/bin/bash", scripts: Self.scripts(for: ["bash"]) + Self.completions)
    }

    @Test(arguments: [
        "if true; then echo", "while :; do", "case x in (a) echo;;", "{ echo", "( echo", "echo )", "}", "fi",
        "echo 'open", "echo \"open", "echo `open", "echo $(open", "echo ${open", "f() { echo; ", "| cat", "a && && b",
        "for in x; do :; done", "if then fi", ";;", "cat < > x", "a | | b", "do", "x() ; y", "! | a", "until do done",
    ])
    func refusesWhatDashRefuses(text: String) throws {
        let outcome = try Command(arguments: [Project.swish, "-n", "-c", text + "\n"]).run()
        #expect(outcome.status == 2, "\(outcome)")
        #expect(!outcome.errors.isEmpty)
    }

    private func compare(with reference: String, scripts: [String]) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let list = try folder.write(scripts.map { $0 + "\n" }.joined(), to: "scripts")
        let expected = try Self.accepted(list, by: reference)
        let actual = try Self.accepted(list, by: Project.swish)
        #expect(!expected.isEmpty)
        #expect(actual.subtracting(expected) == [], "accepted, but refused by \(reference)")
        #expect(expected.subtracting(actual) == [], "refused, but accepted by \(reference)")
    }

    /// Which of the scripts listed in a file pass `-n`.
    private static func accepted(_ list: String, by shell: String) throws -> Set<Substring> {
        let loop = "while IFS= read -r script; do \"$0\" -n \"$script\" 2>&- && echo \"$script\"; done <\"$1\""
        return try Set(Command(arguments: ["/bin/sh", "-c", loop, shell, list]).run().output.split(separator: "\n"))
    }

    /// The installed scripts whose first line names one of these shells.
    private static func scripts(for shells: Set<Substring>) -> [String] {
        let folders = ["/usr/bin", "/usr/sbin", "/etc/init.d", "/etc/cron.daily", "/var/lib/dpkg/info"]
        return folders.flatMap(files(in:)).filter { path in
            guard let file = FileHandle(forReadingAtPath: path),
                let start = try? file.read(upToCount: 80), start.starts(with: Array("#!".utf8))
            else { return false }
            let line = String(decoding: start.dropFirst(2).prefix { $0 != 0x0a }, as: UTF8.self)
            let words = line.split(whereSeparator: { $0 == " " || $0 == "/" }).filter { $0 != "usr" && $0 != "bin" }
            return words.first { $0 != "env" }.map(shells.contains) ?? false
        }
    }

    private static var completions: [String] {
        files(in: "/usr/share/bash-completion/completions") + files(in: "/etc/bash_completion.d")
    }

    private static func files(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }.sorted()
    }
}
