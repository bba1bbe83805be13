package nl.powervrouwen.warnings;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.warnings.internal.Aside;
import nl.powervrouwen.warnings.internal.AsidesOfParticipant;
import org.jspecify.annotations.Nullable;

/**
 * Who may be slipping away among those whom the caller coaches or coordinates. Nothing is kept of a
 * warning: it is there while its rule applies, and gone when what clears it was done. Kept is only
 * that somebody put one aside, why, and until when.
 */
@ApplicationScoped
@Transactional
public class Warnings {

  /** For how many days at most a warning can be put aside. */
  public static final int LONGEST_DAYS = 92;

  private static final int LONGEST_REASON = 500;

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private GroupQueries groups;
  @Inject private TenantSettings settings;
  @Inject private LoggedRecords records;
  @Inject private AsidesOfParticipant asides;
  @Inject @Any private Instance<WarningRule> rules;

  /** All that were not put aside, the oldest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<Warning> all() {
    Map<ParticipantId, PersonName> people = names.coached();
    List<Aside> holding =
        entityManager
            .createQuery("SELECT a FROM Aside a WHERE a.until >= :today", Aside.class)
            .setParameter("today", clock.today())
            .getResultList();
    return warnings(people).stream()
        .filter(warning -> holding.stream().noneMatch(one -> isAbout(one, warning)))
        .sorted(Comparator.comparing(Warning::since).thenComparing(Warning::rule))
        .toList();
  }

  /**
   * Those about one participant, and what was put aside.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public WarningsAbout about(ParticipantId participant) {
    List<Warning> now = applying(participant);
    List<Aside> aside = asides.of(participant);
    LocalDate today = clock.today();
    return new WarningsAbout(
        now.stream()
            .filter(
                warning ->
                    aside.stream()
                        .filter(one -> !one.until().isBefore(today))
                        .noneMatch(one -> isAbout(one, warning)))
            .toList(),
        aside.stream().map(one -> row(one, now)).toList());
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
    LocalDate today = clock.today();
    WatchedPeople watched = new WatchedPeople(watched(people.keySet(), today));
    List<Warning> found = new ArrayList<>();
    for (WarningRule rule : rules) {
      int threshold = settings.warning(rule.threshold());
      rule.signs(watched, today, threshold)
          .forEach(
              (who, sign) ->
                  found.add(
                      new Warning(
                          who,
                          Objects.requireNonNull(people.get(who)),
                          rule.name(),
                          sign.since(),
                          sign.why(),
                          sign.about(),
                          rule.act())));
    }
    return found;
  }

  /** Without those who were in groups and left the last one: their file is done. */
  private List<Watched> watched(Collection<ParticipantId> people, LocalDate today) {
    Map<ParticipantId, List<Membership>> times = new HashMap<>();
    groups
        .membershipsOf(people)
        .forEach(
            time -> times.computeIfAbsent(time.participant(), id -> new ArrayList<>()).add(time));
    List<Watched> watched = new ArrayList<>();
    for (ParticipantId one : people) {
      List<Membership> own = times.getOrDefault(one, List.of());
      List<Membership> open = own.stream().filter(time -> !isOver(time, today)).toList();
      if (own.isEmpty() || !open.isEmpty()) {
        watched.add(new Watched(one, begin(open)));
      }
    }
    return watched;
  }

  private static boolean isOver(Membership time, LocalDate today) {
    LocalDate until = time.until();
    return until != null && until.isBefore(today);
  }

  private static @Nullable LocalDate begin(List<Membership> open) {
    return open.stream().map(Membership::since).min(Comparator.naturalOrder()).orElse(null);
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
