/// Takes a value of which the compiler cannot know that nothing is done with it, so that it has to be computed.
@inline(never)
@_optimize(none)
public func blackHole(_ value: Float) {}
