import ArgumentParser
import CommandLineTools
import Files
import Gallery
import Render

/// How a figure looks as a whole, and what files it becomes.
struct OutputOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("File formats. (default: svg,png)", valueName: "format"))
  private var format: [FormatList] = []

  @Flag(help: "Write TikZ as a complete LaTeX document that can be compiled.")
  private var standalone = false

  @Option(
    help: ArgumentHelp(
      """
      Width and height: 640x480 in px, or with px, pt, mm, cm or in, such as 84mmx60mm. \
      (default: \(FigureSize(Figure.usualSize)))
      """),
    transform: FigureSize.read)
  private var size = FigureSize(Figure.usualSize)

  @Option(
    help: ArgumentHelp(
      "How many pixels of a PNG are 1 px of the figure. (default: 2)", valueName: "number"),
    transform: Number.read)
  private var scale = Number(2)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      The theme: light, dark, both (two files), or auto (one SVG that follows the reader's colour scheme). \
      (default: light)
      """))
  private var theme: [PageChoice] = []

  @Option(
    help: ArgumentHelp(
      "The background: transparent, or a colour such as #fff. (default: that of the theme)",
      valueName: "color"),
    transform: Background.read)
  private var background: Background?

  @Option(
    help: ArgumentHelp(
      "The typeface: an installed family, or serif, sans-serif or monospace.",
      valueName: "family"))
  private var font: String?

  @Option(
    help: ArgumentHelp(
      """
      The size of tick labels, such as 9pt or 12px; the other text is scaled with it. \
      (default: depends on --size)
      """, valueName: "length"),
    transform: FontSize.read)
  private var fontSize: FontSize?

  @Option(
    help: ArgumentHelp(
      "A directory, a file whose ending gives the format, or - for standard output. (default: Plots)",
      valueName: "place"),
    transform: OutputPlace.read)
  private var output = OutputPlace.directory(OutputDirectory("Plots"))

  @Option(
    help: ArgumentHelp(
      "The name of the files, without an ending. (default: made from the functions)",
      valueName: "name"),
    transform: OutputOptions.readName)
  private var name: String?

  /// The extent of the figure in px.
  var extent: Size { size.size }

  func validate() throws {
    _ = try outputs()
    try validatePlace()
  }
}

extension OutputOptions {
  /// Draws a figure and writes its files, whose paths go to standard output.
  ///
  /// - Parameters:
  ///   - path: The figure file that messages tell of; nil if there is one figure.
  ///   - bar: What is taken away before anything is written.
  /// - Throws: `RenderError` if it cannot be drawn, `FileError` if it cannot be written.
  func write(
    _ figure: Figure, over domain: ClosedRange<Double>, from path: String? = nil,
    clearing bar: ProgressBar? = nil
  ) throws {
    let outputs = try outputs()
    let drawn = try figure.drawn(outputs, typeface: try Typeface.chosen(font), theme: theme)
    bar?.clear()
    let subject = path.map { "\($0): " } ?? ""
    for note in drawn.notes { StandardError.write("plotgen: \(subject)\(note)") }
    if let notice = UndecidedNotice(drawn.undecided, of: domain) {
      StandardError.write("plotgen: \(subject)\(notice.text)")
    }
    noteMissing(in: drawn, of: subject)
    guard let directory else {
      for file in drawn.files { try StandardOutput.write(file.bytes) }
      return
    }
    let names = zip(outputs, drawn.files).map { fileName($0) ?? $1.name }
    try directory.prepare(for: names)
    for (name, file) in zip(names, drawn.files) {
      let path = try directory.write(file.bytes, to: name)
      // A file is called what it was called on the command line.
      var shown = path[...]
      if case .file = output, path.hasPrefix("./") { shown = path.dropFirst(2) }
      try StandardOutput.write(String(shown))
    }
  }

  /// Whether the figure goes to standard output.
  var isStandardOutput: Bool { directory == nil }

  /// What is written if files have the name that was asked for: paths, or standard output.
  var filesOfOneName: [String] {
    guard let directory else { return ["standard output"] }
    let outputs = (try? outputs()) ?? []
    return outputs.compactMap { output in
      fileName(output).map(directory.path(of:))
    }
  }

  /// The files to draw, each once.
  private func outputs() throws(ValidationError) -> [FigureOutput] {
    guard scale.value.isFinite, scale.value > 0 else {
      throw ValidationError("--scale must be a number above 0")
    }
    let formats = try formats()
    try size.validate(scale: formats.contains(.png()) ? scale.value : nil)
    let pages = pages
    if pages.contains(.auto) {
      guard pages == [.auto] else {
        throw ValidationError(
          "--theme auto is light and dark in one file; leave out the other themes")
      }
      guard formats == [.svg] else {
        throw ValidationError(
          "--theme auto works with svg only, because other formats cannot follow the reader; "
            + "choose --format svg, or --theme both for two files")
      }
    }
    return formats.flatMap { format in
      let format: FileFormat =
        switch format {
        case .png: .png(scale: scale.value)
        case .tikz: .tikz(standalone: standalone)
        default: format
        }
      return pages.map { FigureOutput(format, $0) }
    }
  }

  /// The formats, each once.
  private func formats() throws(ValidationError) -> [FileFormat] {
    var formats = format.flatMap(\.formats).removingDuplicates(by: \.self)
    if case .file(_, _, let ending, let told) = output {
      guard formats.isEmpty || formats == [told] else {
        throw ValidationError(
          "--output \(output) is one file of the format \(told.name), and --format says "
            + "\(formats.map(\.name).joined(separator: ",")); leave --format out, "
            + "or name a directory")
      }
      guard !standalone || told != .tikz() || ending.lowercased() == "tex" else {
        throw ValidationError("a whole document is a .tex file; name one with --output")
      }
      formats = [told]
    }
    if formats.isEmpty { formats = pages == [.auto] ? [.svg] : [.svg, .png()] }
    guard !standalone || formats.contains(.tikz()) else {
      throw ValidationError("--standalone is for TikZ; add --format tikz")
    }
    return formats
  }

  private func validatePlace() throws(ValidationError) {
    switch output {
    case .directory: break
    case .file:
      guard name == nil else {
        throw ValidationError("--output \(output) names the file already; leave --name out")
      }
    case .standardOutput:
      guard name == nil else {
        throw ValidationError("standard output has no name; leave --name out")
      }
      guard try outputs().count == 1 else {
        throw ValidationError(
          "standard output takes one file: choose one format, such as --format svg, and one --theme"
        )
      }
    }
  }

  /// The pages, each once.
  private var pages: [Appearance] {
    theme.isEmpty ? [.light] : theme.flatMap(\.appearances).removingDuplicates(by: \.self)
  }

  /// Says on standard error which colours of curves can hardly be seen on the page: WCAG 2 asks for a contrast of 3.
  func noteFaint(_ colors: [Color]) {
    for page in pages.flatMap({ $0 == .auto ? [.light, .dark] : [$0] }) {
      let background = theme(page == .dark ? .dark : .light).background
      guard background.opacity > 0 else { continue }
      for color in colors.removingDuplicates(by: \.self) {
        let contrast = color.contrast(to: background)
        guard contrast < 3 else { continue }
        StandardError.write(
          "plotgen: the contrast of \(color.typed) to \(page == .dark ? "the dark" : "the") page is "
            + "\(Number((contrast * 10).rounded() / 10)), but it should be at least 3, so that everybody can see it"
        )
      }
    }
  }

  /// The theme with what was chosen for the figure as a whole.
  private func theme(_ theme: Theme) -> Theme {
    var theme = theme
    if let background { theme.background = background.color ?? theme.background.opacity(0) }
    if let fontSize { theme.metrics.fontSize = fontSize.px }
    return theme
  }

  /// Where files are written to; nil for standard output.
  private var directory: OutputDirectory? {
    switch output {
    case .directory(let directory), .file(let directory, _, _, _): directory
    case .standardOutput: nil
    }
  }

  /// The name of a file that was asked for; nil if it follows from the figure.
  private func fileName(_ output: FigureOutput) -> String? {
    if case .file(_, let stem, let ending, _) = self.output {
      return "\(stem)\(pages.count > 1 ? output.appearance.suffix : "").\(ending)"
    }
    return name.map { "\($0)\(output.appearance.suffix).\(output.format.ending)" }
  }

  /// Says on standard error what found no room.
  private func noteMissing(in drawn: DrawnFigure, of subject: String) {
    if let missing = drawn.missingWords {
      StandardError.write(
        "plotgen: \(subject)at \(size) there is no room for \(missing); choose a larger --size"
          + (fontSize == nil ? "" : " or a smaller --font-size"))
    }
    if let omitted = drawn.omittedWords {
      StandardError.write("plotgen: \(subject)no room for \(omitted); choose a larger --size")
    }
  }

  /// Reads the name of files.
  ///
  /// - Throws: `ValidationError` if no file can be called that.
  static func readName(_ argument: String) throws(ValidationError) -> String {
    guard !argument.isEmpty, argument != ".", argument != "..", !argument.utf8.contains(0) else {
      throw ValidationError("write a name, such as figure-1")
    }
    guard !argument.utf8.contains(UInt8(ascii: "/")) else {
      throw ValidationError("a name has no /; name the directory with --output")
    }
    let ending = argument.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    if let ending, let format = FileFormat(named: String(ending)) {
      let stem = argument.dropLast(ending.count + 1)
      throw ValidationError("leave out the ending: --name \(stem) --format \(format.name)")
    }
    // The rest is for -dark and the ending.
    guard argument.systemBytes.count <= 240 else {
      throw ValidationError(
        "a name may have 240 bytes, and this one has \(argument.systemBytes.count)")
    }
    return argument
  }
}

/// The pages that a figure is drawn for.
private enum PageChoice: String, CaseIterable, ExpressibleByArgument {
  case light
  case dark
  case both
  case auto

  init?(argument: String) { self.init(rawValue: argument.lowercased()) }

  /// The appearances, each a file.
  var appearances: [Appearance] {
    switch self {
    case .light: [.light]
    case .dark: [.dark]
    case .both: [.light, .dark]
    case .auto: [.auto]
    }
  }
}

/// What is behind a figure.
private struct Background {
  /// The colour; nil for none.
  let color: Color?

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is no colour.
  static func read(_ argument: String) throws(ValidationError) -> Background {
    let text = argument.lowercased()
    if text == "transparent" { return Background(color: nil) }
    var digits = text.dropFirst()
    if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined()[...] }
    guard text.first == "#", digits.count == 6, digits.allSatisfy(\.isHexDigit),
      let rgb = UInt32(digits, radix: 16)
    else { throw ValidationError("write transparent, or a colour such as #fff or #0f1419") }
    return Background(color: Color(rgb))
  }
}

extension Color {
  /// The colour as it is typed, such as #3352cc.
  fileprivate var typed: String {
    let rgb = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
