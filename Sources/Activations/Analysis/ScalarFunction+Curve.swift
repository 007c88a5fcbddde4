extension ScalarFunction {
  /// The function, or one of its derivatives, as cubic pieces that are proved to follow it.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  ///   - visible: The values that matter; pieces wholly outside are left out.
  ///   - tolerance: How far a piece may be off in y; greater than 0.
  ///   - budget: How many evaluations the search for features and the proof may each take, about.
  /// - Returns: The pieces, the features between them and the bound that was proved.
  public func curve(
    over domain: ClosedRange<Double>, ofDerivative order: Int = 0,
    visible: ClosedRange<Double> = -(.greatestFiniteMagnitude)...(.greatestFiniteMagnitude),
    tolerance: Double, budget: Int = 20_000
  ) -> Curve {
    precondition(
      domain.lowerBound.isFinite && domain.upperBound.isFinite
        && domain.lowerBound < domain.upperBound,
      "the domain of a curve must be finite and longer than a point")
    precondition(tolerance > 0, "the tolerance of a curve must be greater than 0")
    let function = DerivativeOfOrder(function: self, order: order)
    let partition = Partition(domain, of: function, budget: budget)
    var proof = PieceProof(
      function, tolerance: tolerance, visible: visible, budget: budget,
      resolution: partition.resolution)
    var tracing = CurveTracing(domain: domain)
    var parts = proof.parts(of: partition.smoothParts)[...]
    for element in partition.elements {
      switch element {
      case .point(_, let feature): tracing.pass(feature)
      case .smooth(let range):
        while let part = parts.first, part.start < range.upperBound {
          tracing.add(part)
          parts = parts.dropFirst()
        }
      case .undecided(let range):
        tracing.add(
          .undecided(range, function.enclosure(range.lowerBound, range.upperBound).value))
      case .undefined: tracing.interrupt()
      }
    }
    return tracing.curve(evaluations: partition.evaluations + proof.evaluations)
  }

  /// The points of the domain at which the function, or one of its derivatives, is not smooth.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  public func features(
    over domain: ClosedRange<Double>, ofDerivative order: Int = 0
  ) -> [Feature] {
    Partition(domain, of: DerivativeOfOrder(function: self, order: order), budget: 20_000).features
  }
}
