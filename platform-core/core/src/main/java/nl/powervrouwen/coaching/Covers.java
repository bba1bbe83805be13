package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.coaching.internal.Cover;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;

/**
 * Which coach takes over from which other, and in which days: whoever takes over sees the
 * participants of the other in those days, and what is due for them, and no longer. A coach
 * arranges their own, a coordinator everybody's. What somebody keeps to themselves stays theirs.
 */
@ApplicationScoped
@Transactional
public class Covers {

  private static final int LONGEST_REASON = 200;

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;

  /**
   * Those that are not over, the first to begin first: the caller's own, or all for who
   * coordinates.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<CoverRow> all() {
    CurrentUser user = caller.user();
    List<Cover> covers =
        entityManager
            .createQuery(
                "SELECT c FROM Cover c WHERE c.lastDay >= :today ORDER BY c.firstDay, c.id",
                Cover.class)
            .setParameter("today", clock.today())
            .getResultStream()
            .filter(cover -> user.hasAny(COORDINATOR) || cover.both().contains(user.subject()))
            .toList();
    return rows(covers);
  }

  /** Those by which the caller takes over today. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<CoverRow> mineToday() {
    CurrentUser user = caller.user();
    return user.hasAny(JOBCOACH)
        ? all().stream()
            .filter(cover -> cover.covering().subject().equals(user.subject()))
            .filter(cover -> !cover.firstDay().isAfter(clock.today()))
            .toList()
        : List.of();
  }

  /**
   * One of those that are not over.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public CoverRow get(CoverId id) {
    return all().stream()
        .filter(cover -> cover.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("cover"));
  }

  /**
   * Arranges that somebody takes over.
   *
   * @throws NotAllowed when a job coach arranges it for a colleague
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public CoverRow add(CoverData typed) {
    CurrentUser user = caller.user();
    String covered = Findings.isNothing(typed.covered()) ? user.subject() : typed.covered();
    if (!user.hasAny(COORDINATOR) && !user.subject().equals(covered)) {
      throw new NotAllowed("a cover for a colleague");
    }
    Cover made = records.add(checked(typed, Objects.requireNonNull(covered)));
    CoverRow row = rows(List.of(made)).getFirst();
    caseload.setCover(made.id(), made.covering(), covered, row.firstDay(), row.lastDay());
    return row;
  }

  private Cover checked(CoverData typed, String covered) {
    Findings findings = new Findings();
    if (staff.known(List.of(covered)).isEmpty()) {
      findings.add("covered", Code.STAFF_UNKNOWN);
    }
    String covering = findings.neededText("covering", typed.covering(), LONGEST_REASON);
    if (!covering.isEmpty() && covering.equals(covered)) {
      findings.add("covering", Code.COVER_SELF);
    } else if (!covering.isEmpty() && !isCoach(covering)) {
      findings.add("covering", Code.STAFF_NO_COACH);
    }
    LocalDate today = clock.today();
    LocalDate first = typed.firstDay() == null ? today : typed.firstDay();
    findings.range("firstDay", first, today, today.plusYears(1));
    LocalDate last = findings.needed("lastDay", typed.lastDay(), first);
    findings.range("lastDay", last, first, first.plusYears(1));
    String reason = findings.text("reason", typed.reason(), LONGEST_REASON);
    findings.refuse();
    return new Cover(covered, covering, first, last, reason);
  }

  private boolean isCoach(String subject) {
    return staff.withRole(Role.JOBCOACH).stream().anyMatch(one -> one.subject().equals(subject));
  }

  /**
   * Ends one before its last day, or before it began; what it was stays in the change log.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id that the caller may see
   * @throws NotAllowed when it is not the caller who is away
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void end(CoverId id, long version) {
    if (!get(id).endable()) {
      throw new NotAllowed("a cover for a colleague");
    }
    records.remove(Cover.class, id.value(), version);
    caseload.endCover(id.value());
  }

  private List<CoverRow> rows(List<Cover> covers) {
    CurrentUser user = caller.user();
    Set<String> subjects =
        covers.stream().flatMap(cover -> cover.both().stream()).collect(Collectors.toSet());
    Map<String, StaffMember> known = staff.known(subjects);
    return covers.stream()
        .map(
            cover ->
                cover.row(
                    Objects.requireNonNull(known.get(cover.covered())),
                    Objects.requireNonNull(known.get(cover.covering())),
                    user.hasAny(COORDINATOR) || user.subject().equals(cover.covered())))
        .toList();
  }
}
