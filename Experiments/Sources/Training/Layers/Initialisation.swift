import Foundation
import Measurements

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
