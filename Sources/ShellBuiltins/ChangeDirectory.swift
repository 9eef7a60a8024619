internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `cd [-L|[-P [-e]] [-@]] [directory]` (XCU 3, cd; bash 4.1).
    static func changeDirectory(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "LPe")
        var isPhysical = shell.options.contains(.physical)
        var mustKnowPath = false
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "L"): isPhysical = false
            case UInt8(ascii: "P"): isPhysical = true
            case UInt8(ascii: "e"): mustKnowPath = true
            default: return shell.failOption(arguments, options)
            }
        }
        if shell.isRestricted { return shell.failRestricted(arguments) }
        if options.operands.count > 1 { return shell.fail(arguments, "too many arguments") }
        var change = DirectoryChange(arguments: arguments, isPhysical: isPhysical)
        change.mustKnowPath = mustKnowPath && isPhysical
        guard let operand = options.operands.at(0) else {
            guard let home = shell.value(of: shell.wellKnown.home) else {
                return shell.fail(arguments, "HOME not set")
            }
            return try change.go(to: home, &shell)
        }
        if operand.count == 1, operand[0] == ASCII.minus {
            guard let previous = shell.value(of: shell.wellKnown.oldPwd) else {
                return shell.fail(arguments, "OLDPWD not set")
            }
            change.printsPath = true
            return try change.go(to: previous, &shell)
        }
        return try change.search(for: Bytes(operand), &shell)
    }
}

/// A change of the working directory, by `cd` and the builtins of the directory stack.
struct DirectoryChange {
    let arguments: Arguments
    /// Whether symbolic links are resolved (`-P`).
    let isPhysical: Bool
    /// `-e`: it is an error when the new directory's path cannot be found out.
    var mustKnowPath = false
    /// Whether the new directory is printed.
    var printsPath = false
    /// Whether it is not printed in any case.
    var isQuiet = false

    init(arguments: Arguments, isPhysical: Bool) {
        self.arguments = arguments
        self.isPhysical = isPhysical
    }

    /// Goes to a directory by the operand of `cd`: CDPATH is searched, and a variable's value with `cdable_vars`.
    mutating func search(for operand: Bytes, _ shell: inout Shell) throws(Divert) -> ExitStatus {
        if isSearched(operand), let paths = shell.value(of: shell.wellKnown.cdPath) {
            for entry in paths.split(separator: ASCII.colon, omittingEmptySubsequences: false) {
                var candidate = Bytes(entry)
                if !candidate.isEmpty, candidate.last != ASCII.slash { candidate.append(ASCII.slash) }
                candidate += operand
                guard (try? Files.status(of: candidate))?.kind == .directory else { continue }
                var change = self
                change.printsPath = !entry.isEmpty
                if try change.attempt(candidate, &shell) == nil { return try change.settle(&shell) }
            }
        }
        guard let failure = try attempt(operand, &shell) else { return try settle(&shell) }
        if shell.behaviors[.cdableVars], let name = operand.withView({ shell.names.lookup($0) }),
            let value = shell.value(of: name)
        {
            printsPath = true
            if try attempt(value, &shell) == nil { return try settle(&shell) }
        }
        if shell.behaviors[.cdSpell], shell.isInteractive, let corrected = DirectorySpelling.corrected(operand) {
            shell.output.append(corrected + [ASCII.newline])
            if try attempt(corrected, &shell) == nil { return try settle(&shell) }
        }
        return shell.quoting.printable(operand).withView { shell.fail(arguments, $0, failure) }
    }

    /// Goes to exactly this directory.
    mutating func go(to directory: Bytes, _ shell: inout Shell) throws(Divert) -> ExitStatus {
        if let failure = try attempt(directory, &shell) {
            return shell.quoting.printable(directory).withView { shell.fail(arguments, $0, failure) }
        }
        return try settle(&shell)
    }

