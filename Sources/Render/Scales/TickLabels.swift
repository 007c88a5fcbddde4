/// The labels of the ticks of one axis, all written alike.
struct TickLabels {
  /// The ticks, in order.
  var numbers: [DecimalNumber]

  /// Numbers below a million and with up to four decimals are written out; others as a
  /// multiple of a power of ten that all labels share.
  var strings: [String] {
    let numbers = withoutCommonZeros
    let exponent = numbers.first?.exponent ?? 0
    let largest = numbers.map(\.significand.magnitude).max() ?? 0
    let leading = String(largest).count - 1 + exponent
    let decimals = max(0, -exponent)
    // Ticks far from zero and close to each other differ in late digits, which a factor would hide.
    let isFarFromZero = leading - exponent > 6 && abs(leading) <= 15 && decimals <= 15
    if leading < 6 && decimals <= 4 || isFarFromZero {
      return numbers.map { $0.formatted(decimals: decimals) }
    }
    return numbers.map { number in
      if number.significand == 0 { return "0" }
      let mantissa = DecimalNumber(
        significand: number.significand, exponent: number.exponent - leading)
      let power = leading < 0 ? "−\(-leading)" : "\(leading)"
      return mantissa.formatted(decimals: max(0, -mantissa.exponent)) + "×10^{\(power)}"
    }
  }

  /// The numbers with the zeros dropped that all their significands end in.
  private var withoutCommonZeros: [DecimalNumber] {
    var numbers = numbers
    while numbers.contains(where: { $0.significand != 0 }),
      numbers.allSatisfy({ $0.significand % 10 == 0 })
    {
      for index in numbers.indices {
        numbers[index].significand /= 10
        numbers[index].exponent += 1
      }
    }
    return numbers
  }
}
