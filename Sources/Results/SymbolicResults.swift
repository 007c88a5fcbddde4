/// The answers of SymPy and `plotgen inspect` to the same questions, in `Docs/Data/symbolic.json`.
package struct SymbolicResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that asked.
  package let command: String

  /// The seconds of processor time that SymPy has for a question.
  package let secondsAllowed: Int

  /// The libraries that were asked besides `plotgen inspect`.
  package let peers: [Peer]

  /// The answers, one for each formula, question and library.
  package let rows: [SymbolicRow]

  /// Creates results from their parts.
  package init(
    environment: Environment, command: String, secondsAllowed: Int, peers: [Peer],
    rows: [SymbolicRow]
  ) {
    self.environment = environment
    self.command = command
    self.secondsAllowed = secondsAllowed
    self.peers = peers
    self.rows = rows
  }
}

extension SymbolicResults: ResultsFile {
  /// The name of the file.
  package static var fileName: String { "symbolic.json" }

  /// The command that makes it.
  package static var command: String { "make measure-symbolic" }
}

/// A question about a formula, by the name of SymPy's function for it.
package enum SymbolicQuestion: String, Codable, Hashable, Sendable, CaseIterable {
  /// The set where it is defined and continuous.
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
  package var isYesOrNo: Bool { self == .isIncreasing || self == .isDecreasing }
}

/// The answer of one library to one question about one formula.
package struct SymbolicRow: Codable, Hashable, Sendable {
  /// The judgement of an answer.
  package enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    /// It agrees with evaluations at many points.
    case right

    /// It is stated as an enclosure, and the right answer lies in it.
    case bounds

    /// Evaluations contradict it.
    case wrong

    /// There is no answer.
    case none
  }

  /// The reason why there is no answer.
  package enum Cause: String, Codable, Hashable, Sendable, CaseIterable {
    /// SymPy says that it cannot.
    case notImplemented = "not implemented"

    /// The result is no answer: an unsolved set, or None.
    case unevaluated

    /// It took longer than is allowed.
    case timeOut = "time-out"

    /// Another error was raised.
    case error

    /// `plotgen` says that it has not decided it.
    case undecided
  }

  /// The formula, in the grammar of `Docs/Expressions.md`.
  package let formula: String

  /// The question.
  package let question: SymbolicQuestion

  /// The lower end of the part of the domain that was asked about.
  package let from: Int

  /// The upper end.
  package let to: Int

  /// The library, `sinerelu` for `plotgen inspect`.
  package let library: String

  /// The judgement of the answer.
  package let verdict: Verdict

  /// The reason why there is no answer; nil if there is one.
  package let cause: Cause?

  /// The answer in the words of the library, or what it said instead, shortened; may be empty.
  package let answer: String

  /// The right answer to a question of yes or no; nil for others.
  package let truth: Bool?

  /// The processor time in seconds: of the question for SymPy, of all questions about the formula, which one
  /// run answers, for `plotgen inspect`.
  package let seconds: Double

  /// Creates a row from its parts.
  package init(
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

extension SymbolicRow: Validated {
  static let rules: [String: ValueRule] = [
    "from": .wholeNumber(-1000...1000), "to": .wholeNumber(-1000...1000), "answer": .anyText,
    "seconds": .notNegative,
  ]

  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard from < to else {
      throw json.flaw("to", needed: "a whole number from \(from + 1) to 1000")
    }
    switch (verdict, cause) {
    case (.none, nil):
      let causes = Cause.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      throw json.flaw("cause", needed: "one of " + causes)
    case (.right, .some), (.bounds, .some), (.wrong, .some):
      throw json.flaw("cause", needed: "nothing, since there is an answer")
    default: break
    }
    switch (question.isYesOrNo, truth) {
    case (true, nil): throw json.flaw("truth", needed: "true or false")
    case (false, .some):
      throw json.flaw("truth", needed: "nothing, since the question is not one of yes or no")
    default: break
    }
  }
}
