/// A pattern with groups as a program for `Simulation`: a non-deterministic automaton that reads characters.
final class ExtendedProgram: Sendable {
    /// A step of the automaton. Those that read a character go on to the next instruction.
    enum Instruction: Sendable {
        case character(CharacterCode)
        case anyCharacter
        case set(MemberSet)
        /// Reads any character and stays, or goes on without reading.
        case anyString
        case jump(Int)
        /// Goes on to the next instruction and to another one.
        case fork(Int)
        /// Goes on to the next instruction wherever the excluded program of this number, started here, does not accept.
        case exclude(Int)
        case accept

        /// Whether the instruction reads a character.
        var readsCharacter: Bool {
            switch self {
            case .character, .anyCharacter, .set, .anyString: true
            case .jump, .fork, .exclude, .accept: false
            }
        }
    }

    let instructions: [Instruction]
    /// The instructions that read a character.
    let readers: InstructionSet
    /// Those that read one certain character.
    let spelling: InstructionSet
    /// The programs of the groups `!(…)`, and the instruction after the group of each.
    let excluded: [(program: ExtendedProgram, next: Int)]
    /// The bracket expressions that matter outside ASCII.
    let expressions: [BracketExpression]

    /// Compiles a pattern, to be read from its end to its beginning if `isReversed`.
    convenience init(_ nodes: [PatternNode], expressions: [BracketExpression], isReversed: Bool) {
        self.init([nodes], expressions, isReversed)
    }

    private init(_ alternatives: [[PatternNode]], _ expressions: [BracketExpression], _ isReversed: Bool) {
        var assembler = Assembler(expressions: expressions, isReversed: isReversed)
        assembler.append(alternatives)
        assembler.instructions.append(.accept)
        var readers = InstructionSet(count: assembler.instructions.count)
        var spelling = readers
        for (index, instruction) in assembler.instructions.enumerated() where instruction.readsCharacter {
            readers.insert(index)
            if case .character = instruction { spelling.insert(index) }
        }
        instructions = assembler.instructions
        self.readers = readers
        self.spelling = spelling
        excluded = assembler.excluded
        self.expressions = expressions
    }

    /// Writes the instructions of a program.
    private struct Assembler {
        let expressions: [BracketExpression]
        let isReversed: Bool
        var instructions: [Instruction] = []
        var excluded: [(program: ExtendedProgram, next: Int)] = []

        mutating func append(_ nodes: [PatternNode]) {
            if isReversed {
                for node in nodes.reversed() { append(node) }
            } else {
                for node in nodes { append(node) }
            }
        }

        mutating func append(_ node: PatternNode) {
            switch node {
            case .character(let code): instructions.append(.character(code))
            case .anyCharacter: instructions.append(.anyCharacter)
            case .anyString: instructions.append(.anyString)
            case .set(let set): instructions.append(.set(set))
            case .group(let kind, let alternatives): append(kind, alternatives)
            }
        }

        mutating func append(_ kind: GroupKind, _ alternatives: [[PatternNode]]) {
            let start = instructions.count
            switch kind {
            case .once:
                append(alternatives)
            case .optional:
                instructions.append(.fork(0))
                append(alternatives)
                instructions[start] = .fork(instructions.count)
            case .anyNumber:
                instructions.append(.fork(0))
                append(alternatives)
                instructions.append(.jump(start))
                instructions[start] = .fork(instructions.count)
            case .repeated:
                append(alternatives)
                instructions.append(.fork(start))
            case .negated:
                instructions.append(.exclude(excluded.count))
                excluded.append((ExtendedProgram(alternatives, expressions, isReversed), next: start &+ 1))
            }
        }

        /// Appends a choice: each alternative but the last is preceded by a fork to the next, and jumps to the common
        /// end.
        mutating func append(_ alternatives: [[PatternNode]]) {
            var jumps: [Int] = []
            for (number, alternative) in alternatives.enumerated() {
                let isLast = number == alternatives.count &- 1
                let fork = instructions.count
                if !isLast { instructions.append(.fork(0)) }
                append(alternative)
                if isLast { break }
                jumps.append(instructions.count)
                instructions.append(.jump(0))
                instructions[fork] = .fork(instructions.count)
            }
            for jump in jumps { instructions[jump] = .jump(instructions.count) }
        }
    }
}

// MARK: - Running

extension ExtendedProgram {
    /// Whether the program accepts all of `text`, read forward; its first character may have to be spelled.
    func matches(
        _ text: UnsafeBufferPointer<UInt8>, encoding: CharacterEncoding, spelledFirst: Bool = false
    ) -> Bool {
        var simulation = Simulation(self)
        if spelledFirst { simulation.keepSpelled(in: self) }
        var index = 0
        while index < text.count {
            if simulation.isDead { return false }
            let length = encoding.length(at: index, in: text)
            simulation.read(encoding.code(at: index, length: length, in: text), in: self)
            index &+= length
        }
        return simulation.accepts
    }

    /// The end of the longest or the shortest part from `start` on that the program, read forward, accepts.
    func endOfPrefix(
        of text: UnsafeBufferPointer<UInt8>, from start: Int = 0, longest: Bool, encoding: CharacterEncoding
    ) -> Int? {
        var simulation = Simulation(self)
        var index = start
        var end: Int?
        while true {
            if simulation.accepts {
                end = index
                if !longest { return end }
            }
            guard index < text.count, !simulation.isDead else { return end }
            let length = encoding.length(at: index, in: text)
            simulation.read(encoding.code(at: index, length: length, in: text), in: self)
            index &+= length
        }
    }

    /// The start of the longest or the shortest part before the end that the program, a reversed one, accepts.
    func startOfSuffix(
        of text: UnsafeBufferPointer<UInt8>, longest: Bool, encoding: CharacterEncoding
    ) -> Int? {
        var simulation = Simulation(self)
        var index = text.count
        var start: Int?
        while true {
            if simulation.accepts {
                start = index
                if !longest { return start }
            }
            guard index > 0, !simulation.isDead else { return start }
            let length = encoding.length(endingAt: index, in: text)
            index &-= length
            simulation.read(encoding.code(at: index, length: length, in: text), in: self)
        }
    }

    /// Whether the program, read forward, accepts a part from `start` on; nil if `limit` characters don't tell.
    func startAccepts(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, atMost limit: Int, encoding: CharacterEncoding
    ) -> Bool? {
        var simulation = Simulation(self)
        var index = start
        for _ in 0..<limit {
            if simulation.accepts { return true }
            if simulation.isDead || index == text.count { return false }
            let length = encoding.length(at: index, in: text)
            simulation.read(encoding.code(at: index, length: length, in: text), in: self)
            index &+= length
        }
        return simulation.accepts ? true : nil
    }

    /// The first place at or after `floor` where a part begins that the program, a reversed one, accepts.
    ///
    /// It reads the text once, backward, and starts anew before every character: what it accepts begins where it is.
    func firstStart(
        in text: UnsafeBufferPointer<UInt8>, from floor: Int, encoding: CharacterEncoding
    ) -> Int? {
        var simulation = Simulation(self)
        var index = text.count
        var first: Int?
        while true {
            if simulation.accepts { first = index }
            guard index > floor else { return first }
            let length = encoding.length(endingAt: index, in: text)
            index &-= length
            simulation.read(encoding.code(at: index, length: length, in: text), in: self)
            simulation.start(in: self)
        }
    }
}
