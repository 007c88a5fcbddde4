import COpenBLAS

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
