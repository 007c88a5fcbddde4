/// Stops a program that was written wrongly, and says how.
///
/// `precondition` would say nothing in a release build. What input can bring about is thrown as an error
/// instead.
@usableFromInline
func misuse(_ message: String) -> Never { fatalError(message) }
