/// Writes path data in few bytes: relative or absolute, whichever is shorter, in hundredths of a px.
///
/// Positions are whole hundredths before they are subtracted, so errors never add up along a path.
struct PathDataWriter {
  /// A position in hundredths of a px.
  struct Position: Equatable {
    var x = 0
    var y = 0
  }

  /// What has been written.
  private(set) var bytes: [UInt8] = []

  private var current = Position()
  private var start = Position()
  private var pendingMove: Position?

  // What was written last: the letter of the command and its last number.
  private var command: UInt8 = 0
  private var last: Int?

  /// Begins a subpath; one in which nothing is drawn leaves no trace.
  mutating func move(to point: Position) { pendingMove = point }

  /// Adds a line.
  mutating func line(to point: Position) {
    begin()
    if point.y == current.y, point.x != current.x {
      append("h", [point.x - current.x], "H", [point.x])
    } else if point.x == current.x, point.y != current.y {
      append("v", [point.y - current.y], "V", [point.y])
    } else {
      append("l", [point.x - current.x, point.y - current.y], "L", [point.x, point.y])
    }
    current = point
  }

  /// Adds a cubic curve.
  mutating func curve(_ a: Position, _ b: Position, to point: Position) {
    begin()
    let absolute = [a.x, a.y, b.x, b.y, point.x, point.y]
    let origin = [current.x, current.y]
    let relative = absolute.indices.map { absolute[$0] - origin[$0 % 2] }
    append("c", relative, "C", absolute)
    current = point
  }

  /// Closes the subpath.
  mutating func close() {
    begin()
    append("z", [], "Z", [])
    current = start
  }

  /// Writes the move that was put off, unless the pen is there already since a close.
  private mutating func begin() {
    guard let point = pendingMove else { return }
    pendingMove = nil
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
    for value in values {
      // A minus begins a number, and so does a second point; else two numbers need a space.
      if let previous, value >= 0, value >= 100 || value == 0 || previous % 100 == 0 {
        result.append(UInt8(ascii: " "))
      }
      result += shortNumber(value, decimals: 2)
      previous = value
    }
    return result
  }
}
