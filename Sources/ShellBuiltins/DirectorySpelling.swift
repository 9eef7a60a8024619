internal import ShellBytes
internal import ShellSystem

/// `cdspell` (bash 4.3.2): a directory whose name is mistyped by one character.
enum DirectorySpelling {
    /// The path with each component that leads nowhere replaced by a directory's name that is like it: two characters
    /// swapped, one missing, one too many or one wrong. nil where there is none for a component.
    static func corrected(_ path: Bytes) -> Bytes? {
        var result = Bytes()
        if path.first == ASCII.slash { result.append(ASCII.slash) }
        for part in path.split(separator: ASCII.slash) {
            let component = Bytes(part)
            if isDirectory(result + component) {
                result += component
            } else if let likely = likeliest(component, in: result) {
                result += likely
            } else {
                return nil
            }
            result.append(ASCII.slash)
        }
        if result.count > 1, path.last != ASCII.slash { result.removeLast() }
        return result == path || result.isEmpty ? nil : result
    }

    private static func isDirectory(_ path: Bytes) -> Bool { (try? Files.status(of: path))?.kind == .directory }

    private static func likeliest(_ component: Bytes, in directory: Bytes) -> Bytes? {
        var candidates: [Bytes] = []
        try? Files.forEachEntry(of: directory) { (name, _) in
            let name = Bytes(name)
            if name.first == component.first || component.count > 2, Spelling.isLike(component, name) {
                candidates.append(name)
            }
        }
        candidates.sort { $0.lexicographicallyPrecedes($1) }
        return candidates.first { isDirectory(directory + $0) }
    }
}
