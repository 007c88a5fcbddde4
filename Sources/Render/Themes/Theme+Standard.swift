extension Theme {
  /// Dark on white, for paper and for pages with a white ground.
  public static let light = Theme(
    background: Color(0xFFFFFF), text: Color(0x1B1F24), mutedText: Color(0x57606A),
    axis: Color(0x8C959F), zeroLine: Color(0xC3C9D0), grid: Color(0xEBEDF0),
    series: [
      0x3352CC, 0xBD3808, 0x029CB4, 0x89337F, 0xC18504, 0xF04F97, 0x1C2B5B, 0x75695C,
    ].map { Color($0) },
    seriesDashes: [
      [], [5, 2], [2, 1.5], [7, 2, 1.5, 2], [1, 1.5], [9, 2.5], [4, 1.5, 1, 1.5, 1, 1.5], [3, 3],
    ],
    rampStops: [0xDB7A17, 0xD44E39, 0xBD245D, 0x791D80, 0x311A7A].map { Color($0) },
    areaOpacity: 0.16, metrics: ThemeMetrics())

  /// Light on a near-black ground.
  public static let dark = Theme(
    background: Color(0x0F1419), text: Color(0xE9EEF3), mutedText: Color(0x9BA7B3),
    axis: Color(0x66717D), zeroLine: Color(0x444E59), grid: Color(0x20272E),
    series: [
      0x5793FF, 0xF3782B, 0x31E2B3, 0xAF6DAA, 0xF2BF45, 0xE286C4, 0xD5DEFF, 0x949882,
    ].map { Color($0) },
    seriesDashes: light.seriesDashes,
    rampStops: [0x6A55C6, 0xB25CC1, 0xED6BA4, 0xFF9D77, 0xFFD986].map { Color($0) },
    areaOpacity: 0.2, metrics: ThemeMetrics())
}
