import Results
import Words

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

extension HiddenSetting {
  /// The title as markup, with ε as the variable it is.
  var label: String { Notation.literal(title).replacing("ε", with: "*ε*") }
}
