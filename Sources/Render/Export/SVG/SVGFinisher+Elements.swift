extension SVGFinisher {
  /// Takes in one tag of Cairo's document.
  mutating func take(_ tag: XMLTag) throws(RenderError) {
    guard tag.kind != .end else {
      guard frames.count > 1 else { throw failure("</\(tag.name)> out of place") }
      frames.removeLast()
      return
    }
    var frame = frames[frames.count - 1]
    switch tag.name {
    case "svg": hasRoot = true
    case "defs": frame.isDefinition = true
    case "symbol": frame.glyph = tag.string("id")
    case "clipPath": frame.clipPath = tag.string("id")
    case "g": try enter(tag, &frame)
    case "path", "rect", "use": try draw(tag, frame)
    default: throw failure("the element <\(tag.name)>")
    }
    if tag.kind == .start { frames.append(frame) }
  }

  /// Notes what a group says of its children: which glyph they are, how they are painted or clipped.
  private mutating func enter(_ tag: XMLTag, _ frame: inout Frame) throws(RenderError) {
    for attribute in tag.attributes {
      switch attribute.name {
      case "id":
        // Elsewhere it names the surface, which nothing refers to.
        if frame.isDefinition { frame.glyph = String(decoding: attribute.value, as: UTF8.self) }
      case "clip-path":
        let name = reference(attribute.value)
        guard let clip = clipNumbers[name] else { throw failure("an unknown clip path “\(name)”") }
        frame.clips.append(clip)
      default: try paint(attribute, &frame.presentation)
      }
    }
  }

  private mutating func draw(_ tag: XMLTag, _ frame: Frame) throws(RenderError) {
    var presentation = frame.presentation
    var shape = Array("<\(tag.name)".utf8)
    let isLetter = tag.name == "use"
    var baseline: [UInt8]? = isLetter ? [48] : nil
    for attribute in tag.attributes {
      switch attribute.name {
      case "d":
        // An outline is in hundredths of a px, whole numbers, and used as often as its letter.
        guard let data = shortPathData(attribute.value, decimals: frame.glyph == nil ? 2 : 0) else {
          throw failure("unusual path data")
        }
        if let glyph = frame.glyph {
          glyphs[glyph] = data
          return
        }
        guard !data.isEmpty else { return }
        shape += " d=\"".utf8
        shape += data
        shape.append(UInt8(ascii: "\""))
      case "xlink:href", "href":
        let name = reference(attribute.value)
        guard let outline = glyphs[name] else { throw failure("an unknown glyph “\(name)”") }
        guard !outline.isEmpty else { return }
        shape += " xlink:href=\"#\(SVGIdentifier.glyph(number(of: name, outline)))\"".utf8
      case "x", "y", "width", "height":
        guard let hundredths = wholeNumber(attribute.value, decimals: 2) else {
          throw failure("the length “\(String(decoding: attribute.value, as: UTF8.self))”")
        }
        // The letters of a line share it, so it is written once for all of them.
        if isLetter, attribute.name == "y" {
          baseline = shortNumber(hundredths, decimals: 2)
          continue
        }
        if hundredths == 0 { continue }
        shape.append(UInt8(ascii: " "))
        shape += attribute.name.utf8
        shape += "=\"".utf8
        shape.append(hundredths, decimals: isLetter && attribute.name == "x" ? 0 : 2)
        shape.append(UInt8(ascii: "\""))
      default: try paint(attribute, &presentation)
      }
    }
    if let name = frame.clipPath {
      clipNumbers[name] = number(ofClip: shape)
    } else {
      body.append(
        shape, baseline: baseline, style: presentation.written, clips: frame.clips)
    }
  }

  private mutating func paint(
    _ attribute: XMLTag.Attribute, _ presentation: inout Presentation
  ) throws(RenderError) {
    guard attribute.name == "style" else {
      guard presentation.set(attribute.name, attribute.value) else {
        throw failure("the attribute “\(attribute.name)”")
      }
      return
    }
    if let last = lastStyle, last.style == attribute.value, last.before == presentation {
      presentation = last.after
      return
    }
    let before = presentation
    guard presentation.setStyle(attribute.value) else { throw failure("the attribute “style”") }
    lastStyle = (attribute.value, before, presentation)
  }

  /// The number of a glyph, which its first use defines.
  private mutating func number(of name: String, _ outline: [UInt8]) -> Int {
    if let known = usedGlyphs[name] { return known }
    let new = usedGlyphs.count
    usedGlyphs[name] = new
    define(new, as: outline)
    return new
  }

  /// The number of a clip path; equal shapes share one.
  private mutating func number(ofClip shape: [UInt8]) -> Int {
    if let known = usedClips[shape] { return known }
    let new = usedClips.count
    usedClips[shape] = new
    definitions += "<clipPath id=\"\(SVGIdentifier.clip(new))\">".utf8
    definitions += shape
    definitions += "/></clipPath>".utf8
    return new
  }

  /// The id in "#id" or "url(#id)".
  private func reference(_ value: ArraySlice<UInt8>) -> String {
    let id = value.drop { $0 != UInt8(ascii: "#") }.dropFirst().prefix { $0 != UInt8(ascii: ")") }
    return String(decoding: id, as: UTF8.self)
  }
}

extension XMLTag {
  /// The value of an attribute, if it is there.
  fileprivate func string(_ name: String) -> String? {
    attributes.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
  }
}
