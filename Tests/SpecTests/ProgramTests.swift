import Testing

/// Programs written for bash, unmodified, compared with what they print under bash.
@Suite("programs", .enabled(if: Project.has("bash"), "needs bash"))
struct ProgramTests {
    @Test(.enabled(if: Project.has("neofetch"), "needs neofetch"))
    func neofetch() throws {
        let options = [
            "--stdout", "--config", "none", "--disable", "uptime", "memory", "cpu", "gpu", "packages", "resolution",
            "term",
        ]
        try expectTheSame(["/usr/bin/neofetch"] + options)
    }

    @Test(.enabled(if: Project.has("bats"), "needs bats"))
    func bats() throws {
        try expectTheSame(["/usr/bin/bats", "--tap", Project.fixture("lantern.bats")])
    }

    @Test(.enabled(if: Project.has("shunit2"), "needs shunit2"))
    func shunit2() throws {
        try expectTheSame([Project.fixture("shunit2.sh")])
    }

    @Test(.enabled(if: Project.has("ldd"), "needs ldd"), arguments: [["/bin/ls"], ["--version"], ["/nowhere"], []])
    func ldd(arguments: [String]) throws {
        try expectTheSame(["/usr/bin/ldd"] + arguments) { $0.replacing(#/\(0x[0-9a-f]+\)/#, with: "(address)") }
    }

    @Test(
        .enabled(if: Project.has("xzgrep", "zgrep", "xz", "gzip"), "needs xz-utils and gzip"),
        arguments: ["/usr/bin/xzgrep", "/usr/bin/zgrep"],
        [
            ["-c", "gull"], ["-n", "-e", "tide", "-e", "rope"], ["nothing"], ["-q", "tide"], ["--help"],
            ["-h", "a b'c"],
        ])
    func grepOfCompressedFiles(program: String, arguments: [String]) throws {
        try expectTheSame([program] + arguments + ["words.txt.gz", "words.txt.xz", "words.txt"])
    }

    @Test(
        .enabled(if: Project.has("/usr/share/bash-completion/bash_completion", "git", "apt"), "needs bash-completion"))
    func bashCompletion() throws {
        try expectTheSame([Project.fixture("completion.sh")])
    }

    @Test(.enabled(if: Project.has("parallel"), "needs GNU parallel"))
    func parallel() throws {
        try expectTheSame([Project.fixture("parallel.sh")])
    }

    @Test(arguments: [["database"], ["database", "--port", "7"], ["database", "--help"], ["echo", "x  y"], ["-v"]])
    func dockerEntrypoint(arguments: [String]) throws {
        try expectTheSame([Project.fixture("docker-entrypoint.sh")] + arguments)
    }

    @Test
    func dockerEntrypointRefusesTwoSources() throws {
        try expectTheSame([Project.fixture("docker-entrypoint.sh"), "database"], ["DATABASE_PASSWORD": "twice"])
    }

    /// Runs a script with bash and with swish, both by the name `bash` on PATH, in equal folders.
    private func expectTheSame(
        _ arguments: [String], _ variables: [String: String] = [:], normalized: (String) -> String = { $0 }
    ) throws {
        let expected = try run("/bin/bash", arguments, variables)
        let actual = try run(Project.swish, arguments, variables)
        #expect(normalized(actual.output) == normalized(expected.output), "\(actual.errors)")
        #expect(actual.status == expected.status)
        #expect(normalized(actual.errors) == normalized(expected.errors))
        #expect(expected.output + expected.errors != "" || expected.status != 127, "nothing was run")
    }

    private func run(_ shell: String, _ arguments: [String], _ variables: [String: String]) throws -> Command.Outcome {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let preparation = """
            mkdir bin home work && ln -s "$1" bin/bash && cd work && printf '%s\\n' tide gull rope gull >words.txt
            if command -v gzip xz >/dev/null; then gzip -k words.txt && xz -k words.txt; fi
            """
        let prepared = try Command(
            arguments: ["/bin/sh", "-c", preparation, "sh", shell], directory: folder.path
        ).run()
        try #require(prepared.status == 0, "\(prepared.errors)")
        var environment = Command.environment
        environment["PATH", default: ""] = "\(folder.path("bin")):" + environment["PATH", default: ""]
        environment["HOME"] = folder.path("home")
        environment["SHELL"] = "/bin/sh"
        environment["TERM"] = "dumb"
        environment.merge(variables) { $1 }
        var outcome = try Command(
            arguments: [folder.path("bin/bash")] + arguments, environment: environment, directory: folder.path("work")
        ).run()
        outcome.output = outcome.output.replacing(folder.path, with: "FOLDER")
        outcome.errors = outcome.errors.replacing(folder.path, with: "FOLDER")
        return outcome
    }
}
