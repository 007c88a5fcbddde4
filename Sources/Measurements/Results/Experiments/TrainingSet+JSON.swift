extension TrainingSet: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      settings: try node.object("settings"), environment: try node.object("environment"),
      command: try node.text("command"), runs: try node.objects("runs"))
    for (index, run) in runs.enumerated() {
      let place = "\(JSONNode.place(of: "runs", in: node.place))[\(index)]"
      guard run.history.epochs == settings.epochs else {
        throw Flaw(
          place: JSONNode.place(of: "history", in: place), found: "\(run.history.epochs) epochs",
          needed: "\(settings.epochs), as the settings say")
      }
      guard !runs[..<index].contains(where: run.isRepetition(of:)) else {
        throw Flaw(
          place: place, found: "run \(run.run) of \(run.activation) again",
          needed: "each run of each activation once")
      }
    }
  }
}
