/// The exit status of a command (XCU 2.8.2): 0 to 255.
package struct ExitStatus: Equatable, Sendable {
    package let code: Int32

    package init(_ code: Int32) { self.code = code & 0xFF }

    private init(unmasked code: Int32) { self.code = code }

    /// That of no command: stands in PIPESTATUS until one has ended.
    package static let none = ExitStatus(unmasked: -1)
    package static let success = ExitStatus(0)
    package static let failure = ExitStatus(1)
    /// A builtin was used wrongly, or a text does not parse.
    package static let misuse = ExitStatus(2)
    /// A command was found but could not be executed.
    package static let notExecutable = ExitStatus(126)
    /// A command was not found.
    package static let notFound = ExitStatus(127)

    /// The status of a process that a signal ended.
    package static func signaled(_ number: Int32) -> ExitStatus { ExitStatus(128 &+ number) }

    package var isSuccess: Bool { code == 0 }

    /// 0 for true, 1 for false.
    package init(_ truth: Bool) { code = truth ? 0 : 1 }
}
