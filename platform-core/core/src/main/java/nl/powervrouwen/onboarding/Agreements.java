package nl.powervrouwen.onboarding;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.Register;
import org.jspecify.annotations.Nullable;

/**
 * What changes who comes in to the caller's own municipality, and what it says to that. Whoever
 * runs the platform asks; the provisioner does nothing before the municipality has agreed, and then
 * only what was shown here.
 */
@ApplicationScoped
public class Agreements {

  private static final int SHOWN = 200;
  private static final int LONGEST_REASON = 500;

  @Inject private Register register;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /** What changed, or was to change, newest first; also what waits for an answer. */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  public List<AccessChange> all() {
    return register.accessChanges(caller.tenant(), SHOWN);
  }

  /** What waits for an answer, oldest first; empty when nothing does. */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  public List<AccessChange> asked() {
    Instant now = clock.now();
    return all().reversed().stream().filter(change -> change.isOpen(now)).toList();
  }

  /**
   * One of them, by the order that does it: what was shown last.
   *
   * @throws NotFound when there is none about this municipality
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  public AccessChange one(UUID order) {
    return register.accessChanges(order).stream()
        .filter(change -> change.tenant().equals(caller.tenant()))
        .findFirst()
        .orElseThrow(() -> new NotFound("access change"));
  }

  /**
   * Agrees for the municipality; the provisioner goes on.
   *
   * @param content of what was shown to who agrees
   * @throws nl.powervrouwen.refusals.FreshLoginNeeded when they logged in too long ago
   * @throws Conflict when it is not asked any more, something else is asked, or who agrees asked it
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  @Sensitive(value = SensitiveAction.DECIDE_ACCESS, about = "access-change")
  public void agree(UUID order, String content) {
    AccessChange change = open(order, content);
    if (isSame(change.askedByName(), caller.user().displayName())) {
      throw new Conflict(Problem.of("change", Code.AGREEMENT_OWN));
    }
    answer(change, null);
  }

  /**
   * Refuses for the municipality; nothing is changed.
   *
   * @param content of what was shown to who refuses
   * @param reason why; who asked reads it
   * @throws nl.powervrouwen.refusals.InvalidInput when there is no reason
   * @throws nl.powervrouwen.refusals.FreshLoginNeeded when they logged in too long ago
   * @throws Conflict when it is not asked any more, or something else is asked
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  @Sensitive(value = SensitiveAction.DECIDE_ACCESS, about = "access-change")
  public void refuse(UUID order, String content, @Nullable String reason) {
    Findings findings = new Findings();
    String why = findings.neededText("reason", reason, LONGEST_REASON);
    findings.refuse();
    answer(open(order, content), why);
  }

  private AccessChange open(UUID order, String content) {
    AccessChange change = one(order);
    if (!change.isOpen(clock.now()) || !change.content().equals(content)) {
      throw over();
    }
    return change;
  }

  private void answer(AccessChange change, @Nullable String reason) {
    CurrentUser user = caller.user();
    if (!register.answer(change, reason, user.subject(), user.displayName())) {
      throw over();
    }
  }

  private static Conflict over() {
    return new Conflict(Problem.of("change", Code.AGREEMENT_OVER));
  }

  /** One person has another account at each address, and mostly the same name. */
  static boolean isSame(String name, String other) {
    return name.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
