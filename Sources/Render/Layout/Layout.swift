/// A chart at a size: where everything lies, and the scene to draw.
///
/// The boxes are there to be looked at and tested; whoever draws needs only the scene.
public struct Layout: Hashable, Sendable {
  /// What is drawn.
  public var scene: Scene

  /// The panels, row by row.
  public var panels: [PanelLayout]

  /// Every line of words in the scene.
  public var texts: [TextBox]

  /// The areas of the legends, each holding the boxes of its words; empty without legends.
  public var legends: [Rectangle]

  /// The annotations, without markup, that found no place and are not drawn.
  public var omitted: [String]

  /// From where to where the graphs of functions are not decided, panel by panel.
  public var undecided: [ClosedRange<Double>]
}
