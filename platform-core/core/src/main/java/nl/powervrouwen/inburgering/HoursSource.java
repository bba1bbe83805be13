package nl.powervrouwen.inburgering;

/** From whom the number of hours comes. */
public enum HoursSource {
  /** A statement of the provider of the course or the place of participation. */
  PROVIDER,
  /** What the municipality registered itself. */
  OWN,
  /** What the participant told. */
  PARTICIPANT
}
