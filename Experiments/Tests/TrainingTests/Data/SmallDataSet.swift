import Foundation

@testable import Training

/// The first 320 training and 100 test examples of Fashion-MNIST (Xiao, Rasul & Vollgraf, 2017; MIT licence,
/// copyright Zalando SE), in its own format.
enum SmallDataSet {
  static func read() throws -> DataSet { try DataSet(folder: try folder()) }

  static func folder() throws -> String {
    guard let url = Bundle.module.url(forResource: "Resources", withExtension: nil) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return url.path
  }
}
