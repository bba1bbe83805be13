package nl.powervrouwen.modules.internal;

import nl.powervrouwen.registry.Register;

/** Origins that the whole installation shares, in the platform's own database. */
record RegisteredOrigins(Register register) implements ModuleOrigins {

  @Override
  public String first(Contents.Item item, String sha256) {
    return register.firstModule(item.kind(), item.id(), item.version(), sha256);
  }

  @Override
  public void replace(Contents.Item item, String sha256) {
    register.replaceModule(item.kind(), item.id(), item.version(), sha256);
  }
}
