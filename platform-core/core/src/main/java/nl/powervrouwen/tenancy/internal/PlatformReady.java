package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for visitors when the platform's own database answers: without it there is no address. */
@Readiness
@ApplicationScoped
class PlatformReady implements HealthCheck {

  @Inject private PlatformDatabase platform;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("platform-database").status(platform.answers()).build();
  }
}
