import COpenBLAS
import Dispatch

/// Numbers in rows, one row after the other, that belong to somebody else.
struct Matrix {
  let start: UnsafeMutablePointer<Float>
  let rows: Int
  let columns: Int

  init(_ start: UnsafeMutablePointer<Float>, rows: Int, columns: Int) {
    self.start = start
    self.rows = rows
    self.columns = columns
  }

  /// A matrix that is only read.
  init(_ start: UnsafePointer<Float>, rows: Int, columns: Int) {
    self.init(UnsafeMutablePointer(mutating: start), rows: rows, columns: columns)
  }

  /// How a factor stands in a product.
  enum Factor {
    case asIs(Matrix)
    case transposed(Matrix)

    var rows: Int {
      switch self {
      case .asIs(let matrix): matrix.rows
      case .transposed(let matrix): matrix.columns
      }
    }

    var columns: Int {
      switch self {
      case .asIs(let matrix): matrix.columns
      case .transposed(let matrix): matrix.rows
      }
    }

    var matrix: Matrix {
      switch self {
      case .asIs(let matrix), .transposed(let matrix): matrix
      }
    }

    var operation: CBLAS_TRANSPOSE {
      switch self {
      case .asIs: CblasNoTrans
      case .transposed: CblasTrans
      }
    }
  }

  /// Becomes the product of two matrices, or has it added.
  ///
  /// 2 · rows · columns · inner operations.
  func setToProduct(_ left: Factor, _ right: Factor, adding: Bool = false) {
    precondition(
      left.rows == rows && right.columns == columns && left.columns == right.rows,
      "a product of \(left.rows)×\(left.columns) and \(right.rows)×\(right.columns) is no \(rows)×\(columns)"
    )
    cblas_sgemm(
      CblasRowMajor, left.operation, right.operation, blasint(rows), blasint(columns),
      blasint(left.columns), 1, left.matrix.start, blasint(left.matrix.columns),
      right.matrix.start, blasint(right.matrix.columns), adding ? 1 : 0, start, blasint(columns))
  }

  /// Puts the same row everywhere.
  func fill(row: UnsafePointer<Float>) {
    for index in 0..<rows { (start + index * columns).update(from: row, count: columns) }
  }

  /// Writes the sums of the columns.
  func sumColumns(into sums: UnsafeMutablePointer<Float>) {
    sums.update(repeating: 0, count: columns)
    addColumnSums(to: sums)
  }

  /// Adds the sums of the columns.
  func addColumnSums(to sums: UnsafeMutablePointer<Float>) {
    for index in 0..<rows {
      let row = start + index * columns
      for column in 0..<columns { sums[column] += row[column] }
    }
  }
}

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

/// The library that multiplies matrices.
public enum LinearAlgebra {
  /// How many threads share one product.
  public static func use(threads: Int) {
    precondition(threads >= 1, "a product needs at least one thread, not \(threads)")
    openblas_set_num_threads(Int32(clamping: threads))
  }

  /// The name, version and processor whose kernels are used, such as `OpenBLAS 0.3.21, Zen kernels`.
  public static var description: String {
    let words = String(cString: openblas_get_config()).split(separator: " ")
    let version = words.count > 1 && words[0] == "OpenBLAS" ? " \(words[1])" : ""
    return "OpenBLAS\(version), \(String(cString: openblas_get_corename())) kernels"
  }
}

/// Threads that share the passes over numbers.
///
/// Which part of the work a thread does depends on nothing but their number, so sums come out the same
/// each time.
public struct Workers: Hashable, Sendable {
  /// How many there are.
  public let count: Int

  /// Creates workers; at least one.
  public init(count: Int) {
    precondition(count >= 1, "work needs at least one thread, not \(count)")
    self.count = count
  }

  /// Does work on ranges that together are 0 up to `total`, each a multiple of `grain` long but the last.
  func forEach(_ total: Int, grain: Int = 1, _ work: (_ part: Int, _ range: Range<Int>) -> Void) {
    let grains = (total + grain - 1) / grain
    let length = max((grains + count - 1) / count, 1) * grain
    let parts = (total + length - 1) / length
    guard parts > 1 else {
      if total > 0 { work(0, 0..<total) }
      return
    }
    // Called on several threads, and done before this returns.
    nonisolated(unsafe) let work = work
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      work(part, part * length..<min((part + 1) * length, total))
    }
  }
}
