import Activations
import Foundation
import Measurements

/// One run that is to be done: a network, its activations, and its number.
public struct TrainingJob: Sendable {
  /// How it is trained.
  public let settings: TrainingProtocol

  /// The size of an image.
  public let input: Shape

  /// The network.
  public let architecture: Architecture

  /// How the weights begin.
  public let initialisation: Initialisation

  /// The functions of the hidden layers.
  public let functions: HiddenFunctions

  /// Which run it is, from 1.
  public let run: Int

  /// The setting of the function of the hidden layers.
  public var activation: FunctionSetting { FunctionSetting(functions.activation) }

  /// The setting of that of the dense ones, if it is another.
  public var denseActivation: FunctionSetting? {
    let dense = FunctionSetting(functions.denseActivation)
    return architecture.hasConvolutions && dense != activation ? dense : nil
  }

  /// What it is called in messages.
  public var name: String {
    let dense = denseActivation.map { " (dense: \($0))" } ?? ""
    return "\(settings.network), \(activation)\(dense), run \(run)"
  }

  /// Where its random numbers begin: the same for all activations.
  var seed: UInt64 { RandomStream(seed: UInt64(settings.seed)).run(run).seed }

  /// All that its numbers depend on.
  var key: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // What cannot be written in JSON is no part of a setting.
    let words = (try? encoder.encode(settings)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return "\(words) \(name)"
  }

  /// The layers of the network.
  var layers: [LayerDescription] {
    architecture.layers(
      functions.activation, dense: functions.denseActivation, classes: DataSet.classes)
  }

  /// The trainer at the beginning.
  func trainer(training: Examples) -> Trainer {
    Trainer(
      layers, training: training, initialisation: initialisation, seed: seed,
      workers: Workers(count: settings.threads))
  }
}
