package import ShellBytes
internal import ShellSyntax

extension ByteView {
    /// The text of a job id that is ambiguous, as messages name it.
    package var ambiguousJobText: Bytes {
        var rest = self
        if rest.first == ASCII.percent { rest = rest.from(1) }
        if rest.first == ASCII.question { rest = rest.from(1) }
        return Bytes(rest)
    }
}

/// Job ids (XBD 3.182): `%1`, `%%`, `%+`, `%-`, `%string`, `%?string`.
extension Shell {
    /// What a job id names.
    package enum JobSpecification {
        case job(JobTable.Job)
        case none
        /// More than one job fits.
        case ambiguous
    }

    /// The job that a job id names. Without a `%` at its beginning the text is read as if it had one.
    package func job(specified text: ByteView) -> JobSpecification {
        var rest = text
        if rest.first == ASCII.percent { rest = rest.from(1) }
        if rest.isEmpty || rest.equals("%") || rest.equals("+") { return named(jobs.current) }
        if rest.equals("-") { return named(jobs.previous) }
        if ASCII.isDigit(rest[0]), let number = DecimalText.parse(rest) {
            return named(Int(exactly: number))
        }
        let isInside = rest[0] == ASCII.question
        let wanted = Bytes(isInside ? rest.from(1) : rest)
        var found: JobTable.Job?
        for job in jobs.jobs {
            let command = commandText(of: job)
            guard isInside ? Self.contains(command, wanted) : command.starts(with: wanted) else { continue }
            if found != nil { return .ambiguous }
            found = job
        }
        return found.map { .job($0) } ?? .none
    }

    private func named(_ number: Int?) -> JobSpecification {
        number.flatMap { jobs[$0] }.map { .job($0) } ?? .none
    }

    private static func contains(_ text: Bytes, _ part: Bytes) -> Bool {
        if part.isEmpty { return true }
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start...].starts(with: part) { return true }
        return false
    }
}
