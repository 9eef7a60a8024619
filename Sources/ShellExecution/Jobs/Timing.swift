internal import ShellBytes
package import ShellSyntax
internal import ShellSystem

/// When a timed pipeline began: by the clock, and in processor time used so far.
package struct TimingStart {
    fileprivate let real = Clock.monotonic
    fileprivate let own = Clock.processorTime(ofChildren: false)
    fileprivate let children = Clock.processorTime(ofChildren: true)

    package init() {}
}

/// The reserved word `time` (bash 3.2.3).
extension Shell {
    /// The format of `time` without TIMEFORMAT, and that of POSIX's `time -p`.
    private static let standardFormat: StaticString = "\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS"
    private static let portableFormat: StaticString = "real %2R\nuser %2U\nsys %2S"

    /// Writes to standard error what a pipeline took since `start`.
    package mutating func reportTiming(_ timing: Pipeline.Timing, since start: TimingStart) {
        if timing == .none { return }
        let now = TimingStart()
        let times = Times(
            real: (now.real.seconds &- start.real.seconds) &* 1_000_000
                &+ (now.real.nanoseconds &- start.real.nanoseconds) / 1000,
            user: now.own.user &- start.own.user &+ now.children.user &- start.children.user,
            system: now.own.system &- start.own.system &+ now.children.system &- start.children.system)
        var format = Bytes(Self.standardFormat)
        if timing == .portable {
            format = Bytes(Self.portableFormat)
        } else if let value = value(of: wellKnown.timeFormat) {
            if value.isEmpty { return }
            format = value
        }
        guard var text = times.text(format, &self) else { return }
        text.append(ASCII.newline)
        writeError(text)
    }
}

/// What a pipeline took, in microseconds.
private struct Times {
    let real: Int
    let user: Int
    let system: Int

    /// The times in a format of TIMEFORMAT. nil where the format is wrong, which is reported.
    func text(_ format: Bytes, _ shell: inout Shell) -> Bytes? {
        var text = Bytes()
        var index = 0
        while index < format.count {
            let byte = format[index]
            index += 1
            guard byte == ASCII.percent, index < format.count else {
                text.append(byte)
                continue
            }
            if format[index] == ASCII.percent {
                text.append(ASCII.percent)
                index += 1
                continue
            }
            if format[index] == UInt8(ascii: "P") {
                appendShare(to: &text)
                index += 1
                continue
            }
            guard appendTime(format, &index, to: &text) else {
                let wrong = index < format.count ? [format[index]] : []
                shell.diagnose(Bytes("TIMEFORMAT: `") + wrong + Bytes("': invalid format character"))
                return nil
            }
        }
        return text
    }

    /// Takes `[p][l]R`, `U` or `S` from the format. False where there is something else.
    private func appendTime(_ format: Bytes, _ index: inout Int, to text: inout Bytes) -> Bool {
        var precision = 3
        var isLong = false
        if ASCII.isDigit(format[index]) {
            precision = min(3, Int(format[index] - ASCII.zero))
            index += 1
        }
        if index < format.count, format[index] == UInt8(ascii: "l") {
            isLong = true
            index += 1
        }
        guard index < format.count else { return false }
        switch format[index] {
        case UInt8(ascii: "R"): append(real, precision, isLong, to: &text)
        case UInt8(ascii: "U"): append(user, precision, isLong, to: &text)
        case UInt8(ascii: "S"): append(system, precision, isLong, to: &text)
        default: return false
        }
        index += 1
        return true
    }

    private func append(_ microseconds: Int, _ precision: Int, _ isLong: Bool, to text: inout Bytes) {
        let milliseconds = max(0, (microseconds &+ 500) / 1000)
        var seconds = milliseconds / 1000
        if isLong {
            DecimalText.append(Int64(seconds / 60), to: &text)
            text.append("m")
            seconds %= 60
        }
        DecimalText.append(Int64(seconds), to: &text)
        if precision > 0 {
            text.append(ASCII.period)
            let digits = [milliseconds / 100 % 10, milliseconds / 10 % 10, milliseconds % 10]
            for digit in digits.prefix(precision) { text.append(ASCII.zero + UInt8(digit)) }
        }
        if isLong { text.append("s") }
    }

    /// The processor's share of the time in percent, with two decimals.
    private func appendShare(to text: inout Bytes) {
        let share = real > 0 ? (user &+ system) &* 10_000 / real : 0
        DecimalText.append(Int64(share / 100), to: &text)
        text.append(ASCII.period)
        text.append(ASCII.zero + UInt8(truncatingIfNeeded: share / 10 % 10))
        text.append(ASCII.zero + UInt8(truncatingIfNeeded: share % 10))
    }
}
