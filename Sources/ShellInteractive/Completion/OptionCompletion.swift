import ShellBytes
import ShellExecution
internal import ShellSystem

/// An option of a command, with what its help says of it.
struct CommandOption {
    /// `-d`, `--directory`, `--color=` where an argument must follow.
    var text: Bytes
    var description: Bytes
}

/// Completion of options without a specification: of builtins from how they are called, of well-known programs from what
/// they say to `--help`.
extension Shell {
    /// The options of a command that begin as typed. nil where none are known.
    mutating func optionCompletions(
        _ typed: Scalars, _ request: CompletionRequest, _ command: Bytes
    ) throws(Divert) -> CompletionResult? {
        guard behaviors[.completeOptions] else { return nil }
        let text = LineText.encode(typed)
        let options = self.options(of: command).filter { $0.text.starts(with: text) }
        guard !options.isEmpty else { return nil }
        var result = CompletionResult(range: request.part)
        result.candidates = options.map {
            CompletionCandidate(text: $0.text, display: $0.text, description: $0.description)
        }
        result.isQuoted = false
        if options.count == 1, options[0].text.last == ASCII.equals { result.suffix = [] }
        return result
    }

    private mutating func options(of command: Bytes) -> [CommandOption] {
        if function(command) != nil { return [] }
        if let alias = environment.aliases[command] {
            let first = Bytes(alias.prefix { !ASCII.isBlank($0) })
            return first == command ? programOptions(of: command) : options(of: first)
        }
        if let synopsis = command.withView({ builtins.synopsis($0) }) {
            return CommandHelp.options(inSynopsis: Bytes(synopsis))
        }
        return programOptions(of: command)
    }

    /// The options of a program that is known to answer `--help` and to do nothing else then.
    private mutating func programOptions(of command: Bytes) -> [CommandOption] {
        guard let session = interaction as? Session,
            let path = command.contains(ASCII.slash) ? command : searchPath(command),
            let slash = path.lastIndex(of: ASCII.slash), CommandHelp.directories.contains(Bytes(path[..<slash])),
            CommandHelp.programs.contains(Bytes(path[(slash + 1)...]).description)
        else { return [] }
        if let known = session.knownOptions[path] { return known }
        let status = exitStatus
        let substitution = substitutionStatus
        defer {
            exitStatus = status
            substitutionStatus = substitution
        }
        let word = Bytes("\"$(") + path + Bytes(" --help </dev/null 2>/dev/null)\"")
        // nil after C-c: the next Tab asks again.
        guard let help = expandedFields(of: word)?.first else { return [] }
        let options = CommandHelp.options(in: help)
        session.knownOptions[path] = options
        return options
    }
}

/// Reads what commands say of their options.
enum CommandHelp {
    /// Where the programs are that may be asked.
    static let directories = [Bytes("/bin"), Bytes("/usr/bin"), Bytes("/usr/local/bin")]

    /// Programs that answer `--help` with a list of their options.
    static let programs: Set<String> = [
        "ar", "awk", "base32", "base64", "basename", "bc", "bzip2", "cat", "chgrp", "chmod", "chown", "cksum", "cmp",
        "comm", "cp", "csplit", "curl", "cut", "date", "dd", "df", "diff", "diff3", "dir", "dirname", "du", "egrep",
        "env",
        "expand", "fgrep", "file", "find", "fmt", "fold", "gawk", "grep", "gzip", "head", "id", "install", "join", "ld",
        "less", "ln", "ls", "make", "md5sum", "mkdir", "mkfifo", "mktemp", "mv", "nice", "nl", "nm", "nproc", "numfmt",
        "objdump", "od", "paste", "patch", "pr", "ps", "readelf", "readlink", "realpath", "rm", "rmdir", "sdiff", "sed",
        "seq", "sha1sum", "sha256sum", "sha512sum", "shred", "shuf", "sort", "split", "stat", "strings", "stty", "tac",
        "tail", "tar", "tee", "timeout", "touch", "tr", "truncate", "uname", "uniq", "vdir", "wc", "wget", "who",
        "xargs",
        "xz", "zstd",
    ]

    /// The options that a help text lists: lines that begin with one, alone or with other names for it, then what it does.
    static func options(in help: Bytes) -> [CommandOption] {
        var options: [CommandOption] = []
        var undescribed = 0
        for line in help.split(separator: ASCII.newline) {
            var rest = line.drop { ASCII.isBlank($0) }
            guard rest.first == ASCII.minus else {
                let text = Bytes(rest)
                for index in (options.count - undescribed)..<options.count { options[index].description = text }
                undescribed = 0
                continue
            }
            var names: [Bytes] = []
            while rest.first == ASCII.minus {
                let name = rest.prefix { ASCII.isNameByte($0) || $0 == ASCII.minus }
                rest = rest.dropFirst(name.count)
                var text = Bytes(name)
                if rest.first == ASCII.equals { text.append(ASCII.equals) }
                if name.count > 1, name.contains(where: { $0 != ASCII.minus }) { names.append(text) }
                // What the option takes, up to a comma or the description.
                rest = rest.drop { !ASCII.isBlank($0) && $0 != ASCII.comma }
                guard rest.first == ASCII.comma else { break }
                rest = rest.dropFirst().drop { ASCII.isBlank($0) }
            }
            let description = Self.description(in: rest)
            options += names.map { CommandOption(text: $0, description: description) }
            undescribed = description.isEmpty ? names.count : 0
        }
        return unique(options)
    }

    /// What stands after two blanks: a single one may come before the option's argument.
    private static func description(in rest: ArraySlice<UInt8>) -> Bytes {
        var index = rest.startIndex
        while index < rest.endIndex {
            let isGap = ASCII.isBlank(rest[index]) && index + 1 < rest.endIndex && ASCII.isBlank(rest[index + 1])
            if isGap || rest[index] == ASCII.tab { return Bytes(rest[index...].drop { ASCII.isBlank($0) }) }
            index += 1
        }
        return []
    }

    /// The options in a synopsis: `[-ab]`, `-c value`, `--long`.
    static func options(inSynopsis synopsis: Bytes) -> [CommandOption] {
        var options: [CommandOption] = []
        var index = 0
        while index < synopsis.count {
            let isStart = index == 0 || Bytes(" [|").contains(synopsis[index - 1])
            guard synopsis[index] == ASCII.minus, isStart else {
                index += 1
                continue
            }
            let word = Bytes(synopsis[index...].prefix { ASCII.isNameByte($0) || $0 == ASCII.minus })
            index += max(word.count, 1)
            if word.starts(with: "--") {
                if word.count > 2 { options.append(CommandOption(text: word, description: [])) }
            } else if Set(word).count == word.count {
                // A word such as `-sigspec` stands for something else.
                for letter in word.dropFirst() {
                    options.append(CommandOption(text: [ASCII.minus, letter], description: []))
                }
            }
        }
        return unique(options)
    }

    private static func unique(_ options: [CommandOption]) -> [CommandOption] {
        var seen: Set<Bytes> = []
        return options.filter { seen.insert($0.text).inserted }
    }
}
