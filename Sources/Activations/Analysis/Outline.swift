/// A function, or one of its derivatives, with a domain that is cut into the parts on which it is smooth and the
/// places between them.
///
/// The cut takes most of the time of a curve and does not depend on scales: make it once for several curves.
package struct Outline: Sendable {
  /// The function.
  package let function: any ScalarFunction

  /// 0 for the function itself, 1 or 2 for its derivatives.
  package let order: Int

  /// The arguments.
  package let domain: ClosedRange<Double>

  /// The work that each further search may take.
  let budget: Int

  /// The parts and places.
  let cover: Cover

  /// The definition with the work that the cut took.
  let definition: Definition

  /// Cuts a domain.
  ///
  /// - Parameters:
  ///   - function: The function.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  ///   - domain: The arguments; finite and not a single point.
  ///   - budget: How much work each search may take, as a factor of what is usual.
  package init(
    of function: any ScalarFunction, derivative order: Int = 0, over domain: ClosedRange<Double>,
    budget: Double = 1
  ) {
    domain.requireFinite()
    self.function = function
    self.order = order
    self.domain = domain
    self.budget = Int(budget * Double(Work.usualLimit))
    // A place takes many times the work of a cell, and some functions have hundreds.
    var definition = Definition(function, order: order, budget: 5 * self.budget)
    cover = Cover(domain, of: &definition)
    self.definition = definition
  }

  /// The points at which the function is not smooth, from left to right.
  package var features: [Feature] { cover.places.compactMap(\.feature) }

  /// Cubic pieces that are proved to follow the function.
  ///
  /// - Parameters:
  ///   - visible: The values that matter; pieces wholly outside are left out.
  ///   - tolerance: How far a piece may be off in y; greater than 0.
  /// - Returns: The pieces, the features between them and the bound that was proved.
  package func curve(
    visible: ClosedRange<Double> = -(.greatestFiniteMagnitude)...(.greatestFiniteMagnitude),
    tolerance: Double
  ) -> Curve {
    guard tolerance > 0 else {
      misuse("the tolerance of a curve must be greater than 0, not \(tolerance)")
    }
    var definition = definition
    // A piece takes few evaluations; where many more do not suffice, still more show nothing either.
    var proof = PieceProof(
      Definition(function, order: order, budget: budget / 2), tolerance: tolerance,
      visible: visible,
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
}

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
    Outline(of: self, derivative: order, over: domain, budget: budget)
      .curve(visible: visible, tolerance: tolerance)
  }

  /// The points of the domain at which the function, or one of its derivatives, is not smooth.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  public func features(
    over domain: ClosedRange<Double>, ofDerivative order: Int = 0
  ) -> [Feature] {
    Outline(of: self, derivative: order, over: domain).features
  }
}

/// Joins the parts of a curve, from left to right.
private struct CurveTracing {
  private var curve: Curve
  private var isRunning = false

  init(domain: ClosedRange<Double>) {
    curve = Curve(domain: domain)
  }

  /// Adds the next part of the domain with what was proved of it, which may be nothing.
  mutating func add(_ part: PieceProof.Part) {
    switch part {
    case .proved(let piece, let bound):
      curve.bound = Swift.max(curve.bound, bound)
      if isRunning {
        curve.runs[curve.runs.count - 1].pieces.append(piece)
      } else {
        curve.runs.append(Curve.Run(pieces: [piece]))
        isRunning = true
      }
    case .hidden:
      isRunning = false
    case .undecided(let range, let enclosure):
      addUndecided(range, enclosure)
      isRunning = false
    }
  }

  /// Adds a point at which something may happen.
  mutating func pass(_ place: Place) {
    guard let feature = place.feature else {
      if place.left.existence != .defined || place.right.existence != .defined { isRunning = false }
      return
    }
    curve.features.append(feature)
    if !feature.isJoined { isRunning = false }
  }

  /// Leaves out a part of the domain on which the function is not defined.
  mutating func interrupt() { isRunning = false }

  /// The whole curve.
  func curve(evaluations: Int) -> Curve {
    var whole = curve
    whole.evaluations = evaluations
    return whole
  }

  /// Notes what is known of a part, together with the part before if no more is known of that.
  private mutating func addUndecided(_ range: ClosedRange<Double>, _ enclosure: Interval) {
    let values = enclosure.isEmpty ? 0...0 : enclosure.lower...enclosure.upper
    if let last = curve.undecided.last, last.range.upperBound == range.lowerBound,
      last.values == values
    {
      curve.undecided.removeLast()
      addJoined(last.range.lowerBound...range.upperBound, values)
    } else {
      addJoined(range, values)
    }
  }

  private mutating func addJoined(_ range: ClosedRange<Double>, _ values: ClosedRange<Double>) {
    curve.undecided.append(Curve.Undecided(range: range, values: values))
  }
}
