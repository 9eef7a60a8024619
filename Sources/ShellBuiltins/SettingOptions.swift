internal import ShellBytes
package import ShellExecution
internal import ShellSystem

extension Shell {
    /// Switches an option of `set`, with all that follows from it.
    package mutating func setOption(_ option: ShellOptions, to isOn: Bool) throws(Divert) {
        switch option {
        case .monitor:
            if options.contains(.monitor) == isOn { return }
            try becomeRealSubshell()
            setMonitor(isOn)
            return
        case .restricted:
            restrict()
            return
        case .posix: setPosixMode(isOn)
        case .vi: if isOn { options.remove(.emacs) }
        case .emacs: if isOn { options.remove(.vi) }
        case .interactiveComments: behaviors[.interactiveComments] = isOn
        case .noExecute: if isInteractive { return }
        case .history: if isOn { startHistory() }
        case .ignoreEndOfFile:
            if isOn { set(wellKnown.ignoreEndOfFile, Bytes("10")) } else { try? unset(wellKnown.ignoreEndOfFile) }
        default: break
        }
        if isOn { options.insert(option) } else { options.remove(option) }
    }

    /// The sizes of the history and its file, where nobody has set them; a script that turns history on gets the lines
    /// of the file.
    private mutating func startHistory() {
        if !isSet(wellKnown.historySize) { set(wellKnown.historySize, Bytes("500")) }
        let fileSize = names.intern("HISTFILESIZE")
        if !isSet(fileSize), let size = value(of: wellKnown.historySize) { set(fileSize, size) }
        if !options.contains(.history), !isInteractive, history.unsavedCount == 0 { loadHistory() }
    }

    /// What POSIX mode changes besides itself (bash 6.11).
    private mutating func setPosixMode(_ isOn: Bool) {
        if isOn {
            if !isSet(wellKnown.posixlyCorrect) { set(wellKnown.posixlyCorrect, Bytes("y")) }
            behaviors[.interactiveComments] = true
            behaviors[.sourcePath] = true
            behaviors[.expandAliases] = true
            behaviors[.inheritErrorExit] = true
            behaviors[.shiftVerbose] = true
        } else {
            try? unset(wellKnown.posixlyCorrect)
            behaviors[.expandAliases] = isInteractive
            behaviors[.shiftVerbose] = false
        }
    }

    /// The state of one option of `set` in either form of listing.
    mutating func printOption(_ entry: ShellOptions.Entry, isReusable: Bool) {
        guard let name = entry.name else { return }
        let isOn = options.contains(entry.option)
        if isReusable {
            output.append(isOn ? "set -o " : "set +o ")
            output.append(name)
            output.append(ASCII.newline)
        } else {
            printState(name, isOn: isOn)
        }
    }

    /// `name`, filled up to 15 columns, a tab and `on` or `off`.
    mutating func printState(_ name: StaticString, isOn: Bool) {
        output.append(name)
        output.append(Bytes(repeating: ASCII.space, count: max(0, 15 - name.utf8CodeUnitCount)))
        output.append(isOn ? "\ton\n" : "\toff\n")
    }
}
