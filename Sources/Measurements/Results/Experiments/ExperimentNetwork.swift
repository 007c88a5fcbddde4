/// The networks of the experiments, in the order in which they are shown.
public enum ExperimentNetwork: String, CaseIterable, Sendable {
  /// keras-contrib's fully connected network.
  case fc

  /// LeNet-5.
  case lenet5

  /// keras-contrib's convolutional network.
  case convnet

  /// What it is called, with an article where it has one.
  public var title: String {
    switch self {
    case .fc: "the fully connected network"
    case .lenet5: "LeNet-5"
    case .convnet: "the convolutional network"
    }
  }

  /// The same as a heading.
  public var heading: String {
    switch self {
    case .fc: "Fully connected network"
    case .lenet5: "LeNet-5"
    case .convnet: "Convolutional network"
    }
  }
}
