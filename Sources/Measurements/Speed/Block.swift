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
