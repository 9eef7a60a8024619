internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `ulimit [-SHacdefilmnpqrstuvxR] [limit]` shows and sets limits of resources (XCU 3, ulimit; bash 4.2).
    static func limits(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var request = LimitRequest(arguments)
        if let status = request.read(&shell) { return status }
        if request.showsAll {
            for resource in Resource.all { shell.show(resource, request, isNamed: true, arguments) }
            return .success
        }
        for (resource, value) in request.items {
            guard let value else {
                if !shell.show(resource, request, isNamed: request.items.count > 1, arguments) { return .failure }
                continue
            }
            try shell.becomeRealSubshell()
            if let status = shell.set(resource, to: value, request, arguments) { return status }
        }
        return .success
    }
}

/// A resource that `ulimit` knows.
private struct Resource {
    let letter: UInt8
    let description: StaticString
    /// The unit as it is shown; nil where there is none.
    let unit: StaticString?
    /// The system's number; nil for the size of pipes, which only can be asked for.
    let number: Int32?
    /// How many of the system's units make one of the shown ones; 0 for blocks, whose size depends on POSIX mode.
    let factor: UInt64

    init(
        _ letter: Unicode.Scalar, _ description: StaticString, _ unit: StaticString?, _ number: Int32?, _ factor: UInt64
    ) {
        self.letter = UInt8(ascii: letter)
        self.description = description
        self.unit = unit
        self.number = number
        self.factor = factor
    }

    static let all: [Resource] = [
        Resource("R", "real-time non-blocking time", "microseconds", 15, 1),
        Resource("c", "core file size", "blocks", 4, 0),
        Resource("d", "data seg size", "kbytes", 2, 1024),
        Resource("e", "scheduling priority", nil, 13, 1),
        Resource("f", "file size", "blocks", 1, 0),
        Resource("i", "pending signals", nil, 11, 1),
        Resource("l", "max locked memory", "kbytes", 8, 1024),
        Resource("m", "max memory size", "kbytes", 5, 1024),
        Resource("n", "open files", nil, 7, 1),
        Resource("p", "pipe size", "512 bytes", nil, 512),
        Resource("q", "POSIX message queues", "bytes", 12, 1),
        Resource("r", "real-time priority", nil, 14, 1),
        Resource("s", "stack size", "kbytes", 3, 1024),
        Resource("t", "cpu time", "seconds", 0, 1),
        Resource("u", "max user processes", nil, 6, 1),
        Resource("v", "virtual memory", "kbytes", 9, 1024),
        Resource("x", "file locks", nil, 10, 1),
    ]

    static func named(_ letter: UInt8) -> Resource? { all.first { $0.letter == letter } }
}

/// What `ulimit` is to do. An option's limit is the rest of its word or the next one, where that is no option.
private struct LimitRequest {
    private let arguments: Arguments
    private(set) var isSoft = false
    private(set) var isHard = false
    private(set) var showsAll = false
    private(set) var items: [(resource: Resource, value: ByteView?)] = []

    init(_ arguments: Arguments) { self.arguments = arguments }

    /// Reads the arguments; the status where they are wrong.
    mutating func read(_ shell: inout Shell) -> ExitStatus? {
        var index = 1
        while let word = arguments.at(index), word.count > 1, word[0] == ASCII.minus {
            index += 1
            if word.equals("--") { break }
            if word.equals("--help") {
                shell.showHelp(of: arguments[0])
                return .misuse
            }
            var offset = 1
            while offset < word.count {
                let letter = word[offset]
                offset += 1
                switch letter {
                case UInt8(ascii: "S"): isSoft = true
                case UInt8(ascii: "H"): isHard = true
                case UInt8(ascii: "a"): showsAll = true
                default:
                    guard let resource = Resource.named(letter) else {
                        shell.diagnose(arguments[0], [ASCII.minus, letter] + Bytes(": invalid option"))
                        return shell.failUsage(arguments)
                    }
                    var value: ByteView?
                    if offset < word.count {
                        value = word.from(offset)
                    } else if let next = arguments.at(index), next.first != ASCII.minus {
                        value = next
                        index += 1
                    }
                    offset = word.count
                    items.append((resource, value))
                }
            }
        }
        if items.isEmpty, let resource = Resource.named(UInt8(ascii: "f")) {
            items = [(resource, arguments.at(index))]
        } else if let last = items.indices.last, items[last].value == nil {
            // `ulimit -c -S 100`: the operand is for the last resource that was named.
            items[last].value = arguments.at(index)
        }
        return nil
    }
}

extension Shell {
    private func factor(of resource: Resource) -> UInt64 {
        resource.factor == 0 ? (isPosix ? 512 : 1024) : resource.factor
    }

    /// Prints a limit, with its description where `isNamed`. False where it cannot be found out.
    @discardableResult
    fileprivate mutating func show(
        _ resource: Resource, _ request: LimitRequest, isNamed: Bool, _ arguments: Arguments
    ) -> Bool {
        let value: Limits.Value
        if let number = resource.number {
            do throws(Errno) {
                let limits = try Limits.get(number)
                value = request.isHard && !request.isSoft ? limits.hard : limits.soft
            } catch {
                _ = fail(arguments, Bytes(resource.description) + Bytes(": cannot get limit: ") + error.text)
                return false
            }
        } else {
            value = Limits.pipeSize
        }
        if isNamed {
            var unit = resource.unit.map { Bytes("(") + Bytes($0) + Bytes(", -") } ?? Bytes("(-")
            unit += [resource.letter] + Bytes(") ")
            let name = Bytes(resource.description)
            output.append(name)
            output.append(Bytes(repeating: ASCII.space, count: max(0, 20 - name.count) + 1 + max(0, 20 - unit.count)))
            output.append(unit)
        }
        if let value {
            output.append(Int64(clamping: value / factor(of: resource)))
        } else {
            output.append("unlimited")
        }
        output.append(ASCII.newline)
        return true
    }

    /// Sets a limit, both the soft and the hard one unless one is asked for; the status where that fails.
    fileprivate mutating func set(
        _ resource: Resource, to text: ByteView, _ request: LimitRequest, _ arguments: Arguments
    ) -> ExitStatus? {
        func refusal(_ error: Errno) -> Bytes {
            Bytes(resource.description) + Bytes(": cannot modify limit: ") + error.text
        }
        guard let number = resource.number else { return fail(arguments, refusal(.invalidArgument)) }
        do throws(Errno) {
            let old = try Limits.get(number)
            let value: Limits.Value
            if text.equals("unlimited") {
                value = nil
            } else if text.equals("hard") {
                value = old.hard
            } else if text.equals("soft") {
                value = old.soft
            } else {
                guard let parsed = limitNumber(text) else { return fail(arguments, text, "invalid number") }
                let (product, overflowed) = parsed.multipliedReportingOverflow(by: factor(of: resource))
                if overflowed { return fail(arguments, text, "limit out of range") }
                value = product
            }
            let both = request.isSoft == request.isHard
            try Limits.set(
                number, soft: both || request.isSoft ? value : old.soft, hard: both || request.isHard ? value : old.hard
            )
            return nil
        } catch {
            return fail(arguments, refusal(error))
        }
    }

    /// The number that digits stand for, modulo 2^64 as the C library's `rlim_t` counts.
    private func limitNumber(_ text: ByteView) -> UInt64? {
        var value: UInt64 = 0
        for byte in text {
            guard ASCII.isDigit(byte) else { return nil }
            value = value &* 10 &+ UInt64(byte &- ASCII.zero)
        }
        return text.isEmpty ? nil : value
    }
}
