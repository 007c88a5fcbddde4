/// Each elementary function of a block is a loop over that of ``WideLane``.
extension LaneBlock {
  static func exp(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .exp(lanes[index]) } }
  }

  static func expMinusOne(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .expMinusOne(lanes[index]) } }
  }

  static func log(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .log(lanes[index]) } }
  }

  static func cbrt(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .cbrt(lanes[index]) } }
  }

  static func log2(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .log2(lanes[index]) } }
  }

  static func log10(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .log10(lanes[index]) } }
  }

  static func exponential(base: Double, _ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in
      for index in lanes.indices { lanes[index] = .exponential(base: base, lanes[index]) }
    }
  }

  static func log(onePlus z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .log(onePlus: lanes[index]) } }
  }

  static func sin(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .sin(lanes[index]) } }
  }

  static func cos(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .cos(lanes[index]) } }
  }

  static func tan(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .tan(lanes[index]) } }
  }

  static func asin(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .asin(lanes[index]) } }
  }

  static func acos(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .acos(lanes[index]) } }
  }

  static func atan(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .atan(lanes[index]) } }
  }

  static func sinh(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .sinh(lanes[index]) } }
  }

  static func cosh(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .cosh(lanes[index]) } }
  }

  static func tanh(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .tanh(lanes[index]) } }
  }

  static func asinh(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .asinh(lanes[index]) } }
  }

  static func acosh(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .acosh(lanes[index]) } }
  }

  static func atanh(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .atanh(lanes[index]) } }
  }

  static func erf(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .erf(lanes[index]) } }
  }

  static func erfc(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .erfc(lanes[index]) } }
  }

  static func normalGate(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .normalGate(lanes[index]) } }
  }

  static func normalGateSlope(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in
      for index in lanes.indices { lanes[index] = .normalGateSlope(lanes[index]) }
    }
  }

  static func sigmoid(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .sigmoid(lanes[index]) } }
  }

  static func softplus(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .softplus(lanes[index]) } }
  }

  static func sin(_ z: LaneBlock, plusEighthTurns count: Int) -> LaneBlock {
    z.changed { lanes in
      for index in lanes.indices { lanes[index] = .sin(lanes[index], plusEighthTurns: count) }
    }
  }

  static func sinc(_ z: LaneBlock, derivative order: Int) -> LaneBlock {
    z.changed { lanes in
      for index in lanes.indices { lanes[index] = .sinc(lanes[index], derivative: order) }
    }
  }
}
