/// f, f′ and f″ at a number, each the double nearest to the real one, and what is proved where that could
/// not be found.
public struct NearestValues: Sendable {
  /// The three numbers; NaN for what does not exist or could not be told.
  public let jet: Jet<Double>

  /// What is proved of a number that is not the nearest one, in words; empty if there is none.
  public let note: String
}

extension ScalarFunction {
  /// f, f′ and f″ at a number, correctly rounded.
  ///
  /// Enclosures with 64, 128, … up to 4,096 bits are asked until both ends round to the same double (Ziv
  /// 1991). A value half way between two doubles may never be told from its neighbours: then it is one of the
  /// two. At ±∞ they are the limits, as far as the definition tells them.
  ///
  /// - Parameters:
  ///   - z: The argument.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives; others count as 2.
  public func nearestValues(at z: Double, ofDerivative order: Int = 0) -> NearestValues {
    guard z.isFinite else { return NearestValues(jet: jet(at: z, ofDerivative: order), note: "") }
    var search = NearestDoubles(count: 3)
    search.take(differentiated(Interval(z, z), order))
    while let bits = search.nextBits {
      WorkingPrecision.with(bits) { search.take(differentiated(PreciseInterval(z), order)) }
    }
    let values = search.values
    let jet = Jet(values[0], values[1], values[2])
    let names = ["f", "f′", "f″", "f‴", "f⁗"].dropFirst(Swift.min(Swift.max(order, 0), 2))
    return NearestValues(
      jet: values.contains(0) ? jet.withZeros(of: differentiated(z, order)) : jet,
      note: search.note(Array(names)))
  }

  /// f at a number, correctly rounded.
  package func nearestValue(at z: Double) -> Double {
    func read<S: Scalar>(_ z: S) -> S { self(z) }
    guard z.isFinite else { return jet(at: z, ofDerivative: 0).value }
    var search = NearestDoubles(count: 1)
    search.take([Enclosed(read(Interval(z, z)))])
    while let bits = search.nextBits {
      WorkingPrecision.with(bits) { search.take([Enclosed(read(PreciseInterval(z)))]) }
    }
    let value = search.values[0]
    return value == 0 ? value.withZero(of: read(z)) : value
  }
}

extension Jet<Double> {
  /// The same numbers, in which a 0 has the sign that the reading of doubles gives it.
  fileprivate func withZeros(of plain: Jet) -> Jet {
    Jet(
      value.withZero(of: plain.value), derivative.withZero(of: plain.derivative),
      secondDerivative.withZero(of: plain.secondDerivative))
  }
}

extension Double {
  /// The same number; the other one if both are 0.
  fileprivate func withZero(of plain: Double) -> Double { self == 0 && plain == 0 ? plain : self }
}

/// What an enclosure of one value tells.
private struct Enclosed {
  /// The value where there is only one double it can round to.
  var nearest: Double?

  /// Whether it is proved that there is no value.
  var isMissing = false

  /// Whether it is proved that there is one.
  var exists = false

  /// The ends, rounded outward.
  var lower = -Double.infinity
  var upper = Double.infinity

  /// A double that is within an ulp of the value, as of one half way between two doubles.
  var nearby = Double.nan

  init(_ enclosure: Interval) {
    isMissing = enclosure.isEmpty
    exists = enclosure.decoration > .trivial
    if exists, enclosure.lower == enclosure.upper { nearest = enclosure.lower }
  }

  init(_ enclosure: PreciseInterval) {
    isMissing = enclosure.isEmpty
    exists = enclosure.decoration > .trivial
    guard !isMissing else { return }
    let (low, high) = (enclosure.lower.nearestDouble, enclosure.upper.nearestDouble)
    if exists, low == high { nearest = low }
    (lower, upper) = (enclosure.lowerBound, enclosure.upperBound)
    if exists, upper <= lower.nextUp { nearby = enclosure.middle.nearestDouble }
  }
}

/// The search for the doubles nearest to several values of which enclosures become narrower.
private struct NearestDoubles {
  private var enclosed: [Enclosed]
  private var isSettled: [Bool]
  private var bits = 0

  init(count: Int) {
    enclosed = []
    isSettled = Array(repeating: false, count: count)
  }

  /// The bits with which to ask next; nil if that would tell nothing, or they are too many.
  var nextBits: Int? {
    guard isSettled.contains(false), bits < WorkingPrecision.greatest else { return nil }
    return bits == 0 ? WorkingPrecision.least : bits * 2
  }

  mutating func take(_ jet: Jet<Interval>) {
    take([Enclosed(jet.value), Enclosed(jet.derivative), Enclosed(jet.secondDerivative)])
    bits = 0
  }

  mutating func take(_ jet: Jet<PreciseInterval>) {
    take([Enclosed(jet.value), Enclosed(jet.derivative), Enclosed(jet.secondDerivative)])
  }

  mutating func take(_ next: [Enclosed]) {
    if enclosed.isEmpty {
      enclosed = next
    } else {
      bits = bits == 0 ? WorkingPrecision.least : bits * 2
      for index in next.indices where !isSettled[index] { enclosed[index] = next[index] }
    }
    // Where there is no value there are no derivatives, whatever the chain rule says of them.
    if enclosed[0].isMissing { for index in enclosed.indices { enclosed[index].isMissing = true } }
    for index in enclosed.indices {
      isSettled[index] = enclosed[index].nearest != nil || enclosed[index].isMissing
    }
  }

  /// The nearest doubles, or those within an ulp; NaN for what could not be told.
  var values: [Double] { enclosed.map { $0.isMissing ? .nan : $0.nearest ?? $0.nearby } }

  /// What is proved where the nearest double was not found.
  func note(_ names: [String]) -> String {
    zip(names, zip(enclosed, isSettled)).compactMap { name, state -> String? in
      let (enclosed, isSettled) = state
      if isSettled { return nil }
      if !enclosed.exists || (enclosed.lower == -.infinity && enclosed.upper == .infinity) {
        return "undecided at \(WorkingPrecision.greatest) bits whether \(name) is defined"
      }
      return "\(name) lies between \(enclosed.lower) and \(enclosed.upper)"
    }.joined(separator: "; ")
  }
}
