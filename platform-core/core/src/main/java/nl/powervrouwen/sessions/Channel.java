package nl.powervrouwen.sessions;

/** How somebody takes part in a session. */
public enum Channel {
  /** In the room. */
  ROOM,
  /** By video. */
  VIDEO,
  /** By telephone. */
  PHONE,
  /** By WhatsApp; only that they took part, never what was said. */
  WHATSAPP
}
