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
    let resolution = Swift.max(domain.lowerBound.magnitude, domain.upperBound.magnitude).ulp
    var search = FeatureSearch(function, budget: budget, resolution: resolution)
    var proof = PieceProof(
      function, tolerance: tolerance, visible: visible, budget: budget, resolution: resolution)
    var tracing = CurveTracing(domain: domain)
    let cells = search.cells(of: domain)
    let parts = proof.parts(of: cells.filter { $0.state == .smooth })
    var next = 0
    for group in cells.groupedByPoints {
      switch group {
      case .points(let points):
        tracing.pass(Feature.classify(points, of: function))
      case .cell(let cell) where cell.state == .smooth:
        while next < parts.count, parts[next].start < cell.upper {
          tracing.add(parts[next])
          next += 1
        }
      case .cell(let cell) where cell.state == .undecided:
        tracing.add(
          .undecided(cell.lower...cell.upper, function.enclosure(cell.lower, cell.upper).value))
      case .cell:
        tracing.interrupt()
      }
    }
    return tracing.curve(evaluations: search.evaluations + proof.evaluations)
  }

  /// The points of the domain at which the function, or one of its derivatives, is not smooth.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  public func features(
    over domain: ClosedRange<Double>, ofDerivative order: Int = 0
  ) -> [Feature] {
    curve(over: domain, ofDerivative: order, visible: 0...0, tolerance: .infinity).features
  }
}

extension [Cell] {
  /// A cell, or the consecutive doubles of cells that are points.
  fileprivate enum Group {
    case cell(Cell)
    case points([Double])
  }

  /// The cells in their order, with adjacent points taken together.
  fileprivate var groupedByPoints: [Group] {
    reduce(into: []) { groups, cell in
      guard cell.state == .point else {
        groups.append(.cell(cell))
        return
      }
      if case .points(let points)? = groups.last {
        groups[groups.count - 1] = .points(points + [cell.upper])
      } else {
        groups.append(.points([cell.lower, cell.upper]))
      }
    }
  }
}
