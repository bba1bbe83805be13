package nl.powervrouwen.registry;

import java.time.Instant;
import java.util.Optional;

/**
 * The moments at which somebody's logins were ended before their time, as all nodes know them: what
 * one node writes, the others see within two seconds.
 */
public interface LoginEnds {

  /**
   * Ends what they logged in with before this moment.
   *
   * @param subject the number of their account in the tenant's realm, or of one session there
   * @param moment a later one that was written already stays
   */
  void write(TenantId tenant, String subject, Instant moment);

  /**
   * Since when their logins count.
   *
   * @param subject the number of their account in the tenant's realm, or of one session there
   * @return empty when none was ended within the life of a login
   */
  Optional<Instant> of(TenantId tenant, String subject);
}
