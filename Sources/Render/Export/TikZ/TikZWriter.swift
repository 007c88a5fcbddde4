#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a scene as PGF/TikZ source, in which LaTeX sets the words.
///
/// Coordinates and lengths are in bp, 1/72 in, with y upwards. The picture takes exactly the size of the scene,
/// whatever LaTeX's letters come to.
struct TikZWriter {
  private let height: Double
  private let subject: String
  private var colors: [Color: String] = [:]
  private var colorLines: [String] = []
  private var fonts: [FontKey: String] = [:]
  private var fontLines: [String] = []
  private var macros: Set<LaTeXCharacters.Macro> = []
  private var body: [String] = []
  private var indent = "  "

  private struct FontKey: Hashable {
    var size: Double
    var weight: Font.Weight
    var color: Color
  }

  /// The file that shows a scene.
  ///
  /// - Parameter isStandalone: Whether it is a document rather than a picture to be read into one.
  /// - Throws: `RenderError` if the scene is larger than TeX can count.
  static func source(of scene: Scene, isStandalone: Bool) throws(RenderError) -> [UInt8] {
    let subject = scene.subject
    // TeX counts to 16383 pt.
    guard max(scene.size.width, scene.size.height) * bpPerPx <= farthest else {
      throw RenderError(
        subject, .encoding,
        "TeX knows no length above 16383 pt, and \(scene.size.width) × \(scene.size.height) px is "
          + "larger; choose a size up to \(Int(farthest / bpPerPx)) px")
    }
    var writer = TikZWriter(height: scene.size.height, subject: subject)
    if scene.background.opacity > 0 {
      let page = Path.rectangle(
        Rectangle(minX: 0, minY: 0, maxX: scene.size.width, maxY: scene.size.height))
      writer.add(.fill(page, scene.background))
    }
    for item in scene.items { writer.add(item) }
    return Array(writer.document(of: scene, isStandalone: isStandalone).utf8)
  }

  private init(height: Double, subject: String) {
    self.height = height
    self.subject = subject
  }

  private static let bpPerPx = 0.75

  /// How far from the picture's corner a point may lie, in bp.
  private static let farthest = 16_000.0

  /// A number with three decimals at most.
  static func number(_ value: Double) -> String {
    let limited = min(max(value, -farthest), farthest)
    let thousandths = Int((limited * 1000).rounded())
    let (whole, rest) = (abs(thousandths) / 1000, abs(thousandths) % 1000)
    var text = "\(thousandths < 0 ? "-" : "")\(whole)"
    if rest > 0 {
      var digits = String(rest + 1000).dropFirst()
      while digits.last == "0" { digits = digits.dropLast() }
      text += ".\(digits)"
    }
    return text
  }

  private static func length(_ px: Double) -> String { number(px * bpPerPx) + "bp" }
}

extension TikZWriter {
  private mutating func add(_ item: Scene.Item) {
    switch item {
    case .stroke(let path, let stroke):
      guard let outline = outline(path), stroke.width > 0, stroke.color.opacity > 0 else { return }
      var options = [color(stroke.color), "line width=\(Self.length(stroke.width))"]
      if stroke.cap == .round { options.append("line cap=round") }
      if !stroke.dash.isEmpty { options.append("dash pattern=\(Self.dashes(stroke.dash))") }
      options += Self.opacity(stroke.color)
      body.append("\(indent)\\draw[\(options.joined(separator: ","))] \(outline);")
    case .fill(let path, let color):
      guard let outline = outline(path), color.opacity > 0 else { return }
      let options = [self.color(color)] + Self.opacity(color)
      body.append("\(indent)\\fill[\(options.joined(separator: ","))] \(outline);")
    case .text(let text): add(text)
    case .clip(let rectangle, let inner):
      body.append("\(indent)\\begin{scope}")
      let outer = indent
      indent += "  "
      let corners = [
        Point(x: rectangle.minX, y: rectangle.minY), Point(x: rectangle.maxX, y: rectangle.maxY),
      ]
      body.append("\(indent)\\clip \(place(corners[0])) rectangle \(place(corners[1]));")
      for item in inner { add(item) }
      indent = outer
      body.append("\(indent)\\end{scope}")
    }
  }

  private mutating func add(_ text: PlacedText) {
    guard text.color.opacity > 0, let first = text.runs.first else { return }
    let words = LaTeXText(text.runs)
    macros.formUnion(words.macros)
    let font = text.runs.first { $0.baselineOffset == 0 }?.font ?? first.font
    var options = [style(font, text.color)]
    let angle = text.angle * .pi / 180
    var place = text.origin
    switch text.alignment {
    case .leading: break
    case .center: options.append("anchor=base")
    case .trailing: options.append("anchor=base east")
    }
    place.x += text.alignment.share * text.width * cos(angle)
    place.y += text.alignment.share * text.width * sin(angle)
    if text.angle != 0 { options.append("rotate=\(Self.number(-text.angle))") }
    options += Self.opacity(text.color)
    body.append(
      "\(indent)\\node[\(options.joined(separator: ","))] at \(self.place(place)) {\(words.source)};"
    )
  }

