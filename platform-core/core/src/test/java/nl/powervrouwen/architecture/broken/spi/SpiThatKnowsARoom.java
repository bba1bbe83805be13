package nl.powervrouwen.architecture.broken.spi;

import nl.powervrouwen.architecture.broken.sessions.PlannedSession;

/** A module interface that hands out a room's own record. */
public interface SpiThatKnowsARoom {

  /** Violates: the spi depends on the JDK only. */
  PlannedSession session();
}
