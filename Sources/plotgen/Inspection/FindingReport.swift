import Activations

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
