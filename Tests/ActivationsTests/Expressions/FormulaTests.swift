import Testing

@testable import Activations

/// The printed formula of each function is its definition, and so is the LaTeX that is derived from it.
///
/// Two functions are *proved equal* here if
/// - at every point that is tried, both have a value or neither has, and the enclosures of their values with 256
///   bits overlap and hold nothing that differs by more than 2⁻¹⁰⁰, measured by the value and 1;
/// - on the parts of a partition of −8…8 an enclosure of their difference, a Taylor form whose remainder holds
///   for every number of the part, lies within 10⁻⁹ of 0, measured by the value and 1, or neither has a value
///   there. Parts in which a definition has a choice are divided down to 2⁻⁷; how long they may be is said.
///
/// π in a formula is the double nearest to π, and in a definition π; where it occurs, values agree within 2⁻⁵⁰.
struct FormulaTests {
  /// The defaults are number 0; the others are random, and always the same.
  private static let numbers = 0...(2 + OracleAmount.parameters)

  @Test(arguments: Catalogue.all.indices)
  func theFormulaIsTheDefinition(place: Int) throws {
    for number in Self.numbers {
      let proof = Self.proof(place, number)
      let formula = Catalogue.all[place].facts.formula
      #expect(try proof.differences(from: formula) == [])
      let (length, different) = try proof.undecided(from: formula)
      #expect(different == [], "\(formula), \(proof.values)")
      #expect(length <= 0.07, "\(formula), \(proof.values)")
    }
  }

  @Test(arguments: Catalogue.all.indices)
  func theLaTeXIsTheDefinition(place: Int) throws {
    let kind = Catalogue.all[place]
    let read = try LaTeXReader.read(kind.latex)
    for number in Self.numbers {
      #expect(try Self.proof(place, number).differences(from: read.formula) == [])
    }
    for (name, digits) in read.constants {
      let value = try #require(kind.init().namedValues[name])
      #expect("\(value)".hasPrefix(digits) && digits.count == 6, "\(kind.latex)")
    }
  }

  @Test func signsAreExplainedAsWhatTheyAre() throws {
    for (sign, meaning) in Formula.explanations {
      let function = try Expression("\(sign)(z)")
      let latex = try Formula("\(sign)(z)", naming: [:]).latex
      let explained = try #require(try LaTeXReader.read(latex).functions[sign])
      let proof = EqualityProof(of: function, naming: [:], seed: 1)
      #expect(try proof.differences(from: meaning) == [])
      #expect(try proof.differences(from: explained) == [])
    }
  }

  @Test(arguments: [
    ("gelu", "z·Φ(z) + 1e−29"), ("relu", "z > 1e−300 ? z : 0"), ("binaryStep", "z > t ? 1 : h·0"),
    ("softExponential", "(exp(α·z) − 1)/α + α + 0·log(z + 20)"),
    ("silu", "z ≠ 1 ? z/(1 + exp(−z)) : 0"),
  ])
  func aFormulaThatIsNotTheDefinitionIsNoticed(name: String, formula: String) throws {
    let function = try Catalogue.activation(named: name).init()
    #expect(try !EqualityProof(of: function, seed: 1).differences(from: formula).isEmpty)
  }

  @Test func aFormulaThatIsNearTheDefinitionIsNoticedOnParts() throws {
    let proof = EqualityProof(of: GELU(), seed: 1)
    #expect(try proof.undecided(from: "z·Φ(z) + 1e−8").length > 15)
    #expect(try !proof.undecided(from: "z·Φ(z) + 1e−8").different.isEmpty)
  }

  @Test(arguments: [
    ("z > 2 ? 1 : z > 0 ? −z : 3", "1 for z > 2, −z for z > 0, else 3"),
    ("(a + z)/2·z", "((a + z) / 2) z"), ("a·sin(z)²/z", "a sin²(z) / z"),
    ("clip(z − 1, −a, a)", "z − 1, clipped to the range from −a to a"),
    ("z^(a·z) − (z − 1)", "z^(a z) − (z − 1)"), ("2·3·z", "2 · 3 z"),
    ("σ(|z|)·√(z)", "σ(|z|) √(z), with the sigmoid σ"),
    ("min(z, a)", "the lesser of z and a"), ("z·(z > 0 ? 1 : 2)", "z (1 for z > 0, else 2)"),
  ])
  func wordsAreReadAsTheFormulaIs(formula: String, words: String) throws {
    #expect(try Formula(formula, naming: ["a": 2]).words == words)
  }

  private static func proof(_ place: Int, _ number: Int) -> EqualityProof {
    let seed = UInt64(1000 * place + number)
    return EqualityProof(of: RandomFunctions.activation(place, number), seed: seed)
  }
}
