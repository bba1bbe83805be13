package nl.powervrouwen.architecture.broken.sessions;

import jakarta.transaction.Transactional;

/** Violates: every method of a service carries a role. */
@Transactional
public class OpenDoor {

  /** Anybody may. */
  public void everything() {}
}
