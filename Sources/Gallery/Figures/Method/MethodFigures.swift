/// Figures of how curves are proved, of what goes wrong without, and of how the package is made.
package enum MethodFigures {
  /// An enclosure that closes in on a jump.
  package static let enclosure = EnclosureFigure().figure

  /// The pieces of which one curve is made, and how far they are off.
  package static let pieces = PiecesFigure().figure

  /// A jump that samples join.
  package static let joinedJump = SampledFigure.jump.figure

  /// A wave that samples alias.
  package static let aliasedWave = SampledFigure.wave.figure

  /// A pole that samples cross.
  package static let crossedPole = SampledFigure.pole.figure

  /// The modules of the package.
  package static let architecture = ArchitectureFigure().figure

  /// What makes a unit dead.
  package static let deadUnit = DeadUnitFigure().figure

  /// Those about curves.
  static let curves = [enclosure, pieces, joinedJump, aliasedWave, crossedPole]
}
