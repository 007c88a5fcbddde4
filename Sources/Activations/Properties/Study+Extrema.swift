extension Study {
  /// The local minima and maxima, from left to right.
  var extrema: [Extremum] {
    var extrema: [Extremum] = []
    func add(_ kind: Extremum.Kind, _ location: Double, _ value: Double, _ evidence: Evidence) {
      extrema.append(
        Extremum(kind: kind, location: location, value: value, evidence: evidence))
    }
    for (index, element) in elements.enumerated() {
      switch element {
      case .smooth(_, let signs):
        let parts = signs[1]
        for (before, after) in zip(parts.indices, parts.indices.dropFirst(2))
        where parts[before + 1].sign == nil && parts[before + 1].width <= pointWidth {
          let location = Double.shortest(in: parts[before + 1].range)
          if let kind = Self.kind(parts[before].sign, parts[after].sign) {
            add(kind, location, function(location), .proved)
          }
        }
      case .point(_, let feature?):
        if let kind = kind(of: feature, after: index) {
          add(kind, feature.location, feature.value, .proved)
        }
      case .point, .undefined, .undecided: break
      }
    }
    return extrema
  }

  private static func kind(_ before: Signum?, _ after: Signum?) -> Extremum.Kind? {
    switch (before, after) {
    case (.negative, .positive): .minimum
    case (.positive, .negative): .maximum
    default: nil
    }
  }

  /// What the value at a feature is, by the values and slopes on both sides.
  private func kind(of feature: Feature, after index: Int) -> Extremum.Kind? {
    guard feature.value.isFinite, index > 0, index + 1 < elements.count,
      case .smooth(_, let before) = elements[index - 1],
      case .smooth(_, let after) = elements[index + 1]
    else { return nil }
    let left = Self.position(
      of: feature.value, beside: feature.left, slope: before[1].last?.sign, isLeft: true,
      isJump: feature.kind == .jump && feature.owner != .left)
    let right = Self.position(
      of: feature.value, beside: feature.right, slope: after[1].first?.sign, isLeft: false,
      isJump: feature.kind == .jump && feature.owner != .right)
    return left == right ? left : nil
  }

  /// Whether a value is a minimum or a maximum as far as one side of it is concerned.
  private static func position(
    of value: Double, beside side: Feature.Side, slope: Signum?, isLeft: Bool, isJump: Bool
  ) -> Extremum.Kind? {
    if isJump { return value < side.value ? .minimum : value > side.value ? .maximum : nil }
    switch slope {
    case .positive: return isLeft ? .maximum : .minimum
    case .negative: return isLeft ? .minimum : .maximum
    case .zero, nil: return nil
    }
  }
}
