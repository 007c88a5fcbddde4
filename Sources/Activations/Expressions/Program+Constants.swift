/// Parts of a formula that have no z.
extension Program {
  /// What is known of the real value of such a part.
  struct Constant: Sendable {
    /// An enclosure of it.
    let enclosure: PreciseInterval

    /// The bits with which that was computed.
    let bits: Int

    /// The double nearest to the value; infinite if that is too large, NaN if there is no value or it
    /// cannot be told.
    let value: Double

    /// Creates what is known of a number.
    init(_ number: Double) {
      self.init(PreciseInterval(number), bits: Self.firstBits)
    }

    /// Creates what an enclosure tells.
    init(_ enclosure: PreciseInterval, bits: Int) {
      self.enclosure = enclosure
      self.bits = bits
      let nearest = (enclosure.lower.nearestDouble, enclosure.upper.nearestDouble)
      value = enclosure.decoration > .trivial && nearest.0 == nearest.1 ? nearest.0 : .nan
    }

    /// Whether more bits would tell nothing new.
    var isDecided: Bool {
      !value.isNaN || enclosure.isEmpty || bits >= WorkingPrecision.greatest
    }

    /// Whether the value is the double itself.
    var isExact: Bool { value.isFinite && enclosure.lower == .make(value) && enclosure.isPoint }

    /// The bits that are tried first: enough to round most values.
    static let firstBits = 128
  }

  /// Whether an operand has no z.
  func isConstant(from start: Int) -> Bool { constants[start] != nil }

  /// Evaluates the last step if all its operands, of which the first begins where the result does, are
  /// constants.
  mutating func evaluateLast(_ starts: [Int]) {
    let operands = starts.compactMap { constants.removeValue(forKey: $0) }
    guard operands.count == starts.count, let start = starts.first,
      let bits = operands.map(\.bits).max()
    else { return }
    let result = WorkingPrecision.with(bits) {
      Constant(
        run(instructions[(end - 1)...], at: .empty, after: operands.map(\.enclosure)), bits: bits)
    }
    constants[start] =
      result.isDecided ? result : constant(of: instructions[start...], moreThan: bits)
  }

  /// How the constants of two operands compare; undecided if they cannot be told apart.
  func comparison(isGreater: Bool, _ first: Int, _ second: Int) -> Truth {
    let (a, b) = (instructions[first..<second], instructions[second...])
    if a == b { return .fails }
    var truth = Truth.undecided
    var bits = Constant.firstBits
    while truth == .undecided, bits <= WorkingPrecision.greatest {
      truth = WorkingPrecision.with(bits) {
        let (a, b) = (run(a, at: PreciseInterval.empty), run(b, at: PreciseInterval.empty))
        return isGreater ? a .> b : a .< b
      }
      bits *= 2
    }
    return truth
  }

  /// The steps with the largest parts that have no z replaced by their values, where a condition holds.
  func folded(where isReplaced: (Constant) -> Bool) -> [Instruction] {
    var result: [Instruction] = []
    var operands: [Operand] = []
    func write(_ operand: Operand) {
      guard operand.isConstant else { return }
      let steps = instructions[operand.steps]
      let constant = constant(of: steps)
      result.insert(
        contentsOf: isReplaced(constant) ? [.constant(constant.value)] : Array(steps),
        at: operand.place)
    }
    for (index, instruction) in instructions.enumerated() {
      let parts = Array(operands.suffix(instruction.operandCount))
      operands.removeLast(parts.count)
      let start = parts.first?.steps.lowerBound ?? index
      if instruction.isConstant(of: parts.map(\.isConstant)) {
        let place = parts.first?.place ?? result.count
        operands.append(Operand(steps: start..<(index + 1), place: place, isConstant: true))
        continue
      }
      let place = parts.first?.place ?? result.count
      if case .binary(.power) = instruction, parts[0].isConstant {
        let base = constant(of: instructions[parts[0].steps])
        if isReplaced(base) {
          result.append(.exponential(base: base.value))
        } else {
          write(parts[0])
          result.append(instruction)
        }
      } else {
        // What stands further back first, so that the other places stay what they are.
        for part in parts.reversed() { write(part) }
        result.append(instruction)
      }
      if instruction.leavesNumber {
        operands.append(Operand(steps: start..<(index + 1), place: place, isConstant: false))
      }
    }
    for operand in operands.reversed() { write(operand) }
    return result
  }

  /// An operand of a step: its steps, where they stand or would stand in the result, and whether they have
  /// no z and so were not written yet.
  private struct Operand {
    let steps: Range<Int>
    let place: Int
    let isConstant: Bool
  }

  /// What is known of the value of steps that have no z, with as many bits as it needs.
  private func constant(
    of steps: ArraySlice<Instruction>, moreThan least: Int = Constant.firstBits / 2
  ) -> Constant {
    var bits = least
    while true {
      bits *= 2
      let constant = WorkingPrecision.with(bits) {
        Constant(run(steps, at: PreciseInterval.empty), bits: bits)
      }
      if constant.isDecided { return constant }
    }
  }
}
