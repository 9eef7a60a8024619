package import ShellBytes

/// Finding bytes in bytes.
package enum ByteSearching {
    /// The index at which `part` first occurs in `text`, from an index on.
    package static func first(_ part: Bytes, in text: Bytes, from start: Int = 0) -> Int? {
        if part.isEmpty { return start <= text.count ? start : nil }
        guard start >= 0, text.count - start >= part.count else { return nil }
        return text.withUnsafeBufferPointer { text in
            part.withUnsafeBufferPointer { part in
                var index = start
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

    /// The index at which `part` last occurs in `text`, from an index on backwards.
    package static func last(_ part: Bytes, in text: Bytes, from start: Int) -> Int? {
        var index = min(start, text.count - part.count)
        while index >= 0 {
            if text[index...].starts(with: part) { return index }
            index -= 1
        }
        return nil
    }
}
