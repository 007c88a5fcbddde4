import Render
import Testing

struct PDFTests {
  @Test func itHasAFixedDateAndAName() throws {
    let bytes = try fixture(title: "A wave").encoded(as: .pdf, typeface: Typeface())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1."))
    #expect(text.contains("/Title (A wave)"))
    #expect(text.contains("/Subject (A red line.)"))
    let dates = text.matches(of: /Date \((?:D:)?(\d{8})/).map { String($0.1) }
    #expect(dates == ["20180604", "20180604"])
  }

  @Test func aPixelIsThreeQuartersOfAPoint() throws {
    let bytes = try fixture().encoded(as: .pdf, typeface: Typeface())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/MediaBox [ 0 0 90 75 ]"))
  }
}
