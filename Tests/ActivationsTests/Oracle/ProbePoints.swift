import TestSupport

/// Random arguments: half of them anywhere in a domain, a quarter at all distances from the stated places, and
/// a quarter among the doubles next to those; and the places themselves.
struct ProbePoints {
  /// From left to right, each once.
  let points: [Double]

  init(
    _ count: Int, in domain: ClosedRange<Double>, around places: [Double],
    _ random: inout SplitMix64
  ) {
    var points: Set<Double> = [domain.lowerBound, domain.upperBound]
    let width = domain.upperBound - domain.lowerBound
    func anyPlace() -> Double {
      places.isEmpty ? domain.lowerBound : places[Int.random(in: 0..<places.count, using: &random)]
    }
    func add(_ point: Double) {
      if domain.contains(point) { points.insert(point + 0) }
    }
    // The places themselves come first, as many as may be.
    for index in 0..<min(places.count, count / 4) {
      add(places[index * places.count / min(places.count, count / 4)])
    }
    for index in 0..<(3 * count) where points.count < count {
      let sign = Bool.random(using: &random) ? 1.0 : -1
      switch index % 4 {
      case 0, 1: add(Double.random(in: domain, using: &random))
      case 2:
        let power = Int.random(in: -56 ... -1, using: &random)
        let share = Double.random(in: 1...2, using: &random)
        add(anyPlace() + sign * width * Double(sign: .plus, exponent: power, significand: share))
      default:
        let steps = Int.random(in: 0...8, using: &random)
        let place = anyPlace()
        if steps == 0 {
          add(place)
        } else if place == 0 {
          // Next to 0 doubles lie as densely as anywhere; most of them are too small to matter.
          let power = Int.random(in: -1074 ... -60, using: &random)
          add(sign * Double(sign: .plus, exponent: power, significand: 1))
        } else {
          let far = steps > 4 ? 1 << Int.random(in: 2...24, using: &random) : steps
          add(place + sign * Double(far) * place.ulp)
        }
      }
    }
    self.points = points.sorted()
  }
}
