import Testing

/// A `configure` script as autoconf, automake and libtool generate it, some ten thousand lines of portable shell.
@Suite("configure")
struct ConfigureTests {
    @Test(
        .enabled(
            if: Project.has("autoreconf", "automake", "libtoolize", "cc", "make", "dash"),
            "needs autoconf, automake, libtool, a C compiler, make and dash"))
    func makesTheSameFilesAsUnderDash() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let copy = try Command(
            arguments: ["/bin/cp", "-R", Project.fixture("configure") + "/.", folder.path]
        ).run()
        #expect(copy.status == 0)
        let generation = try Command(arguments: ["/usr/bin/autoreconf", "-fi"], directory: folder.path).run()
        try #require(generation.status == 0, "\(generation.errors)")

        let expected = try configure(in: folder, with: "/bin/dash")
        let actual = try configure(in: folder, with: Project.swish)
        for (name, text) in expected {
            if actual[name] == text { continue }
            try folder.write(text, to: "expected")
            try folder.write(actual[name, default: ""], to: "actual")
            let difference = try Command(
                arguments: ["/usr/bin/diff", "-u", "expected", "actual"], directory: folder.path
            ).run()
            Issue.record("\(name) differs:\n\(difference.output.prefix(2000))")
        }
    }

    /// Configures and builds in a fresh folder `build`, always of the same path; returns what was made, by name.
    private func configure(in folder: TemporaryFolder, with shell: String) throws -> [String: String] {
        let build = folder.path("build")
        _ = try Command(arguments: ["/bin/rm", "-rf", build]).run()
        _ = try Command(arguments: ["/bin/mkdir", build]).run()
        var environment = Command.environment
        environment["CONFIG_SHELL"] = shell
        let outcome = try Command(
            arguments: [shell, "../configure", "--disable-dependency-tracking"],
            environment: environment, directory: build, limit: 600
        ).run()
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let compilation = try Command(
            arguments: ["/usr/bin/make", "-s", "check"], environment: environment, directory: build, limit: 600
        ).run()
        #expect(compilation.status == 0, "\(compilation.output)\(compilation.errors)")

        var texts = ["output of configure": outcome.output.replacing(shell, with: "SHELL")]
        for name in ["config.h", "Makefile", "libtool", "notes/Makefile"] {
            texts[name] = try #require(folder.read("build/\(name)"), "no \(name)").replacing(shell, with: "SHELL")
        }
        return texts
    }
}
