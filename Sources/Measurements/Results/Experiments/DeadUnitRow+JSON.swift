extension DeadUnitRow: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    var dense: FunctionSetting?
    if let member = try node.member(ifPresent: "denseActivation") {
      dense = try FunctionSetting(member)
    }
    self.init(
      network: try node.text("network"), initialisation: try node.text("initialisation"),
      state: try node.word("state"), activation: try node.object("activation"),
      denseActivation: dense, run: try node.count("run", atLeast: 1),
      layers: try Self.layers(node))
  }

  private static func layers(_ node: JSONNode) throws(Flaw) -> [DeadUnitLayer] {
    let units = try node.numbers("units", in: 1...1e9, needed: "a whole number of at least 1")
    let share = "a share from 0 to 1"
    let off = try node.numbers("off", in: 0...1, needed: share)
    let silent = try node.numbers("silent", in: 0...1, needed: share)
    let zeroOutputs = try node.numbers("zeroOutputs", in: 0...1, needed: share)
    let zeroDerivatives = try node.numbers("zeroDerivatives", in: 0...1, needed: share)
    var fates = [DeadUnitLayer.Fate?](repeating: nil, count: units.count)
    if try node.member(ifPresent: "formerlyOff") != nil {
      let formerlyOff = try node.numbers("formerlyOff", in: 0...1, needed: share)
      let stillOff = try node.numbers("stillOff", in: 0...1, needed: share)
      guard stillOff.count == formerlyOff.count,
        zip(stillOff, formerlyOff).allSatisfy({ $0 <= $1 })
      else {
        throw node.flaw(needed: "no more units that are still off than were formerly off")
      }
      fates = zip(formerlyOff, stillOff).map { .init(formerlyOff: $0, stillOff: $1) }
    }
    let counts = Set([off, silent, zeroOutputs, zeroDerivatives].map(\.count) + [fates.count])
    guard !units.isEmpty, counts == [units.count] else {
      throw node.flaw(needed: "at least one layer, and the same number of layers in every list")
    }
    return units.indices.map { index in
      DeadUnitLayer(
        units: Int(units[index]), off: off[index], silent: silent[index],
        zeroOutputs: zeroOutputs[index], zeroDerivatives: zeroDerivatives[index],
        fate: fates[index])
    }
  }
}
