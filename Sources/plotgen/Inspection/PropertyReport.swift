import Activations
import Documentation

/// All that is known about a function, as an object of JSON.
struct PropertyReport: Encodable {
  let name: String
  let title: String
  let parameters: [String: Double]
  let domain: [Double]
  let features: [FeatureReport]
  let continuity: FindingReport<String>
  let range: FindingReport<[Double]>
  let derivativeRange: FindingReport<[Double]>
  let lipschitz: FindingReport<Double>
  let limits: LimitReport
  let monotonicity: [StretchReport]
  let convexity: [StretchReport]
  let zeros: [ZeroReport]
  let extrema: [ExtremumReport]
  let parity: FindingReport<String>
  let deadFraction: FindingReport<Double>
  let meanUnderNormal: FindingReport<Double>
  let secondMomentUnderNormal: FindingReport<Double>
  let undecided: [[Double]]

  init(_ function: any NamedFunction, _ properties: Properties) {
    name = function.kind
    title = function.title ?? function.words
    parameters = Dictionary(
      function.parameterValues.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    domain = properties.domain.ends
    features = properties.features.map(FeatureReport.init)
    continuity = FindingReport(properties.continuity, \.rawValue)
    range = FindingReport(properties.range, \.ends)
    derivativeRange = FindingReport(properties.derivativeRange, \.ends)
    lipschitz = FindingReport(properties.lipschitz)
    limits = LimitReport(properties)
    monotonicity = properties.monotonicity.map { StretchReport($0, \.direction) }
    convexity = properties.convexity.map { StretchReport($0, \.shape) }
    zeros = properties.zeros.map(ZeroReport.init)
    extrema = properties.extrema.map(ExtremumReport.init)
    parity = FindingReport(properties.parity, \.rawValue)
    let normal = properties.underNormalInput
    deadFraction = FindingReport(normal.deadFraction)
    meanUnderNormal = FindingReport(normal.mean)
    secondMomentUnderNormal = FindingReport(normal.secondMoment)
    undecided = properties.undecided.map(\.ends)
  }
}

extension ClosedRange<Double> {
  /// The two ends.
  var ends: [Double] { [lowerBound, upperBound] }
}
