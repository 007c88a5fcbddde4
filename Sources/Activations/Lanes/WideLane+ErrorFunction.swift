/// The error function by a polynomial near 0, and by the scaled tail exp(a²) erfc(a) as a polynomial of
/// u = (2 − a) ÷ (2 + a) elsewhere (Shepherd & Laframboise 1981).
extension WideLane {
  /// The error function.
  @inlinable @inline(__always)
  static func erf(_ z: WideLane) -> WideLane {
    let s = z.value * z.value
    var q: Double = -1.0444480090816571114e-7
    q = q * s + 1.5295217449342013325e-6
    q = q * s - 0.000014792924231333920143
    q = q * s + 0.00012046046403258418614
    q = q * s - 0.00085479209501539955112
    q = q * s + 0.0052239667458281060953
    q = q * s - 0.026866168962346672533
    q = q * s + 0.11283791657674792871
    q = q * s - 0.37612638902775166042
    q = q * s + 1.1283791670954917064
    let near = WideLane(z.value * q, doubt: z.doubt)
    let tail = WideLane(1) - upperTail(abs(z))
    return select(abs(z) .< WideLane(1), near, select(z .< WideLane(0), -tail, tail))
  }

  /// 1 − erf(z).
  @inlinable @inline(__always)
  static func erfc(_ z: WideLane) -> WideLane {
    let tail = upperTail(abs(z))
    return select(z .< WideLane(0), WideLane(2) - tail, tail)
  }

  /// erfc(a) for a ≥ 0; from 26.6 on it is 0.
  @inlinable @inline(__always)
  static func upperTail(_ a: WideLane) -> WideLane {
    let x = a.value < 28 ? a.value : 28
    let u = (2 - x) / (2 + x)
    var q: Double = 1.3880115290244266006e-7
    q = q * u - 6.1252917654352178884e-7
    q = q * u + 1.2216821362275477111e-7
    q = q * u + 3.524248507511010576e-6
    q = q * u - 5.6686714859376378894e-6
    q = q * u - 8.1364954432455322169e-6
    q = q * u + 0.000036203645750321889821
    q = q * u - 8.7688662997218576868e-6
    q = q * u - 0.00016578640064507540783
    q = q * u + 0.00020936763903587365842
    q = q * u + 0.00077265535509952770854
    q = q * u - 0.0016198020005594534439
    q = q * u - 0.0053776656647755557604
    q = q * u + 0.0091105582148303706962
    q = q * u + 0.069868023147071998317
    q = q * u + 0.17179017109766882629
    q = q * u + 0.25539567631044046376
    return exp(WideLane(-x * x, doubt: a.doubt)) * WideLane((1 + u) * q)
  }
}
