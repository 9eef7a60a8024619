package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// Files that are read as a whole.
extension Shell {
    /// The contents of the file that a path names, which is closed before anything is done with them: commands that it
    /// holds may use any descriptor.
    package mutating func contents(ofFile path: Bytes) throws(Divert) -> Result<Bytes, Errno> {
        switch try openFile(path, .read) {
        case .failure(let error): return .failure(error)
        case .success(let file):
            defer { file.discard() }
            return try contents(of: file, size: (try? Files.status(of: file))?.readableSize ?? 0)
        }
    }

    /// What is left to read of a file, up to its end. Of one that is known to be `size` bytes long no end is looked for
    /// after these. A signal that ends the shell ends the waiting for more.
    private mutating func contents(of file: FileDescriptor, size: Int) throws(Divert) -> Result<Bytes, Errno> {
        var contents = size > 0 ? file.readBlock(of: size) : []
        if size > 0, contents.count == size { return .success(contents) }
        while true {
            do throws(Errno) {
                try file.readToEnd(appendingTo: &contents, isInterruptible: true)
                return .success(contents)
            } catch {
                if error != .interrupted { return .failure(error) }
            }
            try heedEndingSignals()
        }
    }
}

extension FileDescriptor {
    /// As many bytes as one read yields, `capacity` at most; none at the end of the file, and where it cannot be read. A
    /// page that nothing is read into is not touched.
    func readBlock(of capacity: Int) -> Bytes {
        Bytes(unsafeUninitializedCapacity: capacity) { buffer, count in
            while true {
                do throws(Errno) {
                    count = try readOnce(into: UnsafeMutableRawBufferPointer(buffer))
                    return
                } catch {
                    if error != .interrupted { return }
                }
            }
        }
    }
}
