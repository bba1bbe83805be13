package nl.powervrouwen.results;

/** At which moment of taking part somebody is measured. */
public enum MeasurementMoment {
  /** When they begin. */
  START,
  /** In between. */
  MIDDLE,
  /** When they end. */
  END
}
