import Results

/// The figures of what becomes of signals in networks; there are only those whose results there are.
struct SignalFigures: Sendable {
  /// The figures, in the order in which they are shown.
  let all: [Figure]

  /// The names of all of them, were all results there.
  static let names =
    SaturationFigure.functions.map(SaturationFigure.histogramsName) + [
      SaturationFigure.sharesName, ScaledGradientsFigure.name, UnitFatesFigure.name,
    ]

  /// Makes the figures of results.
  init(_ results: SignalResults) {
    let saturation = SaturationFigure(results: results)
    all =
      SaturationFigure.functions.compactMap(saturation.histograms)
      + [
        saturation.shares, ScaledGradientsFigure(results: results).figure,
        UnitFatesFigure(results: results).figure,
      ].compactMap(\.self)
  }
}
