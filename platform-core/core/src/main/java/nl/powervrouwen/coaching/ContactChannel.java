package nl.powervrouwen.coaching;

/** Along which way somebody was spoken to, or sought ({@code kanaal} in the standard). */
public enum ContactChannel {
  /** Face to face, elsewhere than at home. */
  IN_PERSON,
  /** By telephone. */
  PHONE,
  /** By video. */
  VIDEO,
  /** WhatsApp, text message or another messenger. */
  MESSAGE,
  /** At the participant's home. */
  HOME_VISIT,
  /** By e-mail. */
  EMAIL,
  /** By letter. */
  LETTER,
  /** Another way. */
  OTHER
}
