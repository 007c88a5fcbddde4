import ArgumentParser
import Training

/// The data set on the command line.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of a data set in the format of MNIST: train-images-idx3-ubyte and the others, plain or "
        + "with .gz.", valueName: "folder"))
  var data = DataSet.fashionMNIST

  @Option(help: ArgumentHelp("Learn from the first examples only.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  /// Reads the data set.
  ///
  /// - Throws: `DataError` if a file is missing or damaged.
  func dataSet() throws(DataError) -> DataSet {
    let whole = try DataSet(folder: data)
    return limit.map(whole.limited(to:)) ?? whole
  }
}
