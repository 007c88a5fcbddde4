extension TrainingHistory: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init()
    let share = "a share from 0 to 1"
    let loss = "a finite number of at least 0"
    let seconds = try node.numbers("seconds", in: .positive, needed: "a finite number above 0")
    let columns = [
      try node.numbers("trainingLoss", in: .notNegative, needed: loss),
      try node.numbers("trainingAccuracy", in: 0...1, needed: share),
      try node.numbers("validationLoss", in: .notNegative, needed: loss),
      try node.numbers("validationAccuracy", in: 0...1, needed: share),
    ]
    guard !seconds.isEmpty, columns.allSatisfy({ $0.count == seconds.count }) else {
      throw node.flaw(needed: "at least one epoch, and the same number of epochs in every list")
    }
    for (index, time) in seconds.enumerated() {
      append(
        training: TrainingScore(loss: columns[0][index], accuracy: columns[1][index]),
        validation: TrainingScore(loss: columns[2][index], accuracy: columns[3][index]),
        seconds: time)
    }
  }
}

extension JSONNode {
  /// A list of numbers.
  func numbers(
    _ key: String, in range: ClosedRange<Double>, needed: String
  ) throws(Flaw) -> [Double] {
    var numbers: [Double] = []
    for item in try items(key) { numbers.append(try item.number(in: range, needed: needed)) }
    return numbers
  }
}
