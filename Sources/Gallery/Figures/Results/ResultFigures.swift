import Results

/// The figures of what was measured; those whose results are missing do not exist.
struct ResultFigures: Sendable {
  /// The figures, in the order in which they are shown.
  let all: [Figure]

  /// The names of all of them, were all results there.
  static let names = ["cost", "sinerelu-peers", "peer-ratios", "cost-exactness", "figure-time"]

  /// Makes the figures of results.
  init(_ results: MeasuredResults) {
    let costs = results.speed.flatMap(Costs.init)
    all = [
      costs.map { CostFigure(costs: $0).figure },
      results.peers.flatMap { PeerFigure(results: $0, function: "sineReLU").figure },
      results.peers.flatMap { PeerRatioFigure(results: $0).figure },
      costs.flatMap { costs in
        results.accuracy.flatMap { ExactnessFigure(costs: costs, accuracy: $0).figure }
      },
      results.peers.flatMap { DrawingTimeFigure(results: $0).figure },
    ].compactMap(\.self)
  }
}

extension Summary {
  /// From the first quartile to the third.
  var middleHalf: ClosedRange<Double> {
    min(lowerQuartile, upperQuartile)...max(lowerQuartile, upperQuartile)
  }

  /// Whether a logarithmic axis has a place for all of it.
  var isPositive: Bool { min(median, lowerQuartile, upperQuartile) > 0 }
}

/// How libraries and tools are written in figures.
enum PeerNames {
  /// The name as its makers write it; unknown ones as the results have them.
  static func title(of name: String) -> String {
    switch name {
    case "numpy": "NumPy"
    case "jax": "JAX"
    case "torch": "PyTorch"
    default: name
    }
  }
}
