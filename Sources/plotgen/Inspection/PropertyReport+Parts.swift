import Activations
import Documentation

extension PropertyReport {
  /// A point at which the function is not smooth.
  struct FeatureReport: Encodable {
    struct Side: Encodable {
      let value: Double
      let derivative: Double
    }

    let kind: String
    let at: Double
    let owner: String
    let value: Double
    let left: Side
    let right: Side

    init(_ feature: Feature) {
      kind = feature.kind == .domainEdge ? "edge" : feature.kind.rawValue
      at = feature.location
      owner = feature.owner.rawValue
      value = feature.value
      left = Side(value: feature.left.value, derivative: feature.left.derivative)
      right = Side(value: feature.right.value, derivative: feature.right.derivative)
    }
  }

  /// What the function and its slope tend to.
  struct LimitReport: Encodable {
    struct Ends: Encodable {
      let minusInfinity: FindingReport<LimitValue>
      let plusInfinity: FindingReport<LimitValue>

      init(_ limits: (left: Finding<Limit>, right: Finding<Limit>)) {
        minusInfinity = FindingReport(limits.left) { LimitValue(limit: $0) }
        plusInfinity = FindingReport(limits.right) { LimitValue(limit: $0) }
      }
    }

    let f: Ends
    let derivative: Ends

    init(_ properties: Properties) {
      f = Ends(properties.limits)
      derivative = Ends(properties.derivativeLimits)
    }
  }

  /// A number, or the word "none".
  struct LimitValue: Encodable {
    let limit: Limit

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch limit {
      case .value(let value): try container.encode(value)
      case .none: try container.encode("none")
      }
    }
  }

  /// A part of the domain on which the function goes one way.
  struct StretchReport: Encodable {
    let from: Double
    let to: Double
    let behaviour: String
    let evidence: String

    init(_ stretch: Stretch, _ behaviour: (Stretch) -> String) {
      from = stretch.range.lowerBound
      to = stretch.range.upperBound
      self.behaviour = behaviour(stretch)
      evidence = (stretch.sign == nil ? Evidence.undecided : .proved).name
    }
  }

  /// Where the function is 0; `from` and `to` are equal at a single point.
  struct ZeroReport: Encodable {
    let from: Double
    let to: Double
    let evidence: String

    init(_ zero: Zero) {
      from = zero.range.lowerBound
      to = zero.range.upperBound
      evidence = zero.evidence.name
    }
  }

  /// A local minimum or maximum.
  struct ExtremumReport: Encodable {
    let kind: String
    let at: Double
    let value: Double
    let evidence: String

    init(_ extremum: Extremum) {
      kind = extremum.kind.rawValue
      at = extremum.location
      value = extremum.value
      evidence = extremum.evidence.name
    }
  }
}
