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
  /** An extension of the term can be asked. */
  EXTENSION_REQUEST,
  /** DUO decides on an extension that was asked. */
  EXTENSION_DECISION,
  /** DUO decides on an ontheffing on medical grounds that was asked. */
  ONTHEFFING_DECISION,
  /** A progress interview is planned; the municipality sets its day, not the law. */
  INTERVIEW;

  /** Whether somebody must do it; else it can be done until then, and nothing is late. */
  public boolean mustBeDone() {
    return this != ROUTE_CHANGE && this != EXTENSION_REQUEST;
  }

  /** What it is called for people. */
  public Words title() {
    return Messages.words("deadline." + this);
  }
}
