import Activations
import Documentation

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
  let monotonicity: [StretchReport]
  let convexity: [StretchReport]
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
    evaluations = properties.evaluations
    precision = properties.precision
    self.seconds = seconds()
  }
}

extension ClosedRange<Double> {
  /// The two ends.
  var ends: [Double] { [lowerBound, upperBound] }
}
