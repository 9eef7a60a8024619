internal import CEdit
import ShellBytes
import ShellExecution

/// Doing what keys are bound to.
extension LineEditor {
    /// Does a function, as often as a numeric argument says.
    func perform(_ function: EditorFunction, keys: Bytes) -> KeyResult {
        if function == .focusGained || function == .focusLost {
            session?.focusReported(function == .focusGained)
            return .done
        }
        if function == .digitArgument { return addDigit(keys.last ?? ASCII.zero) }
        var function = function
        var times = min(count ?? 1, 10_000)
        if times < 0 {
            if let opposite = function.opposite { function = opposite }
            times = -max(times, -10_000)
        }
        if menu != nil, function != .complete, function != .menuComplete, function != .menuCompleteBackward {
            if moveInMenu(function) { return .done }
            endMenu()
        }
        if !below.isEmpty, function != .complete { below = [] }
        let before = (line: line, point: point)
        var result = KeyResult.done
        for _ in 0..<(function.isRepeatable ? times : 1) {
            result = performOnce(function, keys)
            guard case .done = result else { break }
        }
        noteChange(from: before, by: function)
        lastFunction = function
        argument = nil
        return result
    }

    /// Takes a digit of a numeric argument, or its sign.
    func addDigit(_ byte: UInt8) -> KeyResult {
        var number = argument ?? NumericArgument()
        number.append(byte)
        argument = number
        return .done
    }

    /// Remembers the line before a change, for undo. Characters typed one after the other are one change.
    func noteChange(from before: UndoStack.State, by function: EditorFunction) {
        if isVi, !vi.isCommandMode {
            if point < vi.insertionStart || !Self.entering.contains(function) { vi.insertionStart = point }
            return
        }
        guard !Self.restoring.contains(function), before.line != line else { return }
        undoStack.append(before)
    }

    /// Functions that bring back a line that was there, with what can be undone of it.
    private static let restoring: Set<EditorFunction> = [
        .undo, .revertLine, .reverseSearchHistory, .forwardSearchHistory,
    ]

    /// Functions after which the text being entered in vi mode goes on.
    private static let entering: Set<EditorFunction> = [
        .selfInsert, .backwardDeleteChar, .viUnixWordRubout, .unixWordRubout, .quotedInsert, .complete,
        .bracketedPasteBegin, .yank,
    ]

    /// Inserts a character that was typed.
    func insertTyped(_ scalar: UInt32) {
        endMenu()
        below = []
        if isVi {
            insertVi(scalar)
        } else {
            if lastFunction != .selfInsert { typedCount = 0 }
            // The longer the line is, the more is undone at once: each state is a copy of the line.
            if typedCount % max(20, line.count / 8) == 0 { undoStack.append((line, point)) }
            typedCount += 1
            let times = max(0, min(count ?? 1, 10_000))
            if isOverwriting { line.removeSubrange(point..<endOfOverwritten(times)) }
            insert(Scalars(repeating: scalar, count: times))
        }
        if CommandScanner.endsCommandName(scalar) { expandAbbreviation(before: point - 1) }
        lastFunction = .selfInsert
        argument = nil
    }

