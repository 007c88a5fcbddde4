import Foundation
import Synchronization

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
