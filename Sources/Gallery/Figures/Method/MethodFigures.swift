/// Figures of how curves are proved, and of what goes wrong without.
public enum MethodFigures {
  /// An enclosure that closes in on a jump.
  public static let enclosure = EnclosureFigure().figure

  /// The pieces of which one curve is made, and how far they are off.
  public static let pieces = PiecesFigure().figure

  /// A jump that samples join.
  public static let joinedJump = SampledFigure.jump.figure

  /// A wave that samples alias.
  public static let aliasedWave = SampledFigure.wave.figure

  /// A pole that samples cross.
  public static let crossedPole = SampledFigure.pole.figure

  /// All of them.
  static let all = [enclosure, pieces, joinedJump, aliasedWave, crossedPole]
}
