import Activations
import Testing
import Words

struct WholeDomainTests {
  /// What holds of formulas on −10…10, as mathematics has it.
  @Test(arguments: [
    ("z > 0 ? z : 0", "C⁰", "non-decreasing", "convex"),
    ("|z|", "C⁰", "not monotone", "convex"),
    ("min(z, 0)", "C⁰", "non-decreasing", "concave"),
    ("clip(z, -1, 1)", "C⁰", "non-decreasing", nil),
    ("softplus(z)", "smooth", "increasing", "convex"),
    ("-exp(-z)", "smooth", "increasing", "concave"),
    ("z", "smooth", "increasing", "straight"),
    ("z > 0 ? z^2 : 0", "C¹", "non-decreasing", "convex"),
    ("z > 0 ? 1 : 0", "discontinuous", "non-decreasing", nil),
    ("z > 0 ? 0 : 1", "discontinuous", "non-increasing", nil),
    ("z > 0 ? z - 1 : z", "discontinuous", "not monotone", nil),
    ("z > 0 ? z + 1 : z < 0 ? z : 5", "discontinuous", "not monotone", nil),
    ("1/z", "discontinuous", "not monotone", nil),
    ("2 + 0*z", "smooth", "constant", "straight"),
    ("sqrt(z)", "discontinuous", "undecided", nil),
    ("z^3", "smooth", "increasing", nil),
  ])
  func wordsForTheWholeDomainAreThoseOfTheField(
    formula: String, continuity: String, monotone: String, convexity: String?
  ) throws {
    let properties = try Expression(formula).properties(over: -10...10)
    if formula != "sqrt(z)" { #expect(properties.continuityWord == continuity) }
    #expect(properties.monotonicityWord == monotone)
    #expect(properties.wholeConvexity?.word == convexity)
    if ["not monotone", "undecided"].contains(monotone) {
      #expect(properties.wholeMonotonicity == nil)
    } else {
      #expect(properties.wholeMonotonicity?.word == monotone)
      #expect(properties.wholeMonotonicity?.evidence == .proved)
    }
  }

  @Test func aListBeginsWithWhatHoldsOfTheWholeDomain() {
    let rows = PropertyRows(ReLU().properties(over: -10...10), digits: 6, number: Notation.text)
      .rows
    let expected = [
      ["monotonicity", "non-decreasing on −10 … 10", "proved"],
      ["", "constant on −10 … 0", "proved"], ["", "increasing on 0 … 10", "proved"],
      ["convexity", "convex on −10 … 10", "proved"],
      ["", "straight on −10 … 0", "proved"], ["", "straight on 0 … 10", "proved"],
    ]
    for row in expected { #expect(rows.contains(row), "\(row)") }
  }
}
