import Activations
import ArgumentParser
import CommandLineTools

/// One function on the command line: a name with settings, or a formula.
struct FunctionOptions: ParsableArguments {
  @Argument(
    help: "The name of the function; capital letters, - and _ make no difference.",
    completion: .activations)
  var activation: String?

  @Option(
    help: ArgumentHelp("The value of ε.", valueName: "number"), transform: Number.read)
  var epsilon: Number?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Other parameters.", valueName: "name=value"),
    completion: .parameters,
    transform: ParameterSetting.read)
  var parameter: [ParameterSetting] = []

  @OptionGroup var expressions: ExpressionOptions

  /// The function.
  ///
  /// - Throws: `ValidationError` if there is none, or more than one, or it cannot be had as it was asked for.
  func function() throws(ValidationError) -> any NamedFunction {
    let typed = try expressions.functions()
    let selection = Selection(
      names: activation.map { [$0] } ?? [], epsilons: epsilon.map { [$0.value] } ?? [],
      settings: parameter)
    let functions: [any NamedFunction] = try selection.functions() + typed
    guard let function = functions.first else {
      throw ValidationError(
        "name a function, or give an --expression; 'plotgen list' shows the names")
    }
    if typed.isEmpty, functions.count > 1 {
      throw ValidationError(
        "a parameter has two values; give one value. "
          + "'plotgen draw' compares several")
    }
    guard functions.count == 1 else {
      throw ValidationError("give one function: a name, or one --expression")
    }
    return function
  }
}

/// The ends of a domain on the command line.
enum Domain {
  /// The domain from one end to the other.
  ///
  /// - Throws: `ValidationError` unless both are finite and in order.
  static func from(_ lower: Number, to upper: Number) throws(ValidationError) -> ClosedRange<Double>
  {
    guard lower.value.isFinite, upper.value.isFinite else {
      throw ValidationError("--from and --to must be finite numbers")
    }
    guard lower.value < upper.value else {
      throw ValidationError("--from must be less than --to, but \(lower) is not less than \(upper)")
    }
    return lower.value...upper.value
  }

  /// The same for what works with the distance of the ends.
  ///
  /// - Throws: `ValidationError` also if that is not finite.
  static func measured(
    from lower: Number, to upper: Number
  ) throws(ValidationError) -> ClosedRange<Double> {
    let domain = try from(lower, to: upper)
    guard (domain.upperBound - domain.lowerBound).isFinite else {
      throw ValidationError(
        "--from and --to may be at most \(Double.greatestFiniteMagnitude) apart")
    }
    return domain
  }
}
