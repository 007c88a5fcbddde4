extension TrainingRun: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    var dense: FunctionSetting?
    if let member = try node.member(ifPresent: "denseActivation") {
      dense = try FunctionSetting(member)
    }
    self.init(
      activation: try node.object("activation"), denseActivation: dense,
      run: try node.count("run", atLeast: 1), history: try node.object("history"),
      bestEpoch: try node.count("bestEpoch", atLeast: 1), test: try node.object("test"),
      lastTest: try node.object("lastTest"))
    guard bestEpoch <= history.epochs else {
      throw Flaw(
        place: JSONNode.place(of: "bestEpoch", in: node.place), found: "\(bestEpoch)",
        needed: "an epoch from 1 to \(history.epochs)")
    }
  }
}
