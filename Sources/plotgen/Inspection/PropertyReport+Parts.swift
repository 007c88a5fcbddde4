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
    let between: [Double]
    let evidence: String
    let owner: String
    let value: Double
    let left: Side
    let right: Side

    init(_ feature: Feature) {
      kind = feature.kind == .domainEdge ? "edge" : feature.kind.rawValue
      at = feature.location
      between = feature.between.ends
      evidence = feature.evidence.name
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
    let fromBetween: [Double]
    let toBetween: [Double]
    let behaviour: String
    let evidence: String

    init(_ stretch: Stretch, _ behaviour: (Stretch) -> String) {
      from = stretch.range.lowerBound
      to = stretch.range.upperBound
      fromBetween = stretch.start.ends
      toBetween = stretch.end.ends
      self.behaviour = behaviour(stretch)
      evidence = stretch.evidence.name
    }
  }

  /// Where the function is 0; `from` and `to` are equal at a single point.
  struct ZeroReport: Encodable {
    let from: Double
    let to: Double
    let between: [Double]
    let evidence: String

    init(_ zero: Zero) {
      from = zero.range.lowerBound
      to = zero.range.upperBound
      between = zero.between.ends
      evidence = zero.evidence.name
    }
  }

  /// A local minimum or maximum.
  struct ExtremumReport: Encodable {
    let kind: String
    let at: Double
    let between: [Double]
    let value: Double
    let evidence: String

    init(_ extremum: Extremum) {
      kind = extremum.kind.rawValue
      at = extremum.location
      between = extremum.between.ends
      value = extremum.value
      evidence = extremum.evidence.name
    }
  }

  /// A connected part of the set on which the function is defined; `from` and `to` are equal at an isolated
  /// point.
  struct DefinedReport: Encodable {
    let from: Double
    let to: Double
    let includesFrom: Bool
    let includesTo: Bool

    init(_ part: DefinedPart) {
      from = part.range.lowerBound
      to = part.range.upperBound
      includesFrom = part.includesStart
      includesTo = part.includesEnd
    }
  }

  /// Whether each list has all there are.
  struct CompleteReport: Encodable {
    let features: Bool
    let definedOn: Bool
    let monotonicity: Bool
    let convexity: Bool
    let zeros: Bool
    let extrema: Bool

    init(_ properties: Properties) {
      features = properties.features.isComplete
      definedOn = properties.definedOn.isComplete
      monotonicity = properties.monotonicity.isComplete
      convexity = properties.convexity.isComplete
      zeros = properties.zeros.isComplete
      extrema = properties.extrema.isComplete
    }
  }
}
