package nl.powervrouwen.architecture.broken.participants;

import jakarta.enterprise.context.RequestScoped;

/** Violates: a bean at a room's door, in no transaction, that says nothing on who may call it. */
@RequestScoped
public class OpenWindow {

  /** Anybody may. */
  public String everything() {
    return "all of it";
  }
}
