/// A finished layout: every line, area and word at its place, ready for any surface.
///
/// A scene knows nothing of charts and nothing of Cairo; it is what the first makes and the second draws.
package struct Scene: Hashable, Sendable {
  /// One thing to draw.
  package enum Item: Hashable, Sendable {
    /// A line along the path.
    case stroke(Path, Stroke)

    /// The inside of the path.
    case fill(Path, Color)

    /// Words.
    case text(PlacedText)

    /// Items of which only what lies in the rectangle is drawn.
    case clip(Rectangle, [Item])
  }

  /// The extent of the whole, in px.
  package var size: Size

  /// What is behind everything.
  package var background: Color

  /// A few words that name the figure.
  package var title: String

  /// What a reader who cannot see the figure should know.
  package var description: String

  /// What is drawn, back to front.
  package var items: [Item]

  /// Creates a scene.
  package init(
    size: Size, background: Color, title: String, description: String, items: [Item]
  ) {
    self.size = size
    self.background = background
    self.title = title
    self.description = description
    self.items = items
  }
}

/// A line of words at its place.
package struct PlacedText: Hashable, Sendable {
  /// The words with their fonts, left to right.
  package var runs: [TextRun]

  /// The colour of all of them.
  package var color: Color

  /// Where the baseline begins.
  package var origin: Point

  /// The angle of the baseline in degrees, clockwise on the page; −90 reads upwards.
  package var angle: Double

  /// From the start of the words to their end, as they were measured, in px.
  package var width: Double

  /// Which part of the words keeps its place where other letters are set than were measured.
  package var alignment: Alignment

  /// A part of a line of words.
  package enum Alignment: Hashable, Sendable {
    /// The beginning.
    case leading

    /// The middle.
    case center

    /// The end.
    case trailing

    /// How much of the words comes before it, 0 to 1.
    var share: Double {
      switch self {
      case .leading: 0
      case .center: 0.5
      case .trailing: 1
      }
    }
  }

  /// Creates a line of words.
  package init(
    _ runs: [TextRun], color: Color, origin: Point, angle: Double = 0, width: Double = 0,
    alignment: Alignment = .leading
  ) {
    self.runs = runs
    self.color = color
    self.origin = origin
    self.angle = angle
    self.width = width
    self.alignment = alignment
  }
}

extension Scene {
  /// The figure's name for messages.
  var subject: String { title.isEmpty ? "untitled figure" : "figure “\(title)”" }

  /// Throws unless Cairo can draw everything in the scene at this scale.
  ///
  /// Cairo draws a NaN as a spike and wraps large coordinates with a change of sign, both in silence.
  func checked(scale: Double) throws(RenderError) {
    try checkExtent(scale)
    let checks = SceneChecks(subject: subject, limit: 1e6 / max(1, scale))
    try checks.check(background, "the background")
    try checks.check(items)
  }

  private func checkExtent(_ scale: Double) throws(RenderError) {
    guard scale > 0, scale.isFinite else {
      throw RenderError(subject, .drawing, "the scale is \(scale); it must be more than 0")
    }
    guard size.width > 0, size.width.isFinite, size.height > 0, size.height.isFinite else {
      throw RenderError(
        subject, .drawing, "the size is \(size.width) × \(size.height); both must be more than 0")
    }
    let (width, height) = (size.width * scale, size.height * scale)
    guard width <= 32767, height <= 32767 else {
      throw RenderError(
        subject, .drawing,
        "the picture would have \(width) × \(height) pixels, and Cairo draws 32767 at most; "
          + "choose a smaller size or scale")
    }
  }
}

/// Looks through the items of a scene for what Cairo would draw wrongly without a word.
private struct SceneChecks {
  var subject: String

  /// The farthest that anything may lie from the origin, in px.
  var limit: Double

  func check(_ items: [Scene.Item]) throws(RenderError) {
    for item in items {
      switch item {
      case .stroke(let path, let stroke):
        try check(path)
        try check(stroke)
      case .fill(let path, let color):
        try check(path)
        try check(color, "an area's colour")
      case .text(let text):
        try check(text)
      case .clip(let rectangle, let inner):
        try check(.rectangle(rectangle))
        try check(inner)
      }
    }
  }

  func check(_ color: Color, _ name: String) throws(RenderError) {
    guard 0...1 ~= color.opacity else {
      throw failure("the opacity of \(name) is \(color.opacity); it must lie in 0...1")
    }
  }

  private func check(_ path: Path) throws(RenderError) {
    for element in path.elements {
      switch element {
      case .move(let p), .line(let p):
        try check(p)
      case .curve(let a, let b, let p):
        try check(a)
        try check(b)
        try check(p)
      case .close: break
      }
    }
  }

  private func check(_ stroke: Stroke) throws(RenderError) {
    try check(stroke.color, "a line's colour")
    try check(stroke.width, "a line's width", 0...limit)
    for length in stroke.dash { try check(length, "a dash's length", 0...limit) }
    // Dashes too short to be seen would still be drawn one by one.
    guard stroke.dash.isEmpty || stroke.dash.reduce(0, +) >= 0.1 else {
      throw failure("the dashes and gaps \(stroke.dash) are too short; make them 0.1 px at least")
    }
  }

  private func check(_ text: PlacedText) throws(RenderError) {
    try check(text.origin)
    try check(text.color, "a text's colour")
    try check(text.angle, "a text's angle", -3600...3600)
    for run in text.runs {
      try check(run.font.size, "the size of the font of “\(run.string)”", 0.01...10_000)
      try check(run.baselineOffset, "the baseline of “\(run.string)”", -limit...limit)
    }
  }

  private func check(_ point: Point) throws(RenderError) {
    // Written so that NaN, for which every comparison is false, does not pass.
    guard abs(point.x) <= limit, abs(point.y) <= limit else {
      throw failure(
        "a point lies at (\(point.x), \(point.y)); coordinates must be finite and within ±\(limit) px"
      )
    }
  }

  private func check(
    _ value: Double, _ name: String, _ range: ClosedRange<Double>
  ) throws(RenderError) {
    guard range ~= value else {
      throw failure("\(name) is \(value); it must lie in \(range)")
    }
  }

  private func failure(_ cause: String) -> RenderError { RenderError(subject, .drawing, cause) }
}
