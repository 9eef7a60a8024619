package import ShellBytes

/// All variables, by the number of their name, with the scopes that functions and temporary assignments open.
///
/// Scoping is dynamic: a local variable takes the place of the one before, which its scope keeps and puts back when it
/// ends. A look-up is one array access however many scopes there are.
package struct VariableStore {
    private var slots: [Variable] = []
    private var scopes: [Scope] = []
    /// Memory of a scope that has ended, for the next one: each call and each `IFS= read` opens one.
    private var spareSaved: [Covered] = []
    /// The local variables that stand for the variable outside all scopes, with the depth of their scope, outermost first.
    private var globalsSeen: [(depth: Int, name: Name)] = []
    /// Names that changed when the last scope ended and that the shell acts on.
    package private(set) var changedNames: [Name] = []
    /// Whether an exported variable has changed since the environment of children was built.
    package var exportsChanged = true

    /// A variable that a scope has put another in the place of.
    package struct Covered {
        package let name: Name
        package fileprivate(set) var variable: Variable
    }

    private struct Scope {
        let kind: Kind
        var saved: [Covered] = []
        /// The options of `set` to return to (`local -`).
        var options: ShellOptions?
    }

    /// Why a scope was opened.
    package enum Kind {
        /// A function call: `local` declares here.
        case function
        /// Assignments before a builtin, dot script or program: `local` passes over it.
        case temporary
        /// Assignments before the call of a function, whose scope comes next.
        case callAssignments
    }

    package init() {}

    /// The variable of a name; an absent one where it has never been set.
    package subscript(name: Name) -> Variable {
        get { name.index < slots.count ? slots[name.index] : Variable() }
        set {
            reserve(name)
            slots[name.index] = newValue
        }
        _modify {
            reserve(name)
            yield &slots[name.index]
        }
    }

    /// Whether a variable is unset or a scalar, with no attribute that an assignment must look at.
    package func isPlainScalar(_ name: Name) -> Bool {
        guard name.index < slots.count else { return true }
        guard slots[name.index].attributes.isDisjoint(with: .needsCare) else { return false }
        switch slots[name.index].value {
        case .unset, .text, .integer: return true
        case .indexed, .associative, .dynamic: return false
        }
    }

    /// Whether a variable holds a text.
    package func holdsText(_ name: Name) -> Bool {
        guard name.index < slots.count, case .text = slots[name.index].value else { return false }
        return true
    }

    /// Gives a variable a text, in the memory of its old one where that serves: the value of a variable that loops set
    /// again and again stays where it is.
    package mutating func setText(_ name: Name, _ view: ByteView) {
        reserve(name)
        var text = slots[name.index].value.takeText()
        if text.capacity >= view.count, text.capacity <= 4 * view.count + 64 {
            text.removeAll(keepingCapacity: true)
            text.append(view)
        } else {
            text = Bytes(view)
        }
        slots[name.index].value = .text(text)
    }

    /// Appends to the text of a variable that holds one, in place.
    package mutating func appendText(_ name: Name, _ view: ByteView) {
        reserve(name)
        var text = slots[name.index].value.takeText()
        text.append(view)
        slots[name.index].value = .text(text)
    }

    private mutating func reserve(_ name: Name) {
        if name.index >= slots.count {
            slots.append(contentsOf: repeatElement(Variable(), count: name.index + 1 - slots.count))
        }
    }

    /// The highest name number for which anything is kept, plus one.
    package var count: Int { slots.count }

    /// Calls `body` for each variable that is not absent, in the order of the names' numbers.
    package func forEach(_ body: (Name, Variable) -> Void) {
        for (index, variable) in slots.enumerated() where !variable.isAbsent { body(Name(id: Int32(index)), variable) }
    }

    /// Exported variables that have a value but are covered by one that programs do not see: a local one that is unset or
    /// not exported. The innermost of each name.
    package var hiddenExports: [Covered] {
        var found: [Covered] = []
        for scope in scopes.reversed() where scope.kind == .function {
            for entry in scope.saved where entry.variable.attributes.contains(.exported) && entry.variable.isSet {
                let seen = slots[entry.name.index]
                if seen.attributes.contains(.exported), seen.isSet { continue }
                if !found.contains(where: { $0.name == entry.name }) { found.append(entry) }
            }
        }
        return found
    }

    /// How many scopes are open.
    package var depth: Int { scopes.count }

    /// Whether a function is running.
    package var isInFunction: Bool { scopes.contains { $0.kind == .function } }

    /// Opens a scope.
    package mutating func pushScope(_ kind: Kind) { scopes.append(Scope(kind: kind)) }

    /// Keeps a variable in a scope.
    private mutating func save(_ name: Name, in index: Int) {
        if scopes[index].saved.capacity == 0 { swap(&scopes[index].saved, &spareSaved) }
        scopes[index].saved.append(Covered(name: name, variable: slots[name.index]))
    }

    /// Ends the innermost scope: the variables that it covered are back. `changedNames` are those of them that the shell
    /// acts on.
    package mutating func popScope() {
        if !globalsSeen.isEmpty { keepGlobalsSeen() }
        var scope = scopes.removeLast()
        if !changedNames.isEmpty { changedNames.removeAll(keepingCapacity: true) }
        var index = scope.saved.count - 1
        while index >= 0 {
            let name = scope.saved[index].name
            let attributes = slots[name.index].attributes.union(scope.saved[index].variable.attributes)
            if attributes.contains(.exported) { exportsChanged = true }
            if attributes.contains(.watched) { changedNames.append(name) }
            swap(&slots[name.index], &scope.saved[index].variable)
            index -= 1
        }
        if scope.saved.capacity > spareSaved.capacity {
            scope.saved.removeAll(keepingCapacity: true)
            swap(&scope.saved, &spareSaved)
        }
    }

    /// Keeps the options of `set` in the innermost function scope, unless that was done (`local -`).
    package mutating func saveOptions(_ options: ShellOptions) {
        guard let index = scopes.lastIndex(where: { $0.kind == .function }) else { return }
        if scopes[index].options == nil { scopes[index].options = options }
    }

    /// Whether the running function has the options of `set` for itself (`local -`).
    package var keepsOptionsOfFunction: Bool { scopes.last { $0.kind == .function }?.options != nil }

    /// The options that the innermost scope keeps.
    package var savedOptions: ShellOptions? { scopes.last?.options }

    /// The variables that the innermost scope of a kind declares.
    package func names(inInnermost kind: Kind) -> [Name] {
        scopes.last { $0.kind == kind }?.saved.map(\.name) ?? []
    }

    /// Whether the innermost function scope has a variable of its own by this name.
    package func isLocal(_ name: Name) -> Bool {
        guard let scope = scopes.last(where: { $0.kind == .function }) else { return false }
        return scope.saved.contains { $0.name == name }
    }

    /// Whether a temporary scope above the innermost function holds the name.
    package func isTemporary(_ name: Name) -> Bool {
        for scope in scopes.reversed() {
            if scope.saved.contains(where: { $0.name == name }) { return scope.kind != .function }
        }
        return false
    }

    /// Declares a variable in the innermost scope of a kind; what it covers is kept there. Does nothing where the scope
    /// has it already. False where there is no such scope.
    @discardableResult
    package mutating func declareLocal(_ name: Name, in kind: Kind = .function) -> Bool {
        guard let index = scopes.lastIndex(where: { $0.kind == kind }) else { return false }
        if scopes[index].saved.contains(where: { $0.name == name }) { return true }
        reserve(name)
        if kind == .function, let position = takeTemporary(name, above: index) {
            // What a temporary assignment to the declaring builtin covers, the local variable covers now.
            scopes[index].saved.append(Covered(name: name, variable: position))
            slots[name.index].attributes.insert(.local)
            return true
        }
        if kind == .function, index > 0, scopes[index - 1].kind == .callAssignments,
            let position = scopes[index - 1].saved.firstIndex(where: { $0.name == name })
        {
            // What was assigned for the call is a variable of the call: it becomes the local one.
            scopes[index].saved.append(scopes[index - 1].saved.remove(at: position))
            slots[name.index].attributes.insert(.local)
            return true
        }
        // A temporary assignment to the same name around the call becomes the local variable's first value.
        save(name, in: index)
        if slots[name.index].attributes.contains(.exported) { exportsChanged = true }
        slots[name.index] = Variable(
            .unset, slots[name.index].attributes.intersection([.watched, .exported]).union(.local))
        return true
    }

    /// `local name=value` where nothing but the name and the text matters: the innermost scope is the running function's,
    /// and what the name stands for has no attribute that has a say. False where it does, and nothing is done.
    package mutating func declarePlainLocal(_ name: Name, _ text: ByteView) -> Bool {
        guard let index = scopes.indices.last, scopes[index].kind == .function, isPlainScalar(name),
            index == 0 || scopes[index - 1].kind != .callAssignments
        else { return false }
        if !scopes[index].saved.contains(where: { $0.name == name }) {
            reserve(name)
            save(name, in: index)
            slots[name.index] = Variable(.unset, [.local, .declared])
        } else {
            slots[name.index].attributes.insert(.declared)
        }
        setText(name, text)
        return true
    }

    /// Takes the name out of a temporary scope that is above the one at `index`; what it covered there.
    private mutating func takeTemporary(_ name: Name, above index: Int) -> Variable? {
        for inner in (index + 1..<scopes.count).reversed() where scopes[inner].kind == .temporary {
            if let position = scopes[inner].saved.firstIndex(where: { $0.name == name }) {
                return scopes[inner].saved.remove(at: position).variable
            }
        }
        return nil
    }

    /// Makes a temporary assignment to the builtin or function that is running last beyond it, as `export` and
    /// `readonly` do.
    package mutating func keepTemporary(_ name: Name) {
        for index in scopes.indices.reversed() {
            guard let position = scopes[index].saved.firstIndex(where: { $0.name == name }) else { continue }
            if scopes[index].kind != .function { scopes[index].saved.remove(at: position) }
            return
        }
    }

    /// Saves a variable in the innermost scope and leaves its value as it is, for a temporary assignment.
    package mutating func coverTemporarily(_ name: Name) {
        reserve(name)
        if scopes[scopes.count - 1].saved.contains(where: { $0.name == name }) { return }
        save(name, in: scopes.count - 1)
    }

    /// Gives the variable that the innermost scope covers the value of the one in its place.
    package mutating func copyToCovered(_ name: Name) {
        guard let index = scopes.indices.last,
            let position = scopes[index].saved.firstIndex(where: { $0.name == name })
        else { return }
        scopes[index].saved[position].variable.value = slots[name.index].value
    }

    /// `unset`: removes the value and attributes. A local variable of the running function stays local and unset; one of
    /// a calling function is given up, so that what it covered is seen again (bash 3.3).
    ///
    /// With `keepingLocals` one of a calling function stays local and unset, too (`localvar_unset`).
    package mutating func unset(_ name: Name, keepingLocals: Bool = false) {
        reserve(name)
        let old = slots[name.index]
        if old.attributes.contains(.exported) { exportsChanged = true }
        let isWatched = old.attributes.intersection(.watched)
        let innermostFunction = scopes.lastIndex { $0.kind == .function }
        for index in scopes.indices.reversed() {
            guard let position = scopes[index].saved.firstIndex(where: { $0.name == name }) else { continue }
            let isLocalHere = index >= innermostFunction ?? .max && old.attributes.contains(.local)
            if index == innermostFunction || isLocalHere || (keepingLocals && scopes[index].kind == .function) {
                slots[name.index] = Variable(.unset, isWatched.union(.local))
            } else {
                slots[name.index] = scopes[index].saved.remove(at: position).variable
                if slots[name.index].attributes.contains(.exported) { exportsChanged = true }
            }
            return
        }
        slots[name.index] = Variable(.unset, isWatched)
    }

    /// Whether a scope keeps an older variable of this name.
    package func isCovered(_ name: Name) -> Bool {
        scopes.contains { $0.saved.contains { $0.name == name } }
    }

    /// Has a local variable of the running function stand for the variable outside all scopes until the function ends:
    /// what a name reference to its own name refers to (bash 3.4).
    package mutating func seeGlobal(_ name: Name) {
        guard let index = scopes.lastIndex(where: { $0.kind == .function }) else { return }
        globalsSeen.append((index + 1, name))
        _ = showGlobal(name)
    }

    /// Ends what `seeGlobal` began in the running function: the local variable is unset.
    package mutating func stopSeeingGlobal(_ name: Name) {
        guard let index = scopes.lastIndex(where: { $0.kind == .function }),
            let position = globalsSeen.lastIndex(where: { $0.depth == index + 1 && $0.name == name })
        else { return }
        globalsSeen.remove(at: position)
        hideGlobal(name, behind: Variable(.unset, .local))
    }

    /// Puts what the innermost scope has made of variables outside all scopes where the end of the scope leaves it.
    private mutating func keepGlobalsSeen() {
        let depth = scopes.count
        while let seen = globalsSeen.last, seen.depth == depth {
            globalsSeen.removeLast()
            hideGlobal(seen.name, behind: slots[seen.name.index])
        }
    }

    /// Puts the variable outside all scopes in the place of the one that is seen, which is returned (`declare -g`).
    package mutating func showGlobal(_ name: Name) -> Variable {
        reserve(name)
        let seen = slots[name.index]
        for scope in scopes {
            if let entry = scope.saved.first(where: { $0.name == name }) {
                slots[name.index] = entry.variable
                break
            }
        }
        return seen
    }

    /// Ends what `showGlobal` began: the variable goes back outside all scopes.
    package mutating func hideGlobal(_ name: Name, behind seen: Variable) {
        for index in scopes.indices {
            if let position = scopes[index].saved.firstIndex(where: { $0.name == name }) {
                scopes[index].saved[position].variable = slots[name.index]
                break
            }
        }
        slots[name.index] = seen
    }
}
