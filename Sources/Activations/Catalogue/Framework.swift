/// A library of neural networks that has activation functions of its own.
public enum Framework: String, Hashable, Sendable, CaseIterable {
  /// PyTorch 2.13, `torch.nn`.
  case torch

  /// Keras 3.15, `keras.activations`.
  case keras

  /// JAX 0.10, `jax.nn`.
  case jax

  /// NNlib.jl 0.9.36, the functions of Flux.
  case nnlib

  /// ONNX, the operators of opset 28.
  case onnx

  /// TensorFlow Addons, which ended in 2024.
  case tensorFlowAddons

  /// keras-contrib, which ended in 2022.
  case kerasContrib

  /// Echo, the present version.
  case echo

  /// Echo until November 2020: functions that the present version does not have.
  case echoUntil2020

  /// The name in running text.
  package var title: String {
    switch self {
    case .torch: "PyTorch"
    case .keras: "Keras"
    case .jax: "JAX"
    case .nnlib: "NNlib"
    case .onnx: "ONNX"
    case .tensorFlowAddons: "TensorFlow Addons"
    case .kerasContrib: "keras-contrib"
    case .echo: "Echo"
    case .echoUntil2020: "Echo until 2020"
    }
  }
}

/// The name of a function in a framework, and the setting that gives this function.
public struct FrameworkName: Hashable, Sendable {
  /// The framework.
  package let framework: Framework

  /// The name there, such as `GELU`.
  package let name: String

  /// The setting that makes it this function, such as `approximate="tanh"`; empty if none is needed.
  package let setting: String

  /// Whether the name is one of the framework's activation functions; false for a general operator or a
  /// layer that can be used as this function.
  package let isActivation: Bool

  /// Creates the name of an activation function of a framework.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - name: The name there.
  ///   - setting: The arguments that give this function; empty if none are needed.
  public static func activation(
    _ framework: Framework, _ name: String, setting: String = ""
  ) -> FrameworkName {
    FrameworkName(framework: framework, name: name, setting: setting, isActivation: true)
  }

  /// Creates the name of a general operator, a layer or a special case that can be used as the function.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - name: The name there.
  ///   - setting: The arguments that give this function; empty if none are needed.
  package static func substitute(
    _ framework: Framework, _ name: String, setting: String = ""
  ) -> FrameworkName {
    FrameworkName(framework: framework, name: name, setting: setting, isActivation: false)
  }
}
