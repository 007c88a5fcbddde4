extension ScalarFunction {
  /// The function, or one of its derivatives, as cubic pieces that are proved to follow it.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  ///   - visible: The values that matter; pieces wholly outside are left out.
  ///   - tolerance: How far a piece may be off in y; greater than 0.
  ///   - budget: How much work the search for features and the proof may each take, as a factor of what is
  ///     usual.
  /// - Returns: The pieces, the features between them and the bound that was proved.
  public func curve(
    over domain: ClosedRange<Double>, ofDerivative order: Int = 0,
    visible: ClosedRange<Double> = -(.greatestFiniteMagnitude)...(.greatestFiniteMagnitude),
    tolerance: Double, budget: Double = 1
  ) -> Curve {
    precondition(
      domain.lowerBound.isFinite && domain.upperBound.isFinite
        && domain.lowerBound < domain.upperBound,
      "the domain of a curve must be finite and longer than a point")
    precondition(tolerance > 0, "the tolerance of a curve must be greater than 0")
    let limit = Int(budget * Double(Work.usualLimit))
    var definition = Definition(self, order: order, budget: 4 * limit)
    let cover = Cover(domain, of: &definition, isExtended: false)
    // A piece takes few evaluations; where many more do not suffice, still more show nothing either.
    var proof = PieceProof(
      Definition(self, order: order, budget: limit / 3), tolerance: tolerance, visible: visible,
      resolution: Swift.max(domain.lowerBound.magnitude, domain.upperBound.magnitude).ulp)
    var tracing = CurveTracing(domain: domain)
    var parts = proof.parts(of: cover.regularParts)[...]
    for element in cover.elements {
      switch element {
      case .place(let place): tracing.pass(place)
      case .regular(let range):
        while let part = parts.first, part.start < range.upperBound {
          tracing.add(part)
          parts = parts.dropFirst()
        }
      case .undecided(let range):
        tracing.add(
          .undecided(range, definition.enclosure(range.lowerBound, range.upperBound).value))
      case .undefined: tracing.interrupt()
      }
    }
    return tracing.curve(
      evaluations: definition.work.evaluations + proof.definition.work.evaluations)
  }

  /// The points of the domain at which the function, or one of its derivatives, is not smooth.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  public func features(
    over domain: ClosedRange<Double>, ofDerivative order: Int = 0
  ) -> [Feature] {
    var definition = Definition(self, order: order, budget: 4 * Work.usualLimit)
    return Cover(domain, of: &definition, isExtended: false).places.compactMap(\.feature)
  }
}
