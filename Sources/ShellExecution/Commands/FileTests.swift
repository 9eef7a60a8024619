package import ShellBytes
internal import ShellSystem
internal import SystemPackage
package import ShellSyntax

/// The primaries of `test` and `[[` (XCU test; bash 6.4).
extension Shell {
    /// Whether `letter` is a unary primary.
    package static func isUnaryPrimary(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"),
            UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "n"),
            UInt8(ascii: "o"), UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "t"),
            UInt8(ascii: "u"), UInt8(ascii: "v"), UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "z"),
            UInt8(ascii: "G"), UInt8(ascii: "L"), UInt8(ascii: "N"), UInt8(ascii: "O"), UInt8(ascii: "R"),
            UInt8(ascii: "S"):
            true
        default: false
        }
    }

    /// The truth of a unary primary. The operand must be followed by a NUL in memory, as fields are.
    package mutating func unaryPrimary(_ letter: UInt8, _ operand: ByteView) throws(Divert) -> Bool {
        switch letter {
        case UInt8(ascii: "n"): return !operand.isEmpty
        case UInt8(ascii: "z"): return operand.isEmpty
        case UInt8(ascii: "t"):
            guard let number = DecimalText.parse(operand), number >= 0, number <= Int64(Int32.max) else { return false }
            return FileDescriptor(rawValue: Int32(number)).isTerminal
        case UInt8(ascii: "o"): return ShellOptions.option(named: operand).map { options.contains($0) } ?? false
        case UInt8(ascii: "v"): return try isSetReference(operand, takesKeys: behaviors[.assocExpandOnce])
        case UInt8(ascii: "R"):
            guard let name = names.lookup(operand) else { return false }
            let variable = environment.variables[name]
            return variable.attributes.contains(.nameReference) && variable.isSet
        default: return fileTest(letter, operand)
        }
    }

    /// `-v`: whether a variable, an element or a positional parameter is set. In `[[ ]]`, where the subscript has been
    /// expanded with the operand, it is the key of an associative array as it is (`takesKeys`).
    package mutating func isSetReference(_ text: ByteView, takesKeys: Bool = false) throws(Divert) -> Bool {
        if ASCII.isName(text) {
            guard let name = names.lookup(text) else { return false }
            if environment.variables[name].attributes.contains(.nameReference), dereferenced(name)?.subscript != nil {
                // Bash looks for a variable that is called `name[subscript]`.
                return false
            }
            return isSet(name)
        }
        if let number = Self.plainInteger(text), number >= 0 {
            return number <= Int64(environment.positionalParameters.count)
        }
        if takesKeys, let (name, key) = spelledElement(text) { return value(of: name, at: .key(key)) != nil }
        guard let reference = parameterReference(Bytes(text)), let target = dereferenced(reference.name) else {
            return false
        }
        guard let key = target.subscript ?? reference.subscript else { return isSet(target.name) }
        switch key {
        case .key: return try elementValue(target.name, key) != nil
        case .allSeparate, .allJoined:
            if isAssociative(target.name) { return try elementValue(target.name, key) != nil }
            return environment.variables[target.name].isSet
        }
    }

    /// The truth of a primary that asks about a file. The path must be followed by a NUL in memory.
    package func fileTest(_ letter: UInt8, _ path: ByteView) -> Bool {
        guard !path.isEmpty, let pointer = path.buffer.baseAddress else { return false }
        switch letter {
        case UInt8(ascii: "r"): return Files.isAccessible(path: pointer, .read)
        case UInt8(ascii: "w"): return Files.isAccessible(path: pointer, .write)
        case UInt8(ascii: "x"): return Files.isAccessible(path: pointer, .execute)
        default: break
        }
        let followsLinks = letter != UInt8(ascii: "h") && letter != UInt8(ascii: "L")
        guard let status = try? Files.status(path: pointer, followingLinks: followsLinks) else { return false }
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"): return true
        case UInt8(ascii: "f"): return status.kind == .regular
        case UInt8(ascii: "d"): return status.kind == .directory
        case UInt8(ascii: "h"), UInt8(ascii: "L"): return status.kind == .symbolicLink
        case UInt8(ascii: "b"): return status.kind == .block
        case UInt8(ascii: "c"): return status.kind == .character
        case UInt8(ascii: "p"): return status.kind == .fifo
        case UInt8(ascii: "S"): return status.kind == .socket
        case UInt8(ascii: "s"): return status.size > 0
        case UInt8(ascii: "u"): return status.mode & 0o4000 != 0
        case UInt8(ascii: "g"): return status.mode & 0o2000 != 0
        case UInt8(ascii: "k"): return status.mode & 0o1000 != 0
        case UInt8(ascii: "O"): return status.owner == Users.effectiveUser
        case UInt8(ascii: "G"): return status.group == Users.effectiveGroup
        case UInt8(ascii: "N"): return status.modified > status.accessed
        default: return false
        }
    }

    /// `-nt`, `-ot`, `-ef`.
    package func compareFiles(_ left: Bytes, _ comparison: FileComparison, _ right: Bytes) -> Bool {
        let first = try? Files.status(of: left)
        let second = try? Files.status(of: right)
        switch comparison {
        case .newerThan:
            guard let first else { return false }
            guard let second else { return true }
            return first.modified > second.modified
        case .olderThan:
            guard let second else { return false }
            guard let first else { return true }
            return first.modified < second.modified
        case .sameFile:
            guard let first, let second else { return false }
            return first.device == second.device && first.inode == second.inode
        }
    }
}

extension ArithmeticComparison {
    /// Whether two integers compare so.
    package func holds(_ left: Int64, _ right: Int64) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }

    /// The comparison of an operator without its dash: `eq`, `ne`, `lt`, `le`, `gt`, `ge`.
    package init?(_ first: UInt8, _ second: UInt8) {
        switch (first, second) {
        case (UInt8(ascii: "e"), UInt8(ascii: "q")): self = .equal
        case (UInt8(ascii: "n"), UInt8(ascii: "e")): self = .notEqual
        case (UInt8(ascii: "l"), UInt8(ascii: "t")): self = .less
        case (UInt8(ascii: "l"), UInt8(ascii: "e")): self = .lessOrEqual
        case (UInt8(ascii: "g"), UInt8(ascii: "t")): self = .greater
        case (UInt8(ascii: "g"), UInt8(ascii: "e")): self = .greaterOrEqual
        default: return nil
        }
    }

    /// The operator as it is written.
    var text: StaticString {
        switch self {
        case .equal: "-eq"
        case .notEqual: "-ne"
        case .less: "-lt"
        case .lessOrEqual: "-le"
        case .greater: "-gt"
        case .greaterOrEqual: "-ge"
        }
    }
}

extension FileComparison {
    /// The operator as it is written.
    var text: StaticString {
        switch self {
        case .newerThan: "-nt"
        case .olderThan: "-ot"
        case .sameFile: "-ef"
        }
    }
}
