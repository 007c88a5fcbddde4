import Foundation
import Fuzzing
import Testing

/// What `make fuzz` has found once does not come back.
struct FuzzCorpusTests {
  @Test func whatFailedOncePasses() throws {
    let program = try #require(BuiltProgram.url)
    let runner = FuzzRunner(folder: program.deletingLastPathComponent())
    let kept = try FuzzCase.kept()
    #expect(!kept.isEmpty)
    for (name, tried) in kept {
      let flaw = try runner.flaw(of: tried)
      #expect(flaw == nil, "\(name)")
    }
  }
}
