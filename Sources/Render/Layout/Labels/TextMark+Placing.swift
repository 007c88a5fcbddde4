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
