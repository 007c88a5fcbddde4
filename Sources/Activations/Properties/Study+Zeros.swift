extension Study {
  /// Where the function is 0, from left to right.
  var zeros: [Zero] {
    var zeros: [Zero] = []
    func add(_ zero: Zero) {
      guard let last = zeros.last, last.range.upperBound >= zero.range.lowerBound else {
        return zeros.append(zero)
      }
      // The end of a stretch, or the same point once more, seen from the other side.
      let upper = Swift.max(last.range.upperBound, zero.range.upperBound)
      zeros[zeros.count - 1] = Zero(
        range: last.range.lowerBound...upper,
        evidence: last.evidence == .proved ? .proved : zero.evidence)
    }
    for element in elements {
      switch element {
      case .smooth(_, let signs):
        let parts = signs[0]
        for (index, part) in parts.enumerated() {
          if part.sign == .zero {
            add(Zero(range: part.range, evidence: .proved))
          } else if part.sign == nil, part.width <= pointWidth {
            let before = index > 0 ? parts[index - 1].sign : nil
            let after = index + 1 < parts.count ? parts[index + 1].sign : nil
            let location = Double.shortest(in: part.range)
            let isSure = before.map { after != nil && after != $0 } ?? false
            if isSure || function(location) == 0 || before != nil && before == after {
              let isProved = isSure || value(at: location).sign == .zero
              add(
                Zero(
                  range: location...location,
                  evidence: isProved ? .proved : .computed(tolerance: part.width)))
            }
          }
        }
      case .point(_, let feature?) where feature.value == 0:
        let isProved = value(at: feature.location).sign == .zero
        add(
          Zero(
            range: feature.location...feature.location,
            evidence: isProved ? .proved : .computed(tolerance: .leastNonzeroMagnitude)))
      case .point, .undefined, .undecided: break
      }
    }
    return zeros
  }

  /// An enclosure of the value at a point.
  private func value(at location: Double) -> Interval {
    Derivative(function: function, order: 0).enclosure(at: location)
  }
}
