import CCairo

extension Surface {
  /// Names the figure in a PDF, and takes the clock's date out of it.
  func setMetadata(title: String, description: String) {
    let entries = [
      (CAIRO_PDF_METADATA_TITLE, title),
      (CAIRO_PDF_METADATA_SUBJECT, description),
      // Any fixed date will do, for the same figure must give the same bytes; this one is SineReLU's.
      (CAIRO_PDF_METADATA_CREATE_DATE, "2018-06-04T00:00:00Z"),
      (CAIRO_PDF_METADATA_MOD_DATE, "2018-06-04T00:00:00Z"),
    ]
    for (key, value) in entries where !value.isEmpty {
      cairo_pdf_surface_set_metadata(pointer, key, value)
    }
  }
}
