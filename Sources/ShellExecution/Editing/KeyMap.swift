package import ShellBytes

/// What a key sequence does.
package enum KeyAction {
    case function(EditorFunction)
    /// The sequence stands for other keys.
    case macro(Bytes)
    /// A shell command that can change the line (`bind -x`).
    case command(Bytes)
}

/// Key sequences and what they do: a tree by bytes.
package final class KeyMap {
    package var action: KeyAction?
    package private(set) var children: [UInt8: KeyMap] = [:]

    /// The map after a byte.
    package func next(_ byte: UInt8) -> KeyMap? { children[byte] }

    /// The map after a capital letter that is not bound: that of the small one (do-lowercase-version).
    package func next(lowercase byte: UInt8) -> KeyMap? {
        ASCII.isLetter(byte) && byte & 0x20 == 0 ? children[byte | 0x20] : nil
    }

    /// Binds a sequence; nil takes its binding away.
    package func bind(_ keys: Bytes, _ action: KeyAction?) {
        var map = self
        for key in keys {
            if let next = map.children[key] {
                map = next
            } else {
                let next = KeyMap()
                map.children[key] = next
                map = next
            }
        }
        map.action = action
    }

    /// What a sequence is bound to.
    package func action(of keys: Bytes) -> KeyAction? {
        var map = self
        for key in keys {
            guard let next = map.children[key] else { return nil }
            map = next
        }
        return map.action
    }

    /// Calls `body` for each sequence that is bound, in the order of its bytes.
    package func forEach(prefix: Bytes = [], _ body: (Bytes, KeyAction) -> Void) {
        if let action { body(prefix, action) }
        for (key, map) in children.sorted(by: { $0.key < $1.key }) { map.forEach(prefix: prefix + [key], body) }
    }

    /// All sequences of a function.
    package func keys(of function: EditorFunction, prefix: Bytes = []) -> [Bytes] {
        var found: [Bytes] = []
        if case .function(function)? = action { found.append(prefix) }
        for (key, map) in children.sorted(by: { $0.key < $1.key }) {
            found += map.keys(of: function, prefix: prefix + [key])
        }
        return found
    }
}

extension KeyMap {
    /// Binds keys that are written as `^X` or with `ESC`.
    private func bind(_ keys: StaticString, _ function: EditorFunction) { bind(Bytes(keys), .function(function)) }

    /// Keys of terminals that mean the same in both modes.
    private func bindCommon() {
        for lead in ["\u{1B}[", "\u{1B}O"] as [StaticString] {
            bind(Bytes(lead) + Bytes("A"), .function(.previousLine))
            bind(Bytes(lead) + Bytes("B"), .function(.nextLine))
            bind(Bytes(lead) + Bytes("C"), .function(.forwardChar))
            bind(Bytes(lead) + Bytes("D"), .function(.backwardChar))
            bind(Bytes(lead) + Bytes("H"), .function(.beginningOfLine))
            bind(Bytes(lead) + Bytes("F"), .function(.endOfLine))
        }
        bind("\u{1B}[1~", .beginningOfLine)
        bind("\u{1B}[7~", .beginningOfLine)
        bind("\u{1B}[4~", .endOfLine)
        bind("\u{1B}[8~", .endOfLine)
        bind("\u{1B}[2~", .overwriteMode)
        bind("\u{1B}[3~", .deleteChar)
        bind("\u{1B}[5~", .historySearchBackward)
        bind("\u{1B}[6~", .historySearchForward)
        for modifier in ["1;5", "1;3", "5"] as [StaticString] {
            bind(Bytes("\u{1B}[") + Bytes(modifier) + Bytes("C"), .function(.forwardWord))
            bind(Bytes("\u{1B}[") + Bytes(modifier) + Bytes("D"), .function(.backwardWord))
        }
        bind("\u{1B}[3;5~", .killWord)
        bind("\u{1B}[200~", .bracketedPasteBegin)
        bind("\u{1B}[I", .focusGained)
        bind("\u{1B}[O", .focusLost)
        bind("\u{1B}[Z", .menuCompleteBackward)
        bind("\t", .complete)
        bind("\r", .acceptLine)
        bind("\n", .acceptLine)
        bind("\u{12}", .reverseSearchHistory)
        bind("\u{13}", .forwardSearchHistory)
        bind("\u{0C}", .clearScreen)
    }

