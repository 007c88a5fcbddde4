import Testing

@testable import Documentation

struct SignificantDigitsTests {
  @Test(arguments: [
    (0, "0"), (1, "1.00"), (-1.5, "−1.50"), (0.25, "0.250"), (9.99, "9.99"), (9.994, "9.99"),
    (9.996, "10.0"), (99.94, "99.9"), (99.96, "100"), (123, "123"), (123.5, "124"),
    (999.4, "999"), (999.6, "1000"), (1234, "1230"), (99_960, "100000"), (0.0495, "0.0495"),
    (0.000_123_456, "0.000123"), (1e-10, "0.000000000100"), (4_194_304, "4190000"),
    (.infinity, "inf"),
  ])
  func threeDigitsAreKept(number: Double, text: String) {
    #expect(SignificantDigits.text(number) == text)
  }

  @Test func theTextIsNoFurtherOffThanTheThirdDigit() throws {
    var number = 1.37e-9
    while number < 1e9 {
      let read = try #require(Double(SignificantDigits.text(number)))
      #expect(abs(read - number) <= 0.005 * number)
      number *= 1.0371
    }
  }
}
