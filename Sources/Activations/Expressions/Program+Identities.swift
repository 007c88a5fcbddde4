/// Parts of a formula that enclosures would not see to belong together, put in a form in which they are one.
///
/// Each replacement is the same partial function: equal where the original has a value, and missing where
/// it has none.
extension Program {
  /// Whether two operands that follow one another, up to the end, are formed by the same steps from z.
  func isSame(_ first: Int, _ second: Int) -> Bool {
    constants[first] == nil && instructions[first..<second] == instructions[second...]
  }

  /// Joins an operand with itself; false if that is left to be done as usual.
  mutating func combineSame(_ operation: BinaryOperation, _ second: Int) -> Bool {
    switch operation {
    case .minimum, .maximum:
      remove(from: second)
    case .subtract:
      // a − a is 0 a⁰, which has no value where a has none.
      remove(from: second)
      instructions += [.power(0), .constant(0), .binary(.multiply)]
    case .divide:
      // a ÷ a is (1/a)⁰, which has no value where a is 0 either.
      remove(from: second)
      instructions += [.power(-1), .power(0)]
    case .add, .multiply, .power: return false
    }
    return true
  }

  /// The step that follows an even power instead of a root or a broken power, if the two are a power of the
  /// magnitude: √(a²) is |a|.
  mutating func applyRoot(_ exponent: Double) -> Bool {
    guard case .power(let whole)? = instructions.last, whole > 0, whole <= 0x1p20,
      whole.truncatingRemainder(dividingBy: 2) == 0, exponent > 0
    else { return false }
    let product = whole * exponent
    guard product.isFinite, (-product).addingProduct(whole, exponent) == 0 else { return false }
    instructions.removeLast()
    instructions.append(.elementary(.abs))
    if product != 1 { instructions.append(.power(product)) }
    return true
  }
}
