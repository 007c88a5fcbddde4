import Activations
import Foundation
import Testing

/// Formulas that are too large or too deep.
struct ExpressionLimitTests {
  /// What opens, what stands innermost, what closes.
  private static let nested = [
    ("(", "z", ")"), ("sin(", "z", ")"), ("|", "z", "|"), ("-", "z", ""), ("2^", "z", ""),
    ("1<1+2*(", "z", ")?1:2"), ("z>0?", "z", ":1"), ("z>0?1:", "z", ""), ("max(z,", "z", ")"),
    ("2(", "z", ")"), ("z^-(", "z", ")"), ("(z>0?(", "z", "):1)"),
  ]

  @Test(arguments: nested.indices)
  func anyDepthIsReadEvaluatedAndReleasedOnASmallStack(index: Int) {
    let (opening, innermost, closing) = Self.nested[index]
    let depth = (Expression.lengthLimit - 1) / (opening + closing).count
    let formula =
      String(repeating: opening, count: depth) + innermost
      + String(repeating: closing, count: depth)
    let result = Self.onSmallStack { () -> String? in
      do throws(ExpressionError) {
        let expression = try Expression(formula)
        _ = expression.enclosure(over: .init(1, 2), ofDerivative: 2)
        return "\(expression(1.0))"
      } catch {
        return error.description
      }
    }
    #expect(result.map { Double($0) != nil } == true, "\(formula.prefix(40)): \(result ?? "")")
  }

  @Test(arguments: nested.indices)
  func whatIsNestedTenThousandDeepIsRefusedOnASmallStack(index: Int) {
    let (opening, innermost, closing) = Self.nested[index]
    for end in [closing, ""] {
      let formula =
        String(repeating: opening, count: 10_000) + innermost
        + String(repeating: end, count: 10_000)
      let reason = Self.onSmallStack { () -> String? in
        do throws(ExpressionError) {
          _ = try Expression(formula)
          return nil
        } catch {
          return error.reason
        }
      }
      #expect(reason?.hasSuffix("characters; at most 2000 are read") == true)
    }
  }

  @Test(arguments: nested.indices)
  func whatIsNeverClosedIsRefusedOnASmallStack(index: Int) {
    let (opening, _, _) = Self.nested[index]
    let formula = String(repeating: opening, count: Expression.lengthLimit / opening.count)
    let place = Self.onSmallStack { () -> Int? in
      do throws(ExpressionError) {
        _ = try Expression(formula)
        return nil
      } catch {
        return error.place
      }
    }
    #expect(place == formula.count)
  }

  @Test func aMegabyteIsRefusedAtOnce() throws {
    for piece in ["z+", "z", "(", "1", "☃", "e\u{301}"] {
      let formula = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
      let error = try #require(throws: ExpressionError.self) { try Expression(formula) }
      #expect(error.reason.hasSuffix("characters; at most 2000 are read"))
      #expect(error.description.count < 100)
    }
  }

  @Test(arguments: [
    String(repeating: "z+", count: 999) + "z", String(repeating: "z", count: 2000),
    "e" + String(repeating: "\u{301}", count: 1999), String(repeating: "9", count: 2000),
    String(repeating: "z ", count: 1000), String(repeating: "²", count: 2000),
    "max(" + String(repeating: "z,", count: 990) + "z)",
    String(repeating: "2^", count: 90) + "z",
  ])
  func theLongestFormulasAreReadOrRefused(formula: String) {
    do throws(ExpressionError) {
      let expression = try Expression(formula)
      _ = expression.enclosure(over: .init(-1, 1), ofDerivative: 1)
      #expect(!expression.words.isEmpty)
    } catch {
      #expect(error.description.count < 400)
    }
  }

  /// Runs on a thread with half a megabyte of stack.
  private static func onSmallStack<Value: Sendable>(
    _ body: @escaping @Sendable () -> Value?
  ) -> Value? {
    let result = Result<Value>()
    let thread = Thread {
      result.value = body()
      result.isDone.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    result.isDone.wait()
    return result.value
  }

  /// What a thread hands back; read only after it has said that it is done.
  private final class Result<Value: Sendable>: @unchecked Sendable {
    var value: Value?
    let isDone = DispatchSemaphore(value: 0)
  }
}
