/// An interned name: of a variable, a function or a command. Equal names have equal numbers, so state that is kept by
/// name is an array indexed by `id` instead of a table searched by text.
@frozen @usableFromInline package struct Name: Hashable, Sendable {
    /// The index of the name in its table, dense from 0.
    @usableFromInline package let id: Int32

    @inlinable package init(id: Int32) { self.id = id }

    /// `id` as an array index.
    @inlinable package var index: Int { Int(id) }
}

/// All names that the parser and the shell have met, numbered in the order of their first appearance.
package final class NameTable {
    private struct Entry {
        let text: Bytes
        let hash: Int
    }

    private var entries: [Entry] = []
    /// Open addressing over `entries`; a slot holds an id + 1, zero where free. Its size is a power of two.
    private var slots: [Int32] = Array(repeating: 0, count: 512)

    package init() {}

    /// How many names there are.
    package var count: Int { entries.count }

    /// The text of a name.
    package subscript(name: Name) -> Bytes { entries[name.index].text }

    /// The name for this text, entered if it is new.
    package func intern(_ text: ByteView) -> Name {
        let hash = Self.hash(of: text)
        var slot = hash & (slots.count &- 1)
        while slots[slot] != 0 {
            let id = slots[slot] &- 1
            if entries[Int(id)].hash == hash, text == entries[Int(id)].text { return Name(id: id) }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        entries.append(Entry(text: Bytes(text), hash: hash))
        slots[slot] = Int32(entries.count)
        if entries.count * 2 > slots.count { grow() }
        return Name(id: Int32(entries.count - 1))
    }

    /// The name for this text, entered if it is new.
    package func intern(_ text: Bytes) -> Name {
        text.withUnsafeBufferPointer { intern(ByteView($0)) }
    }

    /// The name for this literal, entered if it is new.
    package func intern(_ text: StaticString) -> Name { intern(ByteView(text)) }

    /// The name for this text if it has been met before.
    package func lookup(_ text: ByteView) -> Name? {
        let hash = Self.hash(of: text)
        var slot = hash & (slots.count &- 1)
        while slots[slot] != 0 {
            let id = slots[slot] &- 1
            if entries[Int(id)].hash == hash, text == entries[Int(id)].text { return Name(id: id) }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    private static func hash(of text: ByteView) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 29))
    }

    private func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (id, entry) in entries.enumerated() {
            var slot = entry.hash & (slots.count &- 1)
            while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
            slots[slot] = Int32(id + 1)
        }
    }
}
