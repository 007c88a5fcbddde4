/// Whole arrays, a block of lanes at a time.
extension Expression {
  /// f of each number of an array.
  public func evaluate(_ z: Span<Float>, into values: inout MutableSpan<Float>) {
    ArrayLengths.require(z.count, equal: values.count)
    fill(
      &values, from: z, by: { self($0) },
      exactly: { program.evaluate(at: $0, isLimit: $0.isInfinite) })
  }

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  public func differentiate(_ z: Span<Float>, into slopes: inout MutableSpan<Float>) {
    ArrayLengths.require(z.count, equal: slopes.count)
    fill(
      &slopes, from: z, by: { self(Dual(variable: $0)).derivative },
      exactly: { program.evaluate(at: Jet(variable: $0), isLimit: $0.isInfinite).derivative })
  }

  /// Fills `results` with what blocks give, and by the reading of doubles where that is in doubt, or the
  /// number or its result is not finite.
  private func fill(
    _ results: inout MutableSpan<Float>, from z: Span<Float>, by kernel: (LaneBlock) -> LaneBlock,
    exactly: (Double) -> Double
  ) {
    z.withUnsafeBufferPointer { z in
      for start in stride(from: 0, to: z.count, by: LaneBlock.count) {
        let end = Swift.min(start + LaneBlock.count, z.count)
        let block = kernel(LaneBlock(reading: UnsafeBufferPointer(rebasing: z[start..<end])))
        block.read { lanes in
          for index in start..<end {
            let lane = lanes[index - start]
            let result = Float(lane.value)
            let isCertain = lane.doubt == 0 && result.isFinite && z[index].isFinite
            results[index] = isCertain ? result : Float(exactly(Double(z[index])))
          }
        }
      }
    }
  }
}
