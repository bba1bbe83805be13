package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.settings.TenantSettings;

/** {@code instellingen}: what the municipality decided for itself. */
@Path("instellingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SettingsResource {

  private final TenantSettings settings;

  /** Answers from this room. */
  @Inject
  public SettingsResource(TenantSettings settings) {
    this.settings = settings;
  }

  /** All of them. */
  @GET
  public SettingJson.Page list() {
    return SettingJson.of(settings.all());
  }

  /** Changes those that are named, all or none; each on the version that the caller read. */
  @PUT
  public SettingJson.Page change(SettingJson.Input input) {
    settings.change(input.forRoom());
    return SettingJson.of(settings.all());
  }
}
