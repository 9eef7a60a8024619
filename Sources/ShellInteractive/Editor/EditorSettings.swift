import ShellExecution

/// What can be set of the editor.
struct EditorSettings {
    // By inputrc files and `bind`.
    var bracketedPaste = true
    var ignoresCaseInCompletion = false
    var showsAllIfAmbiguous = false
    var bellStyle = true
    var queryItems = 100

    /// Whether the terminal can be asked to mark what is pasted.
    var marksPastes = true

    // By `shopt`, where the terminal is one for it.
    var highlights = false
    var suggests = false
    var previews = false
    var reportsFocus = false
    var expandsAbbreviations = false
    var isTransient = false
    var searchesByPrefix = true
    var listsMatches = false
    var describesCompletions = false
    /// Whether OSC 133 marks are part of prompts.
    var marksPrompts = false

    /// Takes over what inputrc files and `bind` say.
    mutating func apply(_ variables: EditorVariables) {
        bracketedPaste = variables.usesBracketedPaste
        ignoresCaseInCompletion = variables.ignoresCaseInCompletion
        showsAllIfAmbiguous = variables.showsAllIfAmbiguous
        bellStyle = variables.hasBell
        queryItems = variables.queryItems
    }

    /// Takes over what `shopt` says.
    mutating func apply(_ behaviors: OptionalBehaviors, _ features: TerminalFeatures, isPrimary: Bool) {
        marksPastes = features.marksPastes
        highlights = features.hasColor && behaviors[.highlightLine]
        suggests = features.hasColor && behaviors[.suggestHistory]
        previews = features.hasColor && behaviors[.previewExpansions]
        reportsFocus = features.knowsMarks && behaviors[.longCommandNotice]
        expandsAbbreviations = behaviors[.abbreviations]
        isTransient = isPrimary && behaviors[.transientPrompt]
        searchesByPrefix = behaviors[.prefixSearch]
        listsMatches = behaviors[.searchList]
        describesCompletions = behaviors[.describeCompletions]
        marksPrompts = features.knowsMarks && behaviors[.promptMarks]
    }
}
