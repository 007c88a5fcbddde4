import Synchronization
import Testing

@testable import Measurements
@testable import Results

struct ComparisonTests {
  private let laboratory = Laboratory()

  @Test func timesAndRatiosAreThoseOfTheClock() throws {
    let rows = try laboratory.rows(
      of: [
        [kernel("relu", 4), laboratory.kernel("relu", .derivative, nanoseconds: 8)],
        [kernel("tanh", 12)],
      ], by: laboratory.comparison(least: .microseconds(200)))
    #expect(rows.map(\.function) == ["copy", "relu", "relu", "tanh"])
    #expect(rows.map(\.operation) == [.forward, .forward, .derivative, .forward])
    #expect(rows.map(\.nanosecondsPerElement.median) == [2, 4, 8, 12])
    #expect(rows.map(\.ratioToReLU.value) == [0.5, 1, 2, 3])
    #expect(rows.map(\.ratioToReLU.isWithinNoise) == [false, true, false, false])
    #expect(rows.allSatisfy { $0.elements == 64 })
    #expect(rows.allSatisfy { $0.nanosecondsPerElement.samples.count == 5 })
  }

  @Test func everyRoundHoldsEveryKernelInAnOrderOfItsOwn() throws {
    _ = try laboratory.rows(of: [[kernel("a", 4), kernel("b", 8)]])
    // Each warms up twice; what follows are the rounds.
    let names = laboratory.names.dropFirst(8)
    let rounds = stride(from: names.startIndex, to: names.endIndex, by: 4).map {
      Array(names[$0..<$0 + 4])
    }
    #expect(rounds.count == 5)
    #expect(rounds.allSatisfy { $0.sorted() == ["a", "b", "copy", "relu"] }, "\(rounds)")
    #expect(Set(rounds).count > 1)
  }

  @Test func theSameSeedGivesTheSameOrder() throws {
    func names(seed: UInt64) throws -> [String] {
      laboratory.clear()
      let comparison = laboratory.comparison(seed: seed)
      _ = try laboratory.rows(of: [[kernel("a", 4), kernel("b", 8)]], by: comparison)
      return laboratory.names
    }
    #expect(try names(seed: 3) == names(seed: 3))
    #expect(try names(seed: 3) != names(seed: 4))
  }

  @Test func whatSlowsAWholeRoundCancels() throws {
    // Two runs of each of three kernels to warm up, then rounds of three.
    let slowdown: @Sendable (Int) -> Int = { before in before < 6 ? 1 : before / 3 }
    let rows = try laboratory.rows(
      of: [[laboratory.kernel("a", nanoseconds: 8, slowdown: slowdown)]],
      baseline: laboratory.kernel("relu", nanoseconds: 4, slowdown: slowdown))
    let row = try #require(rows.last)
    #expect(row.nanosecondsPerElement.samples == [16, 24, 32, 40, 48])
    #expect(row.ratioToReLU == Ratio(value: 2, lower: 2, upper: 2))
  }

  @Test(arguments: [1, 7, 900, 250_000])
  func aBlockLastsAsLongAsAskedAndNotMuchLonger(nanoseconds: Int) throws {
    let bench = Workbench(Workload(elements: 10))
    let block = try Block(
      kernel("a", nanoseconds), lasting: .microseconds(200), on: bench, by: laboratory.clock)
    let time = block.repeats * nanoseconds * 10
    #expect(time >= 200_000)
    #expect(block.repeats == 1 || time <= 300_000)
    #expect(block.nanosecondsPerElement(on: bench, by: laboratory.clock) == Double(nanoseconds))
  }

  @Test func progressIsToldBeforeEachFunctionAndAtTheEnd() throws {
    var told: [String] = []
    _ = try laboratory.comparison().rows(
      of: [[kernel("a", 4)], [kernel("b", 4)]], baseline: kernel("relu", 4),
      on: Workload(elements: 1), by: laboratory.clock
    ) { done, total, next in told.append("\(done)/\(total) \(next ?? "")") }
    #expect(told == ["0/2 a", "1/2 b", "2/2 "])
  }

