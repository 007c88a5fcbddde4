import Testing

@testable import Render

/// What Cairo 1.16 and 1.18 write for the same drawing, told apart by hand-kept samples.
struct SVGDialectTests {
  let old = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
    width="9px" height="9px" viewBox="0 0 9 9" version="1.1">
    <defs><g><symbol overflow="visible" id="glyph0-0"><path style="stroke:none;" d=""/></symbol>
    <symbol overflow="visible" id="glyph0-1"><path style="stroke:none;" d="M 0 0 L 1.5 0 Z M 0 0 "/>
    </symbol></g><clipPath id="clip1"><path d="M 1 1 L 8 1 L 8 8 L 1 8 Z M 1 1 "/></clipPath></defs>
    <g id="surface1">
    <rect x="0" y="0" width="9" height="9" style="fill:rgb(100%,100%,100%);fill-opacity:1;stroke:none;"/>
    <g clip-path="url(#clip1)" clip-rule="nonzero">
    <path style="fill:none;stroke-width:2;stroke-linecap:butt;stroke-linejoin:round;\
    stroke:rgb(0%,50.196078%,100%);stroke-opacity:1;stroke-miterlimit:10;" d="M 1 2 L 3.503906 2 "/>
    </g>
    <g style="fill:rgb(0%,0%,0%);fill-opacity:1;"><use xlink:href="#glyph0-0" x="1" y="4"/>
    <use xlink:href="#glyph0-1" x="1.123456" y="4"/></g>
    </g></svg>
    """

  let new = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
    width="9" height="9" viewBox="0 0 9 9">
    <defs><g><g id="glyph-0-0"><path d=""/></g>
    <g id="glyph-0-1"><path d="M 0 0 L 1.5 0 Z M 0 0 "/></g></g>
    <clipPath id="clip-0"><path clip-rule="nonzero" d="M 1 1 L 8 1 L 8 8 L 1 8 Z M 1 1 "/></clipPath>
    </defs>
    <rect x="0" y="0" width="9" height="9" fill="rgb(100%, 100%, 100%)" fill-opacity="1"/>
    <g clip-path="url(#clip-0)">
    <path fill="none" stroke-width="2" stroke-linecap="butt" stroke-linejoin="round" \
    stroke="rgb(0%, 50.196078%, 100%)" stroke-opacity="1" stroke-miterlimit="10" \
    d="M 1 2 L 3.503906 2 "/>
    </g>
    <g fill="rgb(0%, 0%, 0%)" fill-opacity="1"><use xlink:href="#glyph-0-0" x="1" y="4"/>
    <use xlink:href="#glyph-0-1" x="1.123456" y="4"/></g>
    </svg>
    """

  func finished(_ document: String) throws(RenderError) -> String {
    let bytes = try SVGFinisher.finish(
      Array(document.utf8), size: Size(width: 9, height: 9), title: "", description: "",
      subject: "sample")
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func bothDialectsGiveTheSameBytes() throws {
    let text = try finished(old)
    #expect(try finished(new) == text)
    #expect(text.contains("<rect width=\"9\" height=\"9\" fill=\"#fff\"/>"))
    #expect(
      text.contains("<path d=\"M1 2h2.5\" fill=\"none\" stroke=\"#0080ff\" stroke-width=\"2\"/>"))
    #expect(text.contains("<g transform=\"translate(0 4)scale(.01)\"><use "))
    #expect(text.contains(" x=\"112\"/></g>"))
  }

  @Test(arguments: [
    ("<rect ", "<image "), ("clip-path=", "mask="), ("#glyph0-1\" x", "#glyph0-7\" x"),
    ("M 1 2 L", "M 1 2 A"), ("</svg>", ""), ("</g></svg>", "</g></g></g></svg>"),
    ("x=\"1\"", "x=1"),
    ("stroke-opacity:1", "marker:none"),
  ])
  func whatIsNotUnderstoodIsAnError(part: String, replacement: String) {
    let changed = old.replacing(part, with: replacement)
    let error = #expect(throws: RenderError.self) { try finished(changed) }
    #expect(error?.subject == "sample")
    #expect(error?.step == .encoding)
  }

  @Test func noTruncatedDocumentPasses() {
    for count in stride(from: 0, to: old.utf8.count - 8, by: 7) {
      let part = String(decoding: old.utf8.prefix(count), as: UTF8.self)
      // Nothing at all is well-formed; it holds no drawing, so it must not pass either.
      #expect(throws: RenderError.self) { try finished(part) }
    }
  }
}
