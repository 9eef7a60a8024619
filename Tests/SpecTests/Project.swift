import Foundation

/// Where things are.
enum Project {
    /// The project's folder, from the place of this file.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The shell under test: what SHELL_UNDER_TEST names; else the release binary, which is what people use, where there is
    /// one; else the one that was built along with these tests.
    static let swish: String = {
        if let path = ProcessInfo.processInfo.environment["SHELL_UNDER_TEST"] {
            return URL(fileURLWithPath: path).path
        }
        let release = "\(root)/.build/release/swish"
        if FileManager.default.isExecutableFile(atPath: release) { return release }
        let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appendingPathComponent("swish").path
    }()

    /// The files of spec/ that hold cases, relative to the root.
    static let specificationFiles = files(in: "spec", suffix: ".sh").filter {
        !$0.hasPrefix("spec/lesson/") && !$0.hasPrefix("spec/bench/")
    }

    /// The scripts of the lesson, relative to the root.
    static let lessonScripts = files(in: "spec/lesson", suffix: ".sh").filter { !$0.contains("/data/") }

    /// The path of a file that a test brings along.
    static func fixture(_ name: String) -> String {
        "\(root)/Tests/SpecTests/Fixtures/\(name)"
    }

    /// Whether every one of these programs is installed.
    static func has(_ programs: String...) -> Bool {
        let folders = Command.environment["PATH", default: ""].split(separator: ":")
        return programs.allSatisfy { program in
            if program.contains("/") { return FileManager.default.fileExists(atPath: program) }
            return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
        }
    }

    private static func files(in folder: String, suffix: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.allObjects as? [String] ?? []
        return names.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
    }
}
