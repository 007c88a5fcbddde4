import Testing

@testable import Activations

@Suite("Exponents of series") struct ExponentTests {
  @Test("sums of doubles are exact where doubles round")
  func sums() throws {
    let (tenth, fifth) = (try #require(Exponent(0.1)), try #require(Exponent(0.2)))
    let sum = try #require(tenth.adding(fifth))
    #expect(sum != Exponent(0.1 + 0.2))
    #expect(sum.doubles.lower < 0.1 + 0.2 && sum.doubles.upper >= 0.1 + 0.2)
    #expect(sum.adding(-sum)?.isZero == true)
  }

  @Test("three thirds are one, and a third is no double")
  func thirds() {
    #expect(Exponent.third.adding(.third)?.adding(.third) == .one)
    #expect(Exponent(3.0)?.multiplied(by: .third) == .one)
    #expect(Exponent(1.0 / 3) != .third)
    #expect(Exponent.third.doubles.lower < 1.0 / 3 && Exponent.third.doubles.upper > 1.0 / 3)
  }

  @Test("what the unit does not divide, or is too large, is refused")
  func refusals() throws {
    #expect(Exponent(0x1p-70) == nil)
    #expect(Exponent(1e300) == nil)
    #expect(Exponent(.infinity) == nil)
    #expect(Exponent(.nan) == nil)
    let large = try #require(Exponent(0x1p44))
    #expect(large.multiplied(by: large) == nil)
    let ninth = try #require(Exponent.third.multiplied(by: .third))
    #expect(ninth.multiplied(by: .third) == nil)
  }

  @Test("repeated doubling ends in a refusal, not in an overflow")
  func overflow() {
    var exponent = Exponent.one
    var count = 0
    while let next = exponent.adding(exponent) { (exponent, count) = (next, count + 1) }
    #expect(count > 40 && count < 64)
  }
}
