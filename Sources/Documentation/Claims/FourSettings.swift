import Results
import Words

/// What a function costs over ReLU in every setting that was measured: both builds, in cache and out of it.
struct FourSettings {
  /// A build and a number of elements.
  struct Setting: Hashable {
    let build: Build
    let elements: Int

    /// In running text.
    var words: String {
      let place = elements >= 1 << 20 ? "out of cache" : "in cache"
      return "\(build.rawValue) build, \(Notation.count(elements)) elements (\(place))"
    }
  }

  private let speed: SpeedResults?

  /// Takes what was measured.
  init(_ speed: SpeedResults?) { self.speed = speed }

  /// The settings: the native build before the portable one, large arrays before small.
  var settings: [Setting] {
    (speed?.runs ?? []).flatMap { run in
      Set(run.rows.map(\.elements)).sorted(by: >).map { Setting(build: run.build, elements: $0) }
    }
  }

  /// The time over that of ReLU's value in one setting; nil if it was not measured.
  func ratio(_ function: String, _ operation: Results.Operation, _ setting: Setting) -> Ratio? {
    speed?.run(of: setting.build)?.rows.first {
      $0.function == function && $0.operation == operation && $0.elements == setting.elements
    }?.ratioToReLU
  }

  /// What ReLU against itself shows in a setting: ratios inside are no difference.
  func noise(_ setting: Setting) -> ClosedRange<Double> {
    NoiseBand.around(ratio("relu", .forward, setting))
  }

  /// A table: a function a row, a setting a column; nil if nothing was measured.
  func table(_ functions: [(name: String, title: String)]) -> String? {
    let settings = settings
    guard !settings.isEmpty else { return nil }
    let rows = functions.compactMap { function -> [String]? in
      let ratios = settings.map { ratio(function.name, .forward, $0) }
      guard ratios.contains(where: { $0 != nil }) else { return nil }
      return [function.title] + ratios.map { $0?.words ?? "–" }
    }
    guard !rows.isEmpty else { return nil }
    return MarkdownTable(
      columns: [.init(heading: "÷ ReLU (95 %)", isNumeric: false)]
        + settings.map { setting in
          .init(
            heading: "\(setting.build.rawValue), \(Notation.count(setting.elements))")
        },
      rows: rows
    ).text
  }
}

/// The ratios that measuring ReLU against itself yields.
enum NoiseBand {
  /// From the least to the greatest ratio that the interval of ReLU to itself allows, in either direction.
  ///
  /// Whatever is called faster or slower must lie outside with its whole interval. Without such a row it is 1 alone.
  static func around(_ itself: Ratio?) -> ClosedRange<Double> {
    guard let itself else { return 1...1 }
    let reach = max(itself.upper, 1 / itself.lower, 1)
    return 1 / reach...reach
  }
}
