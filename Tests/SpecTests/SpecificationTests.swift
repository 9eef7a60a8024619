import Testing

/// The cases of spec/ on the shell that was built along: one argument per file, each failing case an issue of its own.
@Suite("spec")
struct SpecificationTests {
    @Test("spec", arguments: Project.specificationFiles)
    func everyCasePasses(file: String) throws {
        // A debug build is several times slower than what people use, and files run side by side.
        let outcome = try runSpecification(with: "/bin/sh", ["-t", "60", "-s", "swish=\(Project.swish)", file])
        let cases = Self.cases(in: outcome.output)
        #expect(!cases.isEmpty, "no cases were run: \(outcome.errors)")
        for failure in cases where failure.verdict == "not ok" {
            Issue.record("\(file): \(failure.title)\n\(failure.details.joined(separator: "\n"))")
        }
    }

    /// The runner is a shell script like any other.
    @Test(arguments: ["spec/2.2-quoting", "spec/2.7-redirection"])
    func swishRunsTheRunnerAsShDoes(folder: String) throws {
        let options = ["-t", "60", "-s", "dash=/bin/sh", folder]
        let expected = try runSpecification(with: "/bin/sh", options)
        let actual = try runSpecification(with: Project.swish, options)
        #expect(actual == expected)
    }

    /// One case as the runner reports it to programs.
    struct Case {
        var verdict: String
        var title: String
        var details: [String]
    }

    /// Reads `VERDICT FILE<tab>TITLE<tab>SHELL` lines, each followed by details on lines that begin with `# `.
    static func cases(in report: String) -> [Case] {
        var cases: [Case] = []
        for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# ") {
                guard !cases.isEmpty else { continue }
                cases[cases.count - 1].details.append(String(line.dropFirst(2)))
                continue
            }
            let fields = line.split(separator: "\t")
            guard fields.count == 3 else { continue }
            let verdict = ["ok", "not ok", "skip"].first { fields[0].hasPrefix($0 + " ") }
            guard let verdict else { continue }
            cases.append(Case(verdict: verdict, title: String(fields[1]), details: []))
        }
        return cases
    }

    private func runSpecification(with shell: String, _ options: [String]) throws -> Command.Outcome {
        try Command(arguments: [shell, "\(Project.root)/spec/run", "-p", "-j", "1"] + options, limit: 1200).run()
    }
}
