import ShellBytes
internal import ShellSystem
internal import SystemPackage

/// The branch of a git repository, from the files of the repository alone: no program is waited for.
enum GitBranch {
    /// The branch that a directory's repository has checked out, or the beginning of the commit's name; with what is
    /// under way there (a rebase, a merge). nil outside of repositories.
    static func name(at directory: Bytes) -> Bytes? {
        guard let repository = repository(of: directory) else { return nil }
        if let rebased = firstLine(of: repository + Bytes("/rebase-merge/head-name"))
            ?? firstLine(of: repository + Bytes("/rebase-apply/head-name"))
        {
            return shown(branch(ofReference: rebased) + Bytes("|rebase"))
        }
        guard let head = firstLine(of: repository + Bytes("/HEAD")) else { return nil }
        var name: Bytes
        if head.starts(with: "ref: ") {
            name = branch(ofReference: Bytes(head.dropFirst(5)))
        } else {
            name = Bytes(head.prefix(8))
        }
        for (file, state) in [
            ("/MERGE_HEAD", "|merge"), ("/CHERRY_PICK_HEAD", "|pick"), ("/REVERT_HEAD", "|revert"),
            ("/BISECT_LOG", "|bisect"),
        ] as [(StaticString, StaticString)] where Files.isAccessible(repository + Bytes(file), .exists) {
            name += Bytes(state)
            break
        }
        return shown(name)
    }

    /// The directory that holds `HEAD`: the next `.git` above, or what such a file names in worktrees and submodules.
    private static func repository(of directory: Bytes) -> Bytes? {
        var directory = directory
        guard directory.first == ASCII.slash else { return nil }
        while true {
            let candidate = directory + Bytes(directory.last == ASCII.slash ? ".git" : "/.git")
            switch (try? Files.status(of: candidate))?.kind {
            case .directory: return candidate
            case .regular:
                guard let line = firstLine(of: candidate), line.starts(with: "gitdir: ") else { return nil }
                let path = Bytes(line.dropFirst(8))
                return path.first == ASCII.slash ? path : directory + [ASCII.slash] + path
            default: break
            }
            guard directory.count > 1, let slash = directory.lastIndex(of: ASCII.slash) else { return nil }
            directory = slash == 0 ? [ASCII.slash] : Bytes(directory[..<slash])
        }
    }

    private static func branch(ofReference reference: Bytes) -> Bytes {
        let prefix = Bytes("refs/heads/")
        return reference.starts(with: prefix) ? Bytes(reference.dropFirst(prefix.count)) : reference
    }

    /// The first line of a small regular file. Nothing else is opened: that could wait.
    private static func firstLine(of path: Bytes) -> Bytes? {
        guard let status = try? Files.status(of: path), status.kind == .regular, status.size < 4096,
            let file = try? FileDescriptor.open(path: path, .read)
        else { return nil }
        defer { file.discard() }
        var text = Bytes()
        try? file.readToEnd(appendingTo: &text)
        let line = Bytes(text.prefix { $0 != ASCII.newline })
        return line.isEmpty ? nil : line
    }

    /// Without what a terminal would take for more than text.
    private static func shown(_ name: Bytes) -> Bytes { name.filter { $0 >= 0x20 && $0 != 0x7F } }
}
