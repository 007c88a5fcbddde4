import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Gallery
import Results
import Render

/// Draws every figure of the gallery, or checks those that are there.
struct GalleryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: "Draw every figure of the gallery, or check them.",
    discussion: """
      Figures are written to three folders of the directory: figures, atlas and pages. gallery.txt lists their \
      files. A file of the list that is no longer drawn is removed. Other files are not changed.
      """)

  @Option(
    help: ArgumentHelp(
      "Only figures whose name, or folder/name, matches this pattern with * and ?.",
      valueName: "pattern"))
  var only: String?

  @Option(
    help: ArgumentHelp("The directory to write to. (default: Plots)", valueName: "directory"),
    transform: OutputDirectory.read)
  var output = OutputDirectory("Plots")

  @Option(
    help: ArgumentHelp(
      "The directory with the results of measurements. (default: Docs/Data)",
      valueName: "directory"),
    transform: ResultsDirectory.read)
  var data: ResultsDirectory?

  @Option(
    help: ArgumentHelp(
      """
      Draw copies in these formats, such as png,pdf, instead of the files of the gallery; PNG copies for light \
      and for dark pages. Copies are not listed in gallery.txt.
      """, valueName: "formats"))
  var copies: FormatList?

  @Option(
    help: ArgumentHelp(
      "How many pixels of a PNG copy are 1 px of the figure. (default: 2)", valueName: "number"),
    transform: Number.read)
  var scale = Number(2)

  @Flag(
    help:
      "Write nothing; fail if a file differs from what would be drawn, is missing, or does not belong there."
  )
  var check = false

  @Flag(
    help:
      "With --check: draw the old and the new version of each changed figure, and their difference."
  )
  var show = false

  @Option(
    help: ArgumentHelp(
      "How many figures are drawn at the same time. (default: the number of processors)",
      valueName: "count"),
    transform: Number.read)
  var jobs: Number?

  @Option(help: ArgumentHelp("The typeface.", valueName: "family"))
  var font: String?

  @Flag(help: "Print the path of every file that is drawn.")
  var verbose = false

  func run() async throws {
    if show, !check {
      throw ValidationError("--show works only with --check; 'git diff' shows what was written")
    }
    let workers = try workers()
    if check { try requireGallery() }
    // Without results a gallery can be drawn, but not those that were asked for.
    try self.data?.require()
    let data = self.data ?? ResultsDirectory(in: OutputDirectory("Docs"))
    let results = try data.read()
    let figures = figures(with: results)
    guard !figures.isEmpty else {
      throw ValidationError("no figure is called '\(only ?? "")'; try --only 'sinerelu*'")
    }
    let typeface = try Typeface.chosen(font)
    let copies = try copyOutputs()
    let draw = { (finished: (DrawnFigure) throws -> Void) in
      var crowded: [DrawnFigure] = []
      var progress = ProgressBar(total: figures.count)
      defer { progress.clear() }
      try await Gallery.draw(
        figures, typeface: typeface, jobs: workers, copies: copies
      ) { drawn in
        try finished(drawn)
        progress.advance(drawn.name)
        if !drawn.missing.isEmpty || !drawn.omitted.isEmpty { crowded.append(drawn) }
      }
      // A check says what differs, and no more.
      if !check { crowded.sorted { $0.name < $1.name }.forEach { $0.noteMissing() } }
    }
    let sizes = Dictionary(
      figures.map { ($0.name, $0.size) }, uniquingKeysWith: { first, _ in first })
    try await check
      ? compare(sizes, draw, isComplete: data.isComplete(results))
      : write(figures, copies, draw)
    // Whoever asks for certain figures need not hear of others.
    if only == nil { data.noteMissing(in: results) }
  }

  /// Draws all figures, and hands each over once it is drawn.
  private typealias Drawing = ((DrawnFigure) throws -> Void) async throws -> Void

  private func write(
    _ figures: [Figure], _ copies: [FigureOutput]?, _ draw: Drawing
  ) async throws {
    let start = ContinuousClock.now
    let paths = figures.flatMap { figure in
      (copies ?? figure.outputs).map { figure.folder.path(of: $0.fileName(of: figure)) }
    }
    try output.prepare(for: paths + [GalleryList.fileName])
    for folder in Set(figures.map(\.folder.rawValue)).sorted() {
      try OutputDirectory(output.path(of: folder)).prepare()
    }
    // Written before anything is drawn, so that it has every file of a run that is broken off, too.
    var list = try GalleryList(in: output)
    if copies == nil {
      list.paths.formUnion(paths)
      try output.write(list.bytes, to: GalleryList.fileName)
    }
    var (files, bytes) = (0, 0)
    try await draw { drawn in
      for file in drawn.files {
        let path = try output.write(file.bytes, to: file.path)
        if verbose { try StandardOutput.write(path) }
        files += 1
        bytes += file.bytes.count
      }
    }
    if only == nil, copies == nil { try remove(from: &list, allBut: Set(paths)) }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let noun = figures.count == 1 ? "figure" : "figures"
    StandardError.write(
      "\(figures.count) \(noun), \(files) files, \(bytes) bytes, "
        + "\((seconds * 100).rounded() / 100) seconds")
  }

  /// Removes files that were drawn once and are no longer.
  private func remove(from list: inout GalleryList, allBut paths: Set<String>) throws {
    for path in list.paths.subtracting(paths).sorted() {
      let isThere = output.holds(path)
      try output.remove(path)
      if isThere {
        StandardError.write("removed \(output.path(of: path)), which is no longer drawn")
      }
      list.paths.remove(path)
    }
    try output.write(list.bytes, to: GalleryList.fileName)
  }

  /// Refuses to check what is no gallery.
  private func requireGallery() throws(FileError) {
    let subject = "gallery in “\(output)”"
    guard output.exists else {
      throw FileError(subject, .reading, "there is no such directory; run 'make plots'")
    }
    guard only != nil || output.holds(GalleryList.fileName) else {
      throw FileError(
        subject, .reading,
        "it has no \(GalleryList.fileName), so it is not a gallery; run 'make plots'")
    }
  }

  /// Compares figures with what is there.
  ///
  /// - Parameter isComplete: Whether all results were there, so that no other figure belongs there.
  private func compare(
    _ sizes: [String: Size], _ draw: Drawing, isComplete: Bool
  ) async throws {
    var expected: [FigureFile] = []
    var changes: [FigureChange] = []
    try await draw { drawn in
      expected += drawn.files
      guard show, let size = sizes[drawn.name] else { return }
      for file in drawn.files {
        let found = output.content(of: file.path)
        if file.difference(from: found) != nil {
          changes.append(FigureChange(file: file, old: found, size: size))
        }
      }
    }
    if !changes.isEmpty {
      let folder = try FigureChange.write(changes)
      try StandardOutput.write(folder)
    }
    var problems = expected.compactMap { $0.difference(from: output.content(of: $0.path)) }
    if only == nil {
      let known = Set(expected.map(\.path))
      let list = GalleryList(paths: known)
      if output.content(of: GalleryList.fileName) != list.bytes {
        problems.append("\(GalleryList.fileName) is not the list of what would be drawn now")
      }
      let unknown = isComplete ? [] : try GalleryList(in: output).paths
      problems += galleryFiles.filter { !known.contains($0) }.map { path in
        unknown.contains(path)
          ? "\(path) cannot be checked, because results are missing"
          : "\(path) is not a figure of the gallery; remove it"
      }
    }
    for problem in problems.sorted() {
      StandardError.write("plotgen: \(output.path(of: problem))")
    }
    guard problems.isEmpty else {
      StandardError.write("plotgen: run 'make plots' and commit what it draws")
      throw ExitCode.failure
    }
    StandardError.write("\(expected.count) files in \(output.path) are current")
  }

  /// What is in the folders of the gallery.
  private var galleryFiles: [String] {
    Figure.Folder.allCases.flatMap { folder in
      OutputDirectory(output.path(of: folder.rawValue)).names.filter { !$0.hasPrefix(".") }
        .map { folder.path(of: $0) }
    }
  }

  /// What is made of each figure if copies are asked for; nil for what the gallery keeps.
  private func copyOutputs() throws(ValidationError) -> [FigureOutput]? {
    guard let copies else { return nil }
    if check { throw ValidationError("leave out --copies or --check: copies are not checked") }
    guard scale.value >= 0.1, scale.value <= 10 else {
      throw ValidationError("--scale must be a number between 0.1 and 10")
    }
    return copies.formats.flatMap { format -> [FigureOutput] in
      guard case .png = format else { return [FigureOutput(format)] }
      let png = FileFormat.png(scale: scale.value)
      return [FigureOutput(png), FigureOutput(png, .dark)]
    }
  }

  private func workers() throws(ValidationError) -> Int {
    guard let jobs else { return ProcessInfo.processInfo.activeProcessorCount }
    guard let count = jobs.whole(in: 1...1_000_000) else {
      throw ValidationError("--jobs must be a whole number between 1 and 1000000")
    }
    return count
  }

  private func figures(with results: MeasuredResults) -> [Figure] {
    let all = Figures.all(with: results)
    guard let only else { return all }
    let pattern = only.lowercased()
    return all.filter { fnmatch(pattern, $0.name, 0) == 0 || fnmatch(pattern, $0.path, 0) == 0 }
  }
}

