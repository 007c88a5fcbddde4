/// A finite sum of terms that grow beyond all bounds, as the exponent of an exponential.
///
/// It is kept as a combination of the arguments of exponentials that it is made of, so that equal parts
/// cancel although their coefficients are known as enclosures only.
struct Growth: Sendable {
  /// Nil if the sum is empty, which it nearly always is.
  private let content: Content?

  private final class Content: Sendable {
    let terms: [Term]
    let parts: [Part]

    init(_ terms: [Term], _ parts: [Part]) { (self.terms, self.parts) = (terms, parts) }
  }

  /// The growing terms of an argument, a number of times.
  private struct Part: Sendable {
    let argument: Fingerprint
    let terms: [Term]
    let multiple: Exponent
  }

  /// The empty sum.
  init() { content = nil }

  private init(_ content: Content) { self.content = content }

  /// The growing terms of an argument with a name.
  init(_ terms: [Term], of argument: Fingerprint) {
    if terms.isEmpty {
      content = nil
    } else {
      let positive =
        argument.isNegated ? terms.map { Term(-$0.coefficient, $0.monomial) } : terms
      content = Content(
        terms,
        [
          Part(
            argument: argument.magnitude, terms: positive,
            multiple: argument.isNegated ? -.one : .one)
        ])
    }
  }

  /// The sum of parts; nil if the order of their terms is not known.
  private init?(_ parts: [Part]) {
    var sum: [Term] = []
    for part in parts {
      let factor = part.multiple.value
      for term in part.terms {
        guard Asymptotics.insert(Term(term.coefficient * factor, term.monomial), into: &sum)
        else { return nil }
      }
    }
    sum.removeAll(where: \.isZero)
    content = sum.isEmpty ? nil : Content(sum, parts)
  }

  /// Whether there is no term.
  var isEmpty: Bool { content == nil }

  /// The terms, each outgrown by the one before.
  var terms: [Term] { content?.terms ?? [] }

  /// How often exponentials stand within each other in it.
  var depth: Int { isEmpty ? 0 : 1 + (terms.map(\.monomial.exponent.depth).max() ?? 0) }

  /// What tells the sum from others on the same neighbourhood.
  var name: [Name] {
    content?.parts.map { Name(argument: $0.argument, multiple: $0.multiple) } ?? []
  }

  /// The name of an argument, and how many times it stands in the sum.
  struct Name: Hashable, Sendable {
    let argument: Fingerprint
    let multiple: Exponent
  }

  /// The negative.
  var negated: Growth {
    guard let content else { return self }
    return Growth(
      Content(
        content.terms.map { Term(-$0.coefficient, $0.monomial) },
        content.parts.map { Part(argument: $0.argument, terms: $0.terms, multiple: -$0.multiple) }
      ))
  }

  /// The sum; nil if the order of the terms is not known.
  func adding(_ other: Growth) -> Growth? {
    guard let content else { return other }
    guard let more = other.content else { return self }
    var sum = content.parts
    for part in more.parts {
      guard let place = sum.firstIndex(where: { $0.argument == part.argument }) else {
        sum.append(part)
        continue
      }
      guard let multiple = sum[place].multiple.adding(part.multiple) else { return nil }
      if multiple.isZero {
        sum.remove(at: place)
      } else {
        sum[place] = Part(argument: part.argument, terms: part.terms, multiple: multiple)
      }
    }
    return Growth(sum)
  }

  /// The difference; nil if the order of the terms is not known.
  func subtracting(_ other: Growth) -> Growth? {
    // Mostly both are multiples of one argument.
    if let part = content?.parts.first, content?.parts.count == 1,
      let less = other.content?.parts.first, other.content?.parts.count == 1,
      part.argument == less.argument, let multiple = part.multiple.adding(-less.multiple)
    {
      return multiple.isZero
        ? Growth()
        : Growth([Part(argument: part.argument, terms: part.terms, multiple: multiple)])
    }
    return adding(other.negated)
  }

  /// The product with a number; nil if the number is too fine.
  func multiplied(by factor: Exponent) -> Growth? {
    guard let content, !factor.isZero else { return Growth() }
    var scaled: [Part] = []
    for part in content.parts {
      guard let multiple = part.multiple.multiplied(by: factor) else { return nil }
      scaled.append(Part(argument: part.argument, terms: part.terms, multiple: multiple))
    }
    return Growth(scaled)
  }
}
