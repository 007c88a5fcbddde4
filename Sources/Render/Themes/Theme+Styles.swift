extension Theme {
  /// The colour at a place of the sequential ramp, 0 at its start and 1 at its end.
  ///
  /// Between the stops the colour is interpolated in OKLab; places outside 0...1 get the nearest end.
  public func ramp(at place: Double) -> Color {
    guard let first = rampStops.first, rampStops.count > 1, place > 0 else {
      return rampStops.first ?? text
    }
    let scaled = min(place, 1) * Double(rampStops.count - 1)
    let index = min(Int(scaled), rampStops.count - 2)
    let start = index == 0 ? first : rampStops[index]
    return OKLab(start).interpolated(
      to: OKLab(rampStops[index + 1]), at: scaled - Double(index)
    ).color
  }

  /// The colour of a style.
  public func color(of style: SeriesStyle) -> Color {
    switch style.source {
    case .series(let index):
      series.isEmpty ? text : series[Self.wrapped(index, series.count)]
    case .ramp(let place): ramp(at: place)
    case .muted: mutedText
    case .foreground: text
    }
  }

  /// The line of a style where a width of 1 means `width` px.
  func stroke(of style: SeriesStyle, width: Double) -> Stroke {
    let width = width * style.width
    let color = color(of: style)
    switch style.dash {
    case .solid: return Stroke(color, width: width, cap: .round)
    case .dashed: return Stroke(color, width: width, dash: [4 * width, 3 * width])
    case .dotted: return Stroke(color, width: width, dash: [0.01, 2.5 * width], cap: .round)
    case .automatic:
      guard case .series(let index) = style.source, !seriesDashes.isEmpty else {
        return Stroke(color, width: width, cap: .round)
      }
      let dash = seriesDashes[Self.wrapped(index, seriesDashes.count)].map { $0 * width }
      return Stroke(color, width: width, dash: dash, cap: dash.isEmpty ? .round : .butt)
    }
  }

  private static func wrapped(_ index: Int, _ count: Int) -> Int {
    let remainder = index % count
    return remainder < 0 ? remainder + count : remainder
  }
}
