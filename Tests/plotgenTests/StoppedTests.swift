import Foundation
import Testing

/// Runs that are stopped while they write.
struct StoppedTests {
  /// The options of a run that writes for a while.
  private static let run = """
    $plotgen --epsilon 0.025 --output o --format png,svg,pdf --theme both --scale 8 >/dev/null & \
    pid=$!; i=0; while [ $i -lt 2000 ] && ! ls -A o 2>/dev/null | grep -q new; do i=$((i+1)); done
    """

  @Test(arguments: ["INT", "TERM", "HUP"], 1...3)
  func aSignalEndsTheRunAndNothingUnfinishedIsLeft(signal: String, repetition: Int) throws {
    try Plotgen.inFolder { plotgen in
      // A shell without job control lets what it starts ignore INT.
      let outcome = try plotgen.shell(
        "set -m; \(Self.run); kill -\(signal) $pid 2>/dev/null; wait $pid; echo $?")
      let status = try #require(outcome.lines.last.flatMap { Int($0) })
      // The run may have been over before.
      let number = ["INT": 2, "TERM": 15, "HUP": 1]
      #expect(status == 0 || status == 128 + (number[signal] ?? 0))
      #expect(try plotgen.files.allSatisfy { !$0.hasSuffix(".new") })
    }
  }

  @Test func whatAKilledRunLeavesIsRemovedByTheNext() throws {
    try Plotgen.inFolder { plotgen in
      for _ in 0..<3 {
        _ = try plotgen.shell("\(Self.run); kill -KILL $pid; wait $pid")
      }
      _ = try plotgen.shell("$plotgen --activation relu --output o --format svg")
      #expect(try plotgen.files.allSatisfy { !$0.hasSuffix(".new") })
      #expect(try plotgen.files.contains("o/relu.svg"))
    }
  }

  @Test func aFileThatGrowsTooLargeIsAnError() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.shell("ulimit -f 1; $plotgen --epsilon 0.025 --output o")
      outcome.expectRefusal(1, "ulimit -f")
      #expect(try plotgen.files == [])
    }
  }
}
