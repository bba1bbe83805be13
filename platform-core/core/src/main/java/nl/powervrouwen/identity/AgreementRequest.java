package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a colleague to agree with.
 *
 * @param id which request
 * @param action what they want to do
 * @param account whose account it is about; null when it is about no account
 * @param accountName their name and e-mail address; null when it is about no account
 * @param roles the roles that they would get; empty for other actions
 * @param reason why, as it was typed
 * @param state how far it is
 * @param askedAt when
 * @param askedBy by whom, as their name was then
 * @param decidedAt when somebody decided; null when nobody did
 * @param decidedBy who decided, as their name was then; null when nobody did, also when nobody
 *     could
 * @param until when it ends of itself: open until then, and once agreed to be done before then
 * @param own whether the caller asked it
 * @param mayDecide whether the caller may agree or refuse now
 */
public record AgreementRequest(
    AgreementRequestId id,
    SensitiveAction action,
    @Nullable String account,
    @Nullable String accountName,
    Set<Role> roles,
    String reason,
    AgreementState state,
    Instant askedAt,
    String askedBy,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    Instant until,
    boolean own,
    boolean mayDecide)
    implements Serializable {

  /** Copies the roles. */
  public AgreementRequest {
    roles = Set.copyOf(roles);
  }

  /** Without names and what was typed, for logs. */
  @Override
  public String toString() {
    return "AgreementRequest[" + id.value() + ", " + action + ", " + state + "]";
  }
}
