import Results
import Words

/// The figures of what came of training networks; there are only those whose results there are.
struct ExperimentFigures: Sendable {
  /// The figures, in the order in which they are shown.
  let all: [Figure]

  /// The names of all of them, were all results there.
  static let names =
    ExperimentNetwork.allCases.flatMap { network in
      [
        TestScoresFigure.name(network), LearningCurvesFigure.name(network, .loss),
        LearningCurvesFigure.name(network, .accuracy), DeadUnitsFigure.name(network),
      ]
    } + [GradientNormsFigure.name, TrainingTimeFigure.name]

  /// Makes the figures of results, of each network those of the set with the most training.
  init(_ results: ExperimentResults) {
    let ofNetworks = ExperimentNetwork.allCases.flatMap { network -> [Figure?] in
      let set = results.sets(of: network).first
      return [
        set.flatMap { TestScoresFigure(network: network, trainingSet: $0).figure },
        set.flatMap {
          LearningCurvesFigure(network: network, trainingSet: $0, quantity: .loss).figure
        },
        set.flatMap {
          LearningCurvesFigure(network: network, trainingSet: $0, quantity: .accuracy).figure
        },
        results.deadUnits.flatMap { DeadUnitsFigure(network: network, results: $0).figure },
      ]
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
