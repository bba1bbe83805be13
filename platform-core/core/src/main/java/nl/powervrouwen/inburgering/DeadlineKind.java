package nl.powervrouwen.inburgering;

import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** What has a last day. */
public enum DeadlineKind {
  /** The municipality decides on the first PIP. */
  PIP,
  /** The leerroute can be changed. */
  ROUTE_CHANGE,
  /** The participant meets the inburgeringsplicht. */
  TERM,
  /** A progress interview is planned; the municipality sets its day, not the law. */
  INTERVIEW;

  /** What it is called for people. */
  public Words title() {
    return Messages.words("deadline." + this);
  }
}
