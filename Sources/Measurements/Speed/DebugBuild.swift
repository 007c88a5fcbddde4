/// How this program was built.
public enum DebugBuild {
  /// Whether assertions are checked, as only a build without optimisation does.
  static var isThis: Bool {
    var isChecked = false
    assert(
      {
        isChecked = true
        return true
      }())
    return isChecked
  }

  /// Refuses to go on in a build without optimisation.
  ///
  /// - Throws: `MeasuringError.debugBuild`.
  public static func refuse() throws(MeasuringError) {
    if isThis { throw .debugBuild }
  }
}
