/// The recurrences by which Taylor coefficients of a result follow from those of the operands.
///
/// A series is a list of coefficients c₀, c₁, …, cₙ with cₖ = f⁽ᵏ⁾ ÷ k!; those that a list does not have are
/// exactly 0, so that constants and polynomials stay short.
///
/// Sources: Moore, "Interval Analysis" (1966); Griewank & Walther, "Evaluating Derivatives" (2008), chapter 13.
enum TaylorRecurrences<I: IntervalScalar> {
  /// The sum.
  @_specialize(where I == Interval)
  static func sum(_ a: [I], _ b: [I]) -> [I] {
    let (long, short) = a.count < b.count ? (b, a) : (a, b)
    var sum = long
    for k in short.indices { sum[k] = sum[k] + short[k] }
    return sum
  }

  /// The product.
  @_specialize(where I == Interval)
  static func product(_ a: [I], _ b: [I], _ order: Int) -> [I] {
    if a.count == 1 { return b.map { a[0] * $0 } }
    if b.count == 1 { return a.map { $0 * b[0] } }
    let count = Swift.min(order + 1, a.count + b.count - 1)
    return (0..<count).map { convolution(a, b, $0) }
  }

  /// The square, whose terms of even index are tighter than those of the product.
  @_specialize(where I == Interval)
  static func square(_ a: [I], _ order: Int) -> [I] {
    let count = Swift.min(order + 1, 2 * a.count - 1)
    return (0..<count).map { k in
      var sum: I?
      for i in Swift.max(0, k - a.count + 1)..<(k + 1) / 2 { add(a[i] * a[k - i], to: &sum) }
      var whole = sum.map { $0 + $0 }
      if k % 2 == 0 { add(I.pow(a[k / 2], 2), to: &whole) }
      return whole ?? I(0)
    }
  }

  /// The quotient.
  @_specialize(where I == Interval)
  static func quotient(_ a: [I], _ b: [I], _ order: Int) -> [I] {
    if b.count == 1 { return a.map { $0 / b[0] } }
    var y: [I] = []
    y.reserveCapacity(order + 1)
    for k in 0...order {
      var sum: I? = k < a.count ? a[k] : nil
      for j in 1..<Swift.max(1, Swift.min(k + 1, b.count)) { add(-(b[j] * y[k - j]), to: &sum) }
      y.append(sum.map { $0 / b[0] } ?? I(0))
    }
    return y
  }

  /// A function whose derivative with respect to its argument has a known series.
  @_specialize(where I == Interval)
  static func integrated(_ value: I, _ slope: [I], _ u: [I], _ order: Int) -> [I] {
    let rate = weighted(u)
    var y = [value]
    y.reserveCapacity(order + 1)
    for k in 1..<(order + 1) { y.append(convolution(rate, slope, k) / I(Double(k))) }
    return y
  }

  /// e to the power of u, from y′ = u′ y; or another function with that equation and the value y₀.
  @_specialize(where I == Interval)
  static func exponential(_ value: I, _ u: [I], _ order: Int) -> [I] {
    let rate = weighted(u)
    var y = [value]
    y.reserveCapacity(order + 1)
    for k in 1..<(order + 1) { y.append(convolution(rate, y, k) / I(Double(k))) }
    return y
  }

  /// A sine and its cosine: y′ = u′ x and x′ = −u′ y, or x′ = u′ y for the hyperbolic ones.
  @_specialize(where I == Interval)
  static func waves(
    _ sine: I, _ cosine: I, _ u: [I], _ order: Int, isHyperbolic: Bool
  ) -> (sine: [I], cosine: [I]) {
    let rate = weighted(u)
    var (y, x) = ([sine], [cosine])
    y.reserveCapacity(order + 1)
    x.reserveCapacity(order + 1)
    for k in 1..<(order + 1) {
      let next = convolution(rate, x, k) / I(Double(k))
      let fall = convolution(rate, y, k) / I(Double(k))
      y.append(next)
      x.append(isHyperbolic ? fall : -fall)
    }
    return (y, x)
  }

  /// The tangent, from y′ = u′ (1 + y²).
  @_specialize(where I == Interval)
  static func tangent(_ value: I, _ u: [I], _ order: Int) -> [I] {
    let rate = weighted(u)
    var y = [value]
    var p = [I(1) + .pow(value, 2)]
    for k in 1..<(order + 1) {
      y.append(convolution(rate, p, k) / I(Double(k)))
      p.append(convolution(y, y, k))
    }
    return y
  }

