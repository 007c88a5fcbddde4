/// Numbers in memory at a place that stays, at the start of a cache line.
public final class Buffer {
  /// Where the first number is.
  public let start: UnsafeMutablePointer<Float>

  /// How many numbers there are.
  public let count: Int

  /// Creates zeros.
  public init(count: Int) {
    precondition(count >= 0, "a buffer cannot have \(count) numbers")
    self.count = count
    start = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64
    ).bindMemory(to: Float.self, capacity: max(count, 1))
    start.initialize(repeating: 0, count: count)
  }

  /// Creates a copy of numbers.
  public convenience init(_ numbers: some Collection<Float>) {
    self.init(count: numbers.count)
    _ = UnsafeMutableBufferPointer(start: start, count: count).update(fromContentsOf: numbers)
  }

  deinit { start.deallocate() }

  /// The numbers.
  public var array: [Float] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Makes all numbers the same.
  public func fill(_ number: Float) { start.update(repeating: number, count: count) }

  /// Takes over the numbers of another buffer of the same length.
  public func copy(_ other: Buffer) {
    precondition(count == other.count, "buffers of \(count) and \(other.count) numbers differ")
    start.update(from: other.start, count: count)
  }
}
