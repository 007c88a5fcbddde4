/// Formulas that can be evaluated where the published one cannot.
enum StableForms {
  /// A form, and what goes wrong without it.
  struct Form {
    /// The formula, as `plotgen` reads it, with the default values of parameters.
    let formula: String

    /// What the published formula loses, in sentences.
    let reason: String

    init(_ formula: String, _ reason: String) {
      self.formula = formula
      self.reason = reason
    }
  }

  private static let overflow = "The published formula overflows for large arguments."
  private static let square =
    "The square in the published formula overflows long before the result does."
  private static let difference = "exp(*z*) − 1 loses all digits near 0."

  /// The forms by the name of the function; the published formula serves for all others.
  static let all: [String: Form] = [
    "sigmoid": Form(
      "z > 0 ? 1/(1 + exp(-z)) : exp(z)/(1 + exp(z))",
      "exp(−*z*) overflows for large negative *z*."),
    "logSigmoid": Form(
      "min(z, 0) - log1p(exp(-|z|))",
      "The logarithm of a sigmoid that has underflowed to 0 is −∞."),
    "softplus": Form("max(z, 0) + log1p(exp(-|z|))", overflow),
    "isru": Form(
      "z > 1 ? 1/sqrt(1 + 1/z/z) : z < -1 ? -1/sqrt(1 + 1/z/z) : z/sqrt(1 + z²)", square),
    "isrlu": Form(
      "z >= 0 ? z : z < -1 ? -1/sqrt(1 + 1/z/z) : z/sqrt(1 + z²)", square),
    "complementaryLogLog": Form(
      "-expm1(-exp(z))",
      "The published formula is 0 below about −37, where the function is near exp(*z*)."),
    "aria2": Form(
      "exp(-softplus(-z/2))", "The power in the published formula overflows for large negative *z*."
    ),
    "softClipping": Form(
      "z > 1/2 ? 1 - 2*(softplus((1 - z)/2) - softplus(-z/2)) : 2*(softplus(z/2) - softplus((z - 1)/2))",
      "The quotient in the published formula becomes ∞/∞ for large *z*, and before that it loses digits."
    ),
    "squareplus": Form(
      "z >= 0 ? (z + sqrt(z² + 4))/2 : 2/(sqrt(z² + 4) - z)",
      "For negative *z* the sum in the published formula cancels."),
    "nlReLU": Form("log1p(max(z, 0))", "log(1 + *z*) loses digits near 0."),
    "elu": Form("z > 0 ? z : expm1(z)", difference),
    "selu": Form(
      "1.0507009873554804934193349852946 * (z > 0 ? z : 1.6732632423543772848170429916717*expm1(z))",
      difference),
    "celu": Form("max(z, 0) + expm1(min(z, 0))", difference),
    "elish": Form("z >= 0 ? z*sigmoid(z) : expm1(z)*sigmoid(z)", difference),
    "hardELiSH": Form("(z >= 0 ? z : expm1(z)) * clip((z + 1)/2, 0, 1)", difference),
    "gelu": Form(
      "z/2 * erfc(-z/sqrt(2))",
      "1 + erf(*z*/√2) cancels for negative *z*: it is 0 for *z* < −5.6 in single precision, and for *z* < −8.4 in "
        + "double precision."),
    "geluTanh": Form(
      "z * sigmoid(2*sqrt(2/π)*(z + 0.044715z³))",
      "1 + tanh(…) cancels for negative *z*: it is 0 for *z* < −5.2 in single precision, and for *z* < −7.3 in double "
        + "precision."),
    "hardSwish": Form(
      "z * (clip(z + 3, 0, 6)/6)",
      "The product overflows, although the result after the division would not."),
    "mish": Form(
      "z > 0 ? z*(1 + 2exp(-z))/(1 + 2exp(-z) + 2exp(-2z)) : z*exp(z)*(exp(z) + 2)/(exp(z)*(exp(z) + 2) + 2)",
      "log(1 + exp(*z*)) overflows for large *z*, and needs a logarithm and a tanh that this form does not need."
    ),
    "serf": Form(
      "z * erf(max(z, 0) + log1p(exp(-|z|)))", "log(1 + exp(*z*)) overflows for large *z*."),
    "phish": Form(
      "z * tanh(z/2*erfc(-z/sqrt(2)))", "The 1 + erf(…) of GELU cancels for negative *z*."),
    "logish": Form(
      "z * log1p(sigmoid(z))", "1 + sigmoid(*z*) is rounded to 1 for large negative *z*."),
    "dSiLU": Form(
      "sigmoid(z) * (1 + z*sigmoid(-z))", "1 − sigmoid cancels for large *z*."),
    "tanhShrink": Form(
      "|z| > 0.1 ? z - tanh(z) : z³*(1/3 + z²*(-2/15 + z²*(17/315 + z²*(-62/2835 + z²*(1382/155925 - 21844/6081075*z²)))))",
      "*z* − tanh(*z*) cancels near 0."),
    "bentIdentity": Form(
      "z + z/2*(z/(sqrt(z² + 1) + 1))", "√(*z*² + 1) − 1 cancels near 0."),
    "logCosh": Form(
      "|z| < 1 ? log1p(2sinh(z/2)²) : |z| + log1p(exp(-2*|z|)) - log(2)",
      "cosh(*z*) overflows for large |*z*|, and near 0, where it is nearly 1, its logarithm loses digits."
    ),
    "seagull": Form("log1p(z²)", "log(1 + *z*²) loses digits near 0."),
    "snake": Form(
      "z + sin(z)²", "Written with 1 − cos(2*z*), as TensorFlow Addons does, it cancels near 0."),
  ]
}
