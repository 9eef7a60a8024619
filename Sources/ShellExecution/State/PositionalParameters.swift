package import ShellBytes

/// The positional parameters (XCU 2.5.1): the fields of the function call that is running, without a copy, or fields
/// of their own that `set` made. `shift` moves the start.
package struct PositionalParameters {
    /// Keeps the memory of parameters that no command's fields hold.
    private final class Storage {
        let bytes: UnsafeMutablePointer<UInt8>
        let views: UnsafeMutablePointer<ByteView>

        init(_ fields: UnsafeBufferPointer<ByteView>) {
            var size = 0
            for field in fields { size += field.count + 1 }
            bytes = .allocate(capacity: size)
            views = .allocate(capacity: fields.count)
            var position = bytes
            for index in 0..<fields.count {
                let field = fields[index]
                if let source = field.buffer.baseAddress { position.update(from: source, count: field.count) }
                position[field.count] = 0
                (views + index).initialize(to: ByteView(start: position, count: field.count))
                position += field.count + 1
            }
        }

        deinit {
            bytes.deallocate()
            views.deallocate()
        }
    }

    private let storage: Storage?
    private var arguments: Arguments
    /// Whether `set` made them, so that they outlast the file given to `.` in which it did.
    package var wereSet = false

    /// No parameters.
    package init() {
        storage = nil
        arguments = .none
    }

    /// The arguments of a call, borrowed: they must outlive their use as parameters.
    package init(borrowing arguments: Arguments) {
        storage = nil
        self.arguments = arguments
    }

    /// Copies of fields.
    package init(copying fields: Arguments) { self.init(copying: fields.views) }

    private init(copying fields: UnsafeBufferPointer<ByteView>) {
        let storage = Storage(fields)
        self.storage = storage
        arguments = Arguments(views: UnsafeBufferPointer(start: storage.views, count: fields.count))
    }

    /// Copies of texts.
    package init(copying texts: [Bytes]) {
        var joined = Bytes()
        for text in texts {
            joined += text
            joined.append(0)
        }
        self = joined.withUnsafeBufferPointer { buffer in
            var views: [ByteView] = []
            var start = 0
            for text in texts {
                views.append(ByteView(UnsafeBufferPointer(rebasing: buffer[start..<start + text.count])))
                start += text.count + 1
            }
            return views.withUnsafeBufferPointer { PositionalParameters(copying: $0) }
        }
    }

    /// `$#`
    package var count: Int { arguments.count }

    /// The parameter `number`, from 1; nil where there is none.
    package subscript(number: Int) -> ByteView? { arguments.at(number - 1) }

    /// All of them. Valid as long as the parameters are.
    package var all: Arguments { arguments }

    /// Drops the first `count` parameters.
    package mutating func shift(by count: Int) { arguments = arguments.from(count) }
}
