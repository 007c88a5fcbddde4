import Foundation

/// The loss of a classification: minus the logarithm of the probability that softmax gives to the label.
enum CrossEntropy {
  /// What a batch, or many, came to.
  struct Score {
    /// The sum of the losses.
    var loss = 0.0

    /// How many of the greatest outputs were those of the label.
    var correct = 0
  }

  /// Adds the losses of examples, and computes the gradient of their mean with respect to the outputs.
  ///
  /// - Parameters:
  ///   - outputs: As many rows as there are labels.
  ///   - gradients: Where the gradient goes; nil if nobody needs it.
  static func add(
    _ outputs: Matrix, labels: UnsafePointer<UInt8>, gradients: UnsafeMutablePointer<Float>?,
    to score: inout Score
  ) {
    let classes = outputs.columns
    for example in 0..<outputs.rows {
      let row = UnsafeBufferPointer(start: outputs.start + example * classes, count: classes)
      let label = Int(labels[example])
      var greatest = 0
      for index in row.indices where row[index] > row[greatest] { greatest = index }
      let sum = row.reduce(0) { $0 + exp(Double($1 - row[greatest])) }
      score.loss += log(sum) - Double(row[label] - row[greatest])
      score.correct += greatest == label ? 1 : 0
      guard let gradients else { continue }
      let share = 1 / Double(outputs.rows)
      for index in row.indices {
        let probability = exp(Double(row[index] - row[greatest])) / sum
        gradients[example * classes + index] =
          Float((probability - (index == label ? 1 : 0)) * share)
      }
    }
  }
}

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
