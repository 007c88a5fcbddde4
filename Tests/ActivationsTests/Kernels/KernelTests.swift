import Activations
import TestSupport
import Testing

struct KernelTests {
  static let functions = Samples.functions

  /// Numbers of a size that layers see, and others: zeros, ends of the range, powers of two and all the
  /// places where reduction of an argument ends.
  static let numbers: [Float] = {
    var random = SplitMix64(seed: 4)
    let usual = (0..<3000).map { _ in Float.random(in: -12...12, using: &random) }
    let powers = (-149...127).map { Float(sign: .plus, exponent: $0, significand: 1) }
    let edges: [Float] = [
      0, 87.3, 87.33655, 88, 88.7, 88.72284, 103.97, 4096, 1_048_576, 707.736,
      .greatestFiniteMagnitude, .infinity,
    ]
    let all = (powers + edges).flatMap { [$0.nextDown, $0, $0.nextUp] }
    return usual + all + all.map(-) + [.nan]
  }()

  @Test func emptyArraysAreLeftAlone() {
    var nothing: [Float] = []
    var results = nothing.mutableSpan
    for function in Self.functions {
      function.evaluate([Float]().span, into: &results)
      function.differentiate([Float]().span, into: &results)
      function.backpropagate([Float]().span, at: [Float]().span, into: &results)
      function.evaluate([Float]().span, into: &results, threads: 3)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func anyNumberOfThreadsGivesTheSameBits(threads: Int) {
    for function in Self.functions {
      #expect(
        Self.bits(Self.numbers) { function.evaluate($0, into: &$1) }
          == Self.bits(Self.numbers) { function.evaluate($0, into: &$1, threads: threads) })
      #expect(
        Self.bits(Self.numbers) { function.differentiate($0, into: &$1) }
          == Self.bits(Self.numbers) { function.differentiate($0, into: &$1, threads: threads) })
      let upstream = Array(Self.numbers.reversed())
      #expect(
        Self.bits(Self.numbers) { function.backpropagate(upstream.span, at: $0, into: &$1) }
          == Self.bits(Self.numbers) {
            function.backpropagate(upstream.span, at: $0, into: &$1, threads: threads)
          })
    }
  }

  @Test func callsOnArraysGiveTheSameBits() {
    let upstream = Array(Self.numbers.reversed())
    func bits(_ numbers: [Float]) -> [UInt32] {
      numbers.map { $0.isNaN ? Float.nan.bitPattern : $0.bitPattern }
    }
    for function in Self.functions {
      #expect(
        bits(function.evaluate(Self.numbers, threads: 2))
          == Self.bits(Self.numbers) { function.evaluate($0, into: &$1) })
      #expect(
        bits(function.differentiate(Self.numbers))
          == Self.bits(Self.numbers) { function.differentiate($0, into: &$1) })
      #expect(
        bits(function.backpropagate(upstream, at: Self.numbers))
          == Self.bits(Self.numbers) { function.backpropagate(upstream.span, at: $0, into: &$1) })
    }
  }

  @Test func doublesAreReadOneByOne() {
    let numbers: [Double] = [-.infinity, -30, -1, -0.1, 0, 0.1, 1, 30, .infinity, .nan]
    for function in Self.functions {
      var values = [Double](repeating: 0, count: numbers.count)
      var (slopes, gradients) = (values, values)
      var span = values.mutableSpan
      function.evaluate(numbers.span, into: &span)
      span = slopes.mutableSpan
      function.differentiate(numbers.span, into: &span)
      span = gradients.mutableSpan
      function.backpropagate(values.span, at: numbers.span, into: &span)
      for (index, z) in numbers.enumerated() {
        let slope = function.derivative(at: z)
        #expect(values[index].bitPattern == function(z).bitPattern || values[index].isNaN)
        #expect(slopes[index].bitPattern == slope.bitPattern || slope.isNaN)
        #expect(gradients[index] == values[index] * slope || gradients[index].isNaN)
      }
    }
  }

  @Test func noNumberOfThreadsIsTooMany() {
    #expect(ReLU().evaluate([-1, 0, 2], threads: .max) == [0, 0, 2])
    #expect(ReLU().backpropagate([1, 2, 3], at: [-1, 0, 2], threads: .max) == [0, 0, 3])
  }

  @Test func wrongLengthsStopWithAMessageThatNamesBoth() async {
    let results = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var values = [Float](repeating: 0, count: 2)
      ReLU().evaluate([1, 2, 3], into: &values)
    }
    let message = String(decoding: results?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("got 2 results and 3 numbers"))
    await #expect(processExitsWith: .failure) { _ = ReLU().backpropagate([1], at: [1, 2]) }
    await #expect(processExitsWith: .failure) { _ = ReLU().evaluate([1], threads: 0) }
  }

  @Test func aDomainWithoutEndStopsWithAMessage() async {
    let results = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = ReLU().features(over: -.infinity ... .infinity)
    }
    let message = String(decoding: results?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("must be finite and longer than a point"))
    await #expect(processExitsWith: .failure) { _ = ReLU().extent(over: 0 ... .infinity) }
  }

  /// The rest of a loop over vectors is computed like its body, whatever stands beside a number.
  @Test func aNumberAloneGivesTheSameBits() {
    for function in Self.functions {
      let together = Self.bits(Self.numbers) { function.evaluate($0, into: &$1) }
      let alone = Self.numbers.flatMap { number in
        Self.bits([number]) { function.evaluate($0, into: &$1) }
      }
      #expect(together == alone, "\(function.kind)")
    }
  }

  @Test func specialInputsGiveTheExactValue() {
    let specials: [Float] = [.nan, .infinity, -.infinity, 0, -0.0, .greatestFiniteMagnitude]
    for function in Self.functions {
      let values = Self.bits(specials) { function.evaluate($0, into: &$1) }
      for (number, bits) in zip(specials, values) {
        let (value, exact) = (Float(bitPattern: bits), function(number))
        #expect(
          value == exact || value.isNaN && exact.isNaN
            || (value - exact).magnitude <= 2 * exact.ulp,
          "\(function.kind) at \(number): \(value), not \(exact)")
      }
    }
  }

  @Test func backwardIsUpstreamTimesTheSlope() {
    let upstream = Self.numbers.reversed().map { $0 }
    for function in Self.functions {
      let slopes = Self.bits(Self.numbers) { function.differentiate($0, into: &$1) }
      let gradients = Self.bits(Self.numbers) {
        function.backpropagate(upstream.span, at: $0, into: &$1)
      }
      for index in slopes.indices {
        let product = upstream[index] * Float(bitPattern: slopes[index])
        let gradient = Float(bitPattern: gradients[index])
        #expect(gradient == product || gradient.isNaN && product.isNaN)
      }
    }
  }

  @Test func aFormulaHasKernelsToo() throws {
    let formula = try Expression("z > 0 ? z : e*(sin(z) - cos(z))", parameters: ["e": 0.0025])
    let numbers = Array(Self.numbers.prefix(500))
    let ours = Self.bits(numbers) { SineReLU().evaluate($0, into: &$1) }
    let typed = Self.bits(numbers) { formula.evaluate($0, into: &$1) }
    for (a, b) in zip(ours, typed) {
      let (a, b) = (Float(bitPattern: a), Float(bitPattern: b))
      #expect((a - b).magnitude <= 3 * max(b.ulp, (0.0025 as Float).ulp))
    }
  }

  private static func bits(
    _ numbers: [Float], _ kernel: (Span<Float>, inout MutableSpan<Float>) -> Void
  ) -> [UInt32] {
    var results = [Float](repeating: 0, count: numbers.count)
    var span = results.mutableSpan
    kernel(numbers.span, &span)
    return results.map { $0.isNaN ? Float.nan.bitPattern : $0.bitPattern }
  }
}
