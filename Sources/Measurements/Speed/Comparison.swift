/// Measures kernels next to a baseline, so that what slows the machine for a while slows both.
///
/// Each function is measured in rounds. A round holds one block of each of the function's kernels, one of
/// the baseline and one of a plain copy, in random order; a block repeats a kernel until the clock can
/// tell how long it takes.
public struct Comparison: Sendable {
  /// How many rounds each function is measured in.
  ///
  /// One more than a multiple of four, so that median and quartiles are samples.
  public var rounds = 21

  /// How long a block lasts at least.
  public var leastBlock = Duration.microseconds(200)

  /// Where the random order begins.
  public var seed: UInt64 = 1

  /// What copies.
  var copy = Kernel.copy

  /// Whether this is a build without optimisation, whose times say nothing.
  var isDebugBuild = DebugBuild.isThis

  /// Creates a comparison with the usual settings.
  public init() {}

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
  public func rows(
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
