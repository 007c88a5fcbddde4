import Foundation
import Testing

@testable import Gallery

/// The figure of the modules is held against Package.swift.
struct ArchitectureTests {
  /// The modules that targets below Sources/ depend on, as the manifest spells them.
  private static func declared() throws -> [String: Set<String>] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Package.swift")
    let manifest = try String(contentsOf: file, encoding: .utf8)
    let target =
      #/\.(?:target|executableTarget|systemLibrary)\(\s*name: "(\w+)"(?<rest>(?s:.*?))(?=\n    \.|\n  \])/#
    var modules: [String: Set<String>] = [:]
    let targets = manifest.firstRange(of: "  targets: [").map { manifest[$0.upperBound...] } ?? ""
    for match in targets.matches(of: target) where !match.rest.contains("path: \"Tests") {
      // Products of other packages are no modules of this one.
      let own = match.rest.replacing(#/\.product\([^)]*\)/#, with: "")
      let list = own.firstMatch(of: #/dependencies: \[([^\]]*)\]/#)?.output.1 ?? ""
      modules[String(match.output.1)] = Set(
        list.matches(of: #/"(\w+)"/#).map { String($0.output.1) })
    }
    return modules
  }

  @Test func showsTheModulesAndImportsOfThePackage() throws {
    let shown = Dictionary(
      uniqueKeysWithValues: ArchitectureFigure.modules.map { ($0.name, $0.imports) })
    #expect(shown == (try Self.declared()))
  }

  @Test func anArrowThatIsLeftOutFollowsFromOthers() {
    let modules = ArchitectureFigure.modules
    func reached(_ names: Set<String>) -> Set<String> {
      modules.filter { names.contains($0.name) }
        .reduce(into: names) { all, module in
          all.formUnion(reached(ArchitectureFigure.direct(module)))
        }
    }
    for module in modules {
      #expect(module.imports.isSubset(of: reached(ArchitectureFigure.direct(module))))
    }
  }
}
