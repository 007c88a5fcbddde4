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
    return stretches.withoutSlivers
  }
}

extension [Stretch] {
  /// The stretches, of which a decided one between two undecided ones that together are longer counts as
  /// undecided: where the budget ended, decided and undecided parts alternate, which tells nobody
  /// anything.
  fileprivate var withoutSlivers: [Stretch] {
    reduce(into: []) { kept, stretch in
      if stretch.sign == nil, kept.count > 1 {
        let (first, middle) = (kept[kept.count - 2], kept[kept.count - 1])
        let isConnected =
          first.range.upperBound == middle.range.lowerBound
          && middle.range.upperBound == stretch.range.lowerBound
        if first.sign == nil, isConnected, middle.length < first.length + stretch.length {
          kept.removeLast(2)
          kept.append(
            Stretch(range: first.range.lowerBound...stretch.range.upperBound, sign: nil))
          return
        }
      }
      kept.append(stretch)
    }
  }
}

extension Stretch {
  fileprivate var length: Double { range.upperBound - range.lowerBound }
}
