import Activations
import Gallery
import Results
import Words

/// Claims about speed and accuracy, which measurements and experiments decide.
struct CostClaims {
  private let results: MeasuredResults
  private let evidence: ExperimentEvidence?
  private let costs: FourSettings

  init(_ results: MeasuredResults) {
    self.results = results
    evidence = results.experiments.map { ExperimentEvidence($0) }
    costs = FourSettings(results.speed)
  }

  var all: [Claim] { [better, slower, dense] }

  /// Better than ReLU in more than half of all cases.
  private var better: Claim {
    let duels = evidence?.duels ?? []
    let decided = duels.filter(\.isTheArticles).compactMap(\.share).compactMap { share -> Bool? in
      share.interval.lowerBound > 0.5 ? true : share.interval.upperBound < 0.5 ? false : nil
    }
    let table = MarkdownTable(
      columns: ["Network, data", "SineReLU"].map { .init(heading: $0, isNumeric: false) }
        + ["Epochs", "Better", "Not as good", "Better, % (95 %)"].map { .init(heading: $0) },
      rows: duels.map { duel in
        [
          duel.place.cell, duel.hidden.title + (duel.isTheArticles ? " (the article's)" : ""),
          "\(duel.epochs)", "\(duel.better)", "\(duel.worse)", duel.share.map(Self.words) ?? "–",
        ]
      })
    return Claim(
      name: "better", title: "Better than ReLU most of the time",
      article: "SineReLU “performs better than ReLU most of the times”.",
      rule:
        "For each network and data set by itself, with the article's *ε* (0.025; in the convolutional network 0.0025, "
        + "and 0.025 in its dense layer): in which share of the runs is the test accuracy greater than that of ReLU's run "
        + "of the same number? Ties do not count. Only those 95 % intervals (Wilson, 1927) decide that do not contain one "
        + "half: *holds* if all of these lie above it, *fails* if all lie below it, *holds with a condition* if some lie above "
        + "and some below, *open* if there are none. Runs of different networks, data, epochs or *ε* are not counted "
        + "together.",
      verdict: Verdict(decided),
      evidence: duels.isEmpty
        ? "To decide it, networks have to be trained many times, from different seeds; there are no results yet."
        : "Each run of SineReLU is compared with the run of ReLU that has the same weights and order of examples "
          + "([Experiments](Experiments.md)):\n\n\(table.text)")
  }

  /// A share in % with its interval.
  private static func words(_ share: BinomialShare) -> String {
    let numbers = [share.value, share.interval.lowerBound, share.interval.upperBound].map {
      Notation.decimals(100 * $0, 0)
    }
    return "\(numbers[0]) (\(numbers[1])–\(numbers[2]))"
  }

  /// 4 h 15 min against 3 h 45 min.
  private var slower: Claim {
    let claimed = PublishedTime.ratio
    let times = evidence?.epochTimes ?? []
    let kernels = costs.settings.compactMap { setting in
      costs.ratio("sineReLU", .forward, setting).map { (setting: setting, ratio: $0) }
    }
    // The article timed LeNet-5; without it, whatever was trained.
    let timed = times.filter { $0.place.network == .lenet5 }
    let deciding = (timed.isEmpty ? times : timed).map(\.ratio)
    let verdict: Verdict =
      switch deciding.isEmpty {
      case false where deciding.allSatisfy { $0.lower <= claimed && claimed <= $0.upper }: .holds
      case false: deciding.contains { $0.lower > 1 } ? .conditional : .fails
      case true where kernels.isEmpty: .open
      case true where kernels.allSatisfy { $0.ratio.upper < costs.noise($0.setting).lowerBound }:
        .fails
      case true:
        kernels.contains { $0.ratio.lower > costs.noise($0.setting).upperBound }
          ? .conditional : .open
      }
    let epochs = times.map { time in
      "\(time.ratio.words) in \(time.pairs) runs of \(time.place.words) with \(time.hidden.title)"
    }
    let table = costs.table([("sineReLU", "SineReLU"), ("relu", "ReLU again")])
    return Claim(
      name: "slower", title: "Slower than ReLU: 4 h 15 min against 3 h 45 min",
      article: "LeNet-5 on MNIST took 4 h 15 min with SineReLU and 3 h 45 min with ReLU.",
      rule:
        "The time of an epoch of LeNet-5 divided by that with ReLU, for each data set: *holds* if the claimed ratio lies "
        + "in all 95 % intervals; otherwise *holds with a condition* if at least one interval lies above 1, and *fails* if "
        + "none does. If nothing was trained, the times of the function alone decide whether it is slower, by more than "
        + "ReLU measured twice differs from itself.",
      verdict: verdict,
      evidence: [
        "That would be \(Notation.measured(claimed)) times as long for the whole training. "
          + (epochs.isEmpty
            ? "Whether a whole training takes that much longer is not measured yet."
            : "The time of an epoch divided by that of ReLU is: \(epochs.joined(separator: "; ")) "
              + "([Experiments](Experiments.md))."),
        table.map {
          "The table has the times of the function alone, divided by those of ReLU, for arrays of single-precision numbers "
            + "([Benchmarks](Benchmarks.md)). A layer also multiplies matrices; that time is not in it.\n\n\($0)"
        } ?? "The times of the function alone are not measured yet.",
      ].joined(separator: "\n\n"),
      figure: Figures.sections(with: results).flatMap(\.figures).first {
        $0.name == "sinerelu-peers"
      })
  }

  /// Rectifiers that are not 0 for negative z cost computing, and parameters to choose.
  private var dense: Claim {
    let kinds: [any Activation.Type] = [
      LeakyReLU.self, PReLU.self, ELU.self, SELU.self, Softplus.self, GELU.self, SineReLU.self,
    ]
    let decisions = kinds.flatMap { kind in
      costs.settings.compactMap { setting in
        costs.ratio(kind.facts.name, .forward, setting).map {
          $0.lower > costs.noise(setting).upperBound
        }
      }
    }
    let tuned = kinds.filter { !$0.init().parameterValues.isEmpty }.map { $0.facts.title }
    let table = costs.table(
      kinds.map { ($0.facts.name, $0.facts.title) } + [("relu", "ReLU again")])
    return Claim(
      name: "dense", title: "“Dense” rectifiers cost computation and tuning",
      article:
        "Rectifiers that are not 0 for negative numbers are “dense”: they cost computation and tuning.",
      rule:
        "For each function and each setting of the table: is the whole 95 % interval above that of ReLU against "
        + "itself? *Holds* if it is in all of them, *holds with a condition* if in some, *fails* if in none.",
      verdict: Verdict(decisions),
      evidence: [
        table.map {
          "The table has the times divided by those of ReLU ([Benchmarks](Benchmarks.md)).\n\n\($0)"
        } ?? "The times are not measured yet.",
        "\(tuned.joined(separator: ", ")) have a parameter to tune; that of SineReLU is *ε*.",
      ].joined(separator: "\n\n"),
      figure: Figures.sections(with: results).flatMap(\.figures).first { $0.name == "cost" })
  }
}

/// What a function costs over ReLU in every setting that was measured: both builds, in cache and out of it.
private struct FourSettings {
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
