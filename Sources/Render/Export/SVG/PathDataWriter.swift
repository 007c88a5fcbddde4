/// Shortens the path data that Cairo writes; nil if it holds commands that Cairo is not known to write.
///
/// What it gives is in px with two decimals, or with `decimals` 0 in hundredths of a px.
func shortPathData(_ data: ArraySlice<UInt8>, decimals: Int = 2) -> [UInt8]? {
  var scanner = NumberScanner(data)
  var writer = PathDataWriter(decimals: decimals, capacity: data.count / 2)
  func point() -> PathDataWriter.Position? {
    guard let x = scanner.number(decimals: 2), let y = scanner.number(decimals: 2) else {
      return nil
    }
    return PathDataWriter.Position(x: x, y: y)
  }
  while let command = scanner.letter() {
    switch command {
    case UInt8(ascii: "M"):
      guard let p = point() else { return nil }
      writer.move(to: p)
    case UInt8(ascii: "L"):
      repeat {
        guard let p = point() else { return nil }
        writer.line(to: p)
      } while scanner.isAtNumber
    case UInt8(ascii: "C"):
      repeat {
        guard let a = point(), let b = point(), let p = point() else { return nil }
        writer.cubic(a, b, to: p)
      } while scanner.isAtNumber
    case UInt8(ascii: "Z"):
      writer.close()
    default:
      return nil
    }
  }
  return writer.bytes
}

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
  private let decimals: Int

  /// What has been written.
  private(set) var bytes: [UInt8] = []

  private var current = Position()
  private var start = Position()
  private var pendingMove: Position?

  // What was written last: the letter of the command and its last number.
  private var command: UInt8 = 0
  private var last: Int?

  // The control point next to the pen, if a curve ended there: a smooth curve continues from it.
  private var control: (kind: Curve, position: Position)?

  /// Where the next line or curve begins.
  private var origin: Position { pendingMove ?? current }

  /// The kinds of curve that SVG has a smooth form of.
  private enum Curve {
    case cubic, quadratic
  }

  /// Creates a writer of px or of hundredths of a px, with room for so many bytes.
  init(decimals: Int, capacity: Int) {
    self.decimals = decimals
    bytes.reserveCapacity(capacity)
  }

  /// Begins a subpath; one in which nothing is drawn leaves no trace.
  mutating func move(to point: Position) { pendingMove = point }

  /// Adds a line.
  mutating func line(to point: Position) {
    begin()
    control = nil
    if point.y == current.y, point.x != current.x {
      append("h", SIMD8(repeating: point.x), from: SIMD8(repeating: current.x), count: 1)
    } else if point.x == current.x, point.y != current.y {
      append("v", SIMD8(repeating: point.y), from: SIMD8(repeating: current.y), count: 1)
    } else {
      append("l", point)
    }
    current = point
  }

  /// Adds a curve with one control point.
  private mutating func quadratic(_ middle: Position, to end: Position) {
    begin()
    if let reflected = reflection(of: .quadratic), isNear(middle, reflected) {
      append("t", end)
      // What a reader will take the control point to be counts.
      control = (.quadratic, reflected)
    } else {
      append("q", middle, end)
      control = (.quadratic, middle)
    }
    current = end
  }

  /// Adds a curve with two control points, which is no curve with one.
  private mutating func properCubic(_ a: Position, _ b: Position, to end: Position) {
    begin()
    if let reflected = reflection(of: .cubic), isNear(a, reflected) {
      append("s", b, end)
    } else {
      append("c", a, b, end)
    }
    control = (.cubic, b)
    current = end
  }

  /// The control point that a smooth curve would begin with.
  private func reflection(of kind: Curve) -> Position? {
    guard let control, control.kind == kind else { return nil }
    return Position(
      x: 2 * current.x - control.position.x, y: 2 * current.y - control.position.y)
  }

  /// Whether two points are one, as far as the eye can tell.
  private func isNear(_ a: Position, _ b: Position) -> Bool {
    abs(a.x - b.x) <= 2 && abs(a.y - b.y) <= 2
  }

  /// Closes the subpath.
  mutating func close() {
    begin()
    append("z", .zero, from: .zero, count: 0)
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
      append("m", point)
    }
    (current, start) = (point, point)
  }

  private mutating func append(_ letter: Unicode.Scalar, _ end: Position) {
    append(letter, end, end, end, count: 2)
  }

  private mutating func append(_ letter: Unicode.Scalar, _ a: Position, _ end: Position) {
    append(letter, a, end, end, count: 4)
  }

  private mutating func append(
    _ letter: Unicode.Scalar, _ a: Position, _ b: Position, _ end: Position, count: Int = 6
  ) {
    let (x, y) = (current.x, current.y)
    append(
      letter, SIMD8(a.x, a.y, b.x, b.y, end.x, end.y, 0, 0), from: SIMD8(x, y, x, y, x, y, 0, 0),
      count: count)
  }

  /// Writes the first `count` values, as they are or less where the pen stands.
  private mutating func append(
    _ letter: Unicode.Scalar, _ values: SIMD8<Int>, from origin: SIMD8<Int>, count: Int
  ) {
    let relative = UInt8(ascii: letter), absolute = relative - 32
    let offsets = values &- origin
    let start = bytes.count
    write(relative, offsets, count)
    let middle = bytes.count
    write(absolute, values, count)
    let isRelative = start > 0 && middle - start <= bytes.count - middle
    if isRelative {
      bytes.removeSubrange(middle...)
    } else {
      bytes.removeSubrange(start..<middle)
    }
    command = isRelative ? relative : absolute
    last = count == 0 ? nil : (isRelative ? offsets : values)[count - 1]
  }

  private mutating func write(_ letter: UInt8, _ values: SIMD8<Int>, _ count: Int) {
    let isRepeated = command == letter && count > 0
    if !isRepeated { bytes.append(letter) }
    var previous = isRepeated ? last : nil
    let unit = decimals == 0 ? 1 : 100
    for index in 0..<count {
      let value = values[index]
      // A minus begins a number, and so does a second point; else two numbers need a space.
      if let previous, value >= 0, value >= unit || value == 0 || previous % unit == 0 {
        bytes.append(UInt8(ascii: " "))
      }
      bytes.append(value, decimals: decimals)
      previous = value
    }
  }
}

extension PathDataWriter {
  /// Adds a cubic curve; as a quadratic one where it is one, as in the outlines of TrueType fonts.
  mutating func cubic(_ a: Position, _ b: Position, to end: Position) {
    if let middle = quadraticControl(a, b, end) {
      quadratic(middle, to: end)
    } else {
      properCubic(a, b, to: end)
    }
  }

  /// The control point of the quadratic curve that the cubic one is, or nil if it is none.
  ///
  /// Each control point of the cubic one names a candidate. Where they lie δ apart, the quadratic curve
  /// through their middle is off by less than δ/10.
  private func quadraticControl(_ a: Position, _ b: Position, _ end: Position) -> Position? {
    let start = origin
    let doubled = (
      first: (x: 3 * a.x - start.x, y: 3 * a.y - start.y),
      second: (x: 3 * b.x - end.x, y: 3 * b.y - end.y)
    )
    guard abs(doubled.first.x - doubled.second.x) <= 10,
      abs(doubled.first.y - doubled.second.y) <= 10
    else { return nil }
    return Position(
      x: rounded(doubled.first.x + doubled.second.x, by: 4),
      y: rounded(doubled.first.y + doubled.second.y, by: 4))
  }

  private func rounded(_ value: Int, by divisor: Int) -> Int {
    Int((Double(value) / Double(divisor)).rounded())
  }
}
