import Testing

@testable import Measurements

struct JSONNumberTests {
  @Test(arguments: ["0", "-0", "10", "1.5", "-0.05", "1e5", "1E-07", "1.25e+22", "100.001"])
  func isANumber(word: String) {
    #expect(JSONNumber.isOne(word))
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "e5", "1.5.5", "0x1p3", "1_000",
    "NaN", "inf", "1-", "--1", "١",
  ])
  func isNone(word: String) {
    #expect(!JSONNumber.isOne(word))
  }
}
