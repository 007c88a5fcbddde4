import Activations
import Testing

/// What the literature and the frameworks' sources say about each function with its default parameters:
/// compiled by hand, independently of the definitions.
struct Inventory: CustomTestStringConvertible {
  let name: String

  /// The limits at −∞ and +∞, to five digits; nil if there is none.
  let limits: [Double?]

  let continuity: Continuity

  /// The breakpoints on −7…7.
  let features: [(kind: Feature.Kind, location: Double)]

  init(
    _ name: String, _ left: Double?, _ right: Double?, _ continuity: Continuity,
    _ features: [(Feature.Kind, Double)]
  ) {
    self.name = name
    limits = [left, right]
    self.continuity = continuity
    self.features = features
  }

  var testDescription: String { name }

  private typealias Row = Inventory

  static let all: [Inventory] = [
    Row("sigmoid", 0, 1, .smooth, []),
    Row("tanh", -1, 1, .smooth, []),
    Row("logSigmoid", -.infinity, 0, .smooth, []),
    Row("softsign", -1, 1, .c1, [(.curvature, 0)]),
    Row("arcTan", -1.5708, 1.5708, .smooth, []),
    Row("isru", -1, 1, .smooth, []),
    Row("sqnl", -1, 1, .c1, [(.curvature, -2), (.curvature, 0), (.curvature, 2)]),
    Row("logLog", 0, 1, .smooth, []),
    Row("complementaryLogLog", 0, 1, .smooth, []),
    Row("leCunTanh", -1.7159, 1.7159, .smooth, []),
    Row("aria2", 0, 1, .smooth, []),
    Row("softClipping", 0, 1, .smooth, []),
    Row("identity", -.infinity, .infinity, .smooth, []),
    Row("hardTanh", -1, 1, .c0, [(.kink, -1), (.kink, 1)]),
    Row("hardSigmoid", 0, 1, .c0, [(.kink, -3), (.kink, 3)]),
    Row("sparseSigmoid", 0, 1, .c0, [(.kink, -1), (.kink, 1)]),
    Row("binaryStep", 0, 1, .discontinuous, [(.jump, 0)]),
    Row("sign", -1, 1, .discontinuous, [(.jump, 0)]),
    Row("absolute", .infinity, .infinity, .c0, [(.kink, 0)]),
    Row("relu", 0, .infinity, .c0, [(.kink, 0)]),
    Row("leakyReLU", -.infinity, .infinity, .c0, [(.kink, 0)]),
    Row("pReLU", -.infinity, .infinity, .c0, [(.kink, 0)]),
    Row("rReLU", -.infinity, .infinity, .c0, [(.kink, 0)]),
    Row("relu6", 0, 6, .c0, [(.kink, 0), (.kink, 6)]),
    Row("bReLU", 0, 1, .c0, [(.kink, 0), (.kink, 1)]),
    Row("thresholdedReLU", 0, .infinity, .discontinuous, [(.jump, 1)]),
    Row("threshold", 20, .infinity, .discontinuous, [(.jump, 0.1)]),
    Row("generalReLU", -.infinity, 6, .discontinuous, [(.jump, 1), (.kink, 6)]),
    Row("reluSquared", 0, .infinity, .c1, [(.curvature, 0)]),
    Row("starReLU", -0.4472, .infinity, .c1, [(.curvature, 0)]),
    Row("softplus", 0, .infinity, .smooth, []),
    Row("squareplus", 0, .infinity, .smooth, []),
    Row("sparsePlus", 0, .infinity, .c1, [(.curvature, -1), (.curvature, 1)]),
    Row("sReLU", -.infinity, .infinity, .c0, [(.kink, -1), (.kink, 1)]),
    Row("sineReLU", nil, .infinity, .discontinuous, [(.jump, 0)]),
    Row("sineReLUMax", nil, .infinity, .c0, [(.kink, -0.0025062577863)]),
    Row("nlReLU", 0, .infinity, .c0, [(.kink, 0)]),
    Row("apl", .infinity, .infinity, .c0, [(.kink, 0), (.kink, 0.5)]),
    Row("tlu", -0.5, .infinity, .c0, [(.kink, -0.5)]),
    Row("fReLU", -0.5, .infinity, .c0, [(.kink, 0)]),
    Row("aReLU", -.infinity, .infinity, .c0, [(.kink, 0)]),
    Row("elu", -1, .infinity, .c1, [(.curvature, 0)]),
    Row("selu", -1.7581, .infinity, .c0, [(.kink, 0)]),
    Row("celu", -1, .infinity, .c1, [(.curvature, 0)]),
    Row("pelu", -1.5, .infinity, .c1, [(.curvature, 0)]),
    Row("mpelu", -0.25, .infinity, .c0, [(.kink, 0)]),
    Row("isrlu", -1, .infinity, .c2, []),
    Row("elish", 0, .infinity, .c1, [(.curvature, 0)]),
    Row("hardELiSH", 0, .infinity, .c0, [(.kink, -1), (.curvature, 0), (.kink, 1)]),
    Row("softExponential", -1.5, .infinity, .smooth, []),
    Row("exponential", 0, .infinity, .smooth, []),
    Row("gelu", 0, .infinity, .smooth, []),
    Row("geluTanh", 0, .infinity, .smooth, []),
    Row("quickGELU", 0, .infinity, .smooth, []),
    Row("silu", 0, .infinity, .smooth, []),
    Row("swish", 0, .infinity, .smooth, []),
    Row("eSwish", 0, .infinity, .smooth, []),
    Row("flattenTSwish", -0.2, .infinity, .c0, [(.kink, 0)]),
    Row("hardSwish", 0, .infinity, .c0, [(.kink, -3), (.kink, 3)]),
    Row("mish", 0, .infinity, .smooth, []),
    Row("lisht", .infinity, .infinity, .smooth, []),
    Row("tanhExp", 0, .infinity, .smooth, []),
    Row("serf", 0, .infinity, .smooth, []),
    Row("phish", 0, .infinity, .smooth, []),
    Row("smish", 0, .infinity, .smooth, []),
    Row("logish", 0, .infinity, .smooth, []),
    Row("sinLU", 0, .infinity, .smooth, []),
    Row("tanhSoft", 0, .infinity, .smooth, []),
    Row("eis", 0, .infinity, .smooth, []),
    Row("dSiLU", 0, 1, .smooth, []),
    Row("hardShrink", -.infinity, .infinity, .discontinuous, [(.jump, -0.5), (.jump, 0.5)]),
    Row("softShrink", -.infinity, .infinity, .c0, [(.kink, -0.5), (.kink, 0.5)]),
    Row("tanhShrink", -.infinity, .infinity, .smooth, []),
    Row("shrink", -.infinity, .infinity, .discontinuous, [(.jump, -0.5), (.jump, 0.5)]),
    Row("sine", nil, nil, .smooth, []),
    Row("cosine", nil, nil, .smooth, []),
    Row("sinc", 0, 0, .smooth, []),
    Row("snake", -.infinity, .infinity, .smooth, []),
    Row("gcu", nil, nil, .smooth, []),
    Row("gaussian", 0, 0, .smooth, []),
    Row("bentIdentity", -.infinity, .infinity, .smooth, []),
    Row("logCosh", .infinity, .infinity, .smooth, []),
    Row("seagull", .infinity, .infinity, .smooth, []),
    Row("slaf", -.infinity, .infinity, .smooth, []),
  ]
}
