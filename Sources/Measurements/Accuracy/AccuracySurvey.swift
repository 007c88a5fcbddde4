import Activations
import Dispatch

/// Holds a reading of a function against the exact one on the `Float`s of all bit patterns, or on every
/// n-th of them.
public struct AccuracySurvey: Sendable {
  /// The function.
  public let function: any NamedFunction

  /// The value or the derivative.
  public let operation: Operation

  /// What is held against `Double`.
  public let reading: Reading

  /// The distance of bit patterns: 1 for all 2³².
  public let stride: Int

  /// How many inputs there are.
  public var inputs: Int { (1 << 32 + stride - 1) / stride }

  /// Creates a survey.
  ///
  /// - Precondition: `stride` is from 1 to 2³², and `operation` is not `backward`, whose products are exact
  ///   roundings.
  public init(
    of function: any NamedFunction, _ operation: Operation, with reading: Reading, stride: Int
  ) {
    precondition((1...1 << 32).contains(stride), "a stride is from 1 to 2^32, not \(stride)")
    precondition(operation != .backward, "only values and derivatives have errors of their own")
    self.function = function
    self.operation = operation
    self.reading = reading
    self.stride = stride
  }

  /// Evaluates all inputs, on all processors.
  ///
  /// The result does not depend on how many processors there are.
  ///
  /// - Parameter progress: Called with the number of inputs evaluated since the last call, from any thread.
  public func run(progress: @Sendable (Int) -> Void = { _ in }) -> AccuracyRow {
    let slices = (inputs + Self.sliceLength - 1) / Self.sliceLength
    let tally = withUnsafeTemporaryAllocation(of: ErrorTally.self, capacity: slices) { tallies in
      tallies.initialize(repeating: ErrorTally())
      defer { tallies.deinitialize() }
      // Each thread writes to the elements of its own slices.
      nonisolated(unsafe) let tallies = tallies
      DispatchQueue.concurrentPerform(iterations: slices) { slice in
        let range =
          slice * Self.sliceLength..<min((slice + 1) * Self.sliceLength, inputs)
        tallies[slice] = self.tally(of: range)
        progress(range.count)
      }
      return tallies.reduce(into: ErrorTally()) { $0.merge($1) }
    }
    return AccuracyRow(
      function: function.kind, operation: operation, reading: reading, stride: stride,
      inputs: tally.inputs, largestError: tally.largestError.rounded(toSignificantDigits: 4),
      largestErrorInput: tally.largestErrorInput,
      correctlyRounded: Double(tally.correctlyRounded) / Double(tally.inputs),
      largestErrorNearZeros: tally.largestErrorNearZeros.rounded(toSignificantDigits: 4),
      wrongSpecials: tally.wrongSpecials)
  }

  /// How many inputs a thread takes at once; fixed, so that the result is the same for any number of threads.
  private static let sliceLength = 1 << 20

  /// How many inputs are evaluated at once: what fits into the second cache.
  private static let blockLength = 1 << 13

  private func tally(of range: Range<Int>) -> ErrorTally {
    var tally = ErrorTally()
    let order = operation == .derivative ? 1 : 0
    let surroundings = Surroundings(function: function, order: order)
    var numbers = [Float](repeating: 0, count: Self.blockLength)
    var results = numbers
    var exact = [Double](repeating: 0, count: Self.blockLength)
    for start in Swift.stride(from: range.lowerBound, to: range.upperBound, by: Self.blockLength) {
      let count = min(Self.blockLength, range.upperBound - start)
      for index in 0..<count {
        numbers[index] = Float(bitPattern: UInt32((start + index) * stride))
      }
      if count < numbers.count {
        numbers.removeLast(numbers.count - count)
        results.removeLast(results.count - count)
        exact.removeLast(exact.count - count)
      }
      compute(numbers, &results, &exact)
      for index in 0..<count {
        tally.add(results[index], exact: exact[index], at: numbers[index], surroundings)
      }
    }
    return tally
  }

  private func compute(_ numbers: [Float], _ results: inout [Float], _ exact: inout [Double]) {
    var found = results.mutableSpan
    var expected = exact.mutableSpan
    switch (operation, reading) {
    case (.derivative, .lane):
      function.differentiate(numbers.span, into: &found)
    case (.derivative, .float):
      for index in numbers.indices {
        found[index] = Float(function.jet(at: Double(numbers[index]), ofDerivative: 0).derivative)
      }
    case (_, .lane):
      function.evaluate(numbers.span, into: &found)
    case (_, .float):
      for index in numbers.indices { found[index] = function(numbers[index]) }
    }
    if operation == .derivative {
      function.differentiate(numbers.span, into: &expected)
    } else {
      function.evaluate(numbers.span, into: &expected)
    }
  }
}