/// The files that the gallery has drawn into a directory.
///
/// It stands in the directory, so that what is drawn no longer can be told from what somebody else has put
/// there.
private struct GalleryList {
  /// The paths below the directory.
  var paths: Set<String>

  static let fileName = "gallery.txt"

  init(paths: Set<String>) { self.paths = paths }

  /// Reads the list of a directory; it is empty if there is none.
  ///
  /// - Throws: `FileError` if it has a line that is no path of a figure: to remove that could be a mistake.
  init(in directory: OutputDirectory) throws(FileError) {
    paths = []
    guard let bytes = directory.content(of: Self.fileName) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init) {
      guard Self.isFigure(line) else {
        throw FileError(
          directory.path(of: Self.fileName), .reading,
          "“\(line)” is not a figure of the gallery; remove the line")
      }
      paths.insert(line)
    }
  }

  /// A path a line.
  var bytes: [UInt8] { [UInt8](paths.sorted().map { "\($0)\n" }.joined().utf8) }

  /// Whether a path leads to an SVG or PNG in one of the folders.
  private static func isFigure(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && Figure.Folder(rawValue: String(parts[0])) != nil
      && !parts[1].hasPrefix(".") && [".svg", ".png"].contains { parts[1].hasSuffix($0) }
  }
}
