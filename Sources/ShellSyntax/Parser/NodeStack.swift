/// Nodes of the tree that were read and whose list is not complete: those of the innermost list lie on top. A list's
/// array is made once, as large as it has to be.
struct NodeStack<Node>: ~Copyable {
    /// Room for `capacity` nodes; none before there is a first one.
    private var nodes: UnsafeMutablePointer<Node>!
    private(set) var count = 0
    private var capacity = 0

    deinit {
        guard capacity > 0 else { return }
        nodes.deinitialize(count: count)
        nodes.deallocate()
    }

    @inline(__always)
    mutating func push(_ node: consuming Node) {
        if count == capacity { grow() }
        (nodes + count).initialize(to: node)
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let newCapacity = max(16, 2 * capacity)
        let moved = UnsafeMutablePointer<Node>.allocate(capacity: newCapacity)
        if capacity > 0 {
            moved.moveInitialize(from: nodes, count: count)
            nodes.deallocate()
        }
        nodes = moved
        capacity = newCapacity
    }

    /// The nodes from an index on, which leave the stack.
    @inline(__always)
    mutating func pop(from start: Int) -> [Node] {
        precondition(start >= 0 && start <= count)
        if start == count { return [] }
        let first = nodes + start
        defer { count = start }
        // The arrays that are written out need no way through the growth of arrays; most lists are that short.
        switch count &- start {
        case 1: return [first.move()]
        case 2: return [first.move(), (first + 1).move()]
        case 3: return [first.move(), (first + 1).move(), (first + 2).move()]
        case 4: return [first.move(), (first + 1).move(), (first + 2).move(), (first + 3).move()]
        default: return popMany(from: start)
        }
    }

    @inline(never)
    private func popMany(from start: Int) -> [Node] {
        [Node](unsafeUninitializedCapacity: count - start) { memory, initializedCount in
            initializedCount = count - start
            memory.baseAddress?.moveInitialize(from: nodes + start, count: count - start)
        }
    }

    /// The node on top, which leaves the stack.
    @inline(__always)
    mutating func popLast() -> Node {
        precondition(count > 0)
        count &-= 1
        return (nodes + count).move()
    }

    /// Drops the nodes from an index on.
    mutating func drop(from start: Int) {
        while count > start { _ = popLast() }
    }
}
