import CCairo

/// Throws unless Cairo said that all went well; a status this program does not know is a failure too.
func check(
  _ status: cairo_status_t, _ subject: String, _ step: RenderError.Step
) throws(RenderError) {
  guard status != CAIRO_STATUS_SUCCESS else { return }
  let words = cairo_status_to_string(status).map { String(cString: $0) } ?? "no description"
  throw RenderError(subject, step, "Cairo says “\(words)” (status \(status.rawValue))")
}

/// What Cairo made, if it is sound; Cairo reports a failure by an object in an error state, not by nil.
func adopted(
  _ made: OpaquePointer?, _ status: (OpaquePointer?) -> cairo_status_t,
  _ destroy: (OpaquePointer?) -> Void, _ subject: String
) throws(RenderError) -> OpaquePointer {
  guard let made else { throw RenderError(subject, .drawing, "Cairo returned nothing") }
  let status = status(made)
  if status != CAIRO_STATUS_SUCCESS { destroy(made) }
  try check(status, subject, .drawing)
  return made
}
