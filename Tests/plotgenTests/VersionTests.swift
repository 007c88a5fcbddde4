import Foundation
import Results
import Testing

/// The version is stated in one place, and the list of changes goes with it.
struct VersionTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func theProgramTellsIt() throws {
    let run = try Plotgen.run("--version")
    run.expectSuccess()
    #expect(run.output == PackageVersion.current + "\n")
  }

  @Test func theListOfChangesBeginsWithIt() throws {
    let text = try String(contentsOf: Self.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let parts = PackageVersion.current.split(separator: "-", maxSplits: 1)
    #expect(parts[0].split(separator: ".").compactMap { Int($0) }.count == 3)
    let latest = try #require(text.split(separator: "\n").first { $0.hasPrefix("## ") })
    if parts.count == 1 {
      #expect(latest.hasPrefix("## \(parts[0]) "))
    } else {
      #expect(parts[1] == "dev" && latest == "## Unreleased")
      #expect(!text.contains("## \(parts[0]) "), "what is released is followed by another version")
    }
  }
}
