import Activations
import Dispatch
import Results

/// Compares ways to compute a function with the exact values, at the `Float`s of all bit patterns or of every
/// n-th.
///
/// Several readings share the exact values, which are what takes the time.
package struct AccuracySurvey: Sendable {
  /// The function.
  package let function: any NamedFunction

  /// The value or the derivative.
  package let operation: Operation

  /// The ways to compute the function that are compared with `Double`.
  package let readings: [Reading]

  /// The distance of bit patterns: 1 for all 2³².
  package let stride: Int

  /// How many inputs there are.
  package var inputs: Int { (1 << 32 + stride - 1) / stride }

  /// Creates a survey.
  ///
  /// - Precondition: `stride` is from 1 to 2³², and `operation` is not `backward`, whose products are exact
  ///   roundings.
  package init(
    of function: any NamedFunction, _ operation: Operation, with readings: Reading..., stride: Int
  ) {
    precondition((1...1 << 32).contains(stride), "a stride is from 1 to 2^32, not \(stride)")
    precondition(operation != .backward, "only values and derivatives have errors of their own")
    self.function = function
    self.operation = operation
    self.readings = readings
    self.stride = stride
  }

  /// Evaluates all inputs, on all processors.
  ///
  /// The result does not depend on how many processors there are.
  ///
  /// - Parameter progress: Called with the number of inputs evaluated since the last call, from any thread.
  /// - Returns: A row for each reading.
  package func run(progress: @Sendable (Int) -> Void = { _ in }) -> [AccuracyRow] {
    let slices = (inputs + Self.sliceLength - 1) / Self.sliceLength
    let none = readings.map { _ in ErrorTally() }
    let tallies = withUnsafeTemporaryAllocation(of: [ErrorTally].self, capacity: slices) {
      tallies in
      tallies.initialize(repeating: none)
      defer { tallies.deinitialize() }
      // Each thread writes to the elements of its own slices.
      nonisolated(unsafe) let tallies = tallies
      DispatchQueue.concurrentPerform(iterations: slices) { slice in
        let range =
          slice * Self.sliceLength..<min((slice + 1) * Self.sliceLength, inputs)
        tallies[slice] = self.tallies(of: range)
        progress(range.count)
      }
      return tallies.reduce(into: none) { sums, slice in
        for index in slice.indices { sums[index].merge(slice[index]) }
      }
    }
    return zip(readings, tallies).map { row(of: $0, $1) }
  }

  private func row(of reading: Reading, _ tally: ErrorTally) -> AccuracyRow {
    AccuracyRow(
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

  private func tallies(of range: Range<Int>) -> [ErrorTally] {
    var tallies = readings.map { _ in ErrorTally() }
    let order = operation == .derivative ? 1 : 0
    let zeros = ZeroSearch(function: function, order: order)
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
      computeExactly(numbers, &exact)
      for (reading, tally) in zip(readings, tallies.indices) {
        compute(numbers, with: reading, &results)
        tallies[tally].add(results, exact: exact, at: numbers, zeros)
      }
    }
    return tallies
  }

  private func compute(_ numbers: [Float], with reading: Reading, _ results: inout [Float]) {
    var found = results.mutableSpan
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
  }

  private func computeExactly(_ numbers: [Float], _ exact: inout [Double]) {
    var expected = exact.mutableSpan
    if operation == .derivative {
      function.differentiate(numbers.span, into: &expected)
    } else {
      function.evaluate(numbers.span, into: &expected)
    }
  }
}

/// The surveys that make up the table of exactness.
package enum AccuracyPlan {
  /// The surveys of all functions: first the values of kernels and `Float`, then the slopes of kernels.
  ///
  /// - Parameters:
  ///   - widespreadStride: The distance of inputs for the values of the functions that PyTorch, Keras or JAX
  ///     has and of both forms of SineReLU.
  ///   - stride: The distance of inputs for everything else.
  package static func surveys(
    of functions: [any NamedFunction], widespreadStride: Int, stride: Int
  ) -> [AccuracySurvey] {
    functions.map {
      AccuracySurvey(
        of: $0, .forward, with: .lane, .float,
        stride: isWidespread($0) ? widespreadStride : stride)
    } + functions.map { AccuracySurvey(of: $0, .derivative, with: .lane, stride: stride) }
  }

  /// Whether PyTorch, Keras or JAX has the function, or it is a form of SineReLU.
  static func isWidespread(_ function: any NamedFunction) -> Bool {
    guard let activation = function as? any Activation else { return false }
    let facts = type(of: activation).facts
    return facts.name.hasPrefix("sineReLU")
      || facts.names.contains { $0.isActivation && [.torch, .keras, .jax].contains($0.framework) }
  }
}

extension AccuracyRow {
  /// Whether this is part of what a survey found.
  package func isOf(_ survey: AccuracySurvey) -> Bool {
    (function, operation) == (survey.function.kind, survey.operation)
      && (stride, inputs) == (survey.stride, survey.inputs) && survey.readings.contains(reading)
  }
}
