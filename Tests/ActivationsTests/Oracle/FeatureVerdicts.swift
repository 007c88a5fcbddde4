@testable import Activations

/// What the sides of a place say about a stated feature: whether it holds, or nil if that is left open.
struct FeatureVerdicts {
  private(set) var all: [(holds: Bool?, reason: String)] = []

  private let feature: Feature
  private let sides: PlaceSides

  /// - Parameter hasLeft: Whether the left side lies in the domain.
  init(_ feature: Feature, _ sides: PlaceSides, hasLeft: Bool, hasRight: Bool) {
    self.feature = feature
    self.sides = sides
    if hasLeft, hasRight, feature.kind != .pole || (hasLimit(\.left) && hasLimit(\.right)) {
      checkExistence()
    }
    checkOwner()
    if hasLeft { checkLimits(sides.left, feature.left) }
    if hasRight { checkLimits(sides.right, feature.right) }
    if hasLeft, hasRight { checkKind() } else { checkKindAtEnd(hasLeft) }
  }

  private func hasLimit(_ side: KeyPath<Feature, Feature.Side>) -> Bool {
    !feature[keyPath: side].value.isNaN
  }

  private mutating func add(_ holds: Bool?, _ reason: String) { all.append((holds, reason)) }

  /// Whether the function has values on the sides of which the feature speaks.
  private mutating func checkExistence() {
    let exists = [sides.left, sides.right].map { side -> Bool? in
      let answers = Set(side.suffix(3).map(\.isDefined))
      return answers.count == 1 ? answers.first ?? nil : nil
    }
    guard let a = exists[0], let b = exists[1] else { return add(nil, "existence") }
    let expected =
      switch feature.kind {
      case .jump where feature.owner == .neither && !(hasLimit(\.left) && hasLimit(\.right)): a || b
      case .domainEdge: a != b
      case .isolated: !a && !b
      case .pole: a && b
      default: a && b
      }
    add(expected, "values left \(a), right \(b)")
  }

  /// Whether there is a value at the place.
  private mutating func checkOwner() {
    guard let center = sides.center else { return }
    add(center.isDefined.map { $0 == (feature.owner != .nobody) }, "owner")
    guard let value = center.quantity(0), feature.owner != .nobody else { return }
    let near = (value - OracleNumber(feature.value)).magnitude
    add(near <= OracleNumber(feature.value.ulp), "value \(value.double)")
  }

  /// Whether values, and slopes, tend to what is stated.
  private mutating func checkLimits(_ side: [Reading], _ stated: Feature.Side) {
    for (order, limit) in [(0, stated.value), (1, stated.derivative)] {
      guard !limit.isNaN else { continue }
      let values = side.suffix(2).map { $0.quantity(order) }
      guard let far = values[0], let near = values[1] else {
        add(nil, "no derivative \(order)")
        continue
      }
      if limit.isInfinite {
        let grows = (near - far).sign == (limit > 0 ? 1 : -1)
        add(grows, "derivative \(order) tends to \(near.double)")
      } else {
        let distance = (near - OracleNumber(limit)).magnitude
        let reach = OracleNumber(1e-9 * Swift.max(1, limit.magnitude))
        // What tends to it slowly, as 1/log(z) does, at least comes nearer.
        let isNearing = distance < (far - OracleNumber(limit)).magnitude
        add(distance <= reach || isNearing, "derivative \(order) tends to \(near.double)")
      }
    }
  }

  private mutating func checkKindAtEnd(_ hasLeft: Bool) {
    let side = hasLeft ? sides.left : sides.right
    switch feature.kind {
    case .pole: add(Self.grows(0, side), "no growth")
    case .jump: add(differs(0, side, sides.center.map { [$0] } ?? []), "value like the side")
    default: break
    }
  }

  private mutating func checkKind() {
    let (left, right) = (sides.left, sides.right)
    let growth = (0...2).map { order in [left, right].map { Self.grows(order, $0) } }
    func any(_ answers: [Bool?]) -> Bool? {
      answers.contains(true) ? true : answers.contains(nil) ? nil : false
    }
    func none(_ answers: [Bool?]) -> Bool? { any(answers).map { !$0 } }
    if feature.kind != .pole { add(none(growth[0]), "values grow") }
    switch feature.kind {
    case .jump:
      let center = sides.center.map { [$0] } ?? []
      add(
        any([differs(0, left, right), differs(0, left, center), differs(0, right, center)]),
        "nothing jumps")
    case .kink:
      add(
        growth[1] == [true, true] ? false : differs(1, left, right), "slopes agree, or both grow")
      add(meets(0, left, right), "values differ")
    case .curvature:
      add(none(growth[1]), "slopes grow")
      add(any(growth[2] + [differs(2, left, right)]), "second derivatives agree")
      add(meets(1, left, right), "slopes differ")
    case .pole: add(any(growth[0]), "no growth")
    case .removable:
      add(sides.center.map { $0.isDefined.map { !$0 } } ?? nil, "a value")
      add(meets(0, left, right), "values differ")
    case .verticalTangent, .cusp:
      add(meets(0, left, right), "values differ")
      for answer in growth[1] { add(answer, "no growth") }
      let signs = [left, right].map { $0.last?.quantity(1)?.sign ?? 0 }
      add((signs[0] == signs[1]) == (feature.kind == .verticalTangent), "signs \(signs)")
    case .domainEdge, .isolated: break
    }
  }

  /// Whether values go on without end: no step, while the exponent of the distance doubles, is much less than
  /// the one before; those of 1/log(z) halve, those of log(log(z)) stay.
  private static func grows(_ order: Int, _ side: [Reading]) -> Bool? {
    // 70, 140, 280, 560.
    let readings = [0, 2, 4, 6].map { side[$0] }
    if readings.contains(where: { $0.isDefined == false }) { return false }
    let picked = readings.compactMap { $0.quantity(order) }
    guard picked.count == 4 else { return nil }
    let steps = zip(picked.dropFirst(), picked).map { $0 - $1 }
    let sign = steps[2].sign
    return sign != 0 && steps.allSatisfy { $0.sign == sign }
      && steps[2].magnitude > steps[0].magnitude * OracleNumber(0.6)
  }

  /// Whether what lies between the nearest arguments is no less than what lies between farther ones.
  private func differs(_ order: Int, _ a: [Reading], _ b: [Reading]) -> Bool? {
    guard let a1 = a.first?.quantity(order), let a2 = a.last?.quantity(order),
      let b1 = b.first?.quantity(order), let b2 = b.last?.quantity(order)
    else {
      let isMissing = a.isEmpty || b.isEmpty || (a + b).contains { $0.isDefined == false }
      return isMissing ? false : nil
    }
    let (far, near) = ((a1 - b1).magnitude, (a2 - b2).magnitude)
    return near.sign > 0 && near > far / OracleNumber(2)
  }

  /// Whether the sides come together: what lies between them is no more than what each still varies.
  private func meets(_ order: Int, _ a: [Reading], _ b: [Reading]) -> Bool? {
    guard let a1 = a.first?.quantity(order), let a2 = a.last?.quantity(order),
      let b1 = b.first?.quantity(order), let b2 = b.last?.quantity(order)
    else { return nil }
    let rest = (a2 - b2).magnitude
    let size = Swift.max(a2.magnitude, b2.magnitude)
    let noise = size * OracleNumber(Double(sign: .plus, exponent: -400, significand: 1))
    return rest <= (a1 - a2).magnitude + (b1 - b2).magnitude + noise
  }
}
