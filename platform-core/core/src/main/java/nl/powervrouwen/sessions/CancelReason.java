package nl.powervrouwen.sessions;

/** Why a session is not held. */
public enum CancelReason {
  /** The trainer can't come. */
  TRAINER_ABSENT,
  /** The building is closed. */
  BUILDING_CLOSED,
  /** Snow, heat, storm. */
  WEATHER,
  /** Too few participants can come. */
  TOO_FEW,
  /** It is a free day after all. */
  HOLIDAY,
  /** Anything else; the note says what. */
  OTHER
}
