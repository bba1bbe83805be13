package nl.powervrouwen.architecture.broken.modules;

import jakarta.enterprise.context.ApplicationScoped;

/** A service without a database, and without a word on who may call it. */
@ApplicationScoped
public class LoadedModules {

  /** Anybody may. */
  public String everything() {
    return "all of it";
  }
}
