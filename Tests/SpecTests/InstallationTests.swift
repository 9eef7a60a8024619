import Foundation
import Testing

/// The installer and the manual page.
@Suite("installation")
struct InstallationTests {
    static let installer = "\(Project.root)/Sources/swish/Manual/install.sh"
    static let page = "\(Project.root)/Sources/swish/Manual/swish.1"

    @Test
    func installsAndRemovesBelowDESTDIR() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let root = folder.path("root")
        let shells = root + "/etc/shells"
        try FileManager.default.createDirectory(atPath: root + "/etc", withIntermediateDirectories: true)
        // Without a newline at its end, which must not swallow the new line.
        try "/bin/sh\n/bin/bash".write(toFile: shells, atomically: true, encoding: .utf8)
        let first = try install(root, ["--prefix", "/opt/x y"])
        #expect(first.status == 0, "\(first.errors)")
        #expect(try String(contentsOfFile: shells, encoding: .utf8) == "/bin/sh\n/bin/bash\n/opt/x y/bin/swish\n")
        let again = try install(root, ["--prefix=/opt/x y/"])
        #expect(again.status == 0, "\(again.errors)")
        #expect(try String(contentsOfFile: shells, encoding: .utf8) == "/bin/sh\n/bin/bash\n/opt/x y/bin/swish\n")
        let installed = root + "/opt/x y/bin/swish"
        let hello = try Command(arguments: ["/usr/bin/env", installed, "-c", "echo it runs"]).run()
        #expect(hello.output == "it runs\n", "\(hello.errors)")
        #expect(
            FileManager.default.contentsEqual(atPath: root + "/opt/x y/share/man/man1/swish.1", andPath: Self.page))
        let removal = try install(root, ["--prefix", "/opt/x y", "--remove"])
        #expect(removal.status == 0, "\(removal.errors)")
        #expect(try String(contentsOfFile: shells, encoding: .utf8) == "/bin/sh\n/bin/bash\n")
        #expect(!FileManager.default.fileExists(atPath: installed))
        #expect(!FileManager.default.fileExists(atPath: root + "/opt/x y/share/man/man1/swish.1"))
        #expect(try install(root, ["--prefix", "/opt/x y", "--remove"]).output == "")
    }

    @Test
    func leavesAPackageWithoutListOfShells() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let outcome = try install(folder.path("root"), [])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(FileManager.default.isExecutableFile(atPath: folder.path("root") + "/usr/local/bin/swish"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("root") + "/etc"))
    }

    @Test
    func refusesWhatItDoesNotKnow() throws {
        #expect(try install("/nonexistent", ["--perfix"]).status == 2)
        #expect(try install("/nonexistent", ["--prefix"]).status == 1)
    }

    @Test(.enabled(if: Project.has("mandoc"), "needs mandoc"))
    func manualPageIsClean() throws {
        let outcome = try Command(arguments: ["/usr/bin/env", "mandoc", "-T", "lint", Self.page]).run()
        // What other pages are installed is no matter of this one.
        let complaints = outcome.output.split(separator: "\n").filter { !$0.contains(#/(mandoc\.db|unknown|Xr)/#) }
        #expect(complaints.isEmpty)
    }

    @Test
    func manualPageHasEveryBuiltinAndOption() throws {
        let page = try String(contentsOfFile: Self.page, encoding: .utf8)
        let listing = try Command(
            arguments: [
                "/usr/bin/env", Project.swish, "-c",
                "compgen -b; set -o | while read -r name _; do echo \"$name\"; done",
            ]
        ).run()
        for name in listing.output.split(separator: "\n") {
            let isThere =
                page.contains("\n.It Li \"\\&\(name)\"") || page.contains("\n.It Li \"\\&\(name) ")
                || page.contains("\n.It Cm \(name) ")
            #expect(isThere, "the page lacks \(name)")
            let help = try Command(arguments: ["/usr/bin/env", Project.swish, "-c", "help \"$0\"", "\(name)"]).run()
            #expect(help.status == 0 || page.contains("\n.It Cm \(name) "), "help lacks \(name)")
        }
    }

    private func install(_ root: String, _ arguments: [String]) throws -> Command.Outcome {
        var command = Command(arguments: ["/usr/bin/env", Project.swish, Self.installer] + arguments)
        command.environment["DESTDIR"] = root
        return try command.run()
    }
}
