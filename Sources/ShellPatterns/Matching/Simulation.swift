/// The state of an `ExtendedProgram` between two characters: all the places where it can be, at once.
///
/// The work per character is bounded by the size of the program, whatever the text is. Only a group `!(…)` adds to it:
/// the program that it excludes runs once for each place where the group can have begun. Runs that have come to the
/// same state are one from then on.
struct Simulation: Hashable {
    /// The runs of the program that a group `!(…)` excludes.
    private struct Exclusion: Hashable {
        var runs: Set<Simulation> = []
        /// A run has come to an end: from there, the group matches whatever follows.
        var isOpen = false

        /// Whether the group can end here.
        var allowsEnd: Bool { isOpen || runs.contains { !$0.accepts } }

        mutating func insert(_ run: Simulation) {
            if isOpen { return }
            if run.isDead {
                isOpen = true
                runs = []
            } else {
                runs.insert(run)
            }
        }
    }

    /// Whether the program accepts what has been read.
    private(set) var accepts = false
    /// The instructions that read the next character.
    private var active: InstructionSet
    private var exclusions: [Exclusion]

    /// The state before the first character.
    init(_ program: ExtendedProgram) {
        self.init(emptyFor: program)
        start(in: program)
    }

    private init(emptyFor program: ExtendedProgram) {
        active = InstructionSet(count: program.instructions.count)
        exclusions = program.excluded.isEmpty ? [] : [Exclusion](repeating: Exclusion(), count: program.excluded.count)
    }

    /// Whether nothing that follows can be accepted, and nothing is accepted here.
    var isDead: Bool {
        if accepts { return false }
        if !active.isEmpty { return false }
        for exclusion in exclusions where exclusion.isOpen || !exclusion.runs.isEmpty { return false }
        return true
    }

    /// Adds the state before the first character to the present one.
    mutating func start(in program: ExtendedProgram) {
        activate(0, in: program)
        keepReaders(of: program)
    }

    /// Leaves only the places where the next character is spelled in the pattern.
    mutating func keepSpelled(in program: ExtendedProgram) {
        active.formIntersection(program.spelling)
        for number in exclusions.indices { exclusions[number] = Exclusion() }
    }

    /// Goes on by one character.
    mutating func read(_ character: CharacterCode, in program: ExtendedProgram) {
        var next = Simulation(emptyFor: program)
        if !exclusions.isEmpty { next.resume(exclusions, character, in: program) }
        while let index = active.popFirst() {
            switch program.instructions[index] {
            case .character(let code):
                if code == character { next.activate(index &+ 1, in: program) }
            case .set(let set):
                if set.contains(character, list: program.expressions) { next.activate(index &+ 1, in: program) }
            case .anyCharacter:
                next.activate(index &+ 1, in: program)
            case .anyString:
                next.activate(index, in: program)
            case .jump, .fork, .exclude, .accept:
                break
            }
        }
        next.keepReaders(of: program)
        self = next
    }

    /// Goes on with the groups `!(…)` of the state before `character`.
    private mutating func resume(
        _ previous: [Exclusion], _ character: CharacterCode, in program: ExtendedProgram
    ) {
        for number in previous.indices {
            exclusions[number].isOpen = previous[number].isOpen
            for var run in previous[number].runs {
                run.read(character, in: program.excluded[number].program)
                exclusions[number].insert(run)
            }
            if exclusions[number].allowsEnd { activate(program.excluded[number].next, in: program) }
        }
    }

    /// Adds an instruction, and those that it leads to without reading a character.
    private mutating func activate(_ start: Int, in program: ExtendedProgram) {
        var index = start
        var pending = InstructionSet(count: program.instructions.count)
        while true {
            if active.insert(index) {
                switch program.instructions[index] {
                case .character, .anyCharacter, .set:
                    break
                case .anyString:
                    index &+= 1
                    continue
                case .jump(let target):
                    index = target
                    continue
                case .fork(let target):
                    pending.insert(target)
                    index &+= 1
                    continue
                case .exclude(let number):
                    exclusions[number].insert(Simulation(program.excluded[number].program))
                    if exclusions[number].allowsEnd {
                        index &+= 1
                        continue
                    }
                case .accept:
                    accepts = true
                }
            }
            guard let next = pending.popFirst() else { return }
            index = next
        }
    }

    /// Forgets the instructions that were only passed through.
    private mutating func keepReaders(of program: ExtendedProgram) {
        active.formIntersection(program.readers)
    }
}
