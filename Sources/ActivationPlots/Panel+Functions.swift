import Activations
import Render

extension Panel {
  /// Creates a panel of functions as the figures have them.
  ///
  /// - Parameters:
  ///   - title: The words above the panel; empty for none.
  ///   - functions: The functions, back to front.
  ///   - x: The arguments from left to right.
  ///   - y: The values from bottom to top; nil for those that show the shape of the functions.
  ///   - yTitle: The name of the values, such as *f*(*z*); empty for none.
  ///   - ticks: Where the arguments have ticks.
  ///   - isLabelled: Whether arguments and values have lines across the panel and labels beside it.
  ///   - marks: What is drawn below the functions.
  package init(
    title: String = "", _ functions: [FunctionPlot], over x: ClosedRange<Double>,
    values y: ClosedRange<Double>? = nil, yTitle: String, ticks: TickPlacement = .automatic,
    isLabelled: Bool = true, @MarkBuilder marks: () -> [Mark] = { [] }
  ) {
    self.init(
      title: title,
      x: Axis(
        title: isLabelled ? "*z*" : "", domain: x, ticks: isLabelled ? ticks : .none,
        grid: isLabelled),
      y: Axis(
        title: yTitle, domain: y, ticks: isLabelled ? .automatic : .none, grid: isLabelled),
      marks: marks() + functions.map(\.mark))
  }
}

extension [FunctionPlot] {
  /// The same functions without names.
  package var unlabelled: [FunctionPlot] { map { $0.derivative($0.order) } }

  /// The derivatives of the same functions, without names.
  package func derivatives(_ order: Int) -> [FunctionPlot] { map { $0.derivative(order) } }
}
