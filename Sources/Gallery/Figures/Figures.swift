import Activations

/// Every figure of the gallery: the one list.
public enum Figures {
  /// The values of ε in the article, in keras-contrib and beyond, small to large.
  static let epsilons = [0.0025, 0.006, 0.025, 0.1, 0.5, 1]

  /// The figures, in the order in which they are drawn and shown.
  public static let all: [Figure] =
    epsilons.map { SineReLUFigures.single(epsilon: $0) }
    + [
      SineReLUFigures.sweep, SineReLUFigures.derivativeSweep,
      SineReLUFigures.formsNearZero, SineReLUFigures.formsAtTwo,
      SineReLUFigures.againstReLU,
      SigmoidalFigures.vanishingGradient, RectifierFigures.relu,
      CatalogueFigures.poster,
    ] + CatalogueFigures.families + CatalogueFigures.single

  /// The figure whose drawing is measured: one panel of 640 × 480 px with two functions.
  public static let measured = FunctionFigure([SineReLU(epsilon: 1), Tanh()], orders: [0]).figure
}
