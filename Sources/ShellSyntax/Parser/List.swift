import ShellBytes

// Lists of commands (XCU 2.9.3).
extension Parser {
    /// One complete command with its newline; nil at the end of the input.
    mutating func completeCommand() throws(ParseFailure) -> CommandList? {
        try skipLinebreak()
        if try peek() == 0 { return nil }
        continuesCommand = true
        let start = position
        let firstItem = itemStack.count
        while true {
            guard let command = try andOrList() else {
                guard itemStack.count == firstItem, try isAfterBlankAlias() else { break }
                try skipLinebreak()
                if try peek() == 0 { return nil }
                continue
            }
            let end = try itemEnd()
            itemStack.push(ListItem(command: command, isAsynchronous: end == .ampersand))
            try skipBlanksAndComment()
            if end == .none { break }
            let byte = buffer[position]
            if byte == ASCII.newline || byte == 0 { break }
        }
        try skipBlanksAndComment()
        let byte = buffer[position]
        guard itemStack.count > firstItem, byte == ASCII.newline || byte == 0 else { throw try unexpectedToken() }
        if byte == ASCII.newline {
            // A here-document's text belongs to the command, but the end of a list asks for no further line.
            try consumeNewline()
        } else if !pendingHereDocuments.isEmpty {
            try readHereDocuments()
        }
        lastCommand = start..<position
        return commandList(from: firstItem)
    }

    /// A whole text: lists up to the end of the input.
    mutating func program() throws(ParseFailure) -> CommandList {
        continuesCommand = true
        let list = try possiblyEmptyList()
        guard try peek() == 0 else { throw try unexpectedToken() }
        if !pendingHereDocuments.isEmpty { try readHereDocuments() }
        return list
    }

    /// `compound_list`: one command at least, up to a reserved word or operator that closes a construct.
    mutating func compoundList() throws(ParseFailure) -> CommandList {
        let list = try possiblyEmptyList()
        if list.isEmpty { throw try unexpectedToken() }
        return list
    }

    /// Commands up to what closes the construct that they stand in, newlines before and after included.
    mutating func possiblyEmptyList() throws(ParseFailure) -> CommandList {
        let firstItem = itemStack.count
        try skipLinebreak()
        while true {
            guard let command = try andOrList() else {
                guard try isAfterBlankAlias() else { break }
                try skipLinebreak()
                continue
            }
            let end = isAtNewline ? .none : try itemEnd()
            if !isAtNewline { try skipBlanksAndComment() }
            let endsInNewline = buffer[position] == ASCII.newline
            itemStack.push(
                ListItem(
                    command: command, isAsynchronous: end == .ampersand, endsInNewline: endsInNewline && end == .none))
            if endsInNewline { try skipLinebreak() } else if end == .none { break }
        }
        return commandList(from: firstItem)
    }

    /// The list whose commands lie on the stack from an index on.
    private mutating func commandList(from firstItem: Int) -> CommandList {
        if itemStack.count == firstItem { return CommandList(first: nil) }
        if options.contains(.onlyChecks) {
            itemStack.drop(from: firstItem)
            return wordCache.checkedList
        }
        let others = itemStack.pop(from: firstItem + 1)
        return CommandList(first: itemStack.popLast(), others: others)
    }

    /// What ends an item of a list; a newline is none of the item's.
    private enum ItemEnd { case semicolon, ampersand, none }

    /// Consumes the `;` or `&` after a command.
    private mutating func itemEnd() throws(ParseFailure) -> ItemEnd {
        try skipBlanks()
        let byte = buffer[position]
        if byte == ASCII.ampersand {
            position += 1
            return .ampersand
        }
        guard byte == ASCII.semicolon else { return .none }
        try lookAtSecond()
        let next = buffer[position + 1]
        // `;;`, `;&` and `;;&` end an item of `case`.
        if next == ASCII.semicolon || next == ASCII.ampersand { return .none }
        position += 1
        return .semicolon
    }

    /// Pipelines joined by `&&` and `||`; nil where no command begins.
    mutating func andOrList() throws(ParseFailure) -> Command? {
        guard let first = try pipeline() else { return nil }
        guard try peekAndOr() != nil else { return first }
        var rest: [AndOrList.Continuation] = []
        while let isAnd = try peekAndOr() {
            position += 2
            try skipLinebreak()
            var next = try pipeline()
            while next == nil, try isAfterBlankAlias() {
                try skipLinebreak()
                next = try pipeline()
            }
            guard let next else { throw try unexpectedToken() }
            rest.appendToShortList(AndOrList.Continuation(isAnd: isAnd, command: next))
        }
        return .andOr(AndOrList(first: first, rest: rest))
    }

    /// Whether `&&` (true) or `||` (false) comes next.
    @inline(__always)
    private mutating func peekAndOr() throws(ParseFailure) -> Bool? {
        endsPipeline ? nil : try peekAndOrAfterBlanks()
    }

    private mutating func peekAndOrAfterBlanks() throws(ParseFailure) -> Bool? {
        try skipBlanks()
        let byte = buffer[position]
        guard byte == ASCII.ampersand || byte == ASCII.bar else { return nil }
        try lookAtSecond()
        guard buffer[position + 1] == byte else { return nil }
        return byte == ASCII.ampersand
    }
}
