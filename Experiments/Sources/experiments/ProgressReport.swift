import Results
import Synchronization
import Files
import Training

/// Says how far training is: a line that changes on a terminal, a line for each epoch elsewhere.
final class ProgressReport: Sendable {
  private struct State {
    /// The epochs of all runs together, those left out that were done before.
    var total: Double

    /// The epochs that are done of each run that has begun here.
    var done: [String: Double] = [:]

    /// When the line was written.
    var shown: ContinuousClock.Instant
  }

  private let state: Mutex<State>
  private let start = ContinuousClock.now

  /// Takes how many epochs all runs have together.
  init(epochs: Int) { state = Mutex(State(total: Double(epochs), shown: start)) }

  /// A run was recorded before.
  func skip(epochs: Int) { state.withLock { $0.total -= Double(epochs) } }

  /// A run has gone on.
  func report(_ job: TrainingJob, _ progress: TrainingJob.Progress) {
    let position = Double(progress.epochs) + progress.share
    if let line = state.withLock({ next(&$0, job, progress, position) }) {
      if StandardError.isTerminal {
        StandardError.show(progress: line)
      } else {
        StandardError.write(line)
      }
    }
  }

  /// A run has ended.
  func end(_ job: TrainingJob, _ run: TrainingRun) {
    clear()
    StandardError.write("\(job.name): \(run.outcome)")
  }

  /// Takes the line away.
  func clear() { StandardError.show(progress: nil) }

  private func next(
    _ state: inout State, _ job: TrainingJob, _ progress: TrainingJob.Progress, _ position: Double
  ) -> String? {
    // What a checkpoint had of the run took no time here.
    if state.done[job.name] == nil { state.total -= Double(progress.epochs) }
    let before = Double(progress.resumedFrom)
    state.done[job.name] = position - before
    guard StandardError.isTerminal else {
      return progress.share == 0 ? EpochText(job, progress.history).line : nil
    }
    let now = ContinuousClock.now
    guard now - state.shown > .milliseconds(200) else { return nil }
    state.shown = now
    let done = state.done.values.reduce(0, +)
    let share = done / max(state.total, 1)
    let width = 24
    let filled = max(0, min(width, Int(Double(width) * share)))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let seconds = (now - start) / .seconds(1) * (state.total - done) / max(done, 1e-6)
    return "\(bar) \(Int(100 * share)) % \(Self.remaining(seconds)) "
      + EpochText(job, progress.history).running(progress)
  }

  private static func remaining(_ seconds: Double) -> String {
    let seconds = Int(max(0, min(seconds, 1e9)).rounded(.up))
    switch seconds {
    case ..<60: return "\(seconds) s left"
    case ..<7200: return "\((seconds + 59) / 60) min left"
    default: return "\((seconds + 3599) / 3600) h left"
    }
  }
}

/// What happened in an epoch, in one line.
struct EpochText {
  private let job: TrainingJob
  private let history: TrainingHistory

  /// Takes a run and what happened in it so far.
  init(_ job: TrainingJob, _ history: TrainingHistory) {
    self.job = job
    self.history = history.rounded
  }

  /// The last epoch that has ended; nil if none has.
  var line: String? {
    history.lastEpoch.map { "\(job.name): epoch \(history.epochs)/\(job.settings.epochs), \($0)" }
  }

  /// The epoch that is going on.
  func running(_ progress: TrainingJob.Progress) -> String {
    let epoch = min(progress.epochs + 1, job.settings.epochs)
    let accuracy = history.validationAccuracy.last.map { ", accuracy \($0)" } ?? ""
    let loss = (progress.loss * 1e4).rounded() / 1e4
    return "\(job.name), epoch \(epoch)/\(job.settings.epochs), loss \(loss)\(accuracy)"
  }
}
