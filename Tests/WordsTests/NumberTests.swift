import Testing
import Words

struct NumberTests {
  @Test(arguments: [
    (0.43, "0.430"), (0.4304, "0.430"), (12, "12.0"), (1, "1.00"), (0.1, "0.100"), (10, "10.0"),
    (99.96, "100"), (9.996, "10.0"), (1234, "1230"), (0.001_234_5, "0.00123"), (0, "0"),
    (100, "100"),
    (-2.5, "−2.50"), (999_600, "1000000"),
  ]) func threeDigitsAreWritten(value: Double, text: String) {
    #expect(Notation.measured(value) == text)
  }

  @Test(arguments: [
    (1 << 22, "2²²"), (1 << 10, "2¹⁰"), (1000, "1000"), (2, "2¹"), (1, "1"), (0, "0"),
  ])
  func powersOfTwoAreWrittenAsSuch(value: Int, text: String) {
    #expect(Notation.count(value) == text)
  }

  @Test(arguments: [
    (0, "0"), (1, "1.00"), (-1.5, "−1.50"), (0.25, "0.250"), (9.99, "9.99"), (9.994, "9.99"),
    (9.996, "10.0"), (99.94, "99.9"), (99.96, "100"), (123, "123"), (123.5, "124"),
    (999.4, "999"), (999.6, "1000"), (1234, "1230"), (99_960, "100000"), (0.0495, "0.0495"),
    (0.000_123_456, "0.000123"), (1e-10, "0.000000000100"), (4_194_304, "4190000"),
    (.infinity, "inf"),
  ])
  func threeDigitsAreKept(number: Double, text: String) {
    #expect(Notation.measured(number) == text)
  }

  @Test func theTextIsNoFurtherOffThanTheThirdDigit() throws {
    var number = 1.37e-9
    while number < 1e9 {
      let read = try #require(Double(Notation.measured(number)))
      #expect(abs(read - number) <= 0.005 * number)
      number *= 1.0371
    }
  }

  @Test(arguments: [
    (0, "0"), (-0.025, "−0.025"), (1.0 / 3, "0.333333"), (1e-300, "1·10⁻³⁰⁰"), (-2.5e7, "−2.5·10⁷"),
    (.infinity, "∞"), (-.infinity, "−∞"), (.leastNonzeroMagnitude, "0"), (123_456, "123456"),
  ])
  func numbersHaveSixDigitsAndRealSigns(number: Double, text: String) {
    #expect(Notation.text(number) == text)
  }

  @Test(arguments: [
    (0.123, "0.12", "+0.12"), (-0.126, "−0.13", "−0.13"), (-0.001, "0.00", "0.00"),
    (0.001, "0.00", "0.00"), (12, "12.00", "+12.00"),
  ])
  func decimalsHaveRealSignsAndZeroHasNone(value: Double, text: String, signed: String) {
    #expect(Notation.decimals(value, 2) == text)
    #expect(Notation.signedDecimals(value, 2) == signed)
  }
}
