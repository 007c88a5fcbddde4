#!/usr/bin/env swift
// Holds the imports of every target against Package.swift: what is imported is declared as a direct
// dependency, and what is declared is imported. The compiler's own check takes the dependencies of
// dependencies for declared, too.
//
//     .ci/check-imports.swift . Experiments      # packages, each by its directory
import Foundation

/// What comes with the toolchain or the system, and is declared nowhere.
let toolchain: Set = [
  "Darwin", "Dispatch", "Foundation", "FoundationXML", "Glibc", "Musl", "Synchronization",
  "Testing",
]

/// What 'swift package dump-package' says of a package.
struct Manifest: Decodable {
  struct Product: Decodable {
    let name: String
    let targets: [String]
  }

  struct Target: Decodable {
    let name: String
    let type: String
    let path: String?
    let dependencies: [Dependency]

    /// Where its sources are, below the package.
    var folder: String { path ?? (type == "test" ? "Tests/" : "Sources/") + name }
  }

  /// A target or a product.
  struct Dependency: Decodable {
    let name: String

    /// It is an object with one member, whose name says what it is, and an array that begins with the name.
    init(from decoder: any Decoder) throws {
      struct Kind: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
      }
      let container = try decoder.container(keyedBy: Kind.self)
      guard let kind = container.allKeys.first else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "a dependency without a kind"))
      }
      var values = try container.nestedUnkeyedContainer(forKey: kind)
      name = try values.decode(String.self)
    }
  }

  let products: [Product]
  let targets: [Target]

  init(ofPackageAt directory: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swift", "package", "--package-path", directory, "dump-package"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { exit(1) }
    self = try JSONDecoder().decode(Manifest.self, from: text)
  }
}

/// An import, and where it stands.
struct Import {
  let module: String
  let place: String
}

/// The imports of a source file; lines in string literals do not count.
func imports(in file: URL, called path: String) throws -> [Import] {
  let line =
    #/
    \s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?
    import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(\w+).*
    /#
  var isText = false
  var found: [Import] = []
  let text = try String(contentsOf: file, encoding: .utf8)
  for (index, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
  {
    let quotes = content.ranges(of: "\"\"\"").count
    if !isText, quotes == 0, let match = content.wholeMatch(of: line) {
      found.append(Import(module: String(match.1), place: "\(path):\(index + 1)"))
    }
    if !quotes.isMultiple(of: 2) { isText.toggle() }
  }
  return found
}

/// The Swift files below a folder, in the order of their paths.
func sources(in folder: String) -> [String] {
  let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return files.filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
}

let directories = Array(CommandLine.arguments.dropFirst())
let manifests = try directories.map { ($0, try Manifest(ofPackageAt: $0)) }
let products = Dictionary(
  manifests.flatMap(\.1.products).map { ($0.name, $0.targets) }, uniquingKeysWith: { $1 })
let programs = Set(manifests.flatMap(\.1.targets).filter { $0.type == "executable" }.map(\.name))
var problems: [String] = []
for (directory, manifest) in manifests {
  let own = Set(manifest.targets.map(\.name))
  for target in manifest.targets where target.type != "system" {
    // A target of the package comes before a product of that name; other packages' products are modules.
    let declared = target.dependencies.map { dependency in
      own.contains(dependency.name)
        ? [dependency.name] : products[dependency.name] ?? [dependency.name]
    }
    let known = toolchain.union(declared.joined()).union([target.name])
    let folder = directory == "." ? target.folder : "\(directory)/\(target.folder)"
    let found = try sources(in: folder).flatMap { try imports(in: URL(filePath: $0), called: $0) }
    problems += found.filter { !known.contains($0.module) }.map {
      "\($0.place): \(target.name) imports \($0.module), which is no direct dependency of it"
    }
    let imported = Set(found.map(\.module))
    problems += declared.filter { imported.isDisjoint(with: $0) && programs.isDisjoint(with: $0) }
      .map {
        "\(directory)/Package.swift: \(target.name) depends on \($0.joined(separator: ", ")), but does not import it"
      }
  }
}
for problem in problems { FileHandle.standardError.write(Data("\(problem)\n".utf8)) }
exit(problems.isEmpty ? 0 : 1)
