extension Theme {
  /// Dark on white, for paper and for pages with a white ground.
  public static let light = Theme(
    background: Color(0xFFFFFF), text: Color(0x1B1F24), mutedText: Color(0x57606A),
    axis: Color(0x8C959F), grid: Color(0xE7EAEE),
    series: [
      0x0B6BCB, 0xC4501B, 0x0A7F5C, 0x8A3FB0, 0x946200, 0xC2257A, 0x1F2A5A, 0x5E6B73,
    ].map { Color($0) },
    seriesDashes: [[], [6, 2.5], [], [1.5, 2], [6, 2, 1.5, 2], [], [4, 2], []],
    rampStops: [0x0B2A6B, 0x2F6FB5, 0x5BA3B0].map { Color($0) },
    areaOpacity: 0.16, metrics: ThemeMetrics())

  /// Light on a near-black ground.
  public static let dark = Theme(
    background: Color(0x0F1419), text: Color(0xE9EEF3), mutedText: Color(0x9BA7B3),
    axis: Color(0x5B6672), grid: Color(0x232B33),
    series: [
      0x5AA9FF, 0xFF8A4C, 0x3CCB9A, 0xC58BEA, 0xE0B040, 0xFF7AB8, 0xB8C4FF, 0x9AA6AE,
    ].map { Color($0) },
    seriesDashes: light.seriesDashes,
    rampStops: [0x5B7FD0, 0x7FC0D8, 0xE8F6D0].map { Color($0) },
    areaOpacity: 0.2, metrics: ThemeMetrics())
}
