/// What keras-contrib publishes for one activation: the mean of six runs, without their spread.
///
/// Source: Rodrigues, keras-contrib pull requests 242 and 267 (2018).
public struct PublishedScore: Hashable, Sendable {
  /// How many runs each mean is of.
  public static let runs = 6

  /// How many epochs each run has.
  public var epochs: Int { network == .fc ? 50 : 40 }

  /// The network.
  public let network: ExperimentNetwork

  /// The data set, by the name of its folder.
  public let dataSet: String

  /// The activation, as it is published.
  public let activation: String

  /// What was trained, as far as that is known: the first is what the published code computes, the others
  /// stand for it where it was not trained here.
  public let settings: [HiddenSetting]

  /// The test, with the weights of the epoch that was best in validation.
  public let test: TrainingScore

  /// The one among comparisons that repeats it; nil if none does.
  public func repetition(among comparisons: [ActivationComparison]) -> ActivationComparison? {
    settings.lazy.compactMap { setting in comparisons.first { $0.hidden == setting } }.first
  }

  /// The scores of a network on a data set.
  public static func all(of network: String, on dataSet: String) -> [PublishedScore] {
    all.filter { $0.network.rawValue == network && $0.dataSet == dataSet }
  }
}
