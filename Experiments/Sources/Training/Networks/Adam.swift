import Foundation

/// The optimiser Adam (Kingma & Ba, 2015) in Keras's form, with Keras's defaults: 10⁻³, 0.9, 0.999, 10⁻⁷.
final class Adam {
  static let learningRate = 1e-3
  static let firstDecay = 0.9
  static let secondDecay = 0.999
  static let epsilon: Float = 1e-7

  /// What it is, in words.
  static let description =
    "Adam, rate \(learningRate), β₁ \(firstDecay), β₂ \(secondDecay), ε \(epsilon)"

  /// The decaying mean of the gradients.
  let first: Buffer

  /// The decaying mean of their squares.
  let second: Buffer

  init(count: Int) {
    first = Buffer(count: count)
    second = Buffer(count: count)
  }

  /// Moves parameters one step.
  ///
  /// - Parameter step: Which step this is, from 1.
  func move(_ parameters: Buffer, along gradients: Buffer, step: Int, _ workers: Workers) {
    let correction =
      (1 - pow(Self.secondDecay, Double(step))).squareRoot()
      / (1 - pow(Self.firstDecay, Double(step)))
    let rate = Float(Self.learningRate * correction)
    let firstShare = Float(1 - Self.firstDecay)
    let secondShare = Float(1 - Self.secondDecay)
    let (w, g, m, v) = (parameters.start, gradients.start, first.start, second.start)
    workers.forEach(parameters.count, grain: 1 << 14) { _, range in
      for index in range {
        let gradient = g[index]
        let mean = m[index] + (gradient - m[index]) * firstShare
        let square = v[index] + (gradient * gradient - v[index]) * secondShare
        m[index] = mean
        v[index] = square
        // The root of a magnitude cannot fail, so it is an instruction and the loop one over vectors.
        w[index] -= rate * mean / (square.magnitude.squareRoot() + Self.epsilon)
      }
    }
  }
}
