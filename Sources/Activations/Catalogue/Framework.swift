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

  /// Echo, functions that its rewriting of November 2020 left out.
  case echoUntil2020

  /// The name in running text.
  public var title: String {
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
