/// Parts of a domain that wait to be looked at, of which the widest comes next.
///
/// Widths count by their binary order, so that taking the next part takes the same time however many
/// there are.
struct WidestFirst<Part> {
  private var parts: [Int: [Part]] = [:]
  private var widest = Int.min

  /// Adds a part.
  mutating func insert(_ part: Part, from lower: Double, to upper: Double) {
    // Halved, because the whole need not be finite.
    let halfWidth = upper / 2 - lower / 2
    let order = halfWidth > 0 ? Int(halfWidth.exponent) : -2000
    parts[order, default: []].append(part)
    widest = Swift.max(widest, order)
  }

  /// Takes a widest part out; nil if there is none.
  mutating func next() -> Part? {
    while !parts.isEmpty {
      if let part = parts[widest]?.popLast() { return part }
      parts[widest] = nil
      widest = parts.keys.max() ?? Int.min
    }
    return nil
  }
}
