@testable import Documentation

/// Experiments that say what a test wants them to.
struct FakeExperiments: ExperimentEvidence {
  var answers: [ExperimentQuestion: ClosedRange<Double>]

  func observation(of question: ExperimentQuestion) -> Observation? {
    answers[question].map { interval in
      Observation(
        estimate: (interval.lowerBound + interval.upperBound) / 2, interval: interval,
        setting: "12 runs of a small network")
    }
  }
}
