import CCairo

/// A font family on this machine: its name and its faces.
struct InstalledFamily: Hashable, Sendable {
  /// One installed face, as fontconfig describes it.
  struct Member: Hashable, Sendable {
    var path: String
    var index: Int32
    var weight: Double
    var width: Double
    var isSlanted: Bool
  }

  /// The name fontconfig knows the family by.
  var name: String

  /// Its faces; at least one.
  private var members: [Member]

  /// The family installed under this very name, or nil.
  ///
  /// Listing what is installed, unlike matching, never puts another family in the place of a missing one.
  init?(named name: String, among fonts: borrowing InstalledFonts) {
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    let members = fonts.members(of: name)
    guard !members.isEmpty else { return nil }
    self.name = name
    self.members = members
  }

  /// Hashes the name only: families of one name have the same faces.
  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The face nearest to `style`: width first, then slant, then weight.
  func file(for style: FaceStyle) -> FaceFile? {
    let weight = Double(style.weight == .semibold ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR)
    func distance(_ member: Member) -> Double {
      // Upright letters can be slanted, slanted ones cannot be set upright.
      let slant = member.isSlanted == style.isItalic ? 0 : style.isItalic ? 300 : 600
      return abs(member.width - 100) * 100 + Double(slant) + abs(member.weight - weight)
    }
    let nearest = members.min { a, b in
      let (left, right) = (distance(a), distance(b))
      // The order of fontconfig's list depends on the file system; the name decides between equals.
      return left != right ? left < right : (a.path, a.index) < (b.path, b.index)
    }
    return nearest.map {
      FaceFile(path: $0.path, index: $0.index, isSlanted: style.isItalic && !$0.isSlanted)
    }
  }
}

/// The fonts of this machine, or some of them, as fontconfig lists them.
struct InstalledFonts: ~Copyable {
  /// Nil for what fontconfig is configured to list.
  private let configuration: OpaquePointer?

  private init(_ configuration: OpaquePointer?) { self.configuration = configuration }

  /// All fonts that fontconfig is configured to list.
  static var all: InstalledFonts { InstalledFonts(nil) }

  /// Those in the usual directories.
  ///
  /// They are listed without the rules of the machine's configuration. These tell which family stands for another, which
  /// does not matter to a list, and reading them takes longer than drawing a figure.
  static var usual: InstalledFonts {
    guard let configuration = FcConfigCreate() else { return .all }
    let directories = """
      <?xml version="1.0"?>
      <fontconfig>
      <dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>
      <cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
      </fontconfig>
      """
    guard FcConfigParseAndLoadFromMemory(configuration, directories, 0) != 0,
      FcConfigBuildFonts(configuration) != 0
    else {
      FcConfigDestroy(configuration)
      return .all
    }
    return InstalledFonts(configuration)
  }

  /// The family that the machine's configuration has for a generic one, such as serif.
  static func family(for generic: String) -> String? {
    let pattern = FcPatternCreate()
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, generic)
    FcPatternAddBool(pattern, FC_SCALABLE, 1)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultMatch
    guard let match = FcFontMatch(nil, pattern, &result) else { return nil }
    defer { FcPatternDestroy(match) }
    var name: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(match, FC_FAMILY, 0, &name) == FcResultMatch, let name else {
      return nil
    }
    return String(cString: name)
  }

  deinit { if let configuration { FcConfigDestroy(configuration) } }

  /// The faces of the family of this very name.
  func members(of family: String) -> [InstalledFamily.Member] {
    let pattern = FcPatternCreate()
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcPatternAddBool(pattern, FC_SCALABLE, 1)
    let wanted = FcObjectSetCreate()
    defer { FcObjectSetDestroy(wanted) }
    for property in [FC_FILE, FC_INDEX, FC_WEIGHT, FC_WIDTH, FC_SLANT] {
      FcObjectSetAdd(wanted, property)
    }
    guard let list = FcFontList(configuration, pattern, wanted) else { return [] }
    defer { FcFontSetDestroy(list) }
    return (0..<Int(list.pointee.nfont)).compactMap { list.pointee.fonts[$0].flatMap(member) }
  }
}

/// Nil for an entry that is no single face, as the range of a variable font.
private func member(_ font: OpaquePointer) -> InstalledFamily.Member? {
  var path: UnsafeMutablePointer<FcChar8>?
  var index: Int32 = 0
  var slant: Int32 = 0
  var weight = 0.0
  var width = 0.0
  guard FcPatternGetString(font, FC_FILE, 0, &path) == FcResultMatch, let path,
    FcPatternGetInteger(font, FC_INDEX, 0, &index) == FcResultMatch,
    FcPatternGetDouble(font, FC_WEIGHT, 0, &weight) == FcResultMatch,
    FcPatternGetDouble(font, FC_WIDTH, 0, &width) == FcResultMatch,
    FcPatternGetInteger(font, FC_SLANT, 0, &slant) == FcResultMatch
  else { return nil }
  return InstalledFamily.Member(
    path: String(cString: path), index: index, weight: weight, width: width, isSlanted: slant > 0)
}

/// Where a face is installed.
struct FaceFile: Hashable, Sendable {
  /// The font file.
  var path: String

  /// Which face in the file; the upper half counts the named instances of a variable font.
  var index: Int32

  /// Whether upright letters have to be slanted, because the family has no italics.
  var isSlanted: Bool
}
