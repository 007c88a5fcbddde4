import Activations
import Words

/// All that is known about a function, as an object of JSON.
struct PropertyReport: Encodable {
  let name: String
  let title: String
  let parameters: [String: Double]
  let domain: [Double]
  let complete: CompleteReport
  let definedOn: [DefinedReport]
  let features: [FeatureReport]
  let continuity: FindingReport<String>
  let range: FindingReport<[Double]>
  let derivativeRange: FindingReport<[Double]>
  let lipschitz: FindingReport<Double>
  let limits: LimitReport
  let monotonicity: [SignedRangeReport]
  let convexity: [SignedRangeReport]
  let zeros: [ZeroReport]
  let extrema: [ExtremumReport]
  let parity: FindingReport<String>
  let deadFraction: FindingReport<Double>
  let meanUnderNormal: FindingReport<Double>
  let secondMomentUnderNormal: FindingReport<Double>
  let undecided: [[Double]]

  /// How often the definition was evaluated.
  let evaluations: Int

  /// The most bits that an enclosure was made with.
  let precision: Int

  /// The time that all this took; the only number that differs from run to run.
  let seconds: Double

  /// Reports on a function.
  ///
  /// - Parameter seconds: How long its study has taken, asked for when all else is known.
  init(_ function: any NamedFunction, _ properties: Properties, seconds: () -> Double) {
    name = function.kind
    title = function.title ?? function.words
    parameters = Dictionary(
      function.parameterValues.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    domain = properties.domain.ends
    complete = CompleteReport(properties)
    definedOn = properties.definedOn.map(DefinedReport.init)
    features = properties.features.map(FeatureReport.init)
    continuity = FindingReport(properties.continuity, \.rawValue)
    range = FindingReport(properties.range, \.ends)
    derivativeRange = FindingReport(properties.derivativeRange, \.ends)
    lipschitz = FindingReport(properties.lipschitz)
    limits = LimitReport(properties)
    monotonicity = properties.monotonicity.map { SignedRangeReport($0, \.direction) }
    convexity = properties.convexity.map { SignedRangeReport($0, \.shape) }
    zeros = properties.zeros.map(ZeroReport.init)
    extrema = properties.extrema.map(ExtremumReport.init)
    parity = FindingReport(properties.parity, \.rawValue)
    let normal = properties.underNormalInput
    deadFraction = FindingReport(normal.deadFraction)
    meanUnderNormal = FindingReport(normal.mean)
    secondMomentUnderNormal = FindingReport(normal.secondMoment)
    undecided = properties.undecided.map(\.ends)
    evaluations = properties.evaluations
    precision = properties.precision
    self.seconds = seconds()
  }
}

extension ClosedRange<Double> {
  /// The two ends.
  var ends: [Double] { [lowerBound, upperBound] }
}

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
  struct SignedRangeReport: Encodable {
    let from: Double
    let to: Double
    let fromBetween: [Double]
    let toBetween: [Double]
    let behaviour: String
    let evidence: String

    init(_ signedRange: SignedRange, _ behaviour: (SignedRange) -> String) {
      from = signedRange.range.lowerBound
      to = signedRange.range.upperBound
      fromBetween = signedRange.start.ends
      toBetween = signedRange.end.ends
      self.behaviour = behaviour(signedRange)
      evidence = signedRange.evidence.name
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

/// A finding as an object of JSON.
struct FindingReport<Value: Encodable & Sendable>: Encodable {
  let value: Value?
  let evidence: String
  let tolerance: Double?
  let domain: [Double]

  /// Takes a finding over, with its value put another way.
  init<Original>(_ finding: Finding<Original>, _ value: (Original) -> Value) {
    self.value = finding.value.map(value)
    evidence = finding.evidence.name
    tolerance = finding.tolerance
    domain = [finding.domain.lowerBound, finding.domain.upperBound]
  }

  init(_ finding: Finding<Value>) { self.init(finding) { $0 } }

  enum CodingKeys: CodingKey { case value, evidence, tolerance, domain }

  /// Writes null where nothing was decided, so that every finding has the same keys.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(evidence, forKey: .evidence)
    try container.encodeIfPresent(tolerance, forKey: .tolerance)
    try container.encode(domain, forKey: .domain)
  }
}

extension Evidence {
  /// The evidence in one word.
  var name: String {
    switch self {
    case .proved: "proved"
    case .encloses: "encloses"
    case .computed: "computed"
    case .undecided: "undecided"
    }
  }

  /// The tolerance of what was computed.
  var tolerance: Double? {
    if case .computed(let tolerance) = self { tolerance } else { nil }
  }
}
