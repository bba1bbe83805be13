package nl.powervrouwen.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.reporting.ReportRequest;
import nl.powervrouwen.sessions.SessionQueries;
import nl.powervrouwen.sessions.UncountedPresence;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people of a report in pages of 200, by name, through the rooms' own doors: each
 * question is a short transaction of its own, and nothing is held between two pages.
 */
@ApplicationScoped
public class PeopleReader {

  private static final int PAGE = 200;

  @Inject private Participants participants;
  @Inject private Programmes programmes;
  @Inject private Groups groups;
  @Inject private GroupQueries groupQueries;
  @Inject private SessionQueries sessions;
  @Inject private Sites sites;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /**
   * What this report is about; its people are read when somebody asks for them.
   *
   * @param needs what is handed out of them
   */
  public PeriodFacts facts(ReportRequest request, Set<Need> needs) {
    Period period = request.period();
    ProgrammeId programme = request.programme();
    Map<GroupId, GroupRow> wanted = groups(programme);
    return new PeriodFacts(
        period,
        municipality(),
        scope(programme),
        clock.today(),
        count(wanted.keySet(), period),
        after -> page(after, wanted, period),
        needs,
        person -> {});
  }

  /** Tells what is recorded in this report's groups and period and does not count; by name. */
  public void uncounted(ReportRequest request, FindingList findings) {
    Map<GroupId, GroupRow> wanted = groups(request.programme());
    Period period = request.period();
    ListPoint after = null;
    do {
      ParticipantPage page = next(after);
      List<ParticipantId> ids = page.rows().stream().map(ParticipantRow::id).toList();
      Map<ParticipantId, List<UncountedPresence>> found =
          sessions.uncounted(ids, period.from(), period.until());
      for (ParticipantRow row : page.rows()) {
        for (UncountedPresence one : found.getOrDefault(row.id(), List.of())) {
          GroupRow group = wanted.get(one.group());
          if (group != null) {
            findings.add(row, group.name(), one);
          }
        }
      }
      after = page.next();
    } while (after != null);
  }

  private ParticipantPage next(@Nullable ListPoint after) {
    return participants.find(
        new ParticipantQuery("", ParticipantQuery.Sort.NAME, false, after, false, PAGE));
  }

  private Words scope(@Nullable ProgrammeId programme) {
    if (programme == null) {
      return new Words("Alle programma’s", "All programmes");
    }
    String name = programmes.get(programme).name();
    return new Words(name, name);
  }

  private Map<GroupId, GroupRow> groups(@Nullable ProgrammeId programme) {
    return (programme == null ? groups.all() : groups.of(programme))
        .stream().collect(Collectors.toMap(GroupRow::id, Function.identity()));
  }

  private String municipality() {
    return sites
        .of(caller.tenant())
        .map(Site::displayName)
        .orElseGet(() -> caller.tenant().value());
  }

  /** Group by group, so that never all memberships are in memory; only who was counted. */
  private int count(Collection<GroupId> wanted, Period period) {
    Set<ParticipantId> people = new HashSet<>();
    for (GroupId group : wanted) {
      groupQueries.memberships(List.of(group)).stream()
          .filter(time -> within(time, period))
          .map(Membership::participant)
          .forEach(people::add);
    }
    return people.size();
  }

  private static boolean within(Membership time, Period period) {
    LocalDate until = time.until();
    return !time.since().isAfter(period.until())
        && (until == null || !until.isBefore(period.from()));
  }

  private PeriodFacts.Page page(
      @Nullable ListPoint after, Map<GroupId, GroupRow> wanted, Period period) {
    ParticipantPage page =
        participants.find(
            new ParticipantQuery("", ParticipantQuery.Sort.NAME, false, after, false, PAGE));
    List<ParticipantId> ids = page.rows().stream().map(ParticipantRow::id).toList();
    if (ids.isEmpty()) {
      return new PeriodFacts.Page(List.of(), null);
    }
    Map<ParticipantId, List<Membership>> times =
        groupQueries.membershipsOf(ids).stream()
            .filter(time -> wanted.containsKey(time.group()) && within(time, period))
            .collect(Collectors.groupingBy(Membership::participant));
    Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts =
        times.isEmpty() ? Map.of() : sessions.facts(times.keySet(), period.from(), period.until());
    List<ReportedPerson> people =
        page.rows().stream()
            .filter(row -> times.containsKey(row.id()))
            .map(
                row ->
                    person(
                        row,
                        times.getOrDefault(row.id(), List.of()),
                        facts.getOrDefault(row.id(), Map.of()),
                        wanted))
            .toList();
    return new PeriodFacts.Page(people, page.next());
  }

  private static ReportedPerson person(
      ParticipantRow row,
      List<Membership> times,
      Map<GroupId, List<SessionFact>> facts,
      Map<GroupId, GroupRow> wanted) {
    List<EnrolmentFacts> enrolments =
        times.stream()
            .sorted(Comparator.comparing(Membership::since))
            .map(time -> enrolment(time, facts.getOrDefault(time.group(), List.of()), wanted))
            .toList();
    return new ReportedPerson(
        row.id().value().toString(),
        row.name().listed(),
        Optional.ofNullable(row.data().birthDate()),
        enrolments);
  }

  private static EnrolmentFacts enrolment(
      Membership time, List<SessionFact> facts, Map<GroupId, GroupRow> wanted) {
    GroupRow group = wanted.get(time.group());
    if (group == null) {
      throw new IllegalStateException("A group that was not asked for");
    }
    return new ReportedPerson.Enrolment(
        group.name(),
        group.programmeName(),
        Optional.ofNullable(group.curriculum())
            .map(
                curriculum ->
                    new CurriculumVersion(
                        curriculum.id(), curriculum.version(), curriculum.title())),
        time.since(),
        Optional.ofNullable(time.until()),
        facts.stream().filter(fact -> time.covers(fact.day())).toList());
  }
}
