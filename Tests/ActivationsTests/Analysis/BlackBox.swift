import Activations

/// Finds what happens to a function from its values alone, without jets or intervals.
///
/// Every interval of a grid is halved towards the greater change. The change of a smooth function shrinks
/// with the interval; that of one with a jump or a kink stays.
struct BlackBox {
  /// What can be told from values: a pole looks like a jump or an end of the domain.
  enum Kind {
    case gap, kink
  }

  /// Something that happens, and about where.
  struct Finding {
    let kind: Kind
    let location: Double
  }

  private let function: KnownValues

  /// Creates a black box of a function.
  init(_ function: @escaping (Double) -> Double) { self.function = KnownValues(function) }

  /// What happens on a domain, from left to right.
  func findings(over domain: ClosedRange<Double>, cells: Int) -> [Finding] {
    // The offset keeps breakpoints, which are round numbers, off the grid.
    let width = (domain.upperBound - domain.lowerBound) / (Double(cells) + 1)
    let grid = (0...cells).map { domain.lowerBound + (Double($0) + 0.382) * width }
    var findings: [Finding] = []
    var last = -Double.infinity
    for (a, b) in zip(grid, grid.dropFirst()) {
      // The slopes of a corner reach into the next cell, where a gap may be.
      let found = gap(a, b) ?? corner(a, b).flatMap { gap(b, b + width) == nil ? $0 : nil }
      guard let found, found.location - last > width * (found.kind == .kink ? 1 : 1e-3) else {
        continue
      }
      findings.append(found)
      last = found.location
    }
    return findings
  }

  /// A jump, a pole or an end of the domain between two points.
  private func gap(_ a: Double, _ b: Double) -> Finding? {
    var (a, b) = (a, b)
    let start = change(a, b)
    guard start > 0 else { return nil }
    var halvings = 0
    while let middle = Self.between(a, b) {
      if change(a, middle) >= change(middle, b) { b = middle } else { a = middle }
      halvings += 1
      // A change that shrinks with the interval is that of a continuous function.
      if halvings % 10 == 0, change(a, b) < start * Self.power(0.75, halvings) { return nil }
    }
    let (left, right) = (function(a), function(b))
    let location = a.description.count < b.description.count ? a : b
    let size = Swift.max(left.magnitude, right.magnitude)
    let isGap = left.isNaN != right.isNaN || size > 1e100 || change(a, b) > 1e-6 * size + 1e-12
    return isGap ? Finding(kind: .gap, location: location) : nil
  }

  /// A corner between two points, as near as differences of values can tell.
  private func corner(_ a: Double, _ b: Double) -> Finding? {
    var (a, b) = (a, b)
    let start = turn(a, b)
    guard start > 0 else { return nil }
    var halvings = 0
    let smallest = Swift.max(a.magnitude, b.magnitude, 1) * 1e-7
    while b - a > smallest {
      let middle = a / 2 + b / 2
      if turn(a, middle) >= turn(middle, b) { b = middle } else { a = middle }
      halvings += 1
    }
    let end = turn(a, b)
    // Towards a pole of even order the values on both sides grow alike, and slopes ever more.
    if end > 1e6 * start, function(a).magnitude > 1e6 {
      return Finding(kind: .gap, location: a / 2 + b / 2)
    }
    return end > 1e-4 && end > start * Self.power(0.8, halvings)
      ? Finding(kind: .kink, location: a / 2 + b / 2) : nil
  }

  /// By how much the value changes; infinite if it is defined at one end only.
  private func change(_ a: Double, _ b: Double) -> Double {
    let (left, right) = (function(a), function(b))
    if left.isNaN || right.isNaN { return left.isNaN == right.isNaN ? 0 : .infinity }
    if left.isInfinite || right.isInfinite { return left == right ? 0 : .infinity }
    return (left - right).magnitude
  }

  /// By how much the slope after an interval differs from that before it.
  private func turn(_ a: Double, _ b: Double) -> Double {
    let width = b - a
    let before = (function(a) - function(a - width)) / width
    let after = (function(b + width) - function(b)) / width
    let turn = (after - before).magnitude
    return turn.isFinite ? turn : 0
  }

  private static func between(_ a: Double, _ b: Double) -> Double? {
    let middle = a / 2 + b / 2
    return a < middle && middle < b ? middle : nil
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}

/// A function that keeps its last values: halving an interval asks for most of them several times, and that of a
/// typed formula is the nearest double, which takes long.
private final class KnownValues {
  private let function: (Double) -> Double

  /// By the bits of the argument, since those of the two zeros may differ.
  private var known: [UInt64: Double] = [:]

  init(_ function: @escaping (Double) -> Double) { self.function = function }

  func callAsFunction(_ x: Double) -> Double {
    if let value = known[x.bitPattern] { return value }
    // What is far away is not asked for again.
    if known.count == 10_000 { known.removeAll(keepingCapacity: true) }
    let value = function(x)
    known[x.bitPattern] = value
    return value
  }
}
