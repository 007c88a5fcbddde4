import Measurements
import Synchronization
import Training

/// Says how far training is: a line that changes on a terminal, a line for each epoch elsewhere.
final class ProgressReport: Sendable {
  private struct State {
    var epochs: Int
    var done: [String: Double] = [:]
    var finished = 0.0
    var shown = ContinuousClock.now
  }

  private let state: Mutex<State>
  private let start = ContinuousClock.now

  /// Takes how many epochs all runs have together.
  init(epochs: Int, width: Int) { state = Mutex(State(epochs: epochs)) }

  /// A run that was recorded before takes no time.
  func skip(epochs: Int) { state.withLock { $0.epochs -= epochs } }

  /// A run has gone on.
  func report(_ job: TrainingJob, _ step: TrainingJob.Progress) {
    let now = ContinuousClock.now
    let position = Double(step.epochs) + step.share
    let line: String? = state.withLock { state in
      if state.done[job.name] == nil { state.epochs -= step.epochs }
      state.done[job.name] = position
      if step.share == 0, !StandardError.isTerminal { return Self.epochLine(job, step.history) }
      guard StandardError.isTerminal, now - state.shown > .milliseconds(100) else { return nil }
      state.shown = now
      return nil
    }
    if let line { StandardError.write(line) }
  }

  /// A run has ended.
  func end(_ job: TrainingJob, _ run: TrainingRun) {
    clear()
    StandardError.write(
      "\(job.name): test loss \(run.test.loss), accuracy \(run.test.accuracy), best epoch \(run.bestEpoch)")
  }

  /// Takes the line away.
  func clear() {
    if StandardError.isTerminal { StandardError.write(text: "\r\u{1B}[K") }
  }

  private static func epochLine(_ job: TrainingJob, _ history: TrainingHistory) -> String? {
    let rounded = history.rounded
    guard let loss = rounded.trainingLoss.last, let validation = rounded.validationLoss.last,
      let accuracy = rounded.validationAccuracy.last, let seconds = rounded.seconds.last
    else { return nil }
    return "\(job.name): epoch \(history.epochs)/\(job.settings.epochs), loss \(loss), "
      + "validation loss \(validation), accuracy \(accuracy), \(seconds) s"
  }
}
