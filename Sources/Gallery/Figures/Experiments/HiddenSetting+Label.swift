import Results
import Words

extension HiddenSetting {
  /// The title as markup, with ε as the variable it is.
  var label: String { Notation.literal(title).replacing("ε", with: "*ε*") }
}
