// Whoever draws functions needs both, so one import brings them.
@_exported import Activations
@_exported import Render
