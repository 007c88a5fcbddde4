import Testing

@testable import Measurements

struct AgreementTests {
  @Test(arguments: [
    // GELU at −5.5: what torch says, and what it is.
    (-1.0436e-7, -1.64e-7, true), (1, 1.00009, true), (1, 1.00011, false),
    (-1000, -1000.09, true), (-1000, -1000.2, false), (0, 3.9e-6, true), (0, 4.1e-6, false),
    (.infinity, .infinity, true), (.infinity, -.infinity, false), (.infinity, 1, false),
    (1, .infinity, false), (.nan, .nan, true), (.nan, 0, false), (0, .nan, false),
  ])
  func librariesMayRoundAndNoMore(ours: Double, theirs: Double, isEqual: Bool) {
    #expect(Agreement.areEqual(ours, theirs) == isEqual)
  }
}
