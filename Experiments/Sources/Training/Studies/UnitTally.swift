import Activations
import Measurements

/// Counts how often the units of a layer are off.
final class UnitTally {
  private let function: any NamedFunction
  private let units: Int
  private var examples = 0
  private var zeroOutputs: [Int]
  private var zeroDerivatives: [Int]

  init(_ layer: ActivationLayer) {
    function = layer.function
    units = layer.output.count
    zeroOutputs = Array(repeating: 0, count: units)
    zeroDerivatives = zeroOutputs
  }

  /// Adds a batch.
  ///
  /// - Parameters:
  ///   - inputs: What the layer took, one example after the other.
  ///   - outputs: What it gave.
  func add(_ inputs: Buffer, _ outputs: Buffer, examples: Int) {
    var slopes = [Float](repeating: 0, count: units)
    for example in 0..<examples {
      let z = UnsafeBufferPointer(start: inputs.start + example * units, count: units)
      var span = slopes.mutableSpan
      function.differentiate(z.span, into: &span)
      let values = outputs.start + example * units
      for unit in 0..<units {
        zeroOutputs[unit] += values[unit] == 0 ? 1 : 0
        zeroDerivatives[unit] += slopes[unit] == 0 ? 1 : 0
      }
    }
    self.examples += examples
  }

  /// For each unit, whether its derivative was 0 for every example.
  var off: [Bool] { zeroDerivatives.map { $0 == examples } }

  /// What was counted.
  ///
  /// - Parameter before: What was counted before the network learnt; nil if it has learnt nothing.
  func layer(since before: UnitTally?) -> DeadUnitLayer {
    let count = Double(units)
    func share(_ units: [Bool]) -> Double { Double(units.count { $0 }) / count }
    func mean(_ counts: [Int]) -> Double {
      Double(counts.reduce(0, +)) / (count * Double(examples))
    }
    return DeadUnitLayer(
      units: units, off: share(off), silent: share(zeroOutputs.map { $0 == examples }),
      zeroOutputs: mean(zeroOutputs), zeroDerivatives: mean(zeroDerivatives),
      fate: before.map { before in
        .init(
          formerlyOff: share(before.off),
          stillOff: share(zip(before.off, off).map { $0 && $1 }))
      })
  }
}
