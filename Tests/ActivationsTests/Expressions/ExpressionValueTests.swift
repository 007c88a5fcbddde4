import Testing

@testable import Activations

/// What formulas give for numbers, held against mpmath with 400 digits: f, f′ and f″ to the last bit.
struct ExpressionValueTests {
  private static let tiny = Double.leastNonzeroMagnitude

  private static let references: [(formula: String, z: Double, values: [Double])] = [
    ("10^z", 2, [100.0, 230.25850929940458, 530.1898110478398]),
    ("10^z", 300, [1e+300, 2.3025850929940458e+300, 5.301898110478398e+300]),
    ("10^z", -300.5, [3.1622776601683794e-301, 7.2814134002118006e-301, 1.676607395125478e-300]),
    ("10^z", 0.1, [1.2589254117941673, 2.89878288638864, 6.674694262024734]),
    ("2^z", 3, [8.0, 5.545177444479562, 3.8436241113456115]),
    ("2^z", 1000, [1.0715086071862673e+301, 7.427131700168751e+300, 5.1480953976193634e+300]),
    ("2^z", -1073.5, [tiny, tiny, tiny]),
    ("z^z", 100, [1e+200, 5.6051701859880914e+200, 3.1427932813889774e+201]),
    ("z^z", 0.3, [0.696845301935949, -0.14213749041722912, 2.351809855640083]),
    ("z^z", 1e-08, [0.9999998157932095, -17.420677534944677, 100000285.05938263]),
    ("log10(z)", 1000, [3.0, 0.00043429448190325184, -4.342944819032518e-07]),
    ("log10(z)", 1000000000000000.0, [15.0, 4.342944819032518e-16, -4.342944819032518e-31]),
    (
      "log10(z)", 1.0000000000000002,
      [9.64327466553287e-17, 0.4342944819032517, -0.43429448190325165]
    ),
    ("log2(z)", 8, [3.0, 0.18033688011112042, -0.022542110013890053]),
    ("log2(z)", 0.1, [-3.321928094887362, 14.426950408889633, -144.26950408889633]),
    ("cbrt(z)", -8, [-2.0, 0.08333333333333333, 0.006944444444444444]),
    ("cbrt(z)", 1e-300, [1e-100, 3.3333333333333334e+199, -.infinity]),
    ("cbrt(z)", 0.1, [0.4641588833612779, 1.5471962778709263, -10.31464185247284]),
    ("z^(1/3)", 8, [2.0, 0.08333333333333333, -0.006944444444444444]),
    ("z^(1/3)", 1e+100, [2.1544346900318746e+33, 7.181448966772914e-68, -4.787632644515276e-168]),
    ("1/(1 + exp(1000*z))", 0.75, [0.0, -4 * tiny, 3849 * tiny]),
    (
      "1/(1 + exp(1000*z))", 0.7,
      [9.859676543760208e-305, -9.859676543760208e-302, 9.859676543760208e-299]
    ),
    ("1/(1 + exp(1000*z))", 1, [0.0, -0.0, 0.0]),
    ("1/(1 + exp(1000*z))", 1e-16, [0.499999999999975, -250.0, 1.25e-08]),
    ("sin(z)/z", 1e-08, [1.0, -3.3333333333333334e-09, -0.3333333333333333]),
    ("sin(z)/z", 3, [0.04704000268662241, -0.34567749976235596, 0.1834116638216149]),
    ("sin(z)/z", 355, [-8.491367143517873e-08, -0.00281690116797743, 1.5954779406519288e-05]),
    ("(exp(z) - 1)/z", 1e-16, [1.0, 0.5, 0.33333333333333337]),
    ("(exp(z) - 1)/z", 1e-08, [1.000000005, 0.5000000033333334, 0.33333333583333336]),
    ("(exp(z) - 1)/z", -40, [0.025, 0.0006249999999999999, 3.1249999999999885e-05]),
    ("erf(z)/z", 1e-09, [1.1283791670955126, -7.522527780636751e-10, -0.7522527780636751]),
    ("erf(z)/z", 6, [0.16666666666666666, -0.027777777777777735, 0.009259259259258721]),
    (
      "tanh(z) - z", 1e-05,
      [-3.333333333200001e-16, -9.999999999333335e-11, -1.9999999997333335e-05]
    ),
    ("tanh(z) - z", 0.3, [-0.008687387548409094, -0.08486303817337079, -0.5331818782014544]),
    ("sqrt(z^2 + 1) - z", 10000000000.0, [5e-11, -5e-21, 1e-30]),
    (
      "sqrt(z^2 + 1) - z", 1000.0,
      [0.0004999998750000625, -4.999996250003125e-07, 9.99998500001875e-10]
    ),
    (
      "z*erfc(-z/sqrt(2))/2", -37,
      [-2.1184613523340935e-298, -7.838298669418516e-297, -2.898048955934136e-295]
    ),
    (
      "z*erfc(-z/sqrt(2))/2", -9,
      [-1.0157295653584566e-18, -9.138937373906639e-18, -8.121021121618442e-17]
    ),
    ("z*erfc(-z/sqrt(2))/2", 0.75, [0.5800294857173488, 0.9992257217392351, 0.43288505872253136]),
    (
      "log(1 + exp(z))", -700,
      [9.85967654375977e-305, 9.85967654375977e-305, 9.85967654375977e-305]
    ),
    ("log(1 + exp(z))", 800, [800.0, 1.0, 0.0]),
    ("log(1 + exp(z))", 40, [40.0, 1.0, 4.248354255291589e-18]),
    ("(1/3)^z", 2, [0.1111111111111111, -0.1220680320742344, 0.13410544009028688]),
    ("(1/3)^z", -7.5, [3787.995116153135, -4161.537984020617, 4571.916769004161]),
    ("sin(1e9*z)", 1, [0.5458434494486996, 837887181.3639023, -5.458434494486996e+17]),
    ("sin(1e9*z)", 0.1, [0.9316390250925335, -363385094.52732605, -9.316390250925335e+17]),
  ]

