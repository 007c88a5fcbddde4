import Foundation
import Results

/// How weights begin; biases begin at 0.
public enum Initialisation: String, Codable, Hashable, Sendable, CaseIterable {
  /// Uniform with variance 2 / (fan in + fan out) (Glorot & Bengio, 2010): Keras's default.
  case glorot

  /// Normal with variance 2 / fan in (He et al., 2015).
  case he

  /// Normal with variance 1 / fan in (LeCun et al., 1998; Klambauer et al., 2017, for SELU).
  case lecun

  /// Fills weights.
  func fill(
    _ weights: UnsafeMutableBufferPointer<Float>, fanIn: Int, fanOut: Int,
    _ generator: inout SplitMix64
  ) {
    switch self {
    case .glorot:
      let limit = (6 / Double(fanIn + fanOut)).squareRoot()
      for index in weights.indices {
        weights[index] = Float(limit * (2 * Self.unit(&generator) - 1))
      }
    case .he: Self.fillNormally(weights, (2 / Double(fanIn)).squareRoot(), &generator)
    case .lecun: Self.fillNormally(weights, (1 / Double(fanIn)).squareRoot(), &generator)
    }
  }

  /// Normal numbers (Box & Muller, 1958).
  private static func fillNormally(
    _ weights: UnsafeMutableBufferPointer<Float>, _ deviation: Double,
    _ generator: inout SplitMix64
  ) {
    for index in weights.indices {
      let radius = (-2 * log(1 - unit(&generator))).squareRoot()
      weights[index] = Float(deviation * radius * cos(2 * .pi * unit(&generator)))
    }
  }

  /// A number from 0 up to, but not including, 1.
  private static func unit(_ generator: inout SplitMix64) -> Double {
    Double(generator.next() >> 11) * 0x1p-53
  }
}

extension TrainingJob {
  /// The share of all weights of the network before training, biases left out, that are 0 or less: what ReLU, applied to
  /// the weights themselves, makes 0.
  public func shareOfWeightsCutByReLU(_ initialisation: Initialisation) -> Double {
    let network = network()
    network.initialise(initialisation, seed: seed)
    var (cut, count) = (0, 0)
    for layer in network.layers {
      var start = network.parameters.start + layer.place.parameters
      for block in layer.parameters {
        if case .random = block.start {
          cut += (0..<block.count).count { start[$0] <= 0 }
          count += block.count
        }
        start += block.count
      }
    }
    return Double(cut) / Double(max(count, 1))
  }
}

/// Where random numbers begin, for each purpose their own.
///
/// What is drawn for one purpose does not depend on how much was drawn for another, so runs with different
/// activations but the same seed begin with the same weights, see the examples in the same order and leave
/// out the same units.
struct RandomStream {
  let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  /// The numbers.
  var generator: SplitMix64 { SplitMix64(seed: seed) }

  /// For the weights in a block of parameters.
  func weights(ofBlock block: Int) -> RandomStream { branch(1, UInt64(block)) }

  /// For the order of the examples in an epoch.
  func order(ofEpoch epoch: Int) -> RandomStream { branch(2, UInt64(epoch)) }

  /// For all that happens in a step of the optimiser.
  func step(_ step: Int) -> RandomStream { branch(3, UInt64(step)) }

  /// For the units that a layer leaves out.
  func dropout(ofLayer layer: Int) -> RandomStream { branch(4, UInt64(layer)) }

  /// For the slopes that a layer draws.
  func slopes(ofLayer layer: Int) -> RandomStream { branch(6, UInt64(layer)) }

  /// For a run of a set.
  func run(_ run: Int) -> RandomStream { branch(5, UInt64(run)) }

  private func branch(_ purpose: UInt64, _ number: UInt64) -> RandomStream {
    var generator = SplitMix64(seed: seed)
    generator = SplitMix64(seed: generator.next() ^ purpose)
    generator = SplitMix64(seed: generator.next() ^ number)
    return RandomStream(seed: generator.next())
  }
}
