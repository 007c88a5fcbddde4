/// The colours of a figure for a light and for a dark page, in one SVG that follows the reader's choice.
struct AdaptiveColors {
  /// A colour on a light page and what stands for it on a dark one.
  private struct Pair: Hashable {
    var light: Color
    var dark: Color
  }

  /// The scene for a light page, in which each colour has one colour that stands for it on a dark page.
  private(set) var scene: Scene

  private var written: [Pair: Color] = [:]
  private var taken: Set<Color> = []
  private var rules: [String] = []

  /// Pairs the colours of two scenes that differ in nothing else.
  ///
  /// - Throws: `RenderError` if they differ in more.
  init(_ light: Scene, dark: Scene) throws(RenderError) {
    scene = light
    scene.background = color(light.background, dark.background)
    guard let items = items(light.items, dark.items) else {
      throw RenderError(
        light.subject, .encoding,
        "the light and the dark figure differ in more than colours; give both the same metrics")
    }
    scene.items = items
  }

  /// The style sheet that exchanges the colours.
  var styleSheet: String {
    "<style>@media(prefers-color-scheme:dark){\(rules.joined())}</style>"
  }

  /// The colour to write, whose dark one is then known.
  private mutating func color(_ light: Color, _ dark: Color) -> Color {
    let pair = Pair(light: light.opacity(1), dark: dark.opacity(1))
    var own = written[pair] ?? pair.light
    if written[pair] == nil {
      // Black is what holds where nothing is written, and so can be chosen by no rule.
      let isBlack = own == Color(0) && dark.opacity(1) != Color(0)
      if isBlack { own.blue = 1 }
      // A colour that has another dark one elsewhere becomes a shade that nobody can tell from it.
      while !taken.insert(own).inserted { own.blue = own.blue > 0 ? own.blue - 1 : 255 }
      written[pair] = own
      if own != pair.dark {
        for property in ["fill", "stroke"] {
          rules.append(
            "#\(SVGIdentifier.root) [\(property)=\"\(Presentation.written(own))\"]"
              + "{\(property):\(Presentation.written(pair.dark))}")
        }
      }
    }
    let (opacity, other) = (Presentation.opacity(light), Presentation.opacity(dark))
    if opacity != other {
      for property in ["fill", "stroke"] {
        let rule =
          "#\(SVGIdentifier.root) [\(property)=\"\(Presentation.written(own))\"]"
          + "[\(property)-opacity=\"\(opacity)\"]{\(property)-opacity:\(other)}"
        if !rules.contains(rule) { rules.append(rule) }
      }
    }
    return own.opacity(light.opacity)
  }

  private mutating func items(_ light: [Scene.Item], _ dark: [Scene.Item]) -> [Scene.Item]? {
    guard light.count == dark.count else { return nil }
    var result: [Scene.Item] = []
    for (light, dark) in zip(light, dark) {
      guard let item = item(light, dark) else { return nil }
      result.append(item)
    }
    return result
  }

  private mutating func item(_ light: Scene.Item, _ dark: Scene.Item) -> Scene.Item? {
    switch (light, dark) {
    case (.stroke(let path, var stroke), .stroke(let other, let its)):
      guard path == other, stroke.dash == its.dash, stroke.width == its.width else { return nil }
      stroke.color = color(stroke.color, its.color)
      return .stroke(path, stroke)
    case (.fill(let path, let own), .fill(let other, let its)):
      return path == other ? .fill(path, color(own, its)) : nil
    case (.text(var text), .text(let its)):
      guard text.runs == its.runs, text.origin == its.origin else { return nil }
      text.color = color(text.color, its.color)
      return .text(text)
    case (.clip(let rectangle, let inner), .clip(let other, let its)):
      guard rectangle == other else { return nil }
      return items(inner, its).map { .clip(rectangle, $0) }
    default: return nil
    }
  }
}

extension Scene {
  /// The bytes of an SVG that has the colours of this scene on a light page, and those of `dark` on a dark one.
  ///
  /// - Throws: `RenderError` if the scenes differ in more than colours, or one cannot be drawn.
  package func adaptiveSVG(dark: Scene, typeface: Typeface) throws(RenderError) -> [UInt8] {
    let colors = try AdaptiveColors(self, dark: dark)
    return try colors.scene.drawn(for: .svg, typeface: typeface)
      .encoded(styleSheet: colors.styleSheet)
  }
}

extension Chart {
  /// The bytes of one SVG for light and dark pages: it follows the colour scheme that the reader has chosen.
  ///
  /// - Parameters:
  ///   - size: The extent in px.
  ///   - light: The colours, fonts and widths on a light page.
  ///   - dark: The colours on a dark page; its metrics must be those of `light`.
  ///   - typeface: The letters; nil for the first of ``Typeface/documentedFamilies`` that is installed.
  /// - Throws: `RenderError` if the chart cannot be laid out or drawn, or no typeface is found.
  public func adaptiveSVG(
    size: Size = usualSize, light: Theme = .light, dark: Theme = .dark, typeface: Typeface? = nil
  ) throws(RenderError) -> [UInt8] {
    let typeface = if let typeface { typeface } else { try Typeface() }
    return try layout(size: size, theme: light, text: typeface).scene.adaptiveSVG(
      dark: try layout(size: size, theme: dark, text: typeface).scene, typeface: typeface)
  }
}
