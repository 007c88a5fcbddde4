import Testing

@testable import Render

struct ThemeTests {
  /// OKLab distances: 0.02 can just be told apart side by side; lines far apart need much more.
  static let noticeable = 0.02
  static let distinct = 0.08

  @Test(arguments: [Theme.light, .dark], ColorVision.allCases)
  func seriesAreToldApart(theme: Theme, vision: ColorVision) {
    for (index, color) in theme.series.enumerated() {
      for other in theme.series[..<index] {
        #expect(vision.seen(color).distance(to: vision.seen(other)) >= Self.distinct)
      }
    }
  }

  @Test(arguments: [Theme.light, .dark]) func curvesStandOutFromTheBackground(theme: Theme) {
    for color in theme.series + (0...20).map({ theme.ramp(at: Double($0) / 20) }) {
      #expect(color.contrast(to: theme.background) >= 3)
    }
  }

  @Test(arguments: [Theme.light, .dark]) func wordsAreReadable(theme: Theme) {
    #expect(theme.text.contrast(to: theme.background) >= 7)
    #expect(theme.mutedText.contrast(to: theme.background) >= 4.5)
  }

  @Test(arguments: [Theme.light, .dark], ColorVision.allCases)
  func theRampGoesOneWayInLightness(theme: Theme, vision: ColorVision) {
    let lightness = (0...100).map { vision.seen(theme.ramp(at: Double($0) / 100)).lightness }
    let steps = zip(lightness, lightness.dropFirst()).map { $1 - $0 }
    #expect(steps.allSatisfy { $0 < 0.002 } || steps.allSatisfy { $0 > -0.002 })
  }

  @Test(arguments: [Theme.light, .dark], 2...9)
  func neighboursOnTheRampAreToldApart(theme: Theme, count: Int) {
    for vision in ColorVision.allCases {
      let seen = (0..<count).map { vision.seen(theme.ramp(at: Double($0) / Double(count - 1))) }
      for (one, next) in zip(seen, seen.dropFirst()) {
        #expect(one.distance(to: next) >= Self.noticeable)
      }
    }
  }

  @Test(arguments: [Theme.light, .dark]) func everySeriesHasItsOwnDash(theme: Theme) {
    #expect(theme.seriesDashes.count == theme.series.count)
    #expect(Set(theme.seriesDashes).count == theme.seriesDashes.count)
  }

  @Test func placesOutsideTheRampGetItsEnds() {
    #expect(Theme.light.ramp(at: -1) == Theme.light.rampStops.first)
    #expect(Theme.light.ramp(at: 7) == Theme.light.rampStops.last)
    #expect(Theme.light.ramp(at: .nan) == Theme.light.rampStops.first)
  }

  @Test func contrastOfBlackOnWhiteIs21() {
    #expect(abs(Color(0).contrast(to: Color(0xffffff)) - 21) < 1e-9)
  }

  @Test func coloursSurviveOKLab() {
    for rgb: UInt32 in [0, 0xffffff, 0x3352cc, 0xbd3808, 0x00ff00, 0x123456] {
      #expect(OKLab(Color(rgb)).color == Color(rgb))
    }
  }

  @Test func whereColoursBeginAgainDashesDiffer() {
    for theme in [Theme.light, .dark] {
      let strokes = (0..<16).map { theme.stroke(of: .series($0), width: 2) }
      #expect(Set(strokes).count == 16)
    }
  }

  @Test func aColourAndAWidthOfOnesOwnReplaceTheThemes() {
    var style = SeriesStyle.series(1)
    style.color = Color(0x123456)
    style.lineWidth = 5
    let stroke = Theme.light.stroke(of: style, width: 2)
    #expect(stroke.color == Color(0x123456) && stroke.width == 5)
    #expect(stroke.dash == Theme.light.seriesDashes[1].map { $0 * 5 })
  }
}
