import Activations

/// What can be done with a whole array.
enum Pass: String, CaseIterable {
  case forward, derivative, backward

  /// Does it once.
  func run(
    _ function: any Activation, _ numbers: [Float], _ upstream: [Float], _ results: inout [Float]
  ) {
    var span = results.mutableSpan
    switch self {
    case .forward: function.evaluate(numbers.span, into: &span)
    case .derivative: function.differentiate(numbers.span, into: &span)
    case .backward: function.backpropagate(upstream.span, at: numbers.span, into: &span)
    }
  }
}

extension Pair {
  /// The passes in which the two give other bits.
  func differences() -> [String] {
    let edges: [Float] = [
      0, -0.0, 1, 87.3, 88.7, 103.97, 707.7, 4096, 1e6, .leastNonzeroMagnitude,
      .leastNormalMagnitude, .greatestFiniteMagnitude, .infinity,
    ]
    let numbers = Self.numbers(10_000) + edges + edges.map(-) + [.nan]
    let upstream = Array(numbers.reversed())
    return Pass.allCases.compactMap { pass in
      var results = Array(repeating: [Float](repeating: 0, count: numbers.count), count: 2)
      pass.run(own, numbers, upstream, &results[0])
      pass.run(ours, numbers, upstream, &results[1])
      let index = numbers.indices.first {
        let (a, b) = (results[0][$0], results[1][$0])
        return a.bitPattern != b.bitPattern && !(a.isNaN && b.isNaN)
      }
      return index.map {
        "\(own.kind), \(pass) at \(numbers[$0]): \(results[0][$0]), not \(results[1][$0])"
      }
    }
  }

  /// Prints the least time for an element, taken by turns.
  func printTimes(count: Int) {
    let numbers = Self.numbers(count)
    let upstream = Array(numbers.reversed())
    var results = [Float](repeating: 0, count: count)
    for pass in Pass.allCases {
      var least = [Double.infinity, .infinity]
      for _ in 0..<12 {
        for (index, function) in [own, ours].enumerated() {
          let rounds = max(1, 1_000_000 / count)
          let time = ContinuousClock().measure {
            for _ in 0..<rounds { pass.run(function, numbers, upstream, &results) }
          }
          least[index] = min(least[index], time / .nanoseconds(count * rounds))
        }
      }
      let columns = [
        own.kind.padded(to: 20), pass.rawValue.padded(to: 12), "\(count)".padded(from: 10),
        Self.text(least[0]), Self.text(least[1]), Self.text(least[0] / least[1]),
      ]
      print(columns.joined())
    }
  }

  /// Numbers from −8 to 8 in no order, the same ones every time.
  private static func numbers(_ count: Int) -> [Float] {
    var state: UInt32 = 1
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return Float(state >> 8) * 0x1p-20 - 8
    }
  }

  private static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)".padded(from: 8)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func padded(from width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
