/// Where an axis has its ticks.
public enum TickPlacement: Hashable, Sendable {
  /// At round decimal numbers, as many as there is room for.
  case automatic

  /// At multiples or simple fractions of π, as many as there is room for.
  case multiplesOfPi

  /// At the given places; labels that would touch are left out.
  case values([Tick])

  /// Nowhere.
  case none
}
