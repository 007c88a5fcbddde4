import ArgumentParser
import Files
import Render

/// Where figures go: a directory, a file or standard output.
enum OutputPlace: CustomStringConvertible {
  /// A directory, in which files are named after the figure.
  case directory(OutputDirectory)

  /// A file: its directory, its name without an ending, and the ending with the format that it tells.
  case file(OutputDirectory, stem: String, ending: String, FileFormat)

  /// Standard output.
  case standardOutput

  /// The place as it would be typed.
  var description: String {
    switch self {
    case .directory(let directory): directory.path
    case .file(let directory, let stem, let ending, _):
      (directory.path == "." ? "" : directory.path(of: "")) + "\(stem).\(ending)"
    case .standardOutput: "-"
    }
  }

  /// Endings of formats that figures are not written as.
  private static let foreign: Set<String> = [
    "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "ps", "html", "txt", "json", "csv", "emf",
    "svgz", "avif",
  ]

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it can be no path, or the name of a file that is no figure.
  static func read(_ argument: String) throws(ValidationError) -> OutputPlace {
    guard !argument.isEmpty else {
      throw ValidationError(
        "name a directory, such as Plots or ., a file, such as figure.svg, or -")
    }
    if argument == "-" || argument == "−" { return .standardOutput }
    let directory = OutputDirectory(argument)
    let slash = argument.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { argument[argument.index(after: $0)...] } ?? argument[...]
    guard let dot = name.lastIndex(of: "."), !directory.exists else { return .directory(directory) }
    let (stem, ending) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
    guard let format = FileFormat(named: ending) else {
      guard foreign.contains(ending.lowercased()) else { return .directory(directory) }
      throw ValidationError(
        "no figure is written as \(ending); end the name in \(FormatList.known), "
          + "or in / for a directory of that name")
    }
    guard !stem.isEmpty else {
      throw ValidationError("write a name before the ending, such as figure.\(ending)")
    }
    let folder = slash.map { $0 == argument.startIndex ? "/" : String(argument[..<$0]) } ?? "."
    return .file(OutputDirectory(folder), stem: stem, ending: ending, format)
  }
}

/// File formats on the command line: one, or several with commas between.
struct FormatList: ExpressibleByArgument {
  let formats: [FileFormat]

  init(_ formats: [FileFormat]) { self.formats = formats }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { FileFormat(named: String($0)) }
    guard known.count == names.count else { return nil }
    formats = known
  }

  var defaultValueDescription: String { formats.map(\.name).joined(separator: ",") }

  static var allValueStrings: [String] { FileFormat.all.map(\.name) }

  /// The names of all formats as a list in a sentence.
  static var known: String {
    let names = FileFormat.all.map(\.name)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}
