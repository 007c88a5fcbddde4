import Dispatch
import Results
import Synchronization
import Files
import Training

/// Does the runs of a plan, those that are not recorded already, and records each when it has ended.
struct TrainingSession {
  let plan: TrainingPlan
  let data: DataSet
  let record: RecordOptions

  /// Where runs are recorded; nil for nowhere.
  let results: ResultsRecord?

  /// Does them all.
  ///
  /// - Returns: The runs of the plan, also those that were recorded before.
  /// - Throws: What ended the first run that failed; those beside it stop at their last checkpoint.
  func run() throws -> [TrainingRun] {
    let set = TrainingSet(
      settings: plan.settings(data), environment: record.environment(), command: record.command,
      runs: [])
    LinearAlgebra.use(threads: plan.threads)
    let jobs = try plan.jobs(data)
    let recorded = try results?.read().trainings.first(where: set.isSameSet(as:))?.runs ?? []
    let progress = ProgressReport(epochs: jobs.count * plan.epochs)
    Interruption.listen()
    let state = Mutex(State(runs: [:], next: 0, failure: nil))
    DispatchQueue.concurrentPerform(iterations: plan.runsAtOnce) { _ in
      while let index = state.withLock({ $0.take(below: jobs.count) }) {
        let job = jobs[index]
        do {
          if let run = recorded.first(where: { job.isOf($0) }) {
            progress.skip(epochs: plan.epochs)
            state.withLock { $0.runs[index] = run }
            continue
          }
          let run = try job.train(on: data, keptIn: record.folder) { step in
            try Interruption.check()
            if state.withLock({ $0.failure != nil }) { throw TrainingError.interrupted }
            progress.report(job, step)
          }
          try state.withLock { state in
            state.runs[index] = run
            try results?.update { $0 = $0.adding(run, to: set) }
          }
          progress.end(job, run)
        } catch {
          state.withLock { if $0.failure == nil { $0.failure = error } }
        }
      }
    }
    progress.clear()
    return try state.withLock { state in
      if let failure = state.failure { throw failure }
      return jobs.indices.compactMap { state.runs[$0] }
    }
  }

  private struct State {
    var runs: [Int: TrainingRun]
    var next: Int
    var failure: (any Error)?

    /// The next job; nil if there is none, or one has failed.
    mutating func take(below count: Int) -> Int? {
      guard failure == nil, next < count else { return nil }
      next += 1
      return next - 1
    }
  }
}

extension TrainingJob {
  /// Whether a run that was recorded is this one.
  fileprivate func isOf(_ run: TrainingRun) -> Bool {
    run.activation == activation && run.denseActivation == denseActivation && run.run == self.run
  }
}
