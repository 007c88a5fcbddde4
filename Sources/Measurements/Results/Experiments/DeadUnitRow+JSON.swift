extension DeadUnitRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let share = "a share from 0 to 1"
    self.init(
      network: try node.text("network"), initialisation: try node.text("initialisation"),
      state: try node.word("state"), activation: try node.object("activation"),
      run: try node.count("run", atLeast: 1), layer: try node.count("layer", atLeast: 1),
      units: try node.count("units", atLeast: 1),
      off: try node.number("off", in: 0...1, needed: share),
      silent: try node.number("silent", in: 0...1, needed: share),
      zeroOutputs: try node.number("zeroOutputs", in: 0...1, needed: share),
      zeroDerivatives: try node.number("zeroDerivatives", in: 0...1, needed: share))
  }
}
