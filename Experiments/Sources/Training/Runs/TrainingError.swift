import Foundation
import Synchronization

/// Why a run could not go on.
public enum TrainingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The loss is no longer a finite number.
  case lossNotFinite(run: String, epoch: Int)

  /// Too few examples to learn from and to validate with.
  case tooFewExamples(training: Int, validation: Int)

  /// The images are so small that nothing of them is left at the end of the network.
  case imagesTooSmall(network: String, height: Int, width: Int, least: Int)

  /// Somebody asked to stop.
  case interrupted

  /// A checkpoint could not be kept.
  case checkpointNotWritten(path: String, reason: String)

  /// A checkpoint is not as it was written.
  case checkpointDamaged(path: String, reason: String)

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .lossNotFinite(let run, let epoch):
      "training \(run) failed: in epoch \(epoch) the loss is no finite number; choose other parameters"
    case .tooFewExamples(let training, let validation):
      "training failed: \(training) examples to learn from and \(validation) for validation are too few; "
        + "raise --limit"
    case .imagesTooSmall(let network, let height, let width, let least):
      "training failed: \(network) needs images of at least \(least) × \(least) pixels, not "
        + "\(height) × \(width); choose another network"
    case .interrupted: "interrupted; the same command goes on from the last whole epoch"
    case .checkpointNotWritten(let path, let reason):
      "writing \(path) failed: \(reason); make room or choose another folder with --checkpoints"
    case .checkpointDamaged(let path, let reason):
      "reading \(path) failed: \(reason); remove the file, then the run begins again"
    }
  }
}

/// Whether somebody has asked the program to stop.
public enum Interruption {
  private static let isAsked = Atomic(false)

  /// From now on Ctrl-C and TERM ask instead of ending the program, the first time; the second time they end
  /// it.
  public static func listen() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// Ends the work if it was asked for.
  ///
  /// - Throws: `TrainingError.interrupted`.
  public static func check() throws(TrainingError) {
    if isAsked.load(ordering: .relaxed) { throw .interrupted }
  }
}
