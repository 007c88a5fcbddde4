/// The lanes of a block, to read and to write in a loop.
struct LaneBuffer {
  let values: UnsafeMutablePointer<Double>
  let doubts: UnsafeMutablePointer<UInt64>

  @inline(__always)
  var indices: Range<Int> { 0..<LaneBlock.count }

  @inline(__always)
  subscript(index: Int) -> WideLane {
    get { WideLane(values[index], doubt: doubts[index]) }
    nonmutating set {
      values[index] = newValue.value
      doubts[index] = newValue.doubt
    }
  }
}
