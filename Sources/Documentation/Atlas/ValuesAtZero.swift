import Activations
import Words

/// f(0) and f′(0) of a function in sentences, with what is known about them.
struct ValuesAtZero {
  let entry: AtlasEntry

  /// The sentences.
  var text: String { [values, exactness].joined(separator: " ") }

  private var nearest: NearestValues { entry.function.nearestValues(at: 0) }

  /// The feature at 0 on account of which f has no derivative there.
  private var obstacle: Feature? {
    entry.properties.features.first { $0.location == 0 && $0.kind != .curvature }
  }

  private var values: String {
    let value = nearest.jet.value
    let first =
      value.isNaN ? "*f* has no value at 0" : "*f*(0) = \(Notation.text(value))"
    guard let obstacle else {
      return "\(first) and *f*′(0) = \(Notation.text(nearest.jet.derivative))."
    }
    let (left, right) = (obstacle.left.derivative, obstacle.right.derivative)
    let slopes =
      "the slope is \(Notation.text(left)) on the left and \(Notation.text(right)) on the right"
    switch obstacle.kind {
    case .kink, .cusp: return "\(first). *f* has no derivative at 0: \(slopes)."
    case .jump: return "\(first). *f* has no derivative at 0, because it jumps there; \(slopes)."
    default: return "\(first). *f* has no derivative at 0."
    }
  }

  private var exactness: String {
    let name = entry.facts.name
    guard nearest.note.isEmpty else { return "Proved is only this: \(nearest.note)." }
    let numbers =
      obstacle == nil
      ? "Both are proved: they are the doubles nearest to the true values, shown with six digits."
      : "This is proved; numbers are shown with six digits."
    return "\(numbers) `plotgen sample \(name) --at 0` prints all digits, and *f*″(0)."
  }
}
