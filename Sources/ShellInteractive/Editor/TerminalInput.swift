import ShellBytes
internal import CEdit
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// Bytes from the terminal, and what the shell must attend to while it waits for them.
extension LineEditor {
    enum Input {
        case byte(UInt8)
        case noneInTime
        case ended(Outcome)
    }

    /// Whether a key waits to be read, whatever signals arrive.
    var isInputReady: Bool { !pending.isEmpty || FileDescriptor.standardInput.isReadable(within: 0) }

    /// Whether no key comes for a moment.
    func isQuiet() -> Bool {
        if isInputReady || Signals.arePending { return false }
        return (try? Signals.waitReadable(.standardInput, milliseconds: 60)) == false
    }

    /// The next byte from the terminal.
    func readByte(milliseconds: Int32? = nil) -> Input {
        if let outcome = endedWithin {
            endedWithin = nil
            return .ended(outcome)
        }
        var failures = 0
        while true {
            // Keys of a macro that never ends can be interrupted.
            if let byte = pending.popFirst() {
                if Signals.arePending, let outcome = attendToSignals() { return .ended(outcome) }
                return .byte(byte)
            }
            macroCount = 0
            if isResized {
                isResized = false
                screen.resize()
                redraw()
            }
            if Signals.arePending, let outcome = attendToSignals() { return .ended(outcome) }
            let ready: Bool
            do throws(Errno) {
                ready = try Signals.waitReadable(.standardInput, milliseconds: milliseconds ?? timeOut)
            } catch {
                if error != .interrupted { return .ended(.hungUp) }
                if let outcome = attendToSignals() { return .ended(outcome) }
                continue
            }
            // A signal that came along with the key comes first: C-c and what was typed after it.
            if Signals.arePending, let outcome = attendToSignals() { return .ended(outcome) }
            if !ready { return milliseconds == nil && timeOut != nil ? .ended(.timedOut) : .noneInTime }
            var byte: UInt8 = 0
            var taken = 0
            var failure: Errno?
            withUnsafeMutableBytes(of: &byte) { raw in
                do throws(Errno) { taken = try FileDescriptor.standardInput.readOnce(into: raw) } catch {
                    failure = error
                }
            }
            if failure == .interrupted { continue }
            if failure != nil || taken == 0 {
                failures += 1
                if failures < 50, recoversTerminal() { continue }
                return .ended(.hungUp)
            }
            keyboardMacro.note(byte)
            return .byte(byte)
        }
    }

    /// The next byte of a key that has begun, or of an answer; nil where none comes in time. What ends editing meanwhile
    /// does so after the key.
    func readFurther(milliseconds: Int32? = nil) -> UInt8? {
        if endedWithin != nil { return nil }
        switch readByte(milliseconds: milliseconds) {
        case .byte(let byte): return byte
        case .noneInTime: return nil
        case .ended(let outcome):
            endedWithin = outcome
            return nil
        }
    }

    /// After nothing could be read: whether the terminal is still there. Something may have taken its foreground.
    private func recoversTerminal() -> Bool {
        guard Terminal.modes(of: .standardInput) != nil else { return false }
        _ = swish_edit_tune_terminal(0)
        if let shell, shell.pointee.jobs.shellGroup > 0 {
            shell.pointee.giveTerminal(to: shell.pointee.jobs.shellGroup)
        }
        return true
    }

    /// Does what signals ask for that arrive while the line is edited. The outcome that ends editing, if one does.
    private func attendToSignals() -> Outcome? {
        guard let shell else { return Signals.take(Signals.interrupt) ? .interrupted : nil }
        if Signals.isPending(Signals.interrupt), shell.pointee.environment.traps.signals[Signals.interrupt] == nil {
            _ = Signals.take(Signals.interrupt)
            return .interrupted
        }
        let isInterrupted = Signals.isPending(Signals.interrupt)
        if Signals.isPending(Signals.windowChange) { isResized = true }
        let isSpoken =
            Signals.isPending(Signals.child) && shell.pointee.options.contains(.notify)
            || !shell.pointee.environment.traps.signals.isEmpty
        if isSpoken { screen.erase() }
        do throws(Divert) { try shell.pointee.runPendingTraps() } catch {
            if case .interrupted = error { return .interrupted }
            return .diverted(error)
        }
        try? shell.pointee.output.flush()
        // A program that a trap ran has left the terminal as programs have it.
        if isSpoken { _ = swish_edit_tune_terminal(0) }
        if isInterrupted { return .interrupted }
        if isSpoken {
            drawPrompt()
            redraw()
        }
        return nil
    }

    /// Reads what a bracketed paste brings, up to its end.
    func readPaste() -> Bytes {
        let end = Bytes("\u{1B}[201~")
        var text = Bytes()
        while true {
            if !pending.isEmpty {
                text += pending.takeAll()
            } else {
                var block = Bytes(repeating: 0, count: 4096)
                // A signal must not end the paste: the rest of it would be executed line by line.
                // C-c does, with which the terminal drops the end's mark perhaps.
                guard FileDescriptor.standardInput.isReadable(within: 5000) else { break }
                let taken = block.withUnsafeMutableBytes { FileDescriptor.standardInput.readReady(into: $0) }
                if taken == 0 { break }
                text += block[..<taken]
            }
            let searchStart = max(0, text.count - 4096 - end.count)
            if let found = Self.find(end, in: text, from: searchStart) {
                pending.append(contentsOf: text[(found + end.count)...])
                text.removeLast(text.count - found)
                break
            }
        }
        var clean = Bytes()
        clean.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() where byte != 0 {
            if byte == ASCII.carriageReturn {
                if index + 1 < text.count, text[index + 1] == ASCII.newline { continue }
                clean.append(ASCII.newline)
            } else {
                clean.append(byte)
            }
        }
        return clean
    }

    private static func find(_ part: Bytes, in text: Bytes, from start: Int) -> Int? {
        guard text.count >= part.count else { return nil }
        var index = start
        while index <= text.count - part.count {
            if text[index] == part[0], text[index..<(index + part.count)].elementsEqual(part) { return index }
            index += 1
        }
        return nil
    }

    /// The rest of a character whose first byte has been read.
    func readCharacter(first: UInt8) -> UInt32 {
        var bytes = [first]
        let length = LineText.sequenceLength(first)
        while bytes.count < length {
            guard let byte = readFurther(milliseconds: 100) else { break }
            guard byte & 0xC0 == 0x80 else {
                pending.prepend(byte)
                break
            }
            bytes.append(byte)
        }
        let (scalar, used) = LineText.scalar(in: bytes, at: 0)
        if used < bytes.count { pending.prepend(contentsOf: bytes[used...]) }
        return scalar
    }
}
