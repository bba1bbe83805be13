package nl.powervrouwen.outcomes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.outcomes.internal.Assessor;
import nl.powervrouwen.outcomes.internal.EnrolmentChain;
import nl.powervrouwen.outcomes.internal.MilestoneRepository;
import nl.powervrouwen.outcomes.internal.Milestones;
import nl.powervrouwen.outcomes.internal.SessionTotals;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.CurriculumSessions;
import nl.powervrouwen.sessions.SessionQueries;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import org.jspecify.annotations.Nullable;

/** How far the participants whom the caller may see are in their curricula, and their hours. */
@ApplicationScoped
@Transactional
public class Progress {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  @Inject private Groups groups;
  @Inject private Enrolments enrolments;
  @Inject private GroupQueries groupQueries;
  @Inject private SessionQueries sessions;
  @Inject private MilestoneRepository milestones;
  @Inject private Assessor assessor;
  @Inject private DutchClock clock;

  /**
   * How far one participant is.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no enrolment that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public EnrolmentProgress of(EnrolmentId id) {
    return of(id, clock.today());
  }

  /** How far everybody in a group is whom the caller may see and who has begun; by name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentProgress> ofGroup(GroupId group) {
    List<EnrolmentRow> rows =
        groups.enrolments(group).stream().filter(row -> row.since() != null).toList();
    Map<ParticipantId, List<EnrolmentRow>> own =
        rows.stream().collect(Collectors.groupingBy(EnrolmentRow::participant));
    List<EnrolmentChain> journeys =
        rows.stream()
            .map(row -> journey(row, own.getOrDefault(row.participant(), List.of())))
            .toList();
    return progress(journeys, curriculum(group), clock.today());
  }

  /** Asks for other enrolments only of who came from somewhere, or came back. */
  private EnrolmentChain journey(EnrolmentRow row, List<EnrolmentRow> inGroup) {
    return row.movedFrom() == null && inGroup.size() == 1
        ? EnrolmentChain.to(row, inGroup)
        : journey(row);
  }

