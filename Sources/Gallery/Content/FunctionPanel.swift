import Activations
import Render

/// A panel of a figure, declared by its functions.
struct FunctionPanel {
  /// The words above the panel; empty for none.
  var title = ""

  /// The functions, back to front.
  var functions: [PlottedFunction]

  /// The arguments and values it shows.
  var frame: PlotFrame

  /// The name of the values, such as *f*(*z*); empty for none.
  var yTitle: String

  /// Where the arguments have ticks.
  var ticks: TickPlacement = .automatic

  /// Whether arguments and values have lines across the panel and labels beside it.
  var isLabelled = true

  /// What is drawn besides: bands, dots, rules and words.
  var marks: [Mark]

  /// Creates a panel.
  init(
    title: String = "", _ functions: [PlottedFunction], in frame: PlotFrame, yTitle: String,
    ticks: TickPlacement = .automatic, @MarkBuilder marks: () -> [Mark] = { [] }
  ) {
    self.title = title
    self.functions = functions
    self.frame = frame
    self.yTitle = yTitle
    self.ticks = ticks
    self.marks = marks()
  }

  /// The panel with the graphs of its functions.
  func panel() -> Panel {
    Panel(
      title: title,
      x: Axis(
        title: isLabelled ? "*z*" : "", domain: frame.x, ticks: isLabelled ? ticks : .none,
        grid: isLabelled),
      y: Axis(
        title: yTitle, domain: frame.y, ticks: isLabelled ? .automatic : .none, grid: isLabelled),
      marks: marks + functions.map { .function($0.plot(in: frame)) })
  }
}
