extension AccuracyRow {
  /// Whether this is what a survey found.
  public func isOf(_ survey: AccuracySurvey) -> Bool {
    (function, operation, reading) == (survey.function.kind, survey.operation, survey.reading)
      && (stride, inputs) == (survey.stride, survey.inputs)
  }
}
