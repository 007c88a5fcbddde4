import Foundation

extension Double {
  /// The nearest number with so many significant decimal digits.
  ///
  /// An integer over a power of ten up to 10²² is rounded once, so it prints with no more digits than
  /// these.
  func rounded(toSignificantDigits digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    let places = digits - 1 - Int(Foundation.log10(magnitude).rounded(.down))
    let power = Foundation.pow(10, Double(places.magnitude))
    return places < 0 ? (self / power).rounded() * power : (self * power).rounded() / power
  }
}
