import Gallery

/// What is proved about the formula of the page about one's own activation.
enum ExampleTable {
  /// The table; nil only if the formula could not be read.
  static var text: String? {
    ExampleFormula.function.map { function in
      PropertyRows(
        function.properties(over: AtlasEntry.domain), digits: 6, number: PageNumber.text
      ).table
    }
  }
}