    /// Whether CDPATH is searched for the operand: not where it begins with `/`, `.` or `..`.
    private func isSearched(_ operand: Bytes) -> Bool {
        guard let first = operand.first, first != ASCII.slash else { return false }
        let component = operand.prefix { $0 != ASCII.slash }
        return component != [ASCII.period] && component != [ASCII.period, ASCII.period]
    }

    /// The path of the directory reached; nil where it could not be found out.
    private var reached: Bytes?
    private var target: Bytes = []

    /// Changes the working directory. Why it could not; nil when it was done.
    private mutating func attempt(_ directory: Bytes, _ shell: inout Shell) throws(Divert) -> Errno? {
        target = directory
        try shell.noteWorkingDirectoryChange()
        let absolute = shell.logicalPath(of: directory)
        if isPhysical {
            do throws(Errno) {
                try Files.changeDirectory(to: directory)
            } catch { return error }
            reached = try? Files.workingDirectory()
            return nil
        }
        var failure: Errno?
        do throws(Errno) {
            reached = try LogicalPath.canonical(absolute)
            try Files.changeDirectory(to: reached ?? absolute)
            return nil
        } catch { failure = error }
        // Where the canonical form does not lead anywhere the operand itself may: the working directory can have moved.
        if directory.first == ASCII.slash || shell.isPosix { return failure }
        do throws(Errno) { try Files.changeDirectory(to: directory) } catch { return failure }
        reached = try? Files.workingDirectory()
        return nil
    }

    /// After the change: PWD, OLDPWD, and the path printed where that is asked for.
    private mutating func settle(_ shell: inout Shell) throws(Divert) -> ExitStatus {
        var status = ExitStatus.success
        let old = shell.value(of: shell.wellKnown.pwd)
        if let reached {
            shell.environment.workingDirectory = reached
        } else {
            shell.writeError(
                Bytes(arguments[0]) + Bytes(": error retrieving current directory: getcwd: cannot access parent ")
                    + Bytes("directories: No such file or directory\n"))
            shell.environment.workingDirectory = shell.logicalPath(of: target)
            if mustKnowPath { status = .failure }
        }
        if printsPath, !isQuiet {
            shell.output.append(target.isEmpty ? target : shell.environment.workingDirectory)
            shell.output.append(ASCII.newline)
        }
        let new = shell.environment.workingDirectory
        do throws(AssignmentError) { try shell.assign(shell.wellKnown.oldPwd, old ?? []) } catch {
            status = shell.report(error)
        }
        do throws(AssignmentError) { try shell.assign(shell.wellKnown.pwd, new) } catch {
            status = shell.report(error)
        }
        return status
    }
}

extension Shell {
    /// A path made absolute by the logical working directory, not made canonical.
    func logicalPath(of path: Bytes) -> Bytes {
        if path.first == ASCII.slash { return path }
        var absolute = environment.workingDirectory
        if absolute.isEmpty { absolute = (try? Files.workingDirectory()) ?? [ASCII.period] }
        if absolute.last != ASCII.slash { absolute.append(ASCII.slash) }
        return absolute + path
    }
}

/// Pathnames as `cd -L` handles them (XCU 3, cd, step 8).
enum LogicalPath {
    /// The path without `.`, `..` and superfluous slashes; what stands before a `..` must be a directory. Two leading
    /// slashes stay two.
    static func canonical(_ path: Bytes) throws(Errno) -> Bytes {
        guard path.first == ASCII.slash else { return path }
        let leading = path.prefix { $0 == ASCII.slash }.count
        var result: Bytes = leading == 2 ? [ASCII.slash, ASCII.slash] : [ASCII.slash]
        let rootCount = result.count
        for component in path.split(separator: ASCII.slash) {
            if component.elementsEqual([ASCII.period]) { continue }
            if component.elementsEqual([ASCII.period, ASCII.period]) {
                let status = try Files.status(of: result)
                if status.kind != .directory { throw .notDirectory }
                while result.count > rootCount, result.last != ASCII.slash { result.removeLast() }
                if result.count > rootCount { result.removeLast() }
                continue
            }
            if result.last != ASCII.slash { result.append(ASCII.slash) }
            result += component
        }
        return result
    }
}
