import ShellBytes

/// How a piece of the line is shown.
enum Style: UInt8 {
    case plain, suggestion, command, unknownCommand, keyword, string, variable, option, path, comment, operatorSign,
        error
    case selected, description, matched

    /// The parameters of the SGR sequence that switches it on.
    var parameters: StaticString {
        switch self {
        case .plain: ""
        case .suggestion: "90"
        case .command: "32"
        case .unknownCommand: "31"
        case .keyword: "1;35"
        case .string: "33"
        case .variable: "36"
        case .option: "34"
        case .path: "4"
        case .comment: "2"
        case .operatorSign: "1"
        case .error: "1;31"
        case .selected: "7"
        case .description: "2"
        case .matched: "1;4"
        }
    }

    /// The sequence that switches it on, from no style.
    var sequence: Bytes { self == .plain ? [] : Bytes("\u{1B}[") + Bytes(parameters) + Bytes("m") }

    /// What ends any style.
    static let end = Bytes("\u{1B}[0m")
}
