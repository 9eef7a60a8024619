import ShellBytes

/// The last field of the command before (`$_`), copied with every command: into memory that stays.
struct LastArgument: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity = 64
    private var count = 0

    init() { start = .allocate(capacity: capacity) }

    deinit { start.deallocate() }

    /// Its text. Valid until the next is set.
    var view: ByteView { ByteView(start: start, count: count) }

    mutating func set(_ view: ByteView) {
        if view.count > capacity {
            start.deallocate()
            capacity = view.count
            start = .allocate(capacity: capacity)
        }
        if let source = view.buffer.baseAddress { start.update(from: source, count: view.count) }
        count = view.count
    }
}

extension LastArgument {
    /// Takes a text.
    mutating func set(_ text: Bytes) { text.withUnsafeBufferPointer { set(ByteView($0)) } }
}
