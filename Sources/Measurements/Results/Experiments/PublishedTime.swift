/// How long the article says that training LeNet-5 on MNIST takes.
///
/// Source: Rodrigues, "SineReLU — An Alternative to the ReLU Activation Function" (2018).
public enum PublishedTime {
  /// With SineReLU: 4 h 15 min, in minutes.
  public static let sineReLU = 255.0

  /// With ReLU: 3 h 45 min, in minutes.
  public static let relu = 225.0

  /// The first over the second.
  public static let ratio = sineReLU / relu
}
