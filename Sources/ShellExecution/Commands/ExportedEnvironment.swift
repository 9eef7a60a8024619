package import ShellBytes
package import ShellSyntax
internal import ShellSystem

/// The environment of programs that the shell starts (`environ`): built when it is needed after a change.
package struct ExportedEnvironment: ~Copyable {
    private struct Retired {
        let block: UnsafeMutablePointer<UInt8>?
        let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

        func deallocate() {
            block?.deallocate()
            pointers?.deallocate()
        }
    }

    private var block: UnsafeMutablePointer<UInt8>?
    /// NUL-terminated `name=value` strings, then a null pointer.
    package private(set) var pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    /// What programs that are being started may still read.
    private var retired: [Retired] = []
    /// How often it has been built.
    package private(set) var builds = 0
    /// Entries of the environment at start that are no variables, since what precedes `=` is no name: passed through.
    package var foreign: [Bytes] = []
    /// The options that SHELLOPTS and BASHOPTS tell in it; nil where neither is exported.
    fileprivate var exportedOptions: (set: ShellOptions, shopt: OptionalBehaviors)?

    package init() {}

    deinit {
        block?.deallocate()
        pointers?.deallocate()
        for earlier in retired { earlier.deallocate() }
    }

    /// Sets what the first entry, `_`, tells the next program: its path, as a NUL-terminated `_=path`.
    mutating func setUnderscore(_ entry: UnsafeMutablePointer<CChar>) { pointers?[0] = entry }

    /// Replaces the contents. The first entry is left for `setUnderscore`.
    mutating func build(_ entries: [Bytes]) {
        retired.append(Retired(block: block, pointers: pointers))
        if !Processes.areStarting {
            for earlier in retired { earlier.deallocate() }
            retired.removeAll(keepingCapacity: true)
        }
        builds += 1
        var size = 0
        for entry in entries { size += entry.count + 1 }
        for entry in foreign { size += entry.count + 1 }
        let block = UnsafeMutablePointer<UInt8>.allocate(capacity: max(size, 1))
        let count = entries.count + foreign.count + 1
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: count + 1)
        var position = block
        var index = 1
        pointers[0] = nil
        func add(_ entry: Bytes) {
            entry.withUnsafeBufferPointer { buffer in
                if let base = buffer.baseAddress { position.update(from: base, count: buffer.count) }
            }
            position[entry.count] = 0
            pointers[index] = UnsafeMutableRawPointer(position).assumingMemoryBound(to: CChar.self)
            position += entry.count + 1
            index += 1
        }
        for entry in entries { add(entry) }
        for entry in foreign { add(entry) }
        pointers[count] = nil
        self.block = block
        self.pointers = pointers
    }
}

extension Shell {
    /// The environment for a program that is about to start.
    package mutating func environmentPointers() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
        if environment.variables.exportsChanged || exportedEnvironment.pointers == nil || exportedOptionsChanged {
            exportedEnvironment.build(exportedEntries())
            environment.variables.exportsChanged = false
        }
        return exportedEnvironment.pointers!
    }

    /// Whether SHELLOPTS or BASHOPTS is exported, and an option has changed since the environment was built.
    private var exportedOptionsChanged: Bool {
        guard let exported = exportedEnvironment.exportedOptions else { return false }
        return exported.set != options || exported.shopt != behaviors
    }

    private mutating func exportedEntries() -> [Bytes] {
        var entries: [Bytes] = []
        var exported: [Name] = []
        environment.variables.forEach { name, variable in
            if variable.attributes.contains(.exported) { exported.append(name) }
        }
        exportedEnvironment.exportedOptions = nil
        for name in exported {
            let variable = environment.variables[name]
            if variable.isArray || name == wellKnown.underscore { continue }
            switch variable.value {
            case .dynamic(.options), .dynamic(.shellOptions): exportedEnvironment.exportedOptions = (options, behaviors)
            default: break
            }
            // Of a name reference, programs get the name that it refers to.
            guard let text = scalar(of: variable.value) else { continue }
            entries.append(names[name] + [ASCII.equals] + text)
        }
        for covered in environment.variables.hiddenExports {
            guard !covered.variable.isArray, let text = scalar(of: covered.variable.value) else { continue }
            entries.append(names[covered.name] + [ASCII.equals] + text)
        }
        if !isPosix { entries += exportedFunctions() }
        return entries
    }

    /// Exported functions in the form that bash and swish import: `BASH_FUNC_name%%=() { … }`.
    private func exportedFunctions() -> [Bytes] {
        var entries: [Bytes] = []
        for name in environment.functions.names {
            guard let function = environment.functions[name], function.isExported else { continue }
            var body = SourcePrinter.functionBody(function.definition, names: names)
            if body.starts(with: "{ \n   ") { body.replaceSubrange(0..<7, with: Bytes("{  ")) }
            entries.append(Bytes("BASH_FUNC_") + names[name] + Bytes("%%=() ") + body)
        }
        return entries
    }
}
