import CCairo

/// Owner of a Cairo context.
struct Pen: ~Copyable {
  let pointer: OpaquePointer

  /// A pen for the surface, which Cairo keeps alive at least as long.
  init(on surface: borrowing Surface) throws(RenderError) {
    self.pointer = try adopted(
      cairo_create(surface.pointer), cairo_status, cairo_destroy, surface.subject)
  }

  deinit {
    cairo_destroy(pointer)
  }
}
