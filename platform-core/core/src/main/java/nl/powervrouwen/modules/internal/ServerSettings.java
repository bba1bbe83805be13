package nl.powervrouwen.modules.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings that the server was started with. */
@ApplicationScoped
class ServerSettings {

  @Produces
  @Singleton
  ModuleSettings settings() {
    return ModuleSettings.from(ConfigProvider.getConfig());
  }
}
