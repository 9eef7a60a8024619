/// The state of an `ExtendedProgram` between two characters: all the places where it can be, at once.
///
/// The work per character is bounded by the size of the program, whatever the text is. Only a group `!(…)` adds to it:
/// the program that it excludes runs once for each place where the group can have begun. Runs that have come to the same
/// state are one from then on.
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
    /// The instructions that can be next, one bit each.
    private var active: [UInt64]
    private var exclusions: [Exclusion]

    /// The state before the first character.
    init(_ program: ExtendedProgram) {
        self.init(emptyFor: program)
        start(in: program)
    }

    private init(emptyFor program: ExtendedProgram) {
        active = [UInt64](repeating: 0, count: program.instructions.count &>> 6 &+ 1)
        exclusions = program.excluded.isEmpty ? [] : [Exclusion](repeating: Exclusion(), count: program.excluded.count)
    }

    /// Whether nothing that follows can be accepted, and nothing is accepted here.
    var isDead: Bool {
        if accepts { return false }
        for word in active where word != 0 { return false }
        for exclusion in exclusions where exclusion.isOpen || !exclusion.runs.isEmpty { return false }
        return true
    }

    /// Adds the state before the first character to the present one.
    mutating func start(in program: ExtendedProgram) {
        activate(0, in: program)
    }

    /// Goes on by one character.
    mutating func read(_ character: CharacterCode, in program: ExtendedProgram) {
        var next = Simulation(emptyFor: program)
        for (number, exclusion) in exclusions.enumerated() {
            next.exclusions[number].isOpen = exclusion.isOpen
            for var run in exclusion.runs {
                run.read(character, in: program.excluded[number])
                next.exclusions[number].insert(run)
            }
        }
        for (index, instruction) in program.instructions.enumerated() where isActive(index) {
            switch instruction {
            case .character(let code):
                if code == character { next.activate(index &+ 1, in: program) }
            case .anyCharacter:
                next.activate(index &+ 1, in: program)
            case .set(let set):
                if set.contains(character, list: program.expressions) { next.activate(index &+ 1, in: program) }
            case .anyString:
                next.activate(index, in: program)
            case .exclude(let number):
                // Active for as long as the group may go on.
                next.resume(index, exclusion: number, in: program)
            case .jump, .fork, .accept:
                break
            }
        }
        self = next
    }

    private func isActive(_ index: Int) -> Bool { active[index &>> 6] &>> UInt64(index & 63) & 1 != 0 }
}
