extension ThemeMetrics {
  /// All lengths of the whole chart times `chart`, those inside panels times `panel`.
  func scaled(chart: Double, panel: Double) -> ThemeMetrics {
    var metrics = self
    for length in [\ThemeMetrics.title, \.subtitle, \.margin, \.panelGap] {
      metrics[keyPath: length] *= chart
    }
    for length in [
      \ThemeMetrics.panelTitle, \.axisTitle, \.tickLabel, \.seriesLabel, \.annotation, \.curve,
      \.axisLine, \.gridLine, \.dotRadius,
    ] {
      metrics[keyPath: length] *= panel
    }
    return metrics
  }
}
