/// Numbers with three significant digits.
public enum SignificantDigits {
  /// The number in decimals, such as `0.0123`, `1.50` or `12300`.
  public static func text(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return number == 0 ? "0" : "\(number)" }
    let sign = number < 0 ? "−" : ""
    let (digits, places) = scaled(number.magnitude)
    guard places > 0 else {
      return sign + "\(digits)" + String(repeating: "0", count: -places)
    }
    let padded = String(repeating: "0", count: max(0, places + 1 - 3)) + "\(digits)"
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// Three digits as a whole number, and how many of them, or of zeros before them, are decimal places.
  private static func scaled(_ number: Double) -> (digits: Int, places: Int) {
    var (scaled, places, power) = (number, 0, 1.0)
    // Each step is from the number itself, so that roundings do not add up.
    while scaled >= 999.5 {
      (places, power) = (places - 1, power * 10)
      scaled = number / power
    }
    while scaled < 99.95, places < 300 {
      (places, power) = (places + 1, power * 10)
      scaled = number * power
    }
    return (Int(scaled.rounded()), places)
  }
}
