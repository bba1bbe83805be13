package nl.powervrouwen.warnings;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.warnings.internal.Aside;
import nl.powervrouwen.warnings.internal.KeptWarnings;

/**
 * Who may be slipping away among those whom the caller coaches or coordinates. A warning is worked
 * out each time: it is there while its rule applies, and gone when what clears it was done. Kept is
 * that somebody put one aside or acted on it ({@link ActsOnWarnings}), so that what came of it can
 * be followed.
 */
@ApplicationScoped
@Transactional
public class Warnings {

  /** For how many days at most a warning can be put aside. */
  public static final int LONGEST_DAYS = 92;

  private static final int FOLLOWED_WEEKS = 4;
  private static final int LONGEST_REASON = 500;

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private LoggedRecords records;
  @Inject private KeptWarnings kept;
  @Inject private ActsOnWarnings acts;
  @Inject private ApplyingRules rules;

  /** All that were not put aside, the oldest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<Warning> all() {
    return open(warnings(names.coached()));
  }

  /** All that were not put aside, with what somebody acted on. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public WarningList list() {
    Map<ParticipantId, PersonName> people = names.coached();
    List<Warning> now = warnings(people);
    LocalDate begin = clock.today().minusWeeks(FOLLOWED_WEEKS);
    return new WarningList(open(now), acts.since(begin, now, people.keySet()), people);
  }

  private List<Warning> open(List<Warning> now) {
    List<Aside> holding =
        entityManager
            .createQuery("SELECT a FROM Aside a WHERE a.until >= :today", Aside.class)
            .setParameter("today", clock.today())
            .getResultList();
    return now.stream()
        .filter(warning -> holding.stream().noneMatch(one -> isAbout(one, warning)))
        .sorted(Comparator.comparing(Warning::since).thenComparing(Warning::rule))
        .toList();
  }

  /**
   * Those about one participant, what was put aside, and what somebody acted on.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public WarningsAbout about(ParticipantId participant) {
    List<Warning> now = applying(participant);
    List<Aside> aside = kept.asides(participant);
    LocalDate today = clock.today();
    return new WarningsAbout(
        now.stream()
            .filter(
                warning ->
                    aside.stream()
                        .filter(one -> !one.until().isBefore(today))
                        .noneMatch(one -> isAbout(one, warning)))
            .toList(),
        aside.stream().map(one -> row(one, now)).toList(),
        acts.of(participant, now));
  }

  /**
   * One that applies to a participant, put aside or not; empty when it does not apply any more.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Optional<Warning> one(ParticipantId participant, String rule) {
    return applying(participant).stream().filter(one -> one.rule().equals(rule)).findFirst();
  }

  /**
   * Puts a warning aside. It is heard again after the last day, and before that when there is a
   * newer fact, such as one more absence.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws Conflict when the rule does not apply to them any more
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public AsideRow putAside(ParticipantId participant, String rule, AsideInput typed) {
    caseload.mustCoachBeyondOpening(participant.value());
    Warning warning = one(participant, rule).orElseThrow(Warnings::gone);
    LocalDate today = clock.today();
    Findings findings = new Findings();
    String reason = findings.neededText("reason", typed.reason(), LONGEST_REASON);
    LocalDate until = findings.needed("until", typed.until(), today);
    findings.range("until", until, today, today.plusDays(LONGEST_DAYS));
    findings.refuse();
    Aside made =
        new Aside(
            participant, rule, warning.since(), reason, today, until, caller.user().displayName());
    return row(records.add(made), List.of(warning));
  }

  private static Conflict gone() {
    return new Conflict(Problem.of("rule", Code.WARNING_GONE));
  }

  /**
   * Takes back that a warning was put aside.
   *
   * @throws NotFound when there is none with this number whose participant the caller coaches or
   *     coordinates
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void takeBack(AsideId id, long version) {
    Aside aside = entityManager.find(Aside.class, id.value());
    if (aside == null || !caseload.coaches(aside.participant().value())) {
      throw new NotFound("warning-aside");
    }
    caseload.mustCoachBeyondOpening(aside.participant().value());
    records.remove(Aside.class, id.value(), version);
  }

  private List<Warning> applying(ParticipantId participant) {
    if (!caseload.coaches(participant.value())) {
      throw new NotFound("participant");
    }
    return warnings(Map.of(participant, names.seen(participant))).stream()
        .sorted(Comparator.comparing(Warning::since).thenComparing(Warning::rule))
        .toList();
  }

  private List<Warning> warnings(Map<ParticipantId, PersonName> people) {
    return rules.to(people.keySet()).stream()
        .map(one -> warning(one, Objects.requireNonNull(people.get(one.participant()))))
        .toList();
  }

  private static Warning warning(ApplyingRules.Applying found, PersonName name) {
    return new Warning(
        found.participant(),
        name,
        found.rule().name(),
        found.sign().since(),
        found.sign().why(),
        found.sign().about(),
        found.rule().act());
  }

  private static boolean isAbout(Aside aside, Warning warning) {
    return aside.participant().equals(warning.participant())
        && aside.rule().equals(warning.rule())
        && !warning.since().isAfter(aside.since());
  }

  private static AsideRow row(Aside aside, List<Warning> now) {
    Warning same =
        now.stream().filter(one -> one.rule().equals(aside.rule())).findFirst().orElse(null);
    return new AsideRow(
        new AsideId(aside.id()),
        aside.version(),
        aside.participant(),
        aside.rule(),
        aside.since(),
        aside.reason(),
        aside.on(),
        aside.until(),
        aside.byName(),
        same != null,
        same != null && same.since().isAfter(aside.since()) ? same.since() : null);
  }
}