  @Test func aClockThatStandsStillIsNoted() {
    #expect(throws: MeasuringError.clockStandsStill(function: "relu")) {
      try laboratory.rows(
        of: [[kernel("a", 4)]], baseline: kernel("relu", 0),
        by: laboratory.comparison(least: .nanoseconds(1)))
    }
  }

  @Test func aDebugBuildIsRefusedBeforeAnythingRuns() {
    var comparison = laboratory.comparison()
    comparison.isDebugBuild = true
    #expect(throws: MeasuringError.debugBuild) {
      try laboratory.rows(of: [[kernel("a", 4)]], by: comparison)
    }
    #expect(laboratory.names.isEmpty)
  }

  @Test func theCopyCopies() throws {
    let z = Workload(elements: 100).z
    var results = [Float](repeating: 0, count: 100)
    var span = results.mutableSpan
    Kernel.copy.body(z.span, z.span, &span)
    #expect(results == z)
  }

  @Test func inputsAreTheSameEachTimeAndOnBothSides() {
    let workload = Workload(elements: 1000)
    #expect(workload.z == Workload(elements: 1000).z)
    #expect(workload.z.allSatisfy { abs($0) < 6 } && workload.upstream.allSatisfy { abs($0) < 1 })
    #expect((400...600).contains(workload.z.count { $0 > 0 }))
    #expect(Set(workload.z).count > 990)
  }

  private func kernel(_ function: String, _ nanoseconds: Int) -> Kernel {
    laboratory.kernel(function, nanoseconds: nanoseconds)
  }
}

/// Kernels that take a known time by a clock of their own, and keep a journal.
final class Laboratory: Sendable {
  let clock = FakeClock()
  private let journal = Mutex<[String]>([])

  /// The functions whose kernels ran, one after the other.
  var names: [String] { journal.withLock { $0 } }

  /// Begins the journal anew.
  func clear() { journal.withLock { $0 = [] } }

  /// A kernel that takes so many nanoseconds for each element.
  ///
  /// - Parameter slowdown: By what the time is multiplied, given how many kernels ran before.
  func kernel(
    _ function: String, _ operation: Results.Operation = .forward, nanoseconds: Int,
    slowdown: @escaping @Sendable (Int) -> Int = { _ in 1 }
  ) -> Kernel {
    Kernel(function: function, operation: operation) { [self] z, _, _ in
      let before = journal.withLock { names in
        names.append(function)
        return names.count - 1
      }
      clock.advance(by: .nanoseconds(nanoseconds * z.count * slowdown(before)))
    }
  }

  /// Five rounds in which the baseline takes 4 ns and the copy 2 ns for each of 64 elements.
  func comparison(least: Duration = .zero, seed: UInt64 = 1) -> Comparison {
    var comparison = Comparison()
    comparison.rounds = 5
    comparison.leastBlock = least
    comparison.seed = seed
    comparison.copy = kernel("copy", nanoseconds: 2)
    comparison.isDebugBuild = false
    return comparison
  }

  /// What the comparison finds.
  func rows(
    of functions: [[Kernel]], baseline: Kernel? = nil, by comparison: Comparison? = nil
  ) throws(MeasuringError) -> [SpeedRow] {
    try (comparison ?? self.comparison()).rows(
      of: functions, baseline: baseline ?? kernel("relu", nanoseconds: 4),
      on: Workload(elements: 64), by: clock)
  }
}

/// A clock that goes on only when it is told to.
final class FakeClock: Clock {
  struct Instant: InstantProtocol {
    let time: Duration

    func advanced(by duration: Duration) -> Instant { Instant(time: time + duration) }
    func duration(to other: Instant) -> Duration { other.time - time }
    static func < (left: Instant, right: Instant) -> Bool { left.time < right.time }
  }

  private let time = Mutex(Duration.zero)

  var now: Instant { Instant(time: time.withLock { $0 }) }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {}

  /// Goes on.
  func advance(by duration: Duration) { time.withLock { $0 += duration } }
}
