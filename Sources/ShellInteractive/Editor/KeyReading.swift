import ShellBytes
import ShellExecution

/// Finding out what keys are bound to.
extension LineEditor {
    /// Reads one key, however many bytes it has, and does what it is bound to.
    func handleKey() -> KeyResult {
        var map = isVi ? (vi.isCommandMode ? viCommandMap : viKeyMap) : keyMap
        var keys: Bytes = []
        while true {
            let wait: Int32? =
                keys.isEmpty ? nil : map.action == nil && !isVi ? nil : (keys == [ASCII.escape] ? 40 : 500)
            switch readByte(milliseconds: wait) {
            case .ended(let outcome): return end(outcome)
            case .noneInTime: return act(map.action, keys)
            case .byte(let byte):
                if keys.isEmpty, byte != 0x09 { listedLine = nil }
                if let next = map.next(byte) ?? (keys.isEmpty ? nil : map.next(lowercase: byte)) {
                    keys.append(byte)
                    map = next
                    if map.children.isEmpty { return act(map.action, keys) }
                    continue
                }
                if keys.isEmpty { return plainKey(byte) }
                return unboundSequence(keys, byte, map)
            }
        }
    }

    /// Leaves the line as an outcome asks that ends editing it.
    func end(_ outcome: Outcome) -> KeyResult {
        switch outcome {
        case .interrupted:
            dropKeys()
            below = []
            suggestion = []
            preview = []
            point = line.count
            promptOverride = nil
            draw()
            screen.write(Bytes("^C"))
            screen.leave()
        case .timedOut, .diverted: screen.leave()
        default: break
        }
        askTerminal(false)
        return .finish(outcome)
    }

    /// C-c takes what was typed before it and has not been used, as the terminal does with what it still holds.
    func dropKeys() { pending.removeAll() }

    /// A byte that begins no bound sequence.
    private func plainKey(_ byte: UInt8) -> KeyResult {
        let scalar = readCharacter(first: byte)
        if isVi, vi.isCommandMode { return performVi(scalar) }
        if argument != nil, ASCII.isDigit(byte) || byte == ASCII.minus && argument?.isOpen == true {
            return addDigit(byte)
        }
        if scalar < 0x20 { return beep() }
        insertTyped(scalar)
        return .done
    }

    /// A byte after the beginning of a sequence that goes on otherwise.
    private func unboundSequence(_ keys: Bytes, _ byte: UInt8, _ map: KeyMap) -> KeyResult {
        if keys.count >= 2, keys[0] == ASCII.escape, keys[1] == ASCII.leftBracket {
            // A key of the terminal that nothing is bound to: taken whole.
            var last = byte
            while last < 0x40, let next = readFurther(milliseconds: 100) { last = next }
            return .done
        }
        if let action = map.action {
            pending.prepend(byte)
            return act(action, keys)
        }
        if isVi, keys[0] == ASCII.escape {
            pending.prepend(contentsOf: Bytes(keys.dropFirst()) + [byte])
            return perform(.viMovementMode, keys: [ASCII.escape])
        }
        return beep()
    }

    func beep() -> KeyResult {
        if settings.bellStyle { screen.write([7]) }
        return .done
    }

    /// Counts a macro. False, and nothing more is typed by macros, where they stand for each other without an end.
    func noteMacro() -> Bool {
        macroCount += 1
        if macroCount <= 1000, pending.count < 1 << 20 { return true }
        pending.removeAll()
        return false
    }

    /// Does what a key is bound to.
    private func act(_ action: KeyAction?, _ keys: Bytes) -> KeyResult {
        switch action {
        case nil: return isVi && keys == [ASCII.escape] ? perform(.viMovementMode, keys: keys) : beep()
        case .function(let function): return perform(function, keys: keys)
        case .macro(let text):
            guard noteMacro() else { return beep() }
            pending.prepend(contentsOf: text)
            return .done
        case .command(let command): return runBoundCommand(command)
        }
    }
}
