/// What a convolution does at the edges of an image.
public enum Padding: Hashable, Sendable {
  /// Zeros around it, so that the image keeps its size; the odd one of them below and right, as in Keras.
  case same

  /// Nothing: the image shrinks.
  case valid
}
