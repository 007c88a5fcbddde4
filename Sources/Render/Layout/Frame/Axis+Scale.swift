extension Axis {
  /// The scale of a horizontal axis between two edges, in px.
  func scale(left: Double, right: Double) throws(RenderError) -> Scale {
    try scale(from: left, to: right)
  }

  /// The scale of a vertical axis between two edges, in px; numbers grow upwards, names read down.
  func scale(top: Double, bottom: Double) throws(RenderError) -> Scale {
    isCategorical ? try scale(from: top, to: bottom) : try scale(from: bottom, to: top)
  }

  /// Whether a line stands out at 0; among categories 0 is only the first.
  var hasZeroLine: Bool { scale == .linear && limits.contains(0) }

  /// Whether names stand along the axis instead of numbers.
  var isCategorical: Bool { if case .categories = scale { true } else { false } }

  /// The axis's name for messages.
  var subject: String { title.isEmpty ? "untitled axis" : "axis “\(Markup.plain(title))”" }

  /// Whether both show the same values in the same way.
  func isAligned(with other: Axis) -> Bool { scale == other.scale && domain == other.domain }

  private func scale(from start: Double, to end: Double) throws(RenderError) -> Scale {
    switch scale {
    case .logarithmic:
      return .logarithmic(try LogarithmicScale(domain: limits, from: start, to: end))
    case .linear:
      return .linear(try LinearScale(domain: limits, from: start, to: end))
    case .categories(let names):
      guard !names.isEmpty else {
        throw RenderError(subject, .layout, "it has no categories; give it one name at least")
      }
      return .linear(try LinearScale(domain: limits, from: start, to: end))
    }
  }
}