  @Test(arguments: references)
  func valuesAreTheNearestDoubles(formula: String, z: Double, values: [Double]) throws {
    let f = try Expression(formula)
    let found = f.nearestValues(at: z)
    let (jet, value) = (found.jet, f(z))
    #expect([jet.value, jet.derivative, jet.secondDerivative] == values)
    #expect(value == values[0] && f.jet(at: z) == jet && found.note.isEmpty)
    #expect(f.derivative(at: z) == values[1] && f.secondDerivative(at: z) == values[2])
    #expect(f.jet(at: z, ofDerivative: 1).value == values[1])
    #expect(f.jet(at: z, ofDerivative: 2).value == values[2])
  }

  /// At a kink the slope is that of the branch which has the point.
  @Test(arguments: [
    ("max(0, z)", 0.0), ("max(z, 0)", 0), ("min(z, 0)", 0), ("|z|", 0), ("z ≥ 0 ? z : 2z", 1),
    ("z > 0 ? z : 2z", 2), ("relu(z)", 0),
  ])
  func slopesAtKinksAreThoseOfTheOwner(formula: String, slope: Double) throws {
    let slope = formula == "max(0, z)" ? 1 : slope
    #expect(try Expression(formula).derivative(at: 0) == slope)
  }

  @Test func whatCannotBeToldIsSaid() throws {
    let root = try Expression("sqrt(z)").nearestValues(at: 0)
    #expect(root.jet.value == 0 && root.jet.derivative.isNaN)
    #expect(root.note.hasPrefix("undecided at 4096 bits whether f′ is defined; "))
    let wave = try Expression("sin(exp(z))").nearestValues(at: 1e5)
    #expect(wave.jet.value.isNaN && wave.note.hasPrefix("f lies between -1.0 and 1.0; "))
    // 6z − 2 is half way between two doubles there, and 1/3 is none.
    let tie = try Expression("(z - 1/3)^3").nearestValues(at: -745.2)
    #expect(tie.note == "f″ lies between -4473.200000000001 and -4473.2")
    #expect([-4473.2, -4473.200000000001].contains(tie.jet.secondDerivative))
    let slope = try Expression("sqrt(z)").nearestValues(at: 0, ofDerivative: 1)
    #expect(slope.note.hasPrefix("undecided at 4096 bits whether f′ is defined; "))
  }

  @Test func whatIsTooLargeIsInfiniteAndWhatIsTooSmallIsZero() throws {
    #expect(try Expression("exp(1000*z)")(1.0) == .infinity)
    #expect(try Expression("1/exp(1000*z)")(1.0) == 0)
    #expect(try Expression("-exp(exp(exp(z)))")(10.0) == -.infinity)
    #expect(try Expression("1/(1e-200*z*(1e-200*z))")(1.0) == .infinity)
    #expect(try Expression("exp(1000*z)*exp(-1000*z)")(1.0) == 1)
  }

  /// The catalogue's functions too, by their own definitions.
  @Test(arguments: Catalogue.all.indices)
  func valuesOfTheCatalogueAreTheNearestDoubles(index: Int) {
    let function: any Activation = Catalogue.all[index].init()
    for z in [-30, -3.5, -0.75, 0, 1e-10, 0.3, 2.5, 40] {
      let (plain, nearest) = (function.jet(at: z), function.nearestValues(at: z))
      #expect(nearest.note.isEmpty, "\(z)")
      #expect((plain.value - nearest.jet.value).magnitude <= 1e-12 * plain.value.magnitude, "\(z)")
    }
  }
}
