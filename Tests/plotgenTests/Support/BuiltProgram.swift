import Foundation

/// Where the program under test was built.
enum BuiltProgram {
  /// The executable, which lies beside the bundle of the tests, whatever the build folder is called.
  static var url: URL? {
    folders.lazy.map { $0.appending(path: "plotgen") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// The folders in which the running tests were built, and those above them.
  private static var folders: [URL] {
    // On Linux the tests are an executable; on macOS they are a bundle that a tool loads.
    let bundles = Bundle.allBundles.filter { $0.bundleURL.pathExtension == "xctest" }
    let starts = bundles.map(\.bundleURL) + [Bundle.main.executableURL].compactMap(\.self)
    return starts.flatMap { start in
      sequence(first: start.resolvingSymlinksInPath()) { $0.deletingLastPathComponent() }
        .dropFirst().prefix(4)
    }
  }
}
