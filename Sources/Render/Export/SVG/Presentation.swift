/// How an element is painted: the values of the presentation attributes that figures use.
struct Presentation: Equatable {
  /// The attributes in the order they are written, with what holds where nothing is said.
  ///
  /// That is SVG's own default, but for the round joins, which the root element sets.
  private static let attributes: [(name: String, initial: String)] = [
    ("fill", "#000"), ("fill-opacity", "1"), ("fill-rule", "nonzero"), ("stroke", "none"),
    ("stroke-width", "1"), ("stroke-opacity", "1"), ("stroke-linecap", "butt"),
    ("stroke-linejoin", "round"), ("stroke-dasharray", "none"), ("stroke-dashoffset", "0"),
  ]

  /// Attributes without effect where joins are round and clip paths are simple.
  private static let ineffective: Set<String> = ["stroke-miterlimit", "clip-rule"]

  private var values = Self.attributes.map(\.initial)

  /// What holds where nothing is said.
  init() {}

  /// A colour as it is written, without its opacity.
  static func written(_ color: Color) -> String {
    String(decoding: shortColor([color.red, color.green, color.blue]), as: UTF8.self)
  }

  /// The opacity of a colour as it is written.
  static func opacity(_ color: Color) -> String {
    let opacity = shortNumber(wholeNumber(color.opacity, decimals: 3), decimals: 3)
    return String(decoding: opacity, as: UTF8.self)
  }

  /// A filled shape.
  init(fill color: Color) {
    values[0] = Self.written(color)
    values[1] = Self.opacity(color)
  }

  /// Sets an attribute; false if it is none that is known here.
  mutating func set(_ name: String, _ value: ArraySlice<UInt8>) -> Bool {
    guard let index = Self.attributes.firstIndex(where: { $0.name == name }) else {
      return Self.ineffective.contains(name)
    }
    let short =
      switch name {
      case "fill", "stroke": shortColor(value)
      case "stroke-dasharray": shortList(value)
      default: wholeNumber(value, decimals: 3).map { shortNumber($0, decimals: 3) }
      }
    values[index] = String(decoding: short ?? Array(value), as: UTF8.self)
    return true
  }

  /// Sets every declaration of a `style` attribute; false if one of them is unknown.
  mutating func setStyle(_ style: ArraySlice<UInt8>) -> Bool {
    var isKnown = true
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = declaration[..<colon].drop { $0 <= 32 }
      let value = declaration[declaration.index(after: colon)...].drop { $0 <= 32 }
      isKnown = set(String(decoding: name, as: UTF8.self), value) && isKnown
    }
    return isKnown
  }

  /// The attributes that differ from what holds anyway, each with a space before it.
  var written: String {
    let isFilled = values[0] != "none"
    let isStroked = values[3] != "none"
    var result = ""
    for (index, attribute) in Self.attributes.enumerated() where values[index] != attribute.initial
    {
      let hasEffect = index == 0 || index == 3 || (index < 3 ? isFilled : isStroked)
      if hasEffect { result += " \(attribute.name)=\"\(values[index])\"" }
    }
    return result
  }
}

/// A list of numbers, each as short as can be.
private func shortList(_ value: ArraySlice<UInt8>) -> [UInt8]? {
  var scanner = NumberScanner(value)
  var result: [UInt8] = []
  while !scanner.isAtEnd {
    guard let number = scanner.number(decimals: 2) else { return nil }
    if !result.isEmpty { result.append(UInt8(ascii: " ")) }
    result += shortNumber(number, decimals: 2)
  }
  return result.isEmpty ? nil : result
}

/// Writes "rgb(12.3%, 45.6%, 78.9%)" as "#rgb" or "#rrggbb"; nil for any other way to name a colour.
private func shortColor(_ value: ArraySlice<UInt8>) -> [UInt8]? {
  guard value.starts(with: "rgb(".utf8) else { return nil }
  var scanner = NumberScanner(value.dropFirst(4))
  var channels: [UInt8] = []
  for _ in 0..<3 {
    guard let thousandths = scanner.number(decimals: 3) else { return nil }
    let isPercent = scanner.take("%")
    let whole = isPercent ? 100_000 : 255_000
    channels.append(UInt8(clamping: (thousandths * 255 + whole / 2) / whole))
  }
  return shortColor(channels)
}

/// The channels of a colour as "#rgb" or "#rrggbb".
private func shortColor(_ channels: [UInt8]) -> [UInt8] {
  let isShort = channels.allSatisfy { $0 % 17 == 0 }
  let digits = Array("0123456789abcdef".utf8)
  return [UInt8(ascii: "#")]
    + channels.flatMap { channel in
      let (high, low) = (digits[Int(channel / 16)], digits[Int(channel % 16)])
      return isShort ? [low] : [high, low]
    }
}
