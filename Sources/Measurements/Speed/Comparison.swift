import Results

/// Measures kernels next to a baseline, so that what slows the machine for a while slows both.
///
/// Each function is measured in rounds. A round holds one block of each of the function's kernels, one of
/// the baseline and one of a plain copy, in random order; a block repeats a kernel until the clock can
/// tell how long it takes.
package struct Comparison: Sendable {
  /// How many rounds each function is measured in.
  ///
  /// One more than a multiple of four, so that median and quartiles are samples.
  package var rounds = 21

  /// The least time of a block.
  package var leastBlock = Duration.microseconds(200)

  /// The seed of the random order.
  package var seed: UInt64 = 1

  /// The plain copy.
  var copy = Kernel.copy

  /// Whether this is a build without optimisation, whose times say nothing.
  var isDebugBuild = DebugBuild.isThis

  /// Creates a comparison with the usual settings.
  package init() {}

  /// Measures functions one after the other.
  ///
  /// - Parameters:
  ///   - functions: The kernels of each function; what is measured of the copy comes from the rounds of
  ///     the first.
  ///   - baseline: What ratios are formed with: ReLU's value.
  ///   - workload: What the kernels work on.
  ///   - clock: What tells the time, monotonic.
  ///   - progress: Told, before each function and at the end, how many are done, of how many, and the
  ///     name of the one that comes next.
  /// - Returns: A row for the copy and one for each kernel, in their order.
  /// - Throws: `MeasuringError` if this is a debug build, or the clock stands still.
  package func rows(
    of functions: [[Kernel]], baseline: Kernel, on workload: Workload,
    by clock: some Clock<Duration> = ContinuousClock(),
    progress: (_ done: Int, _ total: Int, _ next: String?) -> Void = { _, _, _ in }
  ) throws(MeasuringError) -> [SpeedRow] {
    if isDebugBuild { throw .debugBuild }
    let bench = Workbench(workload)
    var generator = SplitMix64(seed: seed)
    var rows: [SpeedRow] = []
    for (done, kernels) in functions.enumerated() {
      progress(done, functions.count, kernels.first?.function)
      let measured = try measure(
        [baseline, copy] + kernels, on: bench, by: clock, order: &generator)
      rows += done == 0 ? measured : Array(measured.dropFirst())
    }
    progress(functions.count, functions.count, nil)
    return rows
  }

  /// The rows of all kernels but the first, which is the baseline.
  private func measure(
    _ kernels: [Kernel], on bench: Workbench, by clock: some Clock<Duration>,
    order generator: inout SplitMix64
  ) throws(MeasuringError) -> [SpeedRow] {
    var blocks: [Block] = []
    for kernel in kernels {
      blocks.append(try Block(kernel, lasting: leastBlock, on: bench, by: clock))
    }
    var samples = [[Double]](repeating: [], count: blocks.count)
    for _ in 0..<rounds {
      for index in generator.shuffled(Array(blocks.indices)) {
        samples[index].append(blocks[index].nanosecondsPerElement(on: bench, by: clock))
      }
    }
    return zip(kernels, samples).dropFirst().map { kernel, times in
      SpeedRow(
        function: kernel.function, operation: kernel.operation, elements: bench.elements,
        nanosecondsPerElement: Summary(samples: times),
        ratioToReLU: Ratio(of: times, to: samples[0]))
    }
  }
}

/// A kernel repeated so often that the clock can tell how long it takes.
struct Block {
  let kernel: Kernel
  let repeats: Int

  /// Warms up, and finds out how many repeats last at least as long as asked.
  ///
  /// - Throws: `MeasuringError.clockStandsStill` if none do.
  init(
    _ kernel: Kernel, lasting least: Duration, on bench: Workbench, by clock: some Clock<Duration>
  ) throws(MeasuringError) {
    bench.run(kernel, repeats: 1)
    var repeats = 1
    var time = clock.measure { bench.run(kernel, repeats: repeats) }
    while time < least {
      guard repeats < 1 << 20 else { throw .clockStandsStill(function: kernel.function) }
      // No more than ten times as many at once, for the first time is the least certain.
      let factor = time > .zero ? min(10, max(1.1, 1.1 * (least / time))) : 10
      repeats = Int((Double(repeats) * factor).rounded(.up))
      time = clock.measure { bench.run(kernel, repeats: repeats) }
    }
    self.kernel = kernel
    self.repeats = repeats
  }

  /// The time for one element in nanoseconds.
  func nanosecondsPerElement(on bench: Workbench, by clock: some Clock<Duration>) -> Double {
    let time = clock.measure { bench.run(kernel, repeats: repeats) }
    return time / .nanoseconds(1) / Double(repeats) / Double(bench.elements)
  }
}

/// The reason why speed could not be measured.
public enum MeasuringError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The program was built without optimisation.
  case debugBuild

  /// However often a kernel ran, the clock showed no later time.
  case clockStandsStill(function: String)

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .debugBuild:
      "measuring failed: this is a debug build, whose times say nothing; build with '-c release'"
    case .clockStandsStill(let function):
      "measuring \(function) failed: the clock stands still; measure on another machine"
    }
  }
}

/// Whether this is a debug build, which is not measured.
public enum DebugBuild {
  /// Whether assertions are checked, as only a build without optimisation does.
  static var isThis: Bool {
    var isChecked = false
    assert(
      {
        isChecked = true
        return true
      }())
    return isChecked
  }

  /// Refuses to go on in a build without optimisation.
  ///
  /// - Throws: `MeasuringError.debugBuild`.
  public static func refuse() throws(MeasuringError) {
    if isThis { throw .debugBuild }
  }
}
