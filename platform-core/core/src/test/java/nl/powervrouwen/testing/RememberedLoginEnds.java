package nl.powervrouwen.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.registry.LoginEnds;
import nl.powervrouwen.registry.TenantId;

/** What all nodes would know of logins that were ended before their time. */
public final class RememberedLoginEnds implements LoginEnds {

  private final Map<String, Instant> moments = new ConcurrentHashMap<>();

  @Override
  public void write(TenantId tenant, String subject, Instant moment) {
    moments.put(tenant + " " + subject, moment);
  }

  @Override
  public Optional<Instant> of(TenantId tenant, String subject) {
    return Optional.ofNullable(moments.get(tenant + " " + subject));
  }
}
