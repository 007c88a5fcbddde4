/// Encapsulated PostScript as Cairo writes it, made the same each time and as large as the figure.
enum EncapsulatedPostScript {
  /// The file with the figure's name instead of a date, and with the bounds of the page rather than of the ink.
  ///
  /// - Parameter size: The extent in points.
  /// - Throws: `RenderError` if the file has no bounds.
  static func finish(
    _ bytes: [UInt8], size: Size, title: String, subject: String
  ) throws(RenderError) -> [UInt8] {
    let bounds = "0 0 \(Int(size.width.rounded(.up))) \(Int(size.height.rounded(.up)))"
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 200)
    var isBounded = false
    var rest = bytes[...]
    // Only lines of the header are replaced: the rest holds fonts, which are no text.
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = rest[...end]
      rest = rest[(end + 1)...]
      if line.starts(with: "%%CreationDate:".utf8) {
        if !title.isEmpty { result += "%%Title: (\(ascii(title)))\n".utf8 }
      } else if line.starts(with: "%%BoundingBox:".utf8) {
        result += "%%BoundingBox: \(bounds)\n".utf8
        result += "%%HiResBoundingBox: 0 0 \(decimal(size.width)) \(decimal(size.height))\n".utf8
        isBounded = true
      } else if !line.starts(with: "%%HiResBoundingBox:".utf8) {
        result += line
      }
      if line.starts(with: "%%EndComments".utf8) { break }
    }
    guard isBounded else {
      throw RenderError(subject, .encoding, "Cairo wrote no bounds; write PDF")
    }
    result += rest
    return result
  }

  private static func decimal(_ points: Double) -> String {
    String(decoding: shortNumber(wholeNumber(points, decimals: 3), decimals: 3), as: UTF8.self)
  }

  /// The title in the letters and the length that a comment of PostScript may have.
  private static func ascii(_ title: String) -> String {
    var text = ""
    for character in title {
      switch character {
      case "(", ")", "\\": text += "\\\(character)"
      case "−", "–", "—": text += "-"
      case "′", "’": text += "'"
      case " "..."~" where character.isASCII: text.append(character)
      default: text += names[character] ?? "?"
      }
    }
    return String(text.prefix(200))
  }

  private static let names: [Character: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "λ": "lambda",
    "μ": "mu", "π": "pi", "σ": "sigma", "τ": "tau", "φ": "phi", "Φ": "Phi", "≤": "<=", "≥": ">=",
    "²": "^2", "³": "^3", "×": "x", "·": "*", "…": "...", "∞": "infinity", "→": "->",
  ]
}

extension Scene {
  /// The scene without translucency: every colour as it looks on the background.
  var opaque: Scene {
    var scene = self
    // Paper is white.
    let ground = background.opacity > 0 ? background.opacity(1) : Color(0xFFFFFF)
    scene.background = background.opacity > 0 ? ground : background
    scene.items = items.compactMap { $0.opaque(on: ground) }
    return scene
  }
}

extension Scene.Item {
  /// The item with colours as they look on `ground`; nil if nothing of it is seen.
  fileprivate func opaque(on ground: Color) -> Scene.Item? {
    switch self {
    case .stroke(let path, var stroke):
      guard stroke.color.opacity > 0 else { return nil }
      stroke.color = stroke.color.opaque(on: ground)
      return .stroke(path, stroke)
    case .fill(let path, let color):
      return color.opacity > 0 ? .fill(path, color.opaque(on: ground)) : nil
    case .text(var text):
      guard text.color.opacity > 0 else { return nil }
      text.color = text.color.opaque(on: ground)
      return .text(text)
    case .clip(let rectangle, let items):
      return .clip(rectangle, items.compactMap { $0.opaque(on: ground) })
    }
  }
}

extension Color {
  /// The colour as it looks on another.
  fileprivate func opaque(on ground: Color) -> Color {
    func mixed(_ over: UInt8, _ under: UInt8) -> UInt8 {
      UInt8((Double(over) * opacity + Double(under) * (1 - opacity)).rounded())
    }
    return Color(
      red: mixed(red, ground.red), green: mixed(green, ground.green), blue: mixed(blue, ground.blue)
    )
  }
}
