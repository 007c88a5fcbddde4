/// How this program was built.
enum DebugBuild {
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
}
