package nl.powervrouwen.identity.internal;

import java.util.Set;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague is asked to agree with.
 *
 * @param account subject of whose account it is about; null when it is about none
 * @param accountName their name and e-mail address; null when it is about none
 * @param roles what they would get; empty for other actions
 */
public record AgreementMatter(
    SensitiveAction action,
    @Nullable String account,
    @Nullable String accountName,
    Set<Role> roles) {

  /** Copies the roles. */
  public AgreementMatter {
    roles = Set.copyOf(roles);
  }
}
