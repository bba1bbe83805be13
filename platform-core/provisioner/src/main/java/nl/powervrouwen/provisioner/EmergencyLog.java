package nl.powervrouwen.provisioner;

import java.time.Duration;
import java.time.Instant;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.UnloggedEmergency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what an operator said of a municipality over into that municipality's own log of actions.
 * The operator's screens open no municipality's database; the provisioner can.
 */
final class EmergencyLog {

  private static final Logger LOG = LoggerFactory.getLogger(EmergencyLog.class);
  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

  private final TenantDatabases databases;
  private Instant again = Instant.MIN;

  EmergencyLog(TenantDatabases databases) {
    this.databases = databases;
  }

  /** Writes all that is not there yet; what can't be written now is tried again a minute later. */
  void write(RegistryWriter registry) {
    if (Instant.now().isBefore(again)) {
      return;
    }
    for (UnloggedEmergency emergency : registry.unloggedEmergencies()) {
      try {
        databases.log(emergency);
      } catch (RuntimeException e) {
        LOG.warn("The log of {} misses an emergency: {}", emergency.tenant(), e.getMessage());
        again = Instant.now().plus(AFTER_TROUBLE);
        continue;
      }
      registry.logged(emergency);
    }
  }
}
