extension FunctionSetting: CustomStringConvertible {
  /// One line, such as `sineReLU epsilon=0.025`.
  public var description: String {
    ([function]
      + parameters.sorted { $0.key < $1.key }.map { name, value in "\(name)=\(value)" })
      .joined(separator: " ")
  }
}
