import Results
import Words

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

/// The figures of what came of training networks; there are only those whose results there are.
struct ExperimentFigures: Sendable {
  /// The figures, in the order in which they are shown.
  let all: [Figure]

  /// The names of all of them, were all results there.
  static let names =
    ExperimentNetwork.allCases.flatMap { network in
      KnownDataSet.allCases.map(\.rawValue).flatMap { dataSet in
        [
          TestScoresFigure.name(network, dataSet),
          LearningCurvesFigure.name(network, dataSet, .loss),
          LearningCurvesFigure.name(network, dataSet, .accuracy),
          DeadUnitsFigure.name(network, dataSet),
        ]
      }
    } + [GradientNormsFigure.name, TrainingTimeFigure.name]

  /// Makes the figures of results, of each network on each known data set those of the set with the most training.
  init(_ results: ExperimentResults) {
    let ofNetworks = ExperimentNetwork.allCases.flatMap { network in
      KnownDataSet.allCases.map(\.rawValue).flatMap { dataSet -> [Figure?] in
        let set = results.shownSets(of: network).first { $0.settings.dataSet == dataSet }
        let units = results.deadUnits.first { $0.dataSet == dataSet }
        return [
          set.flatMap { TestScoresFigure(network: network, trainingSet: $0).figure },
          set.flatMap {
            LearningCurvesFigure(network: network, trainingSet: $0, quantity: .loss).figure
          },
          set.flatMap {
            LearningCurvesFigure(network: network, trainingSet: $0, quantity: .accuracy).figure
          },
          units.flatMap { DeadUnitsFigure(network: network, results: $0).figure },
        ]
      }
    }
    let ofAll = [
      results.gradients.flatMap { GradientNormsFigure(results: $0).figure },
      TrainingTimeFigure(results: results).figure,
    ]
    all = (ofNetworks + ofAll).compactMap(\.self)
  }
}

/// The figures of what becomes of signals in networks; there are only those whose results there are.
struct SignalFigures: Sendable {
  /// The figures, in the order in which they are shown.
  let all: [Figure]

  /// The names of all of them, were all results there.
  static let names =
    SaturationFigure.functions.map(SaturationFigure.histogramsName) + [
      SaturationFigure.sharesName, ScaledGradientsFigure.name, UnitFatesFigure.name,
    ]

  /// Makes the figures of results.
  init(_ results: SignalResults) {
    let saturation = SaturationFigure(results: results)
    all =
      SaturationFigure.functions.compactMap(saturation.histograms)
      + [
        saturation.shares, ScaledGradientsFigure(results: results).figure,
        UnitFatesFigure(results: results).figure,
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

extension HiddenSetting {
  /// The title as markup, with ε as the variable it is.
  var label: String { Notation.literal(title).replacing("ε", with: "*ε*") }
}
