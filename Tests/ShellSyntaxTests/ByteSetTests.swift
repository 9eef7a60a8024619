import Testing

@testable import ShellSyntax

/// The table behind the sets of bytes holds what the sets' comments say.
@Suite struct ByteSetTests {
    private static let digits = "0123456789"
    private static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

    private func expect(_ set: ByteSet, _ characters: String, nonASCII: Bool = false) {
        let expected = Set(characters.utf8)
        for byte in UInt8.min...UInt8.max {
            #expect(set.contains(byte) == (byte < 0x80 ? expected.contains(byte) : nonASCII), "byte \(byte)")
        }
    }

    @Test func setsHoldTheirCharacters() {
        expect(.metacharacters, " \t\n;&|<>()")
        expect(.plain, Self.letters + Self.digits + "!#%+,-./:=@]^_}", nonASCII: true)
        expect(.doubleQuoteStops, "\\\"$`}\n\0")
        expect(.arithmeticStops, "'\"`$\\()[]:;?}\n\0")
        expect(.backquoteStops, "\\`\n\0")
        expect(.specialParameters, "@*#?-$!")
        expect(.patternPrefixes, "?*+@!")
        expect(.keywordStarts, "![cdefistuw{}")
        expect(.patternMarks, "*?[(")
        expect(.nameBytes, Self.letters + Self.digits + "_")
        expect(.commandStops, Self.digits + "\n;|)&<>({#\0")
    }
}
