import ShellBytes
import Testing

/// `ByteView.firstIndex`, which looks at eight bytes at a time.
struct ByteSearchTests {
    @Test(arguments: [0, 1, 0x61, 0x80, 0xFF] as [UInt8])
    func findsWhatAPlainSearchFinds(byte: UInt8) {
        // Neighbours of the byte, which arithmetic on words could take for it.
        let others = [byte &+ 1, byte &- 1, byte ^ 0x80, byte ^ 1]
        for count in 0...20 {
            var text = (0..<count).map { others[$0 % others.count] }
            for place in 0...count {
                if place < count { text[place] = byte }
                for start in 0...count {
                    let found = text.withView { $0.firstIndex(of: byte, from: start) }
                    #expect(found == text[start...].firstIndex(of: byte), "\(count) bytes, from \(start)")
                }
                if place < count, place % 2 == 0 { text[place] = others[place % others.count] }
            }
        }
    }
}
