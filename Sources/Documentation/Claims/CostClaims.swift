import Activations
import Gallery
import Results
import Words

/// Claims about speed and accuracy, which measurements and experiments decide.
struct CostClaims {
  private let results: MeasuredResults
  private let experiments: (any ExperimentEvidence)?

  init(_ results: MeasuredResults, _ experiments: (any ExperimentEvidence)?) {
    self.results = results
    self.experiments = experiments
  }

  var all: [Claim] { [better, slower, dense] }

  /// Better than ReLU in more than half of all cases.
  private var better: Claim {
    let share = experiments?.observation(of: .shareBetterThanReLU)
    let verdict: Verdict =
      switch share?.interval {
      case nil: .open
      case let interval? where interval.lowerBound > 0.5: .holds
      case let interval? where interval.upperBound < 0.5: .fails
      case .some: .open
      }
    return Claim(
      name: "better", quote: "Better than ReLU most of the time", verdict: verdict,
      evidence: share.map {
        "SineReLU ends with the better test accuracy in a share of \($0.words); ties do not count."
      }
        ?? "Only training can tell, many times over from different seeds: one run of each says "
        + "next to nothing.")
  }

  /// 4 h 15 min against 3 h 45 min.
  private var slower: Claim {
    let claimed = PublishedTime.ratio
    let kernel = ratio("sineReLU", .forward)
    let backward = ratio("sineReLU", .backward).flatMap { ours in
      ratio("relu", .backward).map { ours.value / $0.value }
    }
    let training = experiments?.observation(of: .trainingTimeAgainstReLU)
    let verdict: Verdict =
      switch (training, kernel) {
      case (let training?, _) where training.interval.contains(claimed): .holds
      case (let training?, _): training.interval.lowerBound > 1 ? .conditional : .fails
      case (nil, nil): .open
      case (nil, let kernel?) where kernel.upper < 1: .fails
      case (nil, let kernel?): kernel.lower > 1 ? .conditional : .open
      }
    let measured = kernel.map { kernel in
      " The function itself takes \(kernel.words) times as long as ReLU on an array larger than the "
        + "caches"
        + (backward.map { ", backward \(Notation.measured($0)) times" } ?? "")
        + " ([Benchmarks](Benchmarks.md)); a layer also multiplies matrices, which this does not count."
    }
    return Claim(
      name: "slower", quote: "Slower than ReLU: 4 h 15 min against 3 h 45 min", verdict: verdict,
      evidence:
        "That would be \(Notation.measured(claimed)) times as long for the whole training."
        + (measured ?? " The function itself is not measured yet.")
        + (training.map { " Of an epoch of training: \($0.words)." }
          ?? " Whether a whole training takes that much longer is not measured yet."),
      figure: Figures.sections(with: results).flatMap(\.figures).first {
        $0.name == "sinerelu-peers"
      })
  }

  /// Rectifiers that are not 0 for negative z cost computing, and parameters to choose.
  private var dense: Claim {
    let kinds: [any Activation.Type] = [
      LeakyReLU.self, PReLU.self, ELU.self, SELU.self, Softplus.self, GELU.self, SineReLU.self,
    ]
    let ratios = kinds.compactMap { kind in
      ratio(kind.facts.name, .forward).map { (kind, $0) }
    }
    let dearer = ratios.filter { $0.1.lower > 1 }
    let verdict: Verdict =
      ratios.isEmpty
      ? .open : dearer.isEmpty ? .fails : dearer.count == ratios.count ? .holds : .conditional
    func list(_ pairs: [(any Activation.Type, Ratio)]) -> String {
      pairs.map { "\($0.0.facts.title) \(Notation.measured($0.1.value))" }
        .joined(separator: ", ")
    }
    let free = ratios.filter { $0.1.lower <= 1 }
    let tuned = kinds.filter { !$0.init().parameterValues.isEmpty }.map { $0.facts.title }
    let numbers =
      ratios.isEmpty
      ? "Not measured yet. "
      : (dearer.isEmpty
        ? "" : "Times as long as ReLU on an array larger than the caches: \(list(dearer)). ")
        + (free.isEmpty ? "" : "No dearer than ReLU: \(list(free)). ")
        + "See [Benchmarks](Benchmarks.md). "
    return Claim(
      name: "dense", quote: "“Dense” rectifiers cost computation and tuning", verdict: verdict,
      evidence: numbers
        + "What there is to tune: \(tuned.joined(separator: ", ")) have a parameter, SineReLU's own *ε* "
        + "among them.",
      figure: Figures.sections(with: results).flatMap(\.figures).first { $0.name == "cost" })
  }

  /// The time on the largest arrays over that of ReLU's value.
  private func ratio(_ function: String, _ operation: Results.Operation) -> Ratio? {
    let run = results.speed?.run(of: .native) ?? results.speed?.run(of: .portable)
    let rows = run?.rows.filter { $0.function == function && $0.operation == operation } ?? []
    return rows.max { $0.elements < $1.elements }?.ratioToReLU
  }
}
