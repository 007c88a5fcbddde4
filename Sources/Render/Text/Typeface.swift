/// What a layout must know of a typeface: how wide words are and how tall a line is.
///
/// `Typeface` measures real fonts; a test may count letters instead.
package protocol TextMeasuring: Sendable {
  /// How far the pen moves while it writes `string`, in px.
  ///
  /// - Throws: `RenderError` if the font cannot be read.
  func advance(of string: String, in font: Font) throws(RenderError) -> Double

  /// The heights of a line in `font`, in px.
  ///
  /// - Throws: `RenderError` if the font cannot be read.
  func metrics(of font: Font) throws(RenderError) -> FontMetrics
}

/// The family that figures are lettered with; what it lacks, DejaVu Sans supplies glyph by glyph.
///
/// A typeface is a name and some file paths: cheap to copy, and safe to use from any thread.
public struct Typeface: Hashable, Sendable {
  /// The families looked for when none is named, in this order; DejaVu comes with Cairo on Debian.
  public static let documentedFamilies = ["Open Sans", "DejaVu Sans"]

  /// The name of the family that was found.
  public var family: String { installed.name }

  /// Whether it is the first of the documented families, in which the committed figures are drawn.
  package var isPreferred: Bool { family == Self.documentedFamilies.first }

  private let installed: InstalledFamily
  private let fallback: InstalledFamily?

  /// The names that fontconfig has a family for, whatever is installed.
  static let genericFamilies = ["serif", "sans-serif", "monospace"]

  /// Finds a family that is installed: the one named, or else the first of the documented ones.
  ///
  /// For serif, sans-serif and monospace it is the one that this machine has for them.
  ///
  /// Throws `RenderError` if there is none of that name; none is silently put in its place.
  public init(family: String? = nil) throws(RenderError) {
    let names = family.map { [$0] } ?? Self.documentedFamilies
    // fontconfig reads its configuration at the first question, which no two threads may ask at once.
    let found = FaceLibrary.shared.withLock { _ in
      if family == nil {
        let usual = Self.installed(names, among: .usual)
        if usual.0?.name == names.first, usual.fallback != nil { return usual }
      }
      if let family, Self.genericFamilies.contains(family.lowercased()),
        let match = InstalledFonts.family(for: family.lowercased())
      {
        return Self.installed([match], among: .all)
      }
      return Self.installed(names, among: .all)
    }
    guard let installed = found.0 else { throw Self.notInstalled(family) }
    self.installed = installed
    self.fallback = found.1?.name == installed.name ? nil : found.1
  }

  /// The first of several families that is there, and the one that supplies what it lacks.
  private static func installed(
    _ names: [String], among fonts: consuming InstalledFonts
  ) -> (InstalledFamily?, fallback: InstalledFamily?) {
    var first: InstalledFamily?
    for name in names where first == nil { first = InstalledFamily(named: name, among: fonts) }
    return (first, documentedFamilies.last.flatMap { InstalledFamily(named: $0, among: fonts) })
  }

  /// Where the glyphs of a style are looked for, in order; never empty.
  func files(for style: FaceStyle) -> [FaceFile] {
    [installed.file(for: style), fallback?.file(for: style)].compactMap { $0 }
  }

  /// Where primes are looked for, in order; never empty.
  ///
  /// The prime of Open Sans is a straight apostrophe. That of DejaVu leans and tapers, as primes do, and its
  /// upright face has it lean enough for both.
  func filesOfPrimes(for style: FaceStyle) -> [FaceFile] {
    let own = files(for: style)
    guard isPreferred, let fallback else { return own }
    var upright = style
    upright.isItalic = false
    return [fallback.file(for: upright)].compactMap { $0 } + own
  }

  private static func notInstalled(_ family: String?) -> RenderError {
    let list = documentedFamilies.map { "“\($0)”" }.joined(separator: ", then ")
    guard let family else {
      return RenderError(
        "typeface", .typeface,
        "none of \(list) is installed; install one (fonts-open-sans or fonts-dejavu-core on Debian)"
      )
    }
    return RenderError(
      "typeface “\(family)”", .typeface,
      "no family of that name is installed; see `fc-list : family`, "
        + "or name none to take the first installed of \(list)")
  }
}

/// A typeface with room to spare: words are measured a tenth wider, because other letters will be set.
struct SpaciousText: TextMeasuring {
  /// The typeface that is measured.
  var typeface: Typeface

  func advance(of string: String, in font: Font) throws(RenderError) -> Double {
    try 1.1 * typeface.advance(of: string, in: font)
  }

  func metrics(of font: Font) throws(RenderError) -> FontMetrics {
    try typeface.metrics(of: font)
  }
}

extension Typeface: TextMeasuring {
  /// How far the pen moves while it writes `string`, in px; exactly proportional to the font's size.
  ///
  /// Throws `RenderError` if the font cannot be read. A string is measured once and then looked up.
  package func advance(of string: String, in font: Font) throws(RenderError) -> Double {
    try FaceLibrary.shared.withLock { (faces) throws(RenderError) in
      try faces.shaped(string, in: font, of: self).advance * font.size
    }
  }

  /// The heights of a line in `font`, in px, taken from the letters' outlines.
  ///
  /// Throws `RenderError` if the font cannot be read.
  package func metrics(of font: Font) throws(RenderError) -> FontMetrics {
    try FaceLibrary.shared.withLock { (faces) throws(RenderError) in
      let em = try faces.emMetrics(of: self, FaceStyle(font))
      return FontMetrics(
        ascent: em.ascent * font.size, descent: em.descent * font.size,
        capHeight: em.capHeight * font.size, xHeight: em.xHeight * font.size)
    }
  }
}
