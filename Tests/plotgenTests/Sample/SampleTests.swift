import Foundation
import Testing

/// `plotgen sample`.
struct SampleTests {
  @Test func aRangeIsDividedEvenly() throws {
    let outcome = try Plotgen.run(
      "sample", "sineReLU", "--epsilon", "0.025", "--from", "-2", "--to", "2", "--count", "5")
    outcome.expectSuccess()
    #expect(outcome.lines.first == "z,value,derivative,secondDerivative,note")
    let rows = try numbers(outcome)
    #expect(rows.map { $0[0] } == [-2, -1, 0, 1, 2])
    #expect(rows[2] == [0, -0.025, 0.025, 0.025])
    #expect(rows[4] == [2, 2, 1, 0])
    let (sine, cosine) = (sin(-1.0), cos(-1.0))
    let expected = [-1, sine - cosine, cosine + sine, cosine - sine]
    for (found, wanted) in zip(rows[1].dropFirst(), expected.dropFirst()) {
      #expect(abs(found - 0.025 * wanted) < 1e-16)
    }
  }

  @Test func withoutARangeItIsThatOfTheFigures() throws {
    let rows = try numbers(try Plotgen.run("sample", "tanh"))
    #expect(rows.count == 1001)
    #expect(rows.first?.first == -7 && rows.last?.first == 7)
  }

  @Test func theWidestRangeDoesNotOverflow() throws {
    let end = "\(Double.greatestFiniteMagnitude)"
    let rows = try numbers(
      try Plotgen.run("sample", "relu", "--from", "-" + end, "--to", end, "--count", "3"))
    #expect(
      rows.map { $0[0] } == [-.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude])
  }

  @Test func theLeastCountIsTheTwoEnds() throws {
    let rows = try numbers(try Plotgen.run("sample", "relu", "--count", "2"))
    #expect(rows == [[-7, 0, 0, 0], [7, 7, 1, 0]])
  }

  @Test func aLongTableIsWhole() throws {
    let outcome = try Plotgen.run("sample", "relu", "--count", "20000", "--format", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(rows.count == 20000)
  }

  @Test func parametersAreSetByName() throws {
    let rows = try numbers(
      try Plotgen.run("sample", "SINE-RELU", "--parameter", "epsilon=2", "--at", "0"))
    #expect(rows == [[0, -2, 2, 2]])
  }

  @Test func aReaderThatLeavesEndsTheProgramQuietly() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.shell("$plotgen sample relu --count 10000000 | head -n 1")
      outcome.expectSuccess()
      #expect(outcome.output == "z,value,derivative,secondDerivative,note\n")
    }
  }

  /// What is proved stands in a column of its own, which is empty where all is well.
  @Test func whatCouldNotBeFoundIsNoted() throws {
    let plain = try Plotgen.run("sample", "--expression", "10^z", "--at", "2", "3")
    #expect(plain.lines.dropFirst().allSatisfy { $0.hasSuffix(",") })
    #expect(plain.lines.dropFirst().first?.hasPrefix("2.0,100.0,230.25850929940458,") == true)
    let root = try Plotgen.run("sample", "--expression", "sqrt(z)", "--at", "0", "4")
    #expect(
      root.lines.dropFirst().first
        == "0.0,0.0,nan,nan,undecided at 4096 bits whether f′ is defined; "
        + "undecided at 4096 bits whether f″ is defined")
    #expect(root.lines.last == "4.0,2.0,0.25,-0.03125,")
    let json = try Plotgen.run(
      "sample", "--expression", "1/z", "--at", "0", "--format", "json")
    #expect(json.output.contains("\"value\": \"nan\"") && json.output.contains("\"note\": \"\""))
  }

  private func numbers(_ outcome: Outcome) throws -> [[Double]] {
    try outcome.lines.dropFirst().map { line in
      // The note is empty, so that numbers are left.
      try line.split(separator: ",").map { try #require(Double($0)) }
    }
  }
}
