import ShellBytes

// Assignments (XCU 2.9.1, bash 6.7).
extension Parser {
    /// What stands before the value of an assignment.
    struct AssignmentForm {
        let name: Name
        let `subscript`: Subscript?
        let appends: Bool
        /// Whether `(` follows: the value is a list of elements.
        let isCompound: Bool
    }

    /// The assignment at the position; nil where there is none.
    mutating func assignmentIfAny() throws(ParseFailure) -> Assignment? {
        let startLine = line
        guard let form = try assignmentForm() else { return nil }
        if form.isCompound {
            let start = position
            let list = try compoundAssignment(form, line: startLine)
            if try isAtEndOfWord() { return list }
            let value = try text(from: start, line: startLine, followedBy: .assignmentValue)
            return Assignment(
                name: form.name, subscript: form.subscript, appends: form.appends, value: .word(value),
                line: startLine)
        }
        let value = try word(.assignmentValue)
        return Assignment(
            name: form.name, subscript: form.subscript, appends: form.appends, value: .word(value), line: startLine)
    }

    /// The word that begins at `start` where a list between parentheses has been read that is none, because more text
    /// follows: blanks and parentheses in it are text, too (bash).
    mutating func text(
        from start: Int, line startLine: Int, followedBy context: WordContext
    ) throws(ParseFailure) -> Word {
        let source = Bytes(buffer[start..<position])
        let list = try Parser.word(text: source, names: names, line: startLine, kind: .ordinary, options: options)
        if try isAtEndOfWord() { return list }
        let parts = list.parts + (try word(context)).parts
        return Word(parts: parts, shape: WordShape.of(parts), line: startLine)
    }

    /// Consumes `name=`, `name+=`, `name[subscript]=`; leaves the position where there is none.
    mutating func assignmentForm() throws(ParseFailure) -> AssignmentForm? {
        let start = position
        guard ASCII.isNameStart(buffer[start]) else { return nil }
        var index = start
        while true {
            while ByteSet.nameBytes.contains(buffer[index]) { index += 1 }
            if buffer[index] == ASCII.backslash {
                let length = buffer.count
                try removeContinuations(at: index - start)
                if buffer.count == length { return nil }
                continue
            }
            if buffer[index] == 0, try refill() { continue }
            break
        }
        let nameEnd = index
        let stop = buffer[index]
        guard stop == ASCII.equals || stop == ASCII.plus || stop == ASCII.leftBracket else { return nil }
        let startLine = line
        let startDepth = depth
        var found: Subscript?
        position = index
        if stop == ASCII.leftBracket {
            found = try `subscript`()
            try removeContinuationsIfAny(at: 0)
            let next = try peek()
            if found == nil, next == ASCII.equals || next == ASCII.plus {
                found = emptyKey
            }
            if found == nil {
                position = start
                line = startLine
                depth = startDepth
                return nil
            }
        }
        var appends = false
        if try peek() == ASCII.plus, try peekSecond() == ASCII.equals {
            appends = true
            position += 1
        }
        guard try peek() == ASCII.equals else {
            if stop == ASCII.leftBracket { refusedSubscriptEnd = position }
            position = start
            line = startLine
            return nil
        }
        position += 1
        let isCompound = try beginsList()
        let name = names.intern(buffer[start..<nameEnd])
        return AssignmentForm(name: name, subscript: found, appends: appends, isCompound: isCompound)
    }

    private var emptyKey: Subscript {
        let key = Word(parts: [], shape: .general, line: line)
        return .key(key, ArithmeticSource(text: key, tree: nil))
    }

    /// The word that `name[subscript]` begins where it turned out to be no assignment: blanks in the subscript do not end
    /// it (bash). Nil where there is no such subscript.
    mutating func wordAfterRefusedSubscript() throws(ParseFailure) -> Word? {
        guard refusedSubscriptEnd > position else { return nil }
        let range = position..<refusedSubscriptEnd
        refusedSubscriptEnd = 0
        var isOrdinary = true
        for byte in buffer[range] where endsWord(byte) { isOrdinary = false }
        if isOrdinary { return nil }
        let startLine = line
        for byte in buffer[range] where byte == ASCII.newline { line += 1 }
        let text = Bytes(buffer[range])
        position = range.upperBound
        let beginning = try Parser.word(text: text, names: names, line: startLine, kind: .ordinary, options: options)
        let parts = try isAtEndOfWord() ? beginning.parts : beginning.parts + (try word(.command)).parts
        return Word(parts: parts, shape: WordShape.of(parts), line: startLine)
    }

    /// Whether `(` follows the `=` of an assignment; line continuations are consumed only before one.
    private mutating func beginsList() throws(ParseFailure) -> Bool {
        let byte = try peek()
        guard byte == ASCII.backslash else { return byte == ASCII.leftParenthesis }
        let start = position
        let startLine = line
        while try skipContinuation() {}
        if try peek() == ASCII.leftParenthesis { return true }
        position = start
        line = startLine
        return false
    }

    /// `(…)` after `name=`.
    mutating func compoundAssignment(_ form: AssignmentForm, line startLine: Int) throws(ParseFailure) -> Assignment {
        try enter()
        position += 1
        let elements = try compoundElements()
        guard try peek() == ASCII.rightParenthesis else {
            if try peek() == 0 { throw unterminated(")", opening: "(", line: startLine) }
            let failure = try unexpectedToken()
            guard case .syntax(var error) = failure else { throw failure }
            error.endsOnlyLine = true
            throw .syntax(error)
        }
        position += 1
        leave()
        return Assignment(
            name: form.name, subscript: form.subscript, appends: form.appends, value: .array(elements),
            line: startLine)
    }

    /// The elements of a compound assignment up to what can't be one.
    mutating func compoundElements() throws(ParseFailure) -> [Assignment.Element] {
        var elements: [Assignment.Element] = []
        while true {
            try skipLinebreak()
            guard try beginsWord(try peek()) else { return elements }
            elements.append(try compoundElement())
        }
    }

    private mutating func compoundElement() throws(ParseFailure) -> Assignment.Element {
        let start = position
        let startLine = line
        if buffer[position] == ASCII.leftBracket, let key = try elementKey() {
            try removeContinuationsIfAny(at: 0)
            if try peek() == ASCII.equals {
                position += 1
                return Assignment.Element(key: key, appends: false, value: try word(.assignmentValue))
            }
            if try peek() == ASCII.plus, try peekSecond() == ASCII.equals {
                position += 2
                return Assignment.Element(key: key, appends: true, value: try word(.assignmentValue))
            }
        }
        position = start
        line = startLine
        return Assignment.Element(key: nil, appends: false, value: try word(.element))
    }

    /// `[key]` where its bracket is closed; else nil, with the position anywhere. An empty key is refused when it is
    /// assigned.
    private mutating func elementKey() throws(ParseFailure) -> Subscript? {
        let startDepth = depth
        let startNodes = (words: wordStack.count, items: itemStack.count)
        do throws(ParseFailure) {
            return try `subscript`() ?? emptyKey
        } catch {
            guard case .syntax(let reason) = error, case .unterminated(let closing) = reason.kind,
                closing.equals("]")
            else { throw error }
            depth = startDepth
            wordStack.drop(from: startNodes.words)
            itemStack.drop(from: startNodes.items)
            return nil
        }
    }
}
