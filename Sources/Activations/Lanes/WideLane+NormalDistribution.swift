/// The normal distribution by its scaled tail exp(a²/2) erfc(a ÷ √2) as a polynomial of u = (3 − a) ÷ (3 + a)
/// (Shepherd & Laframboise 1981).
extension WideLane {
  /// The share of a standard normal distribution that is less than z, to 2⁻³⁵.
  @inline(__always)
  static func normalShare(below z: WideLane) -> WideLane {
    let a = z.value.magnitude
    let u = (3 - a) / (3 + a)
    var q: Double = 6.894787664441533778e-7
    q = q * u - 1.6963709360377938254e-7
    q = q * u - 5.8324340874210071239e-6
    q = q * u + 5.7127220428172726681e-6
    q = q * u + 0.000025322428083121744197
    q = q * u - 0.000052185512090282362109
    q = q * u - 0.000085085717170047671017
    q = q * u + 0.0003488393401594918071
    q = q * u + 0.00034242441768782060139
    q = q * u - 0.0023242465318988258291
    q = q * u - 0.0034876101036358084386
    q = q * u + 0.015754344805647966019
    q = q * u + 0.076672572806526621287
    q = q * u + 0.16977732723410515026
    q = q * u + 0.24302789671456449419
    let tail = exp(WideLane(-0.5 * a * a)) * WideLane(0.5 * (1 + u) * q)
    return select(z .< WideLane(0), tail, WideLane(1) - tail)
  }

  /// The density of the standard normal distribution; its power of e is that of the share.
  @inline(__always)
  static func normalDensity(_ z: WideLane) -> WideLane {
    let a = z.value.magnitude
    return WideLane(0.3989422804014327) * exp(WideLane(-0.5 * a * a, doubt: z.doubt))
  }
}
