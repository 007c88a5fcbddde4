import Foundation
import Testing

/// The script that holds imports against Package.swift, tried on a small package.
struct ImportCheckTests {
  @Test func whatIsImportedIsDeclaredAndTheOtherWayRound() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write(
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
          name: "Small",
          targets: [
            .target(name: "A"), .target(name: "B", dependencies: ["A"]),
            .target(name: "C", dependencies: ["B"]), .testTarget(name: "CTests", dependencies: ["C"]),
          ])
        """, to: "Package.swift")
      try plotgen.write("A/A.swift", "let text = \"\"\"\n  import C\n  \"\"\"")
      try plotgen.write("B/B.swift", "import Foundation\nimport A")
      try plotgen.write("C/C.swift", "package import struct B.Something")
      try plotgen.makeDirectory("Tests/CTests")
      try plotgen.write("@testable import C", to: "Tests/CTests/CTests.swift")
      let clean = try plotgen.checkImports()
      #expect(clean.status == 0 && clean.messages == "")

      // B brings A, so the compiler would say nothing.
      try plotgen.write("C/C.swift", "import Foundation\n@testable import A")
      let planted = try plotgen.checkImports()
      #expect(planted.status == 1)
      #expect(
        planted.messages == """
          Sources/C/C.swift:2: C imports A, which is no direct dependency of it
          ./Package.swift: C depends on B, but does not import it

          """)
    }
  }
}

extension Plotgen {
  /// Writes a file of the small package.
  fileprivate func write(_ path: String, _ text: String) throws {
    let folder = path.split(separator: "/")[0]
    try makeDirectory("Sources/\(folder)")
    try write(text, to: "Sources/\(path)")
  }

  /// Runs the script on the package in the folder.
  fileprivate func checkImports() throws -> Outcome {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.ci/check-imports.swift").standardizedFileURL
    return try shell("swift '\(script.path)' .")
  }
}
