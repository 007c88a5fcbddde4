extension TrainingSpeedResults: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      environment: try node.object("environment"), command: try node.text("command"),
      threads: try node.count("threads", atLeast: 1), peers: try node.objects("peers"),
      leftOut: try node.objects("leftOut"), rows: try node.objects("rows"))
  }
}
