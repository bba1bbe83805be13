package nl.powervrouwen.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.powervrouwen.modules.internal.ModuleSettings;

/** No folder of modules: a test adds what it needs with {@link Rooms#add}. */
@Alternative
@Priority(1)
@ApplicationScoped
class NoModules {

  @Produces
  @Alternative
  @Priority(1)
  @Singleton
  ModuleSettings settings() {
    return ModuleSettings.NONE;
  }
}
