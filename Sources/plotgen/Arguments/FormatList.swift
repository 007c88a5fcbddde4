import ArgumentParser
import Render

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
}
