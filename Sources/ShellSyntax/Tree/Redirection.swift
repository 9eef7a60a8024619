package import ShellBytes

/// `[n]operator word` (XCU 2.7, bash 3.6).
package final class Redirection {
    package let descriptor: Descriptor
    package let kind: Kind

    /// The descriptor that is redirected.
    package enum Descriptor {
        /// None written: 0 for input, 1 for output.
        case standard
        case number(Int32)
        /// `{name}`: the shell chooses one, 10 or above, and assigns its number (bash 3.6).
        case variable(Bytes)
    }

    package enum Kind {
        /// `<`
        case input(Word)
        /// `>`
        case output(Word)
        /// `>|`
        case clobber(Word)
        /// `>>`
        case append(Word)
        /// `<>`
        case readWrite(Word)
        /// `<&`: a number, a number with `-` after it (move), or `-`
        case duplicateInput(Word)
        /// `>&`: as `duplicateInput`; any other word means standard output and standard error
        case duplicateOutput(Word)
        /// `&>`
        case outputAndError(Word)
        /// `&>>`
        case appendOutputAndError(Word)
        /// `<<`, `<<-`
        case hereDocument(HereDocument)
        /// `<<<`
        case hereString(Word)
    }

    /// Whether it is standard input that is redirected.
    package var isOfStandardInput: Bool {
        switch descriptor {
        case .number(let number): return number == 0
        case .variable: return false
        case .standard: break
        }
        switch kind {
        case .input, .readWrite, .duplicateInput, .hereDocument, .hereString: return true
        case .output, .clobber, .append, .duplicateOutput, .outputAndError, .appendOutputAndError: return false
        }
    }

    package init(descriptor: Descriptor, kind: Kind) {
        self.descriptor = descriptor
        self.kind = kind
    }
}

/// A here-document (XCU 2.7.4). Its body is read after the line of its operator, so the parser fills it in later.
package final class HereDocument {
    /// The delimiter after quote removal.
    package let delimiter: Bytes
    /// Whether any part of the delimiter was quoted: then nothing in the body expands.
    package let isQuoted: Bool
    /// Whether it is `<<-`: leading tabs are stripped.
    package let stripsTabs: Bool
    /// The body: a word of one double-quoted part, or of one single-quoted part where nothing expands.
    package internal(set) var body: Word

    package init(delimiter: Bytes, isQuoted: Bool, stripsTabs: Bool, body: Word) {
        self.delimiter = delimiter
        self.isQuoted = isQuoted
        self.stripsTabs = stripsTabs
        self.body = body
    }
}
