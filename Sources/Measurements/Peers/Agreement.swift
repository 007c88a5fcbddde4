/// Whether a peer's function is ours.
enum Agreement {
  /// By how much a value may differ in proportion to ours, and by how much at least.
  ///
  /// The libraries' own formulas lose more than rounding does: torch's GELU is off by 10⁻⁷ where it is
  /// 10⁻⁷, its TanhShrink by a twentieth at 10⁻³, and the slope of GELU's tanh form, written out for NumPy,
  /// by 10⁻⁶ at −5.4.
  static let (relative, absolute) = (1e-4, 4e-6)

  /// Holds values of a peer against ours.
  ///
  /// - Throws: `PeerError.disagrees` with the first argument at which they are not equal.
  static func check(
    _ function: ComparedFunction, of peer: PeerProcess, at inputs: [Float]
  ) throws(PeerError) {
    let request = PeerRequest.evaluate(function.function, inputs: inputs)
    let theirs = try peer.ask(request, for: PeerAnswer.Values.self).values
    guard theirs.count == inputs.count else {
      throw .malformed(
        peer: peer.name, request: request.subject,
        answer: "\(theirs.count) values for \(inputs.count) arguments")
    }
    for (input, (ours, theirs)) in zip(inputs, zip(function.values(at: inputs), theirs))
    where !areEqual(Double(ours), theirs) {
      throw .disagrees(
        peer: peer.name, function: function.function.name, operation: function.function.operation,
        input: input, ours: ours, theirs: theirs)
    }
  }

  /// Whether two values are equal for the purpose of measuring how long they take.
  static func areEqual(_ ours: Double, _ theirs: Double) -> Bool {
    if ours.isNaN || theirs.isNaN { return ours.isNaN && theirs.isNaN }
    guard ours.isFinite, theirs.isFinite else { return ours == theirs }
    return (ours - theirs).magnitude <= absolute + relative * ours.magnitude
  }
}
