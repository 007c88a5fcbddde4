/// Numbers of elements, which are mostly powers of two.
enum PowerOfTwo {
  /// The number as `2²²`, or in digits if it is no power of two.
  static func text(_ count: Int) -> String {
    guard count > 0, count.nonzeroBitCount == 1 else { return "\(count)" }
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return "2"
      + String("\(count.trailingZeroBitCount)".compactMap(\.wholeNumberValue).map { raised[$0] })
  }
}
