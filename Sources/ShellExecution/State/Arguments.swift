public import ShellBytes

/// The fields of a command: its name and its arguments, as views that are valid while the command runs.
@frozen @usableFromInline package struct Arguments: RandomAccessCollection {
    @usableFromInline let views: UnsafeBufferPointer<ByteView>

    @inlinable init(views: UnsafeBufferPointer<ByteView>) { self.views = views }

    /// No arguments at all.
    @inlinable package static var none: Arguments { Arguments(views: UnsafeBufferPointer(start: nil, count: 0)) }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { views.count }
    @inlinable package var count: Int { views.count }

    @inlinable package subscript(position: Int) -> ByteView {
        precondition(position >= 0 && position < views.count)
        return views[position]
    }

    /// The argument at a position, or nothing beyond the last.
    @inlinable package func at(_ position: Int) -> ByteView? {
        position >= 0 && position < views.count ? views[position] : nil
    }

    /// The arguments from a position on; none where that is beyond the last.
    @inlinable package func from(_ start: Int) -> Arguments {
        start >= views.count ? .none : Arguments(views: UnsafeBufferPointer(rebasing: views[start...]))
    }

    /// The arguments before a position.
    @inlinable package func prefix(_ count: Int) -> Arguments {
        Arguments(views: UnsafeBufferPointer(rebasing: views[..<Swift.min(count, views.count)]))
    }

    /// Owned copies of all of them.
    package var copies: [Bytes] {
        var copies: [Bytes] = []
        copies.reserveCapacity(count)
        for view in self { copies.append(Bytes(view)) }
        return copies
    }
}
