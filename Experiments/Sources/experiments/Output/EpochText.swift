import Measurements
import Training

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
    guard let loss = history.trainingLoss.last, let validation = history.validationLoss.last,
      let accuracy = history.validationAccuracy.last, let seconds = history.seconds.last
    else { return nil }
    return "\(job.name): epoch \(history.epochs)/\(job.settings.epochs), loss \(loss), "
      + "validation loss \(validation), accuracy \(accuracy), \(seconds) s"
  }

  /// The epoch that is going on.
  func running(_ progress: TrainingJob.Progress) -> String {
    let epoch = min(progress.epochs + 1, job.settings.epochs)
    let accuracy = history.validationAccuracy.last.map { ", accuracy \($0)" } ?? ""
    let loss = (progress.loss * 1e4).rounded() / 1e4
    return "\(job.name), epoch \(epoch)/\(job.settings.epochs), loss \(loss)\(accuracy)"
  }
}
