extension AccuracyRow {
  /// Whether this is part of what a survey found.
  public func isOf(_ survey: AccuracySurvey) -> Bool {
    (function, operation) == (survey.function.kind, survey.operation)
      && (stride, inputs) == (survey.stride, survey.inputs) && survey.readings.contains(reading)
  }
}
