extension Study {
  /// How often the function can be differentiated with a continuous result.
  ///
  /// That a derivative is not continuous is proved by enclosures on both sides; that the one before is,
  /// by its decoration, or computed to within an ulp where a definition switches between pieces.
  func continuity(budget: Int) -> Finding<Continuity> {
    guard isCutCompletely else { return .undecided(on: domain) }
    let kinds = Set(features.map(\.kind))
    if !isDefinedEverywhere || !kinds.isSubset(of: [.kink, .curvature]) {
      return .proved(.discontinuous, on: domain)
    }
    if kinds.contains(.kink) {
      return finding(.c0, isProved: areProved(\.value))
    }
    if kinds.contains(.curvature) {
      return finding(.c1, isProved: areProved(\.value, \.derivative))
    }
    for (order, kind, continuity) in [
      (1, Feature.Kind.curvature, Continuity.c2), (2, .curvature, .c3),
    ] {
      let partition = Partition(
        domain, of: DerivativeOfOrder(function: function, order: order), budget: budget)
      var isProved = true
      for element in partition.elements {
        switch element {
        case .smooth: break
        case .point(_, let feature):
          isProved = false
          if feature?.kind == kind { return finding(continuity, isProved: false) }
        case .undefined, .undecided: return .undecided(on: domain)
        }
      }
      if order == 2 { return finding(.smooth, isProved: isProved) }
    }
    return .undecided(on: domain)
  }

  private func finding(_ value: Continuity, isProved: Bool) -> Finding<Continuity> {
    isProved ? .proved(value, on: domain) : .computed(value, tolerance: 0x1p-52, on: domain)
  }

  /// Whether quantities are proved continuous at every point between smooth parts.
  private func areProved(_ quantities: KeyPath<Jet<Interval>, Interval>...) -> Bool {
    elements.allSatisfy { element in
      guard case .point(let points, _) = element, let first = points.first, let last = points.last
      else { return true }
      let enclosure = function.enclosure(over: Interval(first, last))
      return quantities.allSatisfy { enclosure[keyPath: $0].decoration >= .continuous }
    }
  }
}
