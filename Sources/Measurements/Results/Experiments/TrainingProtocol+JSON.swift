extension TrainingProtocol: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let checksum = try node.count("checksum", atLeast: 0)
    guard let checksum = UInt32(exactly: checksum) else {
      throw try node.member("checksum", needed: "a number").flaw(needed: "a number of 32 bits")
    }
    self.init(
      network: try node.text("network"), dataSet: try node.text("dataSet"), checksum: checksum,
      trainingExamples: try node.count("trainingExamples", atLeast: 1),
      validationExamples: try node.count("validationExamples", atLeast: 1),
      testExamples: try node.count("testExamples", atLeast: 1),
      epochs: try node.count("epochs", atLeast: 1), batch: try node.count("batch", atLeast: 1),
      initialisation: try node.text("initialisation"), optimiser: try node.text("optimiser"),
      seed: try node.count("seed", atLeast: 0), threads: try node.count("threads", atLeast: 1),
      runsAtOnce: try node.count("runsAtOnce", atLeast: 1),
      linearAlgebra: try node.text("linearAlgebra"))
  }
}
