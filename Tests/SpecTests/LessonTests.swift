import Testing

/// The newcomer's session of spec/lesson.
@Suite("lesson")
struct LessonTests {
    @Test(arguments: Project.lessonScripts)
    func printsWhatItShould(script: String) throws {
        let runner = "\(Project.root)/spec/lesson/run"
        let outcome = try Command(arguments: ["/bin/sh", runner, Project.swish, script]).run()
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
}
