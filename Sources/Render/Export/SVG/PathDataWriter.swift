/// Writes path data in few bytes: relative or absolute, whichever is shorter, to hundredths of a px.
///
/// Positions are whole hundredths before they are subtracted, so errors never add up along a path.
struct PathDataWriter {
  /// A position in hundredths of a px.
  struct Position: Equatable {
    var x = 0
    var y = 0
  }

  /// 2 to write px, 0 to write hundredths of a px.
  let decimals: Int

  /// What has been written.
  private(set) var bytes: [UInt8] = []

  private var current = Position()
  private var start = Position()
  private var pendingMove: Position?

  // What was written last: the letter of the command and its last number.
  private var command: UInt8 = 0
  private var last: Int?

  // The control point next to the pen, if a curve ended there: a smooth curve continues from it.
  private var control: (command: Curve, position: Position)?

  /// Where the next line or curve begins.
  var origin: Position { pendingMove ?? current }

  /// The kinds of curve that SVG has a smooth form of.
  enum Curve {
    case cubic, quadratic
  }

  /// Creates a writer of px or of hundredths of a px.
  init(decimals: Int) {
    self.decimals = decimals
  }

  /// Begins a subpath; one in which nothing is drawn leaves no trace.
  mutating func move(to point: Position) { pendingMove = point }

  /// Adds a line.
  mutating func line(to point: Position) {
    begin()
    control = nil
    if point.y == current.y, point.x != current.x {
      append("h", [point.x - current.x], "H", [point.x])
    } else if point.x == current.x, point.y != current.y {
      append("v", [point.y - current.y], "V", [point.y])
    } else {
      append("l", [point.x - current.x, point.y - current.y], "L", [point.x, point.y])
    }
    current = point
  }

  /// Adds a curve of which `controls` are the points between the pen and `end`.
  mutating func curve(_ kind: Curve, _ controls: [Position], to end: Position) {
    begin()
    let isSmooth = controls.first.map { isReflection($0, kind) } ?? false
    let points = (isSmooth ? Array(controls.dropFirst()) : controls) + [end]
    let absolute = points.flatMap { [$0.x, $0.y] }
    let relative = points.flatMap { [$0.x - current.x, $0.y - current.y] }
    switch kind {
    case .cubic: append(isSmooth ? "s" : "c", relative, isSmooth ? "S" : "C", absolute)
    case .quadratic: append(isSmooth ? "t" : "q", relative, isSmooth ? "T" : "Q", absolute)
    }
    // A quadratic's only control point may have been left out; what a reader will take it to be counts.
    let drawn = isSmooth && kind == .quadratic ? reflection(kind) : controls.last
    control = drawn.map { (kind, $0) }
    current = end
  }

  /// The control point that a smooth curve would begin with.
  private func reflection(_ kind: Curve) -> Position? {
    guard let control, control.command == kind else { return nil }
    return Position(
      x: 2 * current.x - control.position.x, y: 2 * current.y - control.position.y)
  }

  /// Whether a control point is where a smooth curve has it, as far as the eye can tell.
  private func isReflection(_ point: Position, _ kind: Curve) -> Bool {
    guard let reflected = reflection(kind) else { return false }
    return abs(point.x - reflected.x) <= 2 && abs(point.y - reflected.y) <= 2
  }

  /// Closes the subpath.
  mutating func close() {
    begin()
    append("z", [], "Z", [])
    control = nil
    current = start
  }

  /// Writes the move that was put off, unless the pen is there already since a close.
  private mutating func begin() {
    guard let point = pendingMove else { return }
    pendingMove = nil
    control = nil
    let isThere = point == current && command == UInt8(ascii: "z")
    if !isThere {
      append("m", [point.x - current.x, point.y - current.y], "M", [point.x, point.y])
    }
    (current, start) = (point, point)
  }

  private mutating func append(
    _ relative: Unicode.Scalar, _ offsets: [Int], _ absolute: Unicode.Scalar, _ values: [Int]
  ) {
    let a = encoded(UInt8(ascii: relative), offsets)
    let b = encoded(UInt8(ascii: absolute), values)
    let isRelative = !bytes.isEmpty && a.count <= b.count
    bytes += isRelative ? a : b
    command = UInt8(ascii: isRelative ? relative : absolute)
    last = isRelative ? offsets.last : values.last
  }

  private func encoded(_ letter: UInt8, _ values: [Int]) -> [UInt8] {
    var result: [UInt8] = []
    let isRepeated = command == letter && !values.isEmpty
    if !isRepeated { result.append(letter) }
    var previous = isRepeated ? last : nil
    let unit = decimals == 0 ? 1 : 100
    for value in values {
      // A minus begins a number, and so does a second point; else two numbers need a space.
      if let previous, value >= 0, value >= unit || value == 0 || previous % unit == 0 {
        result.append(UInt8(ascii: " "))
      }
      result += shortNumber(value, decimals: decimals)
      previous = value
    }
    return result
  }
}
