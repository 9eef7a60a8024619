package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// Files that are read as a whole.
extension Shell {
    /// What is left to read of a file, up to its end. Of one that is known to be `size` bytes long no end is looked for
    /// after these. A signal that ends the shell ends the waiting for more.
    package mutating func contents(of file: FileDescriptor, size: Int = 0) throws(Divert) -> Result<Bytes, Errno> {
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
