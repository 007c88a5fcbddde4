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
