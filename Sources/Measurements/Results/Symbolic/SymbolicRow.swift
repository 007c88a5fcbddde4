/// What is asked about a formula, by the name of SymPy's function for it.
public enum SymbolicQuestion: String, Encodable, Hashable, Sendable, CaseIterable {
  /// Where it has values and is continuous.
  case continuousDomain = "continuous_domain"

  /// Its greatest lower and its least upper bound.
  case functionRange = "function_range"

  /// The points without a value next to which it has values.
  case singularities

  /// Whether it never falls.
  case isIncreasing = "is_increasing"

  /// Whether it never rises.
  case isDecreasing = "is_decreasing"

  /// Whether the answer is yes or no.
  public var isYesOrNo: Bool { self == .isIncreasing || self == .isDecreasing }
}

/// The answer of one library to one question about one formula.
public struct SymbolicRow: Encodable, Hashable, Sendable {
  /// How an answer was judged.
  public enum Verdict: String, Encodable, Hashable, Sendable, CaseIterable {
    /// It is what evaluations at many points show.
    case right

    /// It is an enclosure, said to be no more than that, and the truth lies in it.
    case bounds

    /// Evaluations contradict it.
    case wrong

    /// There is none.
    case none
  }

  /// Why there is no answer.
  public enum Cause: String, Encodable, Hashable, Sendable, CaseIterable {
    /// SymPy says that it cannot.
    case notImplemented = "not implemented"

    /// What comes back is no answer: a set that is not solved, or None.
    case unevaluated

    /// Time was over.
    case timeOut = "time-out"

    /// Another error was raised.
    case error

    /// `plotgen` says that it has not decided it.
    case undecided
  }

  /// The formula, in the grammar of `Docs/Expressions.md`.
  public let formula: String

  /// What was asked.
  public let question: SymbolicQuestion

  /// The lower end of the part of the domain that was asked about.
  public let from: Int

  /// The upper end.
  public let to: Int

  /// The library, `sinerelu` for `plotgen inspect`.
  public let library: String

  /// How the answer was judged.
  public let verdict: Verdict

  /// Why there is no answer; nil if there is one.
  public let cause: Cause?

  /// The answer in the words of the library, or what it said instead, shortened; may be empty.
  public let answer: String

  /// The right answer to a question of yes or no; nil for others.
  public let truth: Bool?

  /// The processor time in seconds: of the question for SymPy, of all questions about the formula, which one
  /// run answers, for `plotgen inspect`.
  public let seconds: Double

  /// Creates a row from its parts.
  public init(
    formula: String, question: SymbolicQuestion, from: Int, to: Int, library: String,
    verdict: Verdict, cause: Cause?, answer: String, truth: Bool?, seconds: Double
  ) {
    self.formula = formula
    self.question = question
    self.from = from
    self.to = to
    self.library = library
    self.verdict = verdict
    self.cause = cause
    self.answer = answer
    self.truth = truth
    self.seconds = seconds
  }
}
