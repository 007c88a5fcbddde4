import Activations
import Testing

struct CurveTests {
  static let domain = -7.0...7.0

  @Test(arguments: Samples.functions.indices, [0, 1, 2])
  func everyPieceIsWithinTheToleranceOfDenseEvaluation(index: Int, order: Int) {
    let function = Samples.functions[index]
    let curve = function.curve(over: Self.domain, ofDerivative: order, tolerance: 1e-3)
    #expect(curve.undecided.isEmpty)
    #expect(curve.bound <= 1e-3)
    var worst = 0.0
    for piece in curve.pieces {
      for step in 0...100 {
        let x = piece.start.x + (piece.end.x - piece.start.x) * Double(step) / 100
        let inside = min(max(x, piece.start.x), piece.end.x)
        var error = abs(piece(inside) - function.jet(at: inside, ofDerivative: order).value)
        if error > 1e-3 {
          // Beside a kink the rounded reading may take the other branch.
          let nearest = function.nearestValues(at: inside, ofDerivative: order).jet.value
          error = abs(piece(inside) - nearest)
        }
        worst = max(worst, error)
      }
    }
    let largest = curve.pieces.map { max($0.start.y.magnitude, $0.end.y.magnitude) }.max() ?? 0
    let evaluationOfThePiece = 4 * max(largest, 7).ulp
    #expect(
      worst <= curve.bound + evaluationOfThePiece, "\(type(of: function)), derivative \(order)")
  }

  @Test(arguments: Samples.functions.indices)
  func piecesCoverTheDomain(index: Int) {
    let curve = Samples.functions[index].curve(over: Self.domain, tolerance: 1e-3)
    let pieces = curve.pieces
    #expect(pieces.first?.start.x == -7)
    #expect(pieces.last?.end.x == 7)
    for (piece, next) in zip(pieces, pieces.dropFirst()) {
      #expect((0...32 * piece.end.x.ulp).contains(next.start.x - piece.end.x))
    }
    // Waves, and what is a thousand high, take more.
    let facts = type(of: Samples.functions[index]).facts
    let isLong = facts.family == .periodic || facts.name == "exponential"
    #expect((1...(isLong ? 150 : 80)).contains(pieces.count), "\(facts.name)")
  }

  @Test func jumpIsNotJoined() {
    let curve = SineReLU(epsilon: 0.025).curve(over: Self.domain, tolerance: 1e-3)
    #expect(curve.runs.count == 2)
    #expect(curve.runs.first?.pieces.last?.end == CurvePoint(x: 0, y: -0.025))
    #expect(curve.runs.last?.pieces.first?.start.y == .leastNonzeroMagnitude)
  }

  @Test func kinkIsJoined() {
    #expect(ReLU().curve(over: Self.domain, tolerance: 1e-3).runs.count == 1)
    #expect(SineReLUMax(epsilon: 2).curve(over: Self.domain, tolerance: 1e-3).runs.count == 1)
  }

  @Test func whatCannotBeSeenIsLeftOut() {
    let curve = Pole().curve(over: -1...1, visible: -5...5, tolerance: 1e-3)
    #expect(curve.runs.count == 2)
    #expect(curve.pieces.allSatisfy { $0.start.y < 1000 && $0.end.y < 1000 })
    #expect(curve.undecided.isEmpty)
  }

  @Test func aVerticalTangentIsFollowed() {
    let curve = Root().curve(over: -1...1, tolerance: 1e-3)
    #expect(curve.undecided.isEmpty)
    #expect(curve.pieces.first?.start.x == .leastNonzeroMagnitude)
  }

  @Test func whatTheBudgetDoesNotCoverIsReported() throws {
    let curve = SineReLU(epsilon: 1).curve(over: -1e6...1, tolerance: 1e-3, budget: 0.01)
    #expect(!curve.undecided.isEmpty)
    let bound = 2.0.squareRoot() + 1
    for part in curve.undecided {
      #expect(part.values.lowerBound >= -bound && part.values.upperBound <= bound)
    }
  }

  @Test(arguments: [-1e308...1e308, 0x1p-1070...0x1p-1060, 1e15...1e15 + 1])
  func anyFiniteDomainIsAccepted(domain: ClosedRange<Double>) {
    for function in Samples.functions {
      let curve = function.curve(over: domain, tolerance: 1e-3, budget: 0.01)
      #expect(!curve.pieces.isEmpty || !curve.undecided.isEmpty)
    }
  }
}
