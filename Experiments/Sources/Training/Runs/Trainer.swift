import Activations
import Foundation
import Results

/// Trains one network, epoch by epoch.
public final class Trainer {
  /// The network.
  public let network: Network

  /// What happened so far.
  public internal(set) var history: TrainingHistory

  let adam: Adam
  let bestParameters: Buffer
  let bestStatistics: Buffer
  var steps = 0

  private let training: Examples
  private let seed: UInt64
  private let inputs: Buffer
  private let upstream: Buffer
  private let labels: UnsafeMutablePointer<UInt8>

  /// The examples of a batch in all experiments.
  public static let batch = 128

  /// Creates a trainer of a network that has learnt nothing.
  ///
  /// - Parameters:
  ///   - layers: The layers.
  ///   - training: What to learn from.
  ///   - seed: Decides on the weights, the order of the examples and the units that drop out.
  ///   - workers: Who works.
  ///   - clock: What the seconds of an epoch are; the processor's only if one thread works.
  public init(
    _ layers: [LayerDescription], training: Examples, initialisation: Initialisation, seed: UInt64,
    workers: Workers, clock: TrainingClock = .elapsed
  ) {
    history = TrainingHistory(clock: clock)
    network = Network(training.shape, layers, examples: Self.batch, workers: workers)
    network.initialise(initialisation, seed: seed)
    adam = Adam(count: network.parameters.count)
    bestParameters = Buffer(count: network.parameters.count)
    bestStatistics = Buffer(count: network.statistics.count)
    self.training = training
    self.seed = seed
    inputs = Buffer(count: Self.batch * training.shape.count)
    upstream = Buffer(count: Self.batch * network.classes)
    labels = .allocate(capacity: Self.batch)
    labels.initialize(repeating: 0, count: Self.batch)
  }

  deinit { labels.deallocate() }

  /// Learns from every example once, then validates, and keeps the weights if they are the best so far.
  ///
  /// - Parameters:
  ///   - validation: What has been held out.
  ///   - progress: Takes the share of the epoch that is done and the mean loss so far, after each batch; what
  ///     it throws ends the epoch.
  public func runEpoch(
    validation: Examples, progress: (_ share: Double, _ loss: Double) throws -> Void = { _, _ in }
  ) throws {
    let stopwatch = Stopwatch(history.clock ?? .elapsed)
    let stream = RandomStream(seed: seed)
    var generator = stream.order(ofEpoch: history.epochs + 1).generator
    let order = generator.shuffled(Array(0..<training.count))
    var score = CrossEntropy.Score()
    for first in stride(from: 0, to: order.count, by: Self.batch) {
      let end = min(first + Self.batch, order.count)
      steps += 1
      step(on: order[first..<end], stepSeed: stream.step(steps).seed, &score)
      try progress(Double(end) / Double(order.count), score.loss / Double(end))
    }
    let seconds = stopwatch.seconds
    history.append(
      training: score.mean(over: order.count), validation: self.score(on: validation),
      seconds: seconds)
    if history.bestEpoch == history.epochs {
      bestParameters.copy(network.parameters)
      bestStatistics.copy(network.statistics)
    }
  }

  /// How well the network does on examples, as it is.
  public func score(on examples: Examples) -> TrainingScore {
    var score = CrossEntropy.Score()
    for first in stride(from: 0, to: examples.count, by: Self.batch) {
      let range = first..<min(first + Self.batch, examples.count)
      examples.copy(range, to: inputs.start, labels)
      let outputs = network.forward(
        inputs.start, network.pass(.inference, examples: range.count))
      CrossEntropy.add(
        Matrix(outputs, rows: range.count, columns: network.classes), labels: labels,
        gradients: nil, to: &score)
    }
    return score.mean(over: examples.count)
  }

  /// Takes back the weights of the best epoch.
  public func restoreBest() {
    network.parameters.copy(bestParameters)
    network.statistics.copy(bestStatistics)
  }

  private func step(
    on indices: ArraySlice<Int>, stepSeed: UInt64, _ score: inout CrossEntropy.Score
  ) {
    training.copy(indices, to: inputs.start, labels)
    let pass = network.pass(.training(stepSeed: stepSeed), examples: indices.count)
    let outputs = network.forward(inputs.start, pass)
    CrossEntropy.add(
      Matrix(outputs, rows: indices.count, columns: network.classes), labels: labels,
      gradients: upstream.start, to: &score)
    network.backward(inputs.start, upstream: upstream.start, pass)
    adam.move(network.parameters, along: network.gradients, step: steps, network.workers)
  }
}

/// The time since it was made, by either clock.
private struct Stopwatch {
  private let clock: TrainingClock
  private let start: timespec

  init(_ clock: TrainingClock) {
    self.clock = clock
    start = Self.now(clock)
  }

  /// The seconds until now, on the thread that made it.
  var seconds: Double {
    let end = Self.now(clock)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) * 1e-9
  }

  private static func now(_ clock: TrainingClock) -> timespec {
    var time = timespec()
    clock_gettime(clock == .processor ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return time
  }
}

extension CrossEntropy.Score {
  /// The mean over so many examples.
  func mean(over count: Int) -> TrainingScore {
    TrainingScore(loss: loss / Double(count), accuracy: Double(correct) / Double(count))
  }
}

extension Trainer {
  /// All that the rest of the run depends on.
  ///
  /// There is no state of a generator in it: where random numbers begin depends on the seed, the epoch and the
  /// step alone.
  func checkpoint(key: String) -> Checkpoint {
    Checkpoint(
      header: Checkpoint.Header(
        key: key, history: history, steps: steps, test: nil, lastTest: nil,
        counts: state.map(\.count)),
      parts: state.map(\.array))
  }

  /// What is kept in the end: the weights of the best epoch, and what came of them.
  func finalCheckpoint(key: String, test: TrainingScore, lastTest: TrainingScore) -> Checkpoint {
    let parts = [bestParameters, bestStatistics]
    return Checkpoint(
      header: Checkpoint.Header(
        key: key, history: history, steps: steps, test: test, lastTest: lastTest,
        counts: parts.map(\.count)),
      parts: parts.map(\.array))
  }

  /// Goes on from a checkpoint of the same run.
  ///
  /// - Returns: Whether the checkpoint has all that this network needs.
  func resume(_ checkpoint: Checkpoint) -> Bool {
    guard checkpoint.header.counts == state.map(\.count) else { return false }
    history = checkpoint.header.history
    steps = checkpoint.header.steps
    for (buffer, part) in zip(state, checkpoint.parts) { buffer.copy(Buffer(part)) }
    return true
  }

  private var state: [Buffer] {
    [
      network.parameters, network.statistics, adam.first, adam.second, bestParameters,
      bestStatistics,
    ]
  }
}