    private func performOnce(_ function: EditorFunction, _ keys: Bytes) -> KeyResult {
        switch function {
        case .acceptLine: return accept()
        case .insertNewline: insert([0x0A])
        case .backwardChar: point = previousCharacter(point)
        case .forwardChar:
            if point == line.count, !suggestion.isEmpty { takeSuggestion() } else { point = nextCharacter(point) }
        case .beginningOfLine: point = lineStart(point)
        case .endOfLine:
            if point == line.count, !suggestion.isEmpty { takeSuggestion() } else { point = lineEnd(point) }
        case .backwardWord: point = wordStart(before: point)
        case .forwardWord:
            if point == line.count, !suggestion.isEmpty { takeSuggestedWord() } else { point = wordEnd(after: point) }
        case .deleteChar: return deleteForward(isControlD: keys == [4])
        case .endOfFile: return line.isEmpty ? .finish(.endOfFile) : accept()
        case .backwardDeleteChar:
            if !(isVi && !vi.isCommandMode && vi.isReplacing && takeBackReplacement()) { backwardDelete() }
        case .shellForwardWord: point = ShellWords(line).end(after: point)
        case .shellBackwardWord: point = ShellWords(line).start(before: point)
        case .characterSearch, .characterSearchBackward: return searchCharacter(function)
        case .overwriteMode: isOverwriting.toggle()
        case .startKeyboardMacro, .endKeyboardMacro, .callLastKeyboardMacro: return handleMacro(function, keys)
        case .killLine, .killWholeLine, .backwardKillLine, .unixLineDiscard, .killWord, .backwardKillWord,
            .unixWordRubout, .viUnixWordRubout, .unixFilenameRubout, .shellKillWord, .shellBackwardKillWord,
            .killRegion, .copyRegion, .deleteHorizontalSpace:
            kill(function)
        case .yank: yank()
        case .yankPop: yankPop()
        case .undo: return undo()
        case .revertLine:
            while let first = undoStack.popLast() { (line, point) = first }
        case .setMark: mark = point
        case .exchangePointAndMark: (point, mark) = (min(mark, line.count), point)
        case .transposeChars: transposeCharacters()
        case .transposeWords, .shellTransposeWords: transposeWords(function)
        case .upcaseWord, .downcaseWord, .capitalizeWord: changeCase(function)
        case .quotedInsert: return quotedInsert()
        case .tabInsert: insert([0x09])
        case .selfInsert: if let key = keys.last { insert([UInt32(key)]) }
        case .bracketedPasteBegin: insert(LineText.decode(readPaste()))
        case .clearScreen, .clearDisplay:
            screen.clearAll()
            drawPrompt()
        case .redrawCurrentLine: redraw()
        case .abort:
            below = []
            return beep()
        case .previousLine: if !moveUp() { recallMatching(by: -1) }
        case .nextLine: if !moveDown() { recallMatching(by: 1) }
        case .previousHistory: recall(by: -1)
        case .nextHistory: recall(by: 1)
        case .beginningOfHistory: recallFirst()
        case .endOfHistory: recallLast()
        case .historySearchBackward: searchPrefix(by: -1)
        case .historySearchForward: searchPrefix(by: 1)
        case .operateAndGetNext:
            nextHistoryIndex = historyIndex.map { $0 + 1 }
            return accept()
        case .reverseSearchHistory: return searchIncrementally(isBackward: true)
        case .forwardSearchHistory: return searchIncrementally(isBackward: false)
        case .yankLastArgument, .insertLastArgument: insertLastArgument()
        case .yankNthArgument: insertArgument(count ?? 1, ofEntry: (historyIndex ?? entryCount) - 1)
        case .nonIncrementalReverseSearch, .nonIncrementalForwardSearch:
            return searchOnce(isBackward: function == .nonIncrementalReverseSearch, mark: ":")
        case .insertComment:
            line.insert(0x23, at: 0)
            return accept()
        case .editAndExecute: return editInEditor()
        case .complete, .possibleCompletions, .menuComplete, .menuCompleteBackward, .insertCompletions,
            .globCompleteWord, .globListExpansions, .completeCommand, .completeFileName, .completeHostName,
            .completeUserName, .completeVariable, .completeIntoBraces, .dynamicCompleteHistory, .possibleCommands,
            .possibleFileNames, .possibleHostNames, .possibleUserNames, .possibleVariables:
            complete(function)
        case .displayVersion: showVersion()
        case .historyExpandLine, .magicSpace:
            expandHistoryInPlace()
            if function == .magicSpace { insert([0x20]) }
        case .shellExpandLine, .globExpandWord, .tildeExpand: expandInPlace(function)
        case .viEditingMode, .emacsEditingMode: switchMode(toVi: function == .viEditingMode)
        case .viMovementMode: endInsertion()
        case .reReadInitFile, .ignore, .digitArgument, .focusGained, .focusLost: break
        }
        return .done
    }

    private func switchMode(toVi: Bool) {
        guard let shell else { return }
        shell.pointee.options.remove(toVi ? .emacs : .vi)
        shell.pointee.options.insert(toVi ? .vi : .emacs)
        isVi = toVi
        if toVi { resetVi() }
    }

    /// C-d: ends the input on an empty line, else deletes the character at the cursor.
    private func deleteForward(isControlD: Bool) -> KeyResult {
        if line.isEmpty, isControlD { return .finish(.endOfFile) }
        if point == line.count {
            if isControlD, line.last == 0x0A { return .accept }
            return beep()
        }
        line.removeSubrange(point..<nextCharacter(point))
        return .done
    }

    /// The end of what typing over so many characters takes away.
    private func endOfOverwritten(_ times: Int) -> Int {
        var end = point
        for _ in 0..<times where end < line.count && line[end] != 0x0A { end = nextCharacter(end) }
        return end
    }

    /// C-x C-v: the version, below the line.
    private func showVersion() {
        guard let version = shell?.pointee.variable("SWISH_VERSION") else { return }
        var layout = ScreenLayout(columns: screen.columns)
        for scalar in LineText.decode(Bytes("swish, version ") + version) { layout.append(scalar, .plain) }
        layout.finish()
        below = layout.rows
    }

    /// Enter: the line is taken if it is a whole command; else a further line is begun.
    private func accept() -> KeyResult {
        guard isCommandLine, let shell else { return .accept }
        point = line.count
        expandAbbreviation(before: point)
        if line.last == 0x5C || InputCompleteness.needsMore(text, &shell.pointee) {
            insert([0x0A])
            if isVi, vi.isCommandMode { beginInsertion(nil) }
            return .done
        }
        return .accept
    }

    private func quotedInsert() -> KeyResult {
        switch readByte() {
        case .byte(let byte):
            let times = max(0, min(count ?? 1, 10_000))
            insert(Scalars(repeating: readCharacter(first: byte), count: times))
        case .ended(let outcome): return end(outcome)
        case .noneInTime: break
        }
        return .done
    }

    private func undo() -> KeyResult {
        if isVi, !vi.isCommandMode, vi.insertionBase.line != line {
            (line, point) = vi.insertionBase
            vi.insertionStart = point
            return .done
        }
        guard let last = undoStack.popLast() else { return beep() }
        (line, point) = last
        return .done
    }
}