  /**
   * The hours of one participant over all groups.
   *
   * @param from first day; null for from the beginning
   * @param until last day, included; null for until today
   * @throws nl.powervrouwen.refusals.NotFound when the caller may not see the participant
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public PersonHours hoursOf(
      ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate until) {
    LocalDate first = Objects.requireNonNullElse(from, FIRST);
    LocalDate last = Objects.requireNonNullElse(until, clock.today());
    Findings findings = new Findings();
    findings.range("from", from, FIRST, LAST);
    findings.range("until", until, FIRST, LAST);
    if (last.isBefore(first)) {
      findings.add("until", Code.END_BEFORE_START);
    }
    findings.refuse();
    List<GroupId> in =
        groups.enrolmentsOf(participant).stream().map(EnrolmentRow::group).distinct().toList();
    List<SessionFact> facts = sessions.factsOf(participant, in, first, last);
    return new PersonHours(
        participant,
        SessionTotals.attended(facts),
        SessionTotals.planned(facts),
        SessionTotals.totals(facts),
        facts);
  }

  /**
   * Records that a milestone was reached, or takes that back.
   *
   * @param milestone one of the curriculum's
   * @param version version of what the caller saw; 0 when nothing was recorded
   * @param day when; null takes it back
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague recorded something since
   * @throws nl.powervrouwen.refusals.InvalidInput when the day lies in the future or before the
   *     first day
   * @throws nl.powervrouwen.refusals.Conflict when the enrolment has ended or the module is not
   *     loaded
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public EnrolmentProgress recordMilestone(
      EnrolmentId id, String milestone, long version, @Nullable LocalDate day) {
    EnrolmentRow row = groups.enrolment(id);
    GroupCurriculum curriculum = curriculum(row.group());
    groupQueries.mustHaveItsCurriculum(row.group());
    if (!row.stage().open()) {
      throw new Conflict(Problem.of("enrolment", Code.ENROLMENT_ENDED));
    }
    Findings findings = new Findings();
    if (assessor.milestones(curriculum).stream().noneMatch(m -> m.id().equals(milestone))) {
      findings.add("milestone", Code.MILESTONE_UNKNOWN);
    }
    if (day != null && day.isAfter(clock.today())) {
      findings.add("day", Code.DATE_FUTURE);
    } else {
      findings.range("day", day, journey(row).begin(), LAST);
    }
    findings.refuse();
    milestones.record(id, Objects.requireNonNull(curriculum).key(), milestone, version, day);
    return of(id);
  }

  /**
   * Ends an enrolment because the curriculum was followed to its end.
   *
   * @param version version of the enrolment
   * @param until the last day
   * @throws nl.powervrouwen.refusals.Conflict when something is missing, naming it
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague changed the enrolment since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public EnrolmentProgress complete(EnrolmentId id, long version, LocalDate until) {
    EnrolmentProgress before = of(id, until);
    groupQueries.mustHaveItsCurriculum(before.group());
    mustBeComplete(before);
    enrolments.complete(id, version, until);
    return of(id);
  }

  private EnrolmentProgress of(EnrolmentId id, LocalDate until) {
    EnrolmentRow row = groups.enrolment(id);
    return progress(List.of(journey(row)), curriculum(row.group()), until).getFirst();
  }

  private @Nullable GroupCurriculum curriculum(GroupId group) {
    return groupQueries.curriculum(group).orElse(null);
  }

  private List<EnrolmentProgress> progress(
      List<EnrolmentChain> journeys, @Nullable GroupCurriculum curriculum, LocalDate until) {
    Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts =
        facts(
            journeys.stream().map(way -> way.last().participant()).distinct().toList(),
            journeys,
            until);
    Milestones reached =
        new Milestones(
            milestones.of(journeys.stream().flatMap(way -> way.ids().stream()).toList()));
    return journeys.stream()
        .map(
            way -> {
              ParticipantId who = way.last().participant();
              return progress(
                  way,
                  curriculum,
                  own(curriculum, way.sessions(facts.getOrDefault(who, Map.of()), until)),
                  reached,
                  until);
            })
        .toList();
  }

  private Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      Collection<ParticipantId> people, List<EnrolmentChain> journeys, LocalDate until) {
    LocalDate from =
        journeys.stream().map(EnrolmentChain::begin).min(LocalDate::compareTo).orElse(until);
    return people.isEmpty() || from.isAfter(until) ? Map.of() : sessions.facts(people, from, until);
  }

  private EnrolmentChain journey(EnrolmentRow row) {
    return EnrolmentChain.to(row, groups.enrolmentsOf(row.participant()));
  }

  private EnrolmentProgress progress(
      EnrolmentChain way,
      @Nullable GroupCurriculum curriculum,
      List<SessionFact> attended,
      Milestones reached,
      LocalDate until) {
    EnrolmentRow row = way.last();
    Milestones own = reached.of(curriculum == null ? null : curriculum.id());
    Assessment assessment = assessor.assess(curriculum, until, attended, own.days(way));
    List<MilestoneRow> rows = own.rows(way, assessor.milestones(curriculum));
    return new EnrolmentProgress(
        row.id(),
        row.version(),
        row.participant(),
        row.name(),
        row.group(),
        row.groupName(),
        row.stage(),
        curriculum,
        assessment,
        SessionTotals.attended(attended),
        SessionTotals.planned(attended),
        SessionTotals.totals(attended),
        rows);
  }

  /** Those of the curriculum that is followed; all of them when none is. */
  private List<SessionFact> own(@Nullable GroupCurriculum curriculum, List<SessionFact> sessions) {
    return curriculum == null
        ? sessions
        : CurriculumSessions.of(curriculum.key(), assessor.earlierParts(curriculum), sessions);
  }

  /** Every session of its curriculum on the way to this enrolment. */
  List<SessionFact> sessionsOf(EnrolmentRow row) {
    LocalDate today = clock.today();
    EnrolmentChain way = journey(row);
    return own(
        curriculum(row.group()),
        way.sessions(
            facts(List.of(row.participant()), List.of(way), today)
                .getOrDefault(row.participant(), Map.of()),
            today));
  }

  /** Refuses, naming what is missing. */
  static void mustBeComplete(EnrolmentProgress progress) {
    Assessment assessment = progress.assessment();
    if (assessment == null) {
      GroupCurriculum curriculum = progress.curriculum();
      throw new Conflict(
          curriculum == null
              ? Problem.of("group", Code.CURRICULUM_NONE)
              : Problem.of(
                  "group",
                  Code.CURRICULUM_ABSENT,
                  curriculum.title().dutch(),
                  curriculum.version()));
    }
    if (assessment.requirements().isEmpty() && progress.curriculum() != null) {
      throw new Conflict(
          Problem.of(
              "group",
              Code.CURRICULUM_SILENT,
              progress.curriculum().title().dutch(),
              progress.curriculum().version()));
    }
    if (!assessment.complete()) {
      List<Requirement> missing = assessment.missing();
      throw new Conflict(
          Problem.of(
              "enrolment",
              Code.CURRICULUM_INCOMPLETE,
              missing.stream()
                  .map(one -> one.what().dutch() + " (" + one.standing().dutch() + ")")
                  .collect(Collectors.joining("; ")),
              missing.stream()
                  .map(one -> one.what().english() + " (" + one.standing().english() + ")")
                  .collect(Collectors.joining("; "))));
    }
  }
}
