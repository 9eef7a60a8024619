internal import CEdit
import ShellBytes
import ShellExecution
internal import ShellSystem

/// Tab.
extension LineEditor {
    /// Completes the word before the cursor, or shows how it can be completed.
    func complete(_ function: EditorFunction) {
        if menu != nil, !function.listsCompletions {
            return step(by: function == .menuCompleteBackward ? -1 : 1)
        }
        guard let result = findCompletions(type: listedLine == line ? 63 : 9, function) else { return }
        suggestion = []
        if result.candidates.isEmpty {
            _ = beep()
            return
        }
        if function == .insertCompletions { return insertAll(result) }
        if function == .completeIntoBraces, result.candidates.count > 1 { return insertBraces(result) }
        if function.listsCompletions || result.isChoice { return list(result) }
        if result.candidates.count == 1 { return take(result, result.candidates[0], isFinal: true) }
        let prefix = CompletionMatching.commonPrefix(result.candidates.map(\.text))
        let before = line
        if prefix.count > 0, fits(prefix, result) {
            take(result, CompletionCandidate(text: prefix, display: prefix), isFinal: false)
        }
        if line == before, listedLine == line || settings.showsAllIfAmbiguous {
            list(result)
            return
        }
        if line == before { _ = beep() }
        listedLine = line
    }

    /// Whether putting the common beginning of the candidates there takes nothing away that was typed.
    private func fits(_ prefix: Bytes, _ result: CompletionResult) -> Bool {
        let typed = CompletionQuoting.unquoted(
            Scalars(line[(result.range.lowerBound + result.kept.count)..<result.range.upperBound]))
        return prefix.count >= typed.count
            || !result.candidates.allSatisfy { $0.text.starts(with: typed) } && prefix.count > typed.count
    }

    private func findCompletions(type: Int, _ function: EditorFunction) -> CompletionResult? {
        guard let shell else {
            return nil
        }
        var result: CompletionResult?
        // Completion can take its time: the user sees meanwhile what was typed.
        suggestion = []
        draw()
        do throws(Divert) {
            result =
                if let kind = function.namedCompletion {
                    shell.pointee.completions(of: kind, line, point: point)
                } else if isCommandLine {
                    try shell.pointee.lineCompletions(line, point: point, type: type)
                } else {
                    shell.pointee.textCompletions(line, point: point)
                }
        } catch {
            // C-c ends a completion that takes long; the line stays.
            result = nil
            _ = Signals.take(Signals.interrupt)
            screen.write(Bytes("\r\n"))
            drawPrompt()
        }
        try? shell.pointee.output.flush()
        // A program that ran in the foreground has left the terminal as programs have it.
        _ = swish_edit_tune_terminal(0)
        return result
    }

    /// The text that a candidate puts into the line.
    func replacement(_ result: CompletionResult, _ candidate: CompletionCandidate, isFinal: Bool) -> Scalars {
        var text = result.kept
        if result.opensQuotes { text.append(result.quotes == .double ? 0x22 : 0x27) }
        let isAtStart = result.kept.isEmpty
        let quoted =
            result.isQuoted
            ? CompletionQuoting.quoted(candidate.text, result.quotes, isAtStart: isAtStart) : candidate.text
        text += LineText.decode(quoted)
        guard isFinal else { return text }
        if candidate.isDirectory {
            text.append(0x2F)
            return text
        }
        switch result.quotes {
        case .none: break
        case .single: if !result.suffix.isEmpty { text.append(0x27) }
        case .double: if !result.suffix.isEmpty { text.append(0x22) }
        }
        return text
    }

    private func take(_ result: CompletionResult, _ candidate: CompletionCandidate, isFinal: Bool) {
        var range = result.range
        // A quote right after the cursor is the one that closes what is completed.
        if isFinal, !candidate.isDirectory, range.upperBound < line.count, result.quotes != .none,
            line[range.upperBound] == (result.quotes == .double ? 0x22 : 0x27)
        {
            range = range.lowerBound..<(range.upperBound + 1)
        }
        replace(range, with: replacement(result, candidate, isFinal: isFinal))
        guard isFinal, !candidate.isDirectory else { return }
        if result.suffix == [ASCII.space], point < line.count, LineText.isBlank(line[point]) {
            point += 1
            return
        }
        insert(LineText.decode(result.suffix))
    }

    private func insertAll(_ result: CompletionResult) {
        var text = Scalars()
        for candidate in result.candidates { text += replacement(result, candidate, isFinal: true) + [0x20] }
        replace(result.range, with: text)
    }

    /// M-{: all candidates, in braces after what they have in common.
    private func insertBraces(_ result: CompletionResult) {
        let prefix = CompletionMatching.commonPrefix(result.candidates.map(\.text))
        let endings = result.candidates.map { candidate in
            CompletionQuoting.quoted(Bytes(candidate.text[prefix.count...]), .none, isAtStart: false)
                + (candidate.isDirectory ? [ASCII.slash] : [])
        }
        let text =
            CompletionQuoting.quoted(prefix, .none, isAtStart: result.kept.isEmpty) + Bytes("{")
            + Bytes(endings.joined(separator: [ASCII.comma])) + Bytes("}")
        replace(result.range, with: result.kept + LineText.decode(text))
    }

    // MARK: - The list

    private func list(_ result: CompletionResult) {
        var result = result
        if settings.describesCompletions, let shell { shell.pointee.describe(&result) }
        let count = result.candidates.count
        let list = CompletionList(result.candidates, columns: screen.columns, height: screen.lines - 2)
        if count > settings.queryItems || list.rowCount > screen.lines - 2 {
            return page(list.rows(selected: nil), count: count)
        }
        menu = CompletionMenu(result: result, list: list, range: result.range, typed: Scalars(line[result.range]))
        below = list.rows(selected: nil)
    }

    /// Writes a list that does not fit below the line, a screen at a time.
    private func page(_ rows: [ScreenRow], count: Int) {
        below = []
        draw()
        screen.leave()
        if count > settings.queryItems {
            screen.write(Bytes("Display all \(count) possibilities? (y or n)".utf8))
            guard answersYes() else {
                screen.write(Bytes("\r\n"))
                drawPrompt()
                return
            }
            screen.write(Bytes("\r\n"))
        }
        var shown = 0
        for row in rows {
            if shown == screen.lines - 1 {
                screen.write(Bytes("--More--"))
                guard let isLine = answersMore() else {
                    screen.write(Bytes("\r\u{1B}[K"))
                    break
                }
                screen.write(Bytes("\r\u{1B}[K"))
                shown = isLine ? screen.lines - 2 : 0
            }
            screen.write(row.bytes + Bytes("\r\n"))
            shown += 1
        }
        drawPrompt()
    }

    private func answersYes() -> Bool {
        while let byte = readFurther() {
            switch byte {
            case UInt8(ascii: "y"), UInt8(ascii: "Y"), ASCII.space: return true
            case UInt8(ascii: "n"), UInt8(ascii: "N"), 0x7F, 7: return false
            default: continue
            }
        }
        return false
    }

    /// Whether a page (false) or a row (true) more is wanted; nil for no more.
    private func answersMore() -> Bool? {
        while let byte = readFurther() {
            switch byte {
            case UInt8(ascii: "y"), UInt8(ascii: "Y"), ASCII.space, ASCII.tab: return false
            case ASCII.carriageReturn, ASCII.newline: return true
            case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "q"), UInt8(ascii: "Q"), 0x7F, 7: return nil
            default: continue
            }
        }
        return nil
    }
}
