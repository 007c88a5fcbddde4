/// A function on a domain: its cover, and the signs of f′ on it, and of f and f″ if they were asked for.
struct Study: Sendable {
  let cover: Cover

  /// For f, f′ and f″, as far as they were studied, the signs on each regular part of the cover, in their
  /// order.
  private var signs: [Int: [SignMap]] = [:]

  /// The definition with the work that was done.
  private(set) var definition: Definition

  /// What expansions towards ±∞ told, for further derivatives.
  private var tails: [Double: Approach] = [:]

  /// Studies f′ of a function that is cut into its parts.
  init(_ outline: Outline) {
    var cutting = outline.definition
    cover = outline.cover.extended(&cutting)
    definition = Definition(outline.function, order: 0, budget: outline.budget)
    definition.work.add(cutting.work)
    addSigns(1)
  }

  /// The same study with the signs of f (0) or f″ (2) as well.
  func adding(_ order: Int) -> Study {
    var study = self
    study.addSigns(order)
    return study
  }

  private mutating func addSigns(_ order: Int) {
    var quantity = Quantity(
      Definition(definition.function, order: 0, budget: definition.work.limit), order: order,
      tails: tails)
    signs[order] = cover.regularParts.map { SignSearch.signs(on: $0, of: &quantity) }
    definition.work.add(quantity.definition.work)
    tails = quantity.tails
  }

  /// A step of a walk along the domain that asks for the sign of one quantity.
  enum Step: Sendable {
    /// Every value inside has that sign; nil if it was not decided.
    case part(ClosedRange<Double>, Signum?)

    /// The quantity is 0 here, or may be, within a regular part.
    case zero(SignMap.ZeroPlace)

    /// Something may happen here.
    case place(Place)

    /// The function is not defined here.
    case undefined(ClosedRange<Double>)

    /// Nothing is known here.
    case undecided(ClosedRange<Double>)
  }

  /// The signs of f, f′ or f″ from the left end of the domain to the right.
  func steps(_ order: Int) -> [Step] {
    var maps = (signs[order] ?? [])[...]
    return cover.elements.flatMap { element -> [Step] in
      switch element {
      case .regular:
        return (maps.popFirst()?.elements ?? []).map { element in
          switch element {
          case .part(let range, let sign): .part(range, sign)
          case .undecided(let range): .part(range, nil)
          case .zero(let place): .zero(place)
          }
        }
      case .place(let place): return [.place(place)]
      case .undefined(let range): return [.undefined(range)]
      case .undecided(let range): return [.undecided(range)]
      }
    }
  }

  /// Whether the sign of f, f′ or f″ is known everywhere, but for single places within regular parts.
  func isDecided(_ order: Int) -> Bool {
    let isCut = cover.elements.allSatisfy { element in
      switch element {
      case .undecided: false
      case .place(let place): place.isDecided
      case .regular, .undefined: true
      }
    }
    return isCut && signs[order]?.allSatisfy(\.isComplete) == true
  }
}

extension Place {
  /// Whether it is settled what there is at the place and on both sides.
  var isDecided: Bool {
    if case .unknown = value { return false }
    return left.existence != .unknown && right.existence != .unknown
  }

  /// Whether it is settled which kind of place this is, if any.
  var isKindDecided: Bool {
    guard isDecided else { return false }
    let sides = [left, right].filter { $0.existence == .defined }
    guard sides.count == 2 else {
      return sides.allSatisfy { $0.isBounded || $0.limits[0].isInfinite }
    }
    if case .none = value { return agreement(0) != .unknown }
    for order in 0...2 {
      switch agreement(order) {
      case .different: return true
      case .unknown: return false
      case .equal, .close: if left.limits[order].isInfinite { return true }
      }
      if order == 0, continuity == nil { return true }
    }
    return true
  }
}
