extension SVGFinisher {
  /// Adds letters on top of all that was taken in.
  mutating func add(_ lettering: Lettering) {
    let first = usedGlyphs.count
    for (number, outline) in lettering.outlines.enumerated() {
      define(first + number, as: outline)
    }
    for line in lettering.lines {
      let style = Presentation(fill: line.color).written
      for letter in line.letters {
        var shape = Array("<use xlink:href=\"#".utf8)
        shape += SVGIdentifier.glyph(first + letter.outline).utf8
        shape.append(UInt8(ascii: "\""))
        if letter.x != 0 {
          shape += " x=\"".utf8
          shape.append(letter.x, decimals: 0)
          shape.append(UInt8(ascii: "\""))
        }
        body.append(
          shape, baseline: shortNumber(letter.y, decimals: 2), style: style, clips: [])
      }
    }
  }

  /// Writes the outline of a glyph for its uses to refer to.
  mutating func define(_ number: Int, as outline: [UInt8]) {
    definitions += "<path id=\"\(SVGIdentifier.glyph(number))\" d=\"".utf8
    definitions += outline
    definitions += "\"/>".utf8
  }
}
