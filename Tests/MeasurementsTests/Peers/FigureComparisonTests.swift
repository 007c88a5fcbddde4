import Foundation
import Measurements
import Testing

struct FigureComparisonTests {
  let fake: FakePeer

  init() throws { fake = try FakePeer() }

  @Test func everyToolHasARowForEachFormatAndMode() throws {
    let draw =
      #"["/bin/sh", "-c", "printf drawn > \#(fake.folder.path)/fake.png; "#
      + #"printf drawn > \#(fake.folder.path)/fake.svg"]"#
    let tool = try fake.process([
      "figure": say(#"{"seconds": 0.004, "bytes": 900}"#),
      "command": say(#"{"command": \#(draw)}"#),
    ])
    var comparison = FigureComparison([tool], own: own("printf figure > "))
    comparison.rounds = 3
    let rows = try comparison.rows(folder: fake.folder)
    #expect(
      rows.map { "\($0.format) \($0.mode.rawValue) \($0.tool) \($0.bytes)" } == [
        "png warm sinerelu 100", "png warm fake 900", "svg warm sinerelu 100", "svg warm fake 900",
        "png process sinerelu 6", "png process fake 5",
        "svg process sinerelu 6", "svg process fake 5",
      ])
    for row in rows {
      #expect(row.milliseconds.samples.count == 3)
      #expect((row.ratioToOurs == nil) == (row.tool == "sinerelu"))
    }
    #expect(rows[1].milliseconds.median == 4)
  }

  @Test(arguments: [
    ("echo 'no such terminal' >&2; exit 2; : ", "no such terminal"),
    ("exit 3; : ", "it ended with status 3"), (": ", "it leaves no file"),
  ])
  func aProgramThatFailsSaysWhy(program: String, cause: String) throws {
    let error = #expect(throws: PeerError.self) {
      try FigureComparison([], own: own(program)).rows(folder: fake.folder)
    }
    #expect(error?.description == "sinerelu: drawing a figure failed: \(cause)")
  }

  /// Figures of 100 bytes in this process; as a process, what a command line before a path writes.
  private func own(_ program: String) -> OwnFigures {
    OwnFigures(warm: { _ in 100 }) { format, folder in
      let file = folder.appending(path: "sinerelu.\(format)").path
      return FigureCommand(["/bin/sh", "-c", program + "'\(file)'"], file: file)
    }
  }
}
