/// The line and the cursor as they were before each change.
struct UndoStack {
    typealias State = (line: Scalars, point: Int)

    private var states: [State] = []
    private var size = 0
    private static let maximumCount = 1000
    /// Characters in all states together. The oldest are forgotten beyond that, so that a huge line costs no more.
    private static let maximumSize = 1 << 22

    var last: State? { states.last }

    mutating func append(_ state: State) {
        states.append(state)
        size += state.line.count
        var excess = 0
        while states.count - excess > Self.maximumCount || size > Self.maximumSize && states.count - excess > 1 {
            size -= states[excess].line.count
            excess += 1
        }
        if excess > 0 { states.removeFirst(excess) }
    }

    mutating func popLast() -> State? {
        guard let state = states.popLast() else { return nil }
        size -= state.line.count
        return state
    }

    mutating func removeAll() {
        states = []
        size = 0
    }
}
