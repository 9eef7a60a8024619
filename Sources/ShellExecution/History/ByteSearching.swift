package import ShellBytes

/// Finding bytes in bytes.
package enum ByteSearching {
    /// The index at which `part` first occurs in `text`.
    package static func first(_ part: Bytes, in text: Bytes) -> Int? {
        if part.isEmpty { return 0 }
        guard text.count >= part.count else { return nil }
        return text.withUnsafeBufferPointer { text in
            part.withUnsafeBufferPointer { part in
                var index = 0
                let end = text.count - part.count
                while index <= end {
                    if text[index] == part[0] {
                        var offset = 1
                        while offset < part.count, text[index + offset] == part[offset] { offset += 1 }
                        if offset == part.count { return index }
                    }
                    index += 1
                }
                return nil
            }
        }
    }
}
