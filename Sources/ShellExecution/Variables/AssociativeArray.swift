package import ShellBytes

/// An associative array (bash 6.7): values by string keys.
///
/// Scripts print `"${!array[@]}"` as it comes, so the order is that of bash 5.2: buckets of a 32-bit FNV-1 hash in turn,
/// the newest key of a bucket first.
package struct AssociativeArray {
    private struct Entry {
        var key: Bytes
        var value: Bytes
        var hash: UInt32
        var next: Int32
    }

    /// The first entry of each bucket, or -1. A power of two.
    private var buckets: [Int32]
    private var entries: [Entry] = []
    /// Entries that were removed and can be used again.
    private var free: [Int32] = []

    /// An empty array with as many buckets as bash begins with: a power of two, which decides the order.
    package init(bucketCount: Int = 1024) { buckets = Array(repeating: -1, count: bucketCount) }

    package var count: Int { entries.count - free.count }

    static func hash(_ key: Bytes) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in key {
            hash = hash &* 16_777_619
            hash ^= UInt32(byte)
        }
        return hash
    }

    private func find(_ key: Bytes, _ hash: UInt32) -> Int? {
        var index = buckets[Int(hash) & (buckets.count - 1)]
        while index >= 0 {
            let entry = Int(index)
            if entries[entry].hash == hash, entries[entry].key == key { return entry }
            index = entries[entry].next
        }
        return nil
    }

    /// The value of a key; setting nil removes it.
    package subscript(key: Bytes) -> Bytes? {
        get { find(key, Self.hash(key)).map { entries[$0].value } }
        set {
            guard let newValue else { return remove(key) }
            let hash = Self.hash(key)
            if let index = find(key, hash) { entries[index].value = newValue } else { insert(key, newValue, hash) }
        }
    }

    /// Appends bytes to the value of a key, in place.
    package mutating func append(_ bytes: Bytes, toValueOf key: Bytes) {
        let hash = Self.hash(key)
        if let index = find(key, hash) { entries[index].value += bytes } else { insert(key, bytes, hash) }
    }

    private mutating func insert(_ key: Bytes, _ value: Bytes, _ hash: UInt32) {
        if count >= buckets.count * 2 { grow() }
        let bucket = Int(hash) & (buckets.count - 1)
        let entry = Entry(key: key, value: value, hash: hash, next: buckets[bucket])
        if let index = free.popLast() {
            entries[Int(index)] = entry
            buckets[bucket] = index
        } else {
            buckets[bucket] = Int32(entries.count)
            entries.append(entry)
        }
    }

    private mutating func remove(_ key: Bytes) {
        let hash = Self.hash(key)
        guard let index = find(key, hash) else { return }
        let bucket = Int(hash) & (buckets.count - 1)
        if buckets[bucket] == Int32(index) {
            buckets[bucket] = entries[index].next
        } else {
            var previous = Int(buckets[bucket])
            while entries[previous].next != Int32(index) { previous = Int(entries[previous].next) }
            entries[previous].next = entries[index].next
        }
        entries[index].key = []
        entries[index].value = []
        free.append(Int32(index))
    }

    private mutating func grow() {
        let order = indicesInOrder
        buckets = Array(repeating: -1, count: buckets.count * 4)
        for index in order {
            let bucket = Int(entries[index].hash) & (buckets.count - 1)
            entries[index].next = buckets[bucket]
            buckets[bucket] = Int32(index)
        }
    }

    private var indicesInOrder: [Int] {
        var order: [Int] = []
        order.reserveCapacity(count)
        buckets.withUnsafeBytes { bytes in
            // Most buckets of a small array are empty: two are passed over at a time, each of which is -1.
            for (number, pair) in bytes.bindMemory(to: UInt64.self).enumerated() where pair != .max {
                for bucket in number * 2...number * 2 + 1 { appendIndices(inBucket: bucket, to: &order) }
            }
        }
        return order
    }

    private func appendIndices(inBucket bucket: Int, to order: inout [Int]) {
        var index = buckets[bucket]
        while index >= 0 {
            order.append(Int(index))
            index = entries[Int(index)].next
        }
    }

    /// All keys, in order.
    package var keys: [Bytes] { indicesInOrder.map { entries[$0].key } }

    /// All values, in the order of their keys.
    package var values: [Bytes] { indicesInOrder.map { entries[$0].value } }
}
