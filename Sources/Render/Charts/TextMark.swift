/// Words about a place, put where they do not cover curves or other words.
public struct TextMark: Hashable, ChartContent {
  /// On which side of their place the words are.
  public enum Direction: Hashable, Sendable, CaseIterable {
    /// Above and to the right.
    case topTrailing

    /// Above.
    case top

    /// Above and to the left.
    case topLeading

    /// To the right.
    case trailing

    /// To the left.
    case leading

    /// Below and to the right.
    case bottomTrailing

    /// Below.
    case bottom

    /// Below and to the left.
    case bottomLeading
  }

  /// The place in data coordinates.
  public var position: Point

  /// The words; a newline begins another line.
  public var text: String

  /// The preferred side of the words, if there is room.
  public var preferredDirection: Direction

  /// Whether a thin line joins the words and the place when they are not next to each other.
  public var leader: Bool

  /// The colour of the words.
  public var style: SeriesStyle

  /// Creates an annotation of a place in data coordinates.
  public init(
    _ text: String, at position: Point, toward preferredDirection: Direction = .topTrailing,
    leader: Bool = true, style: SeriesStyle = .muted
  ) {
    self.text = text
    self.position = position
    self.preferredDirection = preferredDirection
    self.leader = leader
    self.style = style
  }

  /// The mark.
  public var mark: Mark { .text(self) }
}

extension TextMark: PanelMark {
  var values: MarkValues {
    MarkValues(subject: "annotation", x: [position.x], y: [position.y])
  }

  var labelTurn: LabelTurn? { .annotations }

  func placeLabel(in labels: inout PanelLabels) throws(RenderError) {
    try labels.add(
      text, about: position, toward: preferredDirection,
      distances: leader ? [7, 14, 22, 32, 44, 58, 74, 92, 120] : [7, 12, 18, 26],
      isLed: leader, color: labels.theme.color(of: style))
  }
}

extension TextMark.Direction {
  /// Where the direction points, x to the right and y downwards.
  var vector: Point {
    switch self {
    case .topTrailing: Point(x: 0.75, y: -0.75)
    case .top: Point(x: 0, y: -1)
    case .topLeading: Point(x: -0.75, y: -0.75)
    case .trailing: Point(x: 1, y: 0)
    case .leading: Point(x: -1, y: 0)
    case .bottomTrailing: Point(x: 0.75, y: 0.75)
    case .bottom: Point(x: 0, y: 1)
    case .bottomLeading: Point(x: -0.75, y: 0.75)
    }
  }

  /// The box of `size` whose nearest edge or corner is `distance` px from `point` this way.
  func box(of size: Size, from point: Point, distance: Double) -> Rectangle {
    let v = vector
    let x = point.x + distance * v.x + size.width * (v.x > 0 ? 0 : v.x < 0 ? -1 : -0.5)
    let y = point.y + distance * v.y + size.height * (v.y > 0 ? 0 : v.y < 0 ? -1 : -0.5)
    return Rectangle(origin: Point(x: x, y: y), size: size)
  }

  /// All directions, those that point most nearly this way first.
  var nearest: [TextMark.Direction] {
    func likeness(_ other: Self) -> Double {
      let (a, b) = (vector, other.vector)
      let lengths = ((a.x * a.x + a.y * a.y) * (b.x * b.x + b.y * b.y)).squareRoot()
      return (a.x * b.x + a.y * b.y) / lengths
    }
    return Self.allCases.enumerated().sorted {
      let (first, second) = (likeness($0.element), likeness($1.element))
      return abs(first - second) > 1e-9 ? first > second : $0.offset < $1.offset
    }.map(\.element)
  }
}
