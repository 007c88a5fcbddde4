import ActivationPlots
import Activations
import Results

/// Every figure of the gallery: the one list.
package enum Figures {
  /// Figures that belong together.
  package struct Section: Sendable {
    /// What they have in common.
    package let title: String

    /// The figures, in the order in which they are drawn and shown.
    package let figures: [Figure]
  }

  /// The values of ε in the article, in keras-contrib and beyond, small to large.
  static let epsilons = [0.0025, 0.006, 0.025, 0.1, 0.5, 1]

  /// The figures in sections: SineReLU, comparisons, overviews, and every function by its family.
  package static let sections: [Section] = leadingSections + familySections

  /// The same, and the figures of what was measured.
  package static func sections(with results: MeasuredResults) -> [Section] {
    leadingSections(with: results) + familySections
  }

  /// The sections before those of the families.
  package static func leadingSections(with results: MeasuredResults) -> [Section] {
    leadingSections + [
      Section(title: "Measurements", figures: ResultFigures(results).all),
      Section(
        title: experimentsTitle,
        figures: results.experiments.map { ExperimentFigures($0).all } ?? []),
      Section(
        title: "Signals in networks",
        figures: results.signals.map { SignalFigures($0).all } ?? []),
    ]
  }

  /// Every figure that is drawn: those of the sections, and those that only pages show.
  package static func all(with results: MeasuredResults) -> [Figure] {
    sections(with: results).flatMap(\.figures) + pageFigures
  }

  /// The figure of one network on one data set whose name ends so, such as `test`; nil if there is none.
  package static func figure(
    of network: ExperimentNetwork, on dataSet: String, _ ending: String,
    with results: ExperimentResults
  ) -> Figure? {
    let name = "experiment-\(network.rawValue)-\(dataSet)-\(ending)"
    return ExperimentFigures(results).all.first { $0.name == name }
  }

  /// The title of the section with what came of training networks.
  package static let experimentsTitle = "Experiments"

  /// The names of the figures of results, whether these are there or not.
  package static let namesOfResults =
    ResultFigures.names + ExperimentFigures.names
    + SignalFigures.names

  /// Figures that the page of the gallery leaves out: a thumbnail of each function, SineReLU for every step of a
  /// slider, and those that explain one page.
  package static let pageFigures =
    Catalogue.all.map { Thumbnail($0.init()).figure } + EpsilonFrames.all + [
      MethodFigures.architecture, MethodFigures.deadUnit, HistoryFigure().figure,
    ]

  private static let leadingSections: [Section] = [
    Section(
      title: "SineReLU",
      figures: epsilons.map { SineReLUFigures.single(epsilon: $0) } + [
        SineReLUFigures.sweep, SineReLUFigures.derivativeSweep, SineReLUFigures.formsNearZero,
        SineReLUFigures.formsAtTwo,
      ]),
    Section(
      title: "Comparisons",
      figures: [
        SineReLUFigures.againstReLU, SigmoidalFigures.vanishingGradient, ComparisonFigures.relu,
      ] + [LocalGradientFigure.figure].compactMap(\.self) + ComparisonFigures.all),
    Section(title: "Method", figures: MethodFigures.curves + ExampleFormula.figures),
    Section(
      title: "Overviews", figures: [CatalogueFigures.poster] + CatalogueFigures.families),
  ]

  private static let familySections = Family.allCases.map {
    Section(title: $0.title, figures: CatalogueFigures.single(of: $0))
  }

  /// The figures of all sections, and those that only pages show.
  package static let all = sections.flatMap(\.figures) + pageFigures

  /// The figure whose drawing is measured: one panel of 640 × 480 px with two functions.
  package static let measured = FunctionFigure([SineReLU(epsilon: 1), Tanh()], orders: [0]).figure
}

/// The formula by which the documentation shows how to make an activation of one's own.
package enum ExampleFormula {
  /// What is typed.
  package static let text = "z > 0 ? z : z*exp(z)"

  /// The function; nil only if the text were no formula.
  package static let function = try? Expression(text)

  /// The figure that `plotgen` draws of it.
  static let figures =
    function.map {
      [FunctionFigure([$0], orders: [0, 1]).figure(named: "rectifier-with-dip", folder: .pages)]
    } ?? []
}
