import CCairo

/// Rewrites the SVG that Cairo wrote: named, short, and the same each time.
///
/// Cairo numbers ids by a counter of the whole process, so the same drawing differs from one time to the
/// next; it defines glyphs that are never used; and it writes every default. Cairo 1.16 speaks of
/// symbols and `style`, Cairo 1.18 of groups and attributes: both are understood. What is not
/// understood is an error, for a figure must not lose a part in silence.
struct SVGFinisher {
  /// An element that is open in Cairo's document, and what its children inherit.
  struct Frame {
    var presentation = Presentation()
    var clips: [Int] = []
    var isDefinition = false
    var glyph: String?
    var clipPath: String?
  }

  let subject: String
  var frames: [Frame] = [Frame()]
  var hasRoot = false

  // The last `style` attribute and what it changed: neighbours are mostly painted alike.
  var lastStyle: (style: ArraySlice<UInt8>, before: Presentation, after: Presentation)?

  // Outlines and clip shapes by Cairo's ids.
  var glyphs: [String: [UInt8]] = [:]
  var clipNumbers: [String: Int] = [:]

  // What has been used so far, by what is drawn; numbered by first appearance.
  var usedGlyphs: [String: Int] = [:]
  var usedClips: [[UInt8]: Int] = [:]
  var definitions: [UInt8] = []
  var body = SVGBody()

  /// The finished document.
  ///
  /// Throws `RenderError` if Cairo's holds anything that this pass does not know.
  static func finish(
    _ bytes: [UInt8], _ lettering: Lettering = Lettering(), size: Size, title: String,
    description: String, styleSheet: String = "", subject: String
  ) throws(RenderError) -> [UInt8] {
    var finisher = SVGFinisher(subject: subject)
    var reader = XMLTagReader(bytes)
    while let tag = reader.next() { try finisher.take(tag) }
    guard finisher.hasRoot, reader.isAtEnd, finisher.frames.count == 1 else {
      throw finisher.failure("no end or no beginning")
    }
    finisher.add(lettering)
    finisher.body.close()
    return finisher.document(
      size: size, title: title, description: description, styleSheet: styleSheet)
  }

  init(subject: String) {
    self.subject = subject
  }

  private func document(
    size: Size, title: String, description: String, styleSheet: String
  ) -> [UInt8] {
    let width = shortNumber(size.width), height = shortNumber(size.height)
    var names: [String] = []
    var words = ""
    if !title.isEmpty {
      names.append(SVGIdentifier.title)
      words += "<title id=\"\(SVGIdentifier.title)\">\(xmlEscaped(title))</title>"
    }
    if !description.isEmpty {
      names.append(SVGIdentifier.description)
      words += "<desc id=\"\(SVGIdentifier.description)\">\(xmlEscaped(description))</desc>"
    }
    let label = names.isEmpty ? "" : " aria-labelledby=\"\(names.joined(separator: " "))\""
    var result: [UInt8] = []
    result.reserveCapacity(definitions.count + body.bytes.count + 2 * words.utf8.count + 512)
    result += "<svg xmlns=\"http://www.w3.org/2000/svg\"".utf8
    result += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"".utf8
    if !styleSheet.isEmpty { result += " id=\"\(SVGIdentifier.root)\"".utf8 }
    result += " width=\"\(svgLength(size.width))\" height=\"\(svgLength(size.height))\"".utf8
    result += " viewBox=\"0 0 \(width) \(height)\"".utf8
    result += " role=\"img\"\(label) stroke-linejoin=\"round\">\(words)\(styleSheet)".utf8
    if !definitions.isEmpty {
      result += "<defs>".utf8
      result += definitions
      result += "</defs>".utf8
    }
    result += body.bytes
    result += "</svg>\n".utf8
    SVGIdentifier.salt(&result)
    return result
  }

  /// What to throw when Cairo wrote something unforeseen.
  func failure(_ what: String) -> RenderError {
    let version = cairo_version_string().map { String(cString: $0) } ?? "of unknown version"
    return RenderError(
      subject, .encoding,
      "Cairo \(version) writes SVG with \(what), which is not understood; "
        + "write PNG or PDF, or use Cairo 1.16 or 1.18")
  }
}

private func shortNumber(_ value: Double) -> String {
  String(decoding: shortNumber(Int((value * 1000).rounded()), decimals: 3), as: UTF8.self)
}

/// A length in px, or in the unit in which it is no long fraction, such as 84mm.
private func svgLength(_ px: Double) -> String {
  for (unit, size) in [("", 1), ("mm", 96 / 25.4), ("pt", 96 / 72.0)] {
    let thousandths = px / size * 1000
    if abs(thousandths - thousandths.rounded()) < 1e-6 { return shortNumber(px / size) + unit }
  }
  return shortNumber(px)
}