  /// The path, broken into lines; nil if there is nothing to draw.
  private func outline(_ path: Path) -> String? {
    var result = ""
    var column = 0
    func add(_ piece: String) {
      if column > 90 {
        result += "\n\(indent)  "
        column = 0
      } else if !result.isEmpty {
        result += " "
      }
      result += piece
      column += piece.utf8.count + 1
    }
    var start: Point?
    var isOpen = false
    for element in path.elements {
      switch element {
      case .move(let point):
        start = point
        isOpen = true
        add(place(point))
        continue
      case .line, .curve:
        guard isOpen else {
          // After closing, a line goes on from where the outline began.
          let point = start ?? element.end
          start = point
          isOpen = true
          add(place(point))
          break
        }
      case .close:
        if isOpen { add("-- cycle") }
        isOpen = false
        continue
      }
      switch element {
      case .line(let point): add("-- \(place(point))")
      case .curve(let a, let b, let end):
        add(".. controls \(place(a)) and \(place(b)) .. \(place(end))")
      default: break
      }
    }
    return start == nil ? nil : result
  }

  private func place(_ point: Point) -> String {
    "(\(Self.number(point.x * Self.bpPerPx)),\(Self.number((height - point.y) * Self.bpPerPx)))"
  }

  private static func opacity(_ color: Color) -> [String] {
    color.opacity < 1 ? ["opacity=\(number(color.opacity))"] : []
  }

  private static func dashes(_ lengths: [Double]) -> String {
    // An odd list stands for itself twice, dashes and gaps exchanged.
    let all = lengths.count % 2 == 0 ? lengths : lengths + lengths
    return all.enumerated().map { ($0 % 2 == 0 ? "on " : "off ") + length($1) }
      .joined(separator: " ")
  }
}

extension TikZWriter {
  /// The name of a colour, which its first use defines.
  private mutating func color(_ color: Color) -> String {
    let opaque = color.opacity(1)
    if let known = colors[opaque] { return known }
    let name = "figurecolor\(colors.count + 1)"
    colors[opaque] = name
    colorLines.append(
      "  \\definecolor{\(name)}{RGB}{\(color.red),\(color.green),\(color.blue)}")
    return name
  }

  /// The style of words of a size and colour, which its first use defines.
  private mutating func style(_ font: Font, _ color: Color) -> String {
    let key = FontKey(size: font.size, weight: font.weight, color: color.opacity(1))
    if let known = fonts[key] { return known }
    let name = "figure text \(fonts.count + 1)"
    fonts[key] = name
    let weight = font.weight == .semibold ? "\\bfseries\\boldmath" : ""
    let size = "\\fontsize{\(Self.length(font.size))}{\(Self.length(1.2 * font.size))}\\selectfont"
    fontLines.append("  \(name)/.style={\(self.color(color)),font=\(weight)\(size)}")
    return name
  }

  private func document(of scene: Scene, isStandalone: Bool) -> String {
    let (width, height) = (Self.length(scene.size.width), Self.length(scene.size.height))
    var lines: [String] = []
    lines += Self.comment(scene.title)
    lines += Self.comment(scene.description)
    if isStandalone {
      lines += [
        // Computer Modern at every size, not only at those it was drawn for.
        "\\RequirePackage{fix-cm}", "\\documentclass{article}",
        "\\usepackage[paperwidth=\(width),paperheight=\(height),margin=0bp]{geometry}",
        "\\usepackage{tikz}", "\\pagestyle{empty}", "\\setlength{\\parindent}{0pt}",
        "\\begin{document}%",
      ]
    } else {
      lines.append(
        "% Needs \\usepackage{tikz}; with \\RequirePackage{fix-cm} before \\documentclass, "
          + "Computer Modern has every size.")
    }
    let styles =
      [
        "x=1bp,y=1bp,line join=round",
        "  every node/.style={anchor=base west,inner sep=0pt,outer sep=0pt}",
      ] + fontLines
    lines.append("\\begin{tikzpicture}[\(styles.joined(separator: ",\n"))]")
    lines += colorLines
    lines += LaTeXCharacters.Macro.allCases.filter(macros.contains).map(\.definition)
    lines.append("  \\useasboundingbox (0,0) rectangle (\(width),\(height));")
    lines += body
    lines.append("\\end{tikzpicture}" + (isStandalone ? "%\n\\end{document}" : "%"))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Words as comments of some hundred characters a line.
  private static func comment(_ words: String) -> [String] {
    var lines: [String] = []
    var line = "%"
    for word in words.split(whereSeparator: { $0.isWhitespace || $0.isNewline || $0.isControl }) {
      if line.count > 1, line.count + word.count > 100 {
        lines.append(line)
        line = "%"
      }
      line += " \(word)"
    }
    return line.count > 1 ? lines + [line] : lines
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
  }
}

extension Path.Element {
  /// Where the step leads.
  fileprivate var end: Point {
    switch self {
    case .move(let point), .line(let point), .curve(_, _, let point): point
    case .close: Point(x: 0, y: 0)
    }
  }
}
