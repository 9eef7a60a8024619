package import ShellBytes
package import ShellSyntax
package import SystemPackage

/// Everything that a subshell inherits a copy of (XCU 2.13), in one value: copying it is the snapshot from which a
/// subshell that needed no process is undone.
package struct ExecutionEnvironment {
    package var variables = VariableStore()
    /// Functions by the number of their name.
    package var functions = FunctionTable()
    package var options: ShellOptions = [.braceExpand, .hashAll, .interactiveComments]
    package var behaviors = OptionalBehaviors()
    package var positionalParameters = PositionalParameters()
    /// The aliases by name; changed by `setAlias` and its like, in place.
    package private(set) var aliases: [Bytes: Bytes] = [:]
    /// Changes with every change of the aliases.
    private(set) var aliasGeneration = 0
    /// Actions by signal number; see `Traps`.
    package var traps = Traps()
    /// The logical working directory (`$PWD`), absolute; empty where it could not be found out.
    package var workingDirectory: Bytes = []
    /// The directories below the working directory on the stack of `pushd`, top first.
    package var directoryStack: [Bytes] = []
    /// Where commands were found (XCU 2.9.1.4), with how often.
    package var commandHash: [Bytes: HashedCommand] = [:]
    /// The builtins that `enable -n` switched off.
    package var disabledBuiltins: Set<Bytes> = []
    /// What `complete` has defined.
    package var completions = CompletionTable()
    package var fieldSeparators = FieldSeparators()
    /// The value of GLOBIGNORE, once it has been assigned: one from the environment has no effect, as in bash.
    var ignoredPathnames: Bytes = []
    /// Whether characters are bytes: the locale is the POSIX locale.
    package var isByteLocale = false
    package var getopts = GetoptsState()
    /// Where `getopts` was when a function made OPTIND local, with how many functions were running then.
    var coveredGetopts: [(functionDepth: Int, state: GetoptsState)] = []
    package var random = RandomGenerator()
    /// Seconds of the monotonic clock at which `SECONDS` was 0.
    package var secondsStart = 0
    /// `BASH_SUBSHELL`
    package var subshellLevel = 0
    /// Whether the subshell is that of a simple command, a stage or an asynchronous one: as in bash it is still in the loops
    /// around, and an error in an expansion has the status that it has in the shell.
    var isSimpleCommand = false
    /// The level of `set -x` at which the commands of the EXIT trap are shown, whatever the shell or subshell is in when it
    /// ends.
    var exitTraceLevel = 0
    /// `$!`; nil while there has been no asynchronous command.
    package var lastAsynchronous: Int32?
    /// The dynamic variables that have been asked for or set, a bit each: `set` does not list the others.
    var consultedVariables: UInt64 = 0
    /// `PIPESTATUS`
    package var pipelineStatus: [ExitStatus] = [.none]
    /// Whether a compound command or pipeline around has redirected standard input: asynchronous commands keep it then
    /// (XCU 2.9.3.1).
    var inputIsRedirected = false

    package init() {}

    /// Defines an alias (XCU 3, alias).
    package mutating func setAlias(_ name: Bytes, _ text: Bytes) {
        aliasGeneration &+= 1
        aliases[name] = text
    }

    /// Removes an alias; false where there is none (XCU 3, unalias).
    package mutating func removeAlias(_ name: Bytes) -> Bool {
        aliasGeneration &+= 1
        return aliases.removeValue(forKey: name) != nil
    }

    /// Removes all aliases.
    package mutating func removeAliases() {
        aliasGeneration &+= 1
        aliases.removeAll()
    }
}

/// A command whose file is known (`hash`).
package struct HashedCommand {
    package let path: Bytes
    package var hits: Int

    package init(path: Bytes, hits: Int = 0) {
        self.path = path
        self.hits = hits
    }
}

/// Functions, by the number of their name.
package struct FunctionTable {
    private var slots: [Slot] = []

    package init() {}

    /// A function, or none. An array of optionals would have the runtime make their type when the first is defined, which
    /// is a start's seven page faults.
    private struct Slot {
        var function: Function?
    }

    /// A function with its attributes.
    package struct Function {
        package let definition: FunctionDefinition
        package var isExported = false
        package var isReadOnly = false
        package var isTraced = false

        package init(definition: FunctionDefinition) { self.definition = definition }
    }

    /// The function of a name; setting nil removes it.
    package subscript(name: Name) -> Function? {
        get { name.index < slots.count ? slots[name.index].function : nil }
        set {
            if name.index >= slots.count {
                if newValue == nil { return }
                slots.append(contentsOf: repeatElement(Slot(), count: name.index + 1 - slots.count))
            }
            slots[name.index].function = newValue
        }
    }

    /// Whether there is a function of a name.
    package func contains(_ name: Name) -> Bool { name.index < slots.count && slots[name.index].function != nil }

    /// The names of all functions, in the order of their numbers.
    package var names: [Name] {
        var names: [Name] = []
        for (index, slot) in slots.enumerated() where slot.function != nil { names.append(Name(id: Int32(index))) }
        return names
    }
}

/// Where `getopts` is within its arguments (XCU getopts).
package struct GetoptsState {
    /// The byte within the argument that OPTIND names, from 1; 0 at its beginning.
    package var offset = 0
    /// The OPTIND that `offset` belongs to: an assignment to OPTIND in between starts anew.
    package var index = 1

    package init() {}
}

/// The generator behind RANDOM: bash 5.2's, so that a seed gives the same sequence.
package struct RandomGenerator {
    package var seed: UInt32 = 0
    package var last: UInt32 = 0
    /// Whether it has been seeded.
    package var isSeeded = false

    package init() {}

    /// Starts the sequence of a seed.
    package mutating func setSeed(_ value: UInt32) {
        seed = value
        last = 0
        isSeeded = true
    }

    /// The next number, 0 to 32767, never the same twice in a row.
    package mutating func next() -> UInt32 {
        var value: UInt32
        repeat {
            // Park and Miller's minimal standard generator, by Schrage's method.
            let state = seed == 0 ? 123_459_876 : Int64(seed)
            let high = state / 127_773
            let low = state % 127_773
            let product = 16_807 &* low &- 2_836 &* high
            seed = UInt32(truncatingIfNeeded: product < 0 ? product &+ 0x7FFF_FFFF : product)
            value = (seed >> 16) ^ (seed & 0xFFFF)
            value &= 0x7FFF
        } while value == last
        last = value
        return value
    }
}
