import ActivationPlots
import Words

/// One function at the size of a stamp, without axes: all over the same arguments and values.
package struct Thumbnail: Sendable {
  /// The function.
  private let function: any Activation

  /// A thumbnail of a function; of the two forms of SineReLU with ε = 1/2, so that the wave is seen.
  package init(_ function: any Activation) {
    self.function =
      switch function {
      case is SineReLU: SineReLU(epsilon: 0.5)
      case is SineReLUMax: SineReLUMax(epsilon: 0.5)
      default: function
      }
  }

  /// The figure, named after the function.
  package var figure: Figure {
    Figure(
      name: "thumbnail-\(function.slug(naming: []).prefix { $0 != "-" })",
      folder: .pages, size: Size(width: 96, height: 72), scale: 1
    ) {
      let domain = -5.0...5.0
      let plotted = FunctionPlot(function, style: .series(0).width(1.6).dash(.solid))
      var chart = Chart(
        title: Notation.literal(function.title ?? function.words),
        description:
          "The graph of \(function.title ?? function.words) from z = −5 to 5, without axes.",
        panel: Panel(
          [plotted], over: domain, values: values(of: plotted, over: domain), yTitle: "",
          isLabelled: false))
      chart.isTitled = false
      return chart
    }
  }

  /// The same values for all that they suit.
  private func values(
    of plotted: FunctionPlot, over domain: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let own = [plotted].valueRange(over: domain)
    return [-1.3...1.3, -2.3...5.3].first {
      $0.lowerBound <= own.lowerBound && own.upperBound <= $0.upperBound
    } ?? own
  }
}
