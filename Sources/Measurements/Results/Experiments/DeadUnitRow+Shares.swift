extension DeadUnitRow {
  /// The share of units that are off in the layer that has most of them.
  ///
  /// A layer with few units may lose many, and the network as a whole hardly any.
  public var greatestOff: Double? { layers.map(\.off).max() }

  /// The share of the units off before the first step that training brought back; nil if there was none, or
  /// it is not known.
  public var revivedShare: Double? {
    guard layers.allSatisfy({ $0.fate != nil }) else { return nil }
    let formerly = share { $0.fate?.formerlyOff ?? 0 }
    return formerly > 0 ? 1 - share { $0.fate?.stillOff ?? 0 } / formerly : nil
  }

  /// A share over all hidden layers, each unit counted once.
  public func share(_ quantity: (DeadUnitLayer) -> Double) -> Double {
    let units = layers.reduce(0) { $0 + $1.units }
    return layers.reduce(0) { $0 + quantity($1) * Double($1.units) } / Double(max(units, 1))
  }
}