extension SVGFinisher {
  /// Adds letters on top of all that was taken in.
  mutating func add(_ lettering: Lettering) {
    let first = usedGlyphs.count
    for (number, outline) in lettering.outlines.enumerated() {
      define(first + number, as: outline)
    }
    for line in lettering.lines {
      let style = Presentation(fill: line.color).written
      for letter in line.letters {
        var shape = Array("<use xlink:href=\"#".utf8)
        shape += SVGIdentifier.glyph(first + letter.outline).utf8
        shape.append(UInt8(ascii: "\""))
        if letter.x != 0 {
          shape += " x=\"".utf8
          shape.append(letter.x, decimals: 0)
          shape.append(UInt8(ascii: "\""))
        }
        body.append(
          shape, baseline: shortNumber(letter.y, decimals: 2), style: style, clips: [])
      }
    }
  }

  /// Writes the outline of a glyph for its uses to refer to.
  mutating func define(_ number: Int, as outline: [UInt8]) {
    definitions += "<path id=\"\(SVGIdentifier.glyph(number))\" d=\"".utf8
    definitions += outline
    definitions += "\"/>".utf8
  }
}

/// The ids of one file: a salt made from its content, so that two figures in one page do not share ids,
/// and a number or a letter.
enum SVGIdentifier {
  /// What stands for the salt until the content is known; XML itself holds no such byte.
  private static let placeholder = "\0\0\0\0\0"

  static let root = placeholder + "r"
  static let title = placeholder + "t"
  static let description = placeholder + "d"

  static func clip(_ number: Int) -> String { "\(placeholder)c\(number)" }

  /// A number in digits and capital letters, which no other part begins with.
  static func glyph(_ number: Int) -> String {
    placeholder + String(number, radix: 36, uppercase: true)
  }

  /// Puts the salt into every id.
  static func salt(_ bytes: inout [UInt8]) {
    let salt = salt(of: bytes)
    var next = 0
    for index in bytes.indices where bytes[index] == 0 {
      bytes[index] = salt[next]
      next = (next + 1) % salt.count
    }
  }

  /// As many letters and digits as the placeholder has bytes; the first one is a letter.
  private static func salt(of bytes: [UInt8]) -> [UInt8] {
    // FNV-1a: quick, and the same on every machine, which Swift's own hashing is not.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let characters = Array(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    return (0..<placeholder.utf8.count).map { position in
      let base: UInt64 = position == 0 ? 52 : 62
      defer { hash /= base }
      return characters[Int(hash % base)]
    }
  }
}

/// Collects elements, and writes what neighbours have in common once, on a group around them.
struct SVGBody {
  private(set) var bytes: [UInt8] = []

  // The clip groups that are open, outermost first.
  private var open: [Int] = []

  // Elements painted alike that are not written yet: each without the closing "/>", and the baseline
  // of those that are letters.
  private var waiting: [(element: [UInt8], baseline: [UInt8]?)] = []
  private var style = ""

  /// Adds an element, given as its tag without style and "/>", within these clip paths; a letter
  /// in hundredths of a px and without its `y`, which is its baseline.
  mutating func append(
    _ element: [UInt8], baseline: [UInt8]? = nil, style: String, clips: [Int]
  ) {
    if clips != open || style != self.style { flush() }
    if clips != open { reopen(clips) }
    self.style = style
    waiting.append((element, baseline))
  }

  /// Writes what is waiting and ends all groups.
  mutating func close() {
    flush()
    reopen([])
  }

  private mutating func flush() {
    let isGroup = waiting.count > 1 && !style.isEmpty
    if isGroup { bytes += "<g\(style)>".utf8 }
    var baseline: [UInt8]?
    for (element, next) in waiting {
      if next != baseline {
        if baseline != nil { bytes += "</g>".utf8 }
        if let next {
          bytes += "<g transform=\"translate(0 ".utf8
          bytes += next
          bytes += ")scale(.01)\">".utf8
        }
        baseline = next
      }
      bytes += element
      if !isGroup { bytes += style.utf8 }
      bytes += "/>".utf8
    }
    if baseline != nil { bytes += "</g>".utf8 }
    if isGroup { bytes += "</g>".utf8 }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func reopen(_ clips: [Int]) {
    let common = zip(open, clips).prefix { $0 == $1 }.count
    for _ in common..<open.count { bytes += "</g>".utf8 }
    for clip in clips[common...] {
      bytes += "<g clip-path=\"url(#\(SVGIdentifier.clip(clip)))\">".utf8
    }
    open = clips
  }
}
