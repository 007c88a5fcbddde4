import Testing

@testable import Documentation

struct PageNumberTests {
  @Test(arguments: [
    (0, "0"), (-0.025, "−0.025"), (1.0 / 3, "0.333333"), (1e-300, "1·10⁻³⁰⁰"), (-2.5e7, "−2.5·10⁷"),
    (.infinity, "∞"), (-.infinity, "−∞"), (.leastNonzeroMagnitude, "0"), (123_456, "123456"),
  ])
  func numbersHaveSixDigitsAndRealSigns(number: Double, text: String) {
    #expect(PageNumber.text(number) == text)
  }
}
