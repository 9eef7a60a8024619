package import ShellBytes
import ShellPatterns
import ShellSyntax

/// `${parameter^pattern}` and its relatives (bash 3.5.3).
struct CaseModification {
    let kind: ParameterExpansion.CaseConversionKind
    let pattern: Pattern?
    let isByteLocale: Bool

    /// The value with its first character, or each that the pattern matches, converted.
    func apply(to text: ByteView) -> Bytes {
        let isFirstOnly: Bool
        switch kind {
        case .upperFirst, .lowerFirst, .toggleFirst: isFirstOnly = true
        default: isFirstOnly = false
        }
        if !isFirstOnly, pattern == nil { return convert(text) }
        var converted = Bytes()
        converted.reserveCapacity(text.count)
        let counting = CharacterCounting(encoding: isByteLocale ? .bytes : .utf8)
        for range in counting.characters(of: text) {
            if isFirstOnly, range.lowerBound > 0 {
                converted.append(text.from(range.lowerBound))
                break
            }
            let character = text[view: range]
            if pattern.map({ $0.matches(character) }) ?? true {
                converted += convert(character)
            } else {
                converted.append(character)
            }
        }
        return converted
    }

    private func convert(_ text: ByteView) -> Bytes {
        let encoding: CharacterEncoding = isByteLocale ? .bytes : .utf8
        switch kind {
        case .upperFirst, .upperAll: return CaseConversion.uppercased(text, encoding: encoding)
        case .lowerFirst, .lowerAll: return CaseConversion.lowercased(text, encoding: encoding)
        case .toggleFirst, .toggleAll: return CaseConversion.toggled(text, encoding: encoding)
        }
    }
}

extension Shell {
    /// Text in the case that the attributes of its variable ask for (`declare -u`, `-l`, `-c`).
    package func convertingCase(_ text: Bytes, _ attributes: Attributes) -> Bytes {
        if attributes.isDisjoint(with: [.uppercase, .lowercase, .capitalized]) { return text }
        let encoding: CharacterEncoding = isByteLocale ? .bytes : .utf8
        return text.withView { view in
            if attributes.contains(.uppercase) { return CaseConversion.uppercased(view, encoding: encoding) }
            let lower = CaseConversion.lowercased(view, encoding: encoding)
            if attributes.contains(.lowercase) { return lower }
            return lower.withView {
                CaseModification(kind: .upperFirst, pattern: nil, isByteLocale: isByteLocale).apply(to: $0)
            }
        }
    }
}