    /// The keys of emacs mode.
    package static func emacs() -> KeyMap {
        let map = KeyMap()
        map.bindCommon()
        let controls: [(StaticString, EditorFunction)] = [
            ("\u{01}", .beginningOfLine), ("\u{02}", .backwardChar), ("\u{04}", .deleteChar), ("\u{05}", .endOfLine),
            ("\u{06}", .forwardChar), ("\u{07}", .abort), ("\u{08}", .backwardDeleteChar), ("\u{0B}", .killLine),
            ("\u{0E}", .nextHistory), ("\u{0F}", .operateAndGetNext), ("\u{10}", .previousHistory),
            ("\u{11}", .quotedInsert), ("\u{14}", .transposeChars), ("\u{15}", .unixLineDiscard),
            ("\u{16}", .quotedInsert), ("\u{17}", .unixWordRubout), ("\u{19}", .yank), ("\u{1F}", .undo),
            ("\u{7F}", .backwardDeleteChar), ("\u{18}\u{05}", .editAndExecute), ("\u{18}\u{15}", .undo),
            ("\u{18}\u{18}", .exchangePointAndMark), ("\u{18}\u{7F}", .backwardKillLine),
            ("\u{18}\u{12}", .reReadInitFile), ("\u{18}*", .globExpandWord), ("\u{18}\u{07}", .abort),
            ("\u{1D}", .characterSearch), ("\u{18}(", .startKeyboardMacro), ("\u{18})", .endKeyboardMacro),
            ("\u{18}e", .callLastKeyboardMacro), ("\u{18}g", .globListExpansions), ("\u{18}\u{16}", .displayVersion),
            ("\u{18}!", .possibleCommands), ("\u{18}$", .possibleVariables), ("\u{18}/", .possibleFileNames),
            ("\u{18}@", .possibleHostNames), ("\u{18}~", .possibleUserNames),
        ]
        for (keys, function) in controls { map.bind(keys, function) }
        map.bind([0], .function(.setMark))
        let metas: [(StaticString, EditorFunction)] = [
            ("b", .backwardWord), ("f", .forwardWord), ("d", .killWord), ("u", .upcaseWord), ("l", .downcaseWord),
            ("c", .capitalizeWord), ("t", .transposeWords), (".", .yankLastArgument), ("_", .yankLastArgument),
            ("y", .yankPop), ("\u{7F}", .backwardKillWord), ("\u{08}", .backwardKillWord), ("\r", .insertNewline),
            ("\n", .insertNewline), ("\\", .deleteHorizontalSpace), ("<", .beginningOfHistory),
            (">", .endOfHistory), ("?", .possibleCompletions), ("=", .possibleCompletions), ("*", .insertCompletions),
            ("#", .insertComment), ("r", .revertLine), ("^", .historyExpandLine), ("&", .tildeExpand),
            ("\u{05}", .shellExpandLine), ("\t", .dynamicCompleteHistory), ("w", .copyRegion), ("g", .globCompleteWord),
            ("\u{1B}[C", .forwardWord), ("\u{1B}[D", .backwardWord), ("\u{0C}", .clearDisplay), ("\u{07}", .abort),
            (" ", .setMark), ("p", .historySearchBackward), ("n", .historySearchForward),
            ("\u{19}", .yankNthArgument), ("\u{1D}", .characterSearchBackward), ("\u{02}", .shellBackwardWord),
            ("\u{06}", .shellForwardWord), ("\u{04}", .shellKillWord), ("\u{14}", .shellTransposeWords),
            ("\u{12}", .revertLine), ("\u{1B}", .complete), ("!", .completeCommand), ("$", .completeVariable),
            ("/", .completeFileName), ("@", .completeHostName), ("{", .completeIntoBraces), ("~", .completeUserName),
        ]
        for (keys, function) in metas { map.bind([ASCII.escape] + Bytes(keys), .function(function)) }
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
            map.bind([ASCII.escape, digit], .function(.digitArgument))
        }
        map.bind([ASCII.escape, ASCII.minus], .function(.digitArgument))
        return map
    }

    private func bindVi() {
        bindCommon()
        bind("\u{04}", .endOfFile)
        bind("\u{07}", .abort)
        bind("\u{0E}", .nextHistory)
        bind("\u{10}", .previousHistory)
        bind("\u{14}", .transposeChars)
        bind("\u{15}", .unixLineDiscard)
        bind("\u{17}", .viUnixWordRubout)
        bind("\u{19}", .yank)
        bind("\u{1F}", .undo)
    }

    /// The keys of vi mode while text is entered.
    package static func viInsertion() -> KeyMap {
        let map = KeyMap()
        map.bindVi()
        map.bind("\u{08}", .backwardDeleteChar)
        map.bind("\u{7F}", .backwardDeleteChar)
        map.bind("\u{11}", .quotedInsert)
        map.bind("\u{16}", .quotedInsert)
        map.bind("\u{1B}", .viMovementMode)
        return map
    }

    /// The keys of vi mode's commands, but those that are characters.
    package static func viCommand() -> KeyMap {
        let map = KeyMap()
        map.bindVi()
        map.bind(Bytes("\t"), nil)
        map.bind("\u{0B}", .killLine)
        map.bind("\u{1B}", .viMovementMode)
        return map
    }
}
