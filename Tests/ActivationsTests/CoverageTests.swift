import Activations
import Testing

struct CoverageTests {
  /// The elementwise activation functions of each framework with their aliases, from its own sources:
  /// PyTorch 2.13, Keras 3.15.1, JAX 0.10.2, NNlib 0.9.36, ONNX opset 28, TensorFlow Addons, keras-contrib
  /// and Echo as they were left.
  static let names: [(Framework, String)] = [
    (
      .torch,
      """
      Threshold ReLU RReLU Hardtanh ReLU6 Sigmoid Hardsigmoid Tanh SiLU Mish Hardswish ELU CELU \
      SELU GELU Hardshrink LeakyReLU LogSigmoid Softplus Softshrink PReLU Softsign Tanhshrink
      """
    ),
    (
      .keras,
      """
      relu leaky_relu relu6 celu elu selu softplus softsign squareplus soft_shrink sparse_plus \
      silu gelu tanh tanh_shrink threshold sigmoid sparse_sigmoid exponential hard_sigmoid \
      hard_silu hard_tanh hard_shrink linear mish log_sigmoid swish hard_swish
      """
    ),
    (
      .jax,
      """
      tanh celu elu gelu hard_sigmoid hard_silu hard_tanh leaky_relu log_sigmoid relu identity \
      relu6 selu sigmoid soft_sign softplus sparse_plus sparse_sigmoid silu squareplus mish \
      swish hard_swish
      """
    ),
    (
      .nnlib,
      """
      σ hardσ hardtanh relu leakyrelu relu6 rrelu elu gelu_tanh gelu_sigmoid gelu_erf swish \
      hardswish selu celu softplus softsign logσ logcosh mish tanhshrink softshrink trelu lisht \
      tanh_fast sigmoid_fast
      """
    ),
    (
      .onnx,
      """
      Celu Elu Gelu HardSigmoid HardSwish LeakyRelu Mish PRelu Relu Selu Shrink Sigmoid Softplus \
      Softsign Swish Tanh ThresholdedRelu
      """
    ),
    (
      .tensorFlowAddons,
      """
      gelu hardshrink lisht mish rrelu snake softshrink tanhshrink
      """
    ),
    (
      .kerasContrib,
      """
      PELU SReLU SineReLU Swish
      """
    ),
    (
      .echo,
      """
      Aria2 APL Swish ESwish FlattenTSwish ELiSH HardELiSH ISRU ISRLU NLReLU SoftClipping \
      SoftExponential SQNL SReLU SLAF AReLU FReLU MPeLU TanhSoft EIS Seagull Snake Sine CELU \
      Mish
      """
    ),
  ]

  @Test(arguments: names)
  func everyFunctionOfAFrameworkIsInTheCatalogue(framework: Framework, names: String) {
    let expected = Set(names.split(separator: " ").map(String.init))
    let found = Catalogue.names(in: framework).filter { $0.name.isActivation }.map { $0.name.name }
    #expect(Set(found) == expected)
  }

  @Test func everyFunctionHasItsFacts() {
    for kind in Catalogue.all {
      let facts = kind.facts
      #expect(kind.init().words.count <= 76, "\(facts.name)")
      #expect(kind.init().conflict == nil, "\(facts.name)")
      for parameter in kind.init().parameterValues { #expect(parameter.value.isFinite) }
      if let source = facts.source { #expect((1900...2026).contains(source.year)) }
    }
  }
}