  /// The logistic function y with w = 1 − y and p = y w, from y′ = u′ p and p′ = u′ p (w − y).
  ///
  /// Every coefficient but the first keeps p as a factor, so that the tails do not cancel.
  @_specialize(where I == Interval)
  static func logistic(_ u: [I], _ order: Int) -> [I] {
    let rate = weighted(u)
    var y = [I.sigmoid(u[0])]
    var p = [y[0] * .sigmoid(-u[0])]
    var difference = [-I.tanh(I(0.5) * u[0])]
    for k in 1..<(order + 1) {
      let next = convolution(rate, p, k) / I(Double(k))
      // p′ needs the products of p and w − y up to the index before.
      let products = (0..<k).map { convolution(p, difference, $0) }
      p.append(convolution(rate, products, k) / I(Double(k)))
      y.append(next)
      difference.append(I(-2) * next)
    }
    return y
  }

  /// The hyperbolic tangent y with p = 1 − y², from y′ = u′ p and p′ = −2 u′ y p.
  @_specialize(where I == Interval)
  static func hyperbolicTangent(_ u: [I], _ order: Int) -> [I] {
    let rate = weighted(u)
    let double = u[0] + u[0]
    var y = [I.tanh(u[0])]
    var p = [(I(2) * .sigmoid(double)) * (I(2) * .sigmoid(-double))]
    for k in 1..<(order + 1) {
      let next = convolution(rate, p, k) / I(Double(k))
      let products = (0..<k).map { convolution(p, y, $0) }
      p.append(I(-2) * convolution(rate, products, k) / I(Double(k)))
      y.append(next)
    }
    return y
  }

  /// A power, from u y′ = a u′ y; 0 must not be a value of u.
  @_specialize(where I == Interval)
  static func power(_ value: I, _ exponent: I, _ u: [I], _ order: Int) -> [I] {
    var y = [value]
    y.reserveCapacity(order + 1)
    for k in 1..<(order + 1) {
      var sum: I?
      for j in 1..<Swift.min(k + 1, u.count) {
        let factor = exponent * I(Double(j)) - I(Double(k - j))
        add(factor * (u[j] * y[k - j]), to: &sum)
      }
      y.append(sum.map { $0 / u[0] / I(Double(k)) } ?? I(0))
    }
    return y
  }

  /// A whole power, not negative, of c₀ + c₁ h: the binomial theorem.
  @_specialize(where I == Interval)
  static func wholePower(_ exponent: Int, ofLine u: [I], _ order: Int) -> [I] {
    var factor = I(1)
    return (0...Swift.min(order, exponent)).map { k in
      if k > 0 { factor = factor * u[1] * I(Double(exponent - k + 1)) / I(Double(k)) }
      return factor * I.pow(u[0], Double(exponent - k))
    }
  }

  /// g(u) from the Taylor coefficients of g, by Horner's scheme.
  @_specialize(where I == Interval)
  static func composition(_ g: [I], _ u: [I], _ order: Int) -> [I] {
    if u.count <= 2 {
      var power = I(1)
      return g.enumerated().map { k, coefficient in
        if k > 0 { power = power * (u.count > 1 ? u[1] : I(0)) }
        return k > 0 ? coefficient * power : coefficient
      }
    }
    var rest = u
    rest[0] = I(0)
    var y = [g[order]]
    for k in (0..<order).reversed() {
      y = product(y, rest, order)
      y[0] = y[0] + g[k]
    }
    return y
  }

  /// Σ aᵢ bₖ₋ᵢ.
  @inline(__always)
  private static func convolution(_ a: [I], _ b: [I], _ k: Int) -> I {
    let (first, last) = (Swift.max(0, k - b.count + 1), Swift.min(k, a.count - 1))
    guard first <= last else { return I(0) }
    var sum = a[first] * b[k - first]
    var i = first + 1
    while i <= last {
      sum = sum + a[i] * b[k - i]
      i += 1
    }
    return sum
  }

  /// k uₖ, of which the first is left out of every sum.
  @inline(__always)
  private static func weighted(_ u: [I]) -> [I] {
    var rate = u
    rate[0] = I(0)
    for k in 2..<Swift.max(2, u.count) { rate[k] = I(Double(k)) * u[k] }
    return rate
  }

  @inline(__always)
  private static func add(_ term: I, to sum: inout I?) {
    sum = sum.map { $0 + term } ?? term
  }
}
