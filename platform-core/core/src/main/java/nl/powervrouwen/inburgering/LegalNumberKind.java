package nl.powervrouwen.inburgering;

import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** Of what the law sets a number. */
public enum LegalNumberKind {
  /** Lessons in Dutch and KNM of the Z-route. */
  Z_COURSE,
  /** Participation of the Z-route. */
  Z_PARTICIPATION,
  /** The participatieverklaringstraject. */
  PVT,
  /** Activities or excursions of the participatieverklaringstraject. */
  PVT_ACTIVITY,
  /** Practical effort of the MAP. */
  MAP,
  /** Attempts without fee, for each part of the exam. */
  FREE_EXAM_ATTEMPTS;

  /** What it is called for people. */
  public Words title() {
    return Messages.words("number." + this);
  }
}
