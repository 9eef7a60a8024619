import ShellBytes
import ShellPatterns
import Testing

@Suite struct CharacterTests {
    private func converted(
        _ text: String, _ conversion: (ByteView, CharacterEncoding) -> Bytes, _ encoding: CharacterEncoding = .utf8
    ) -> String {
        Bytes(text.utf8).withUnsafeBufferPointer { String(decoding: conversion(ByteView($0), encoding), as: UTF8.self) }
    }

    @Test func upperAndLowerCase() {
        #expect(converted("hello Wörld ß 日 7", CaseConversion.uppercased) == "HELLO WÖRLD ß 日 7")
        #expect(converted("HELLO WÖRLD", CaseConversion.lowercased) == "hello wörld")
        #expect(converted("aBé", CaseConversion.toggled) == "AbÉ")
        #expect(converted("éa", CaseConversion.uppercased, .bytes) == "éA")
        let invalid: Bytes = [0x61, 0xFF, 0xC3, 0x62]
        let upper = invalid.withUnsafeBufferPointer { CaseConversion.uppercased(ByteView($0)) }
        #expect(upper == [0x41, 0xFF, 0xC3, 0x42])
    }

    @Test(
        arguments: [
            ([], 0), ([0x61, 0x62], 2), (Bytes("é日😀a"), 4), ([0xFF, 0xFE], 2), ([0xC3], 1), ([0xE6, 0x97], 2),
            ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0x61, 0xC3, 0xA9, 0xA9], 3),
            (Bytes("twenty ASCII letters, then é"), 28),
        ] as [(Bytes, Int)])
    func counts(_ bytes: Bytes, _ count: Int) {
        let counting = CharacterCounting()
        bytes.withUnsafeBufferPointer { buffer in
            let view = ByteView(buffer)
            #expect(counting.count(view) == count)
            #expect(CharacterCounting(encoding: .bytes).count(view) == bytes.count)
            let ranges = Array(counting.characters(of: view))
            #expect(ranges.count == count)
            for (number, range) in ranges.enumerated() {
                #expect(counting.index(after: number, in: view) == range.lowerBound)
                #expect(counting.length(at: range.lowerBound, in: view) == range.count)
                #expect(counting.length(endingAt: range.upperBound, in: view) == range.count)
            }
            #expect(counting.index(after: count, in: view) == bytes.count)
            #expect(counting.index(after: .max, in: view) == bytes.count)
            #expect(counting.index(after: -1, in: view) == 0)
        }
    }
}
