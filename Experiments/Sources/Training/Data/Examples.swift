/// Images with labels.
public struct Examples: Sendable {
  /// The size of an image.
  public let shape: Shape

  /// What a white pixel is in the files; batches have 1 instead.
  static let greatestPixel: UInt8 = 255

  /// The pixels of all images, from 0 to 255.
  public let pixels: [UInt8]

  /// The label of each image.
  public let labels: [UInt8]

  /// How many there are.
  public var count: Int { labels.count }

  /// Gathers images and their labels.
  public init(shape: Shape, pixels: [UInt8], labels: [UInt8]) {
    precondition(pixels.count == labels.count * shape.count, "every image needs a label")
    self.shape = shape
    self.pixels = pixels
    self.labels = labels
  }

  /// Reads two files.
  ///
  /// - Throws: `DataError` if one is missing or damaged, or they do not belong together.
  init(images: String, labels: String, classes: Int) throws(DataError) {
    let imageFile = try IDXFile(
      CompressedFile.bytes(of: images), dimensions: 3, path: images)
    let labelFile = try IDXFile(
      CompressedFile.bytes(of: labels), dimensions: 1, path: labels)
    guard imageFile.counts[0] == labelFile.counts[0] else {
      throw DataError(
        labels, .countsDiffer(images: imageFile.counts[0], labels: labelFile.counts[0]))
    }
    if let example = labelFile.numbers.firstIndex(where: { $0 >= classes }) {
      throw DataError(
        labels,
        .labelOutOfRange(
          label: Int(labelFile.numbers[example]), example: example, classes: classes))
    }
    self.init(
      shape: Shape(height: imageFile.counts[1], width: imageFile.counts[2], channels: 1),
      pixels: imageFile.numbers, labels: labelFile.numbers)
  }

  /// Some of them.
  public subscript(range: Range<Int>) -> Examples {
    Examples(
      shape: shape,
      pixels: Array(pixels[range.lowerBound * shape.count..<range.upperBound * shape.count]),
      labels: Array(labels[range]))
  }

  /// Copies examples into a batch, pixels divided by the greatest.
  ///
  /// - Parameter indices: Which examples, in their order in the batch.
  func copy(
    _ indices: some Sequence<Int>, to inputs: UnsafeMutablePointer<Float>,
    _ labels: UnsafeMutablePointer<UInt8>
  ) {
    let length = shape.count
    pixels.withUnsafeBufferPointer { pixels in
      for (place, index) in indices.enumerated() {
        let target = inputs + place * length
        let source = pixels.extracting(index * length..<(index + 1) * length)
        let greatest = Float(Self.greatestPixel)
        for offset in 0..<length { target[offset] = Float(source[offset]) / greatest }
        labels[place] = self.labels[index]
      }
    }
  }
}
