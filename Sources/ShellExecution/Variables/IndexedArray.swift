package import ShellBytes

/// An indexed array (bash 6.7): values by ascending integer subscripts, with gaps allowed.
package struct IndexedArray {
    /// The subscripts in ascending order; nil while they are 0, 1, 2 … without a gap.
    private var keys: [Int]?
    /// The values in the order of their subscripts.
    package private(set) var values: [Bytes]

    package init() {
        keys = nil
        values = []
    }

    /// The values at 0, 1, 2 …
    package init(_ values: [Bytes]) {
        keys = nil
        self.values = values
    }

    package var count: Int { values.count }

    /// The subscript after the highest one, where `+=` and bare elements continue.
    package var nextSubscript: Int {
        guard let keys else { return values.count }
        return (keys.last ?? -1) &+ 1
    }

    /// The subscript of the value at `position`.
    package func key(at position: Int) -> Int { keys?[position] ?? position }

    /// All subscripts, ascending.
    package var allKeys: [Int] { keys ?? Array(0..<values.count) }

    /// The position of the first subscript that is `key` or higher.
    package func position(ofKeyAtLeast key: Int) -> Int {
        guard let keys else { return min(max(key, 0), values.count) }
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The value at a subscript; setting nil removes it.
    package subscript(key: Int) -> Bytes? {
        get {
            if keys == nil { return key >= 0 && key < values.count ? values[key] : nil }
            let position = position(ofKeyAtLeast: key)
            return position < values.count && self.key(at: position) == key ? values[position] : nil
        }
        set {
            guard let newValue else { return remove(key) }
            if keys == nil, key <= values.count {
                if key == values.count { values.append(newValue) } else { values[key] = newValue }
                return
            }
            let position = position(ofKeyAtLeast: key)
            if position < values.count, self.key(at: position) == key {
                values[position] = newValue
            } else {
                makeSparse()
                keys?.insert(key, at: position)
                values.insert(newValue, at: position)
            }
        }
    }

    /// Appends bytes to the value at a subscript, in place.
    package mutating func append(_ bytes: Bytes, toValueAt key: Int) {
        let position = position(ofKeyAtLeast: key)
        if position < values.count, self.key(at: position) == key {
            values[position] += bytes
        } else {
            self[key] = bytes
        }
    }

    /// Appends a value after the highest subscript.
    package mutating func append(_ value: Bytes) {
        let next = nextSubscript
        keys?.append(next)
        values.append(value)
    }

    private mutating func remove(_ key: Int) {
        let position = position(ofKeyAtLeast: key)
        guard position < values.count, self.key(at: position) == key else { return }
        if position < values.count - 1 || keys != nil { makeSparse() }
        keys?.remove(at: position)
        values.remove(at: position)
        if values.isEmpty { keys = nil }
    }

    private mutating func makeSparse() {
        if keys == nil { keys = Array(0..<values.count) }
    }
}
