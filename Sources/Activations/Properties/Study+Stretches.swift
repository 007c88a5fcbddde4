extension Study {
  /// The stretches on which the derivative of the given order has one sign, from left to right.
  ///
  /// A point at which the derivative is 0 without a change of sign does not end a stretch, nor does a
  /// kink at which the function goes on the same way. Where the slope itself changes at a kink, a stretch
  /// of the second derivative ends.
  func stretches(ofDerivative order: Int) -> [Stretch] {
    var stretches: [Stretch] = []
    var isJoined = false
    var start: Double?
    func add(_ range: ClosedRange<Double>, _ sign: Signum?) {
      let lower = start ?? range.lowerBound
      start = nil
      if isJoined, let last = stretches.last, last.sign == sign {
        stretches[stretches.count - 1].range = last.range.lowerBound...range.upperBound
      } else if lower <= range.upperBound {
        stretches.append(Stretch(range: lower...range.upperBound, sign: sign))
      }
      isJoined = true
    }
    func end(at location: Double) {
      if let last = stretches.last, last.range.lowerBound <= location {
        stretches[stretches.count - 1].range = last.range.lowerBound...location
      }
      start = location
    }
    for element in elements {
      switch element {
      case .smooth(_, let signs):
        for part in signs[order] {
          if part.sign == nil, part.width <= pointWidth {
            end(at: .shortest(in: part.range))
          } else {
            add(part.range, part.sign)
          }
        }
      case .point(let points, let feature):
        let location =
          feature?.location ?? .shortest(in: (points.first ?? 0)...(points.last ?? 0))
        end(at: location)
        if let feature, !feature.isJoined || order == 2 && feature.kind == .kink {
          isJoined = false
        }
      case .undefined:
        isJoined = false
        start = nil
      case .undecided(let range):
        add(range, nil)
      }
    }
    return stretches
  }
}
