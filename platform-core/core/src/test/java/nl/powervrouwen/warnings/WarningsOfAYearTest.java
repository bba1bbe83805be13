package nl.powervrouwen.warnings;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.ArrangementId;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.warnings.YearOfPeople.Attended;
import nl.powervrouwen.warnings.YearOfPeople.Coached;
import nl.powervrouwen.warnings.YearOfPeople.Contact;
import nl.powervrouwen.warnings.YearOfPeople.Enrolled;
import nl.powervrouwen.warnings.YearOfPeople.Goal;
import nl.powervrouwen.warnings.YearOfPeople.Life;
import nl.powervrouwen.warnings.YearOfPeople.Need;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What all rules say in each month of a year of two hundred participants. It is told here a second
 * time, in the plainest way, from what happened to each.
 */
@Tag("postgres")
class WarningsOfAYearTest {

  private static final int MONTHS = 11;

  /** A clock on which the year goes by. */
  @Alternative
  @ApplicationScoped
  public static class ClockOfTheYear extends DutchClock {

    private volatile Instant now = Instant.now();

    @Override
    public Instant now() {
      return kept(now).toInstant();
    }

    public void set(LocalDate day) {
      now = momentOf(day.atTime(LocalTime.of(20, 0))).toInstant();
    }
  }

  /** From how many, or how many days, on each rule warns. */
  private record Thresholds(int absences, int tries, int silence, int goal, int precondition) {}

  private record PutAside(ParticipantId who, String rule, LocalDate since, LocalDate until) {}

  private final Random random = new Random(12);
  private final Rooms rooms =
      Rooms.open(
          Rooms.weld().addBeanClass(ClockOfTheYear.class).addAlternative(ClockOfTheYear.class));
  private final Municipality here = new Municipality(rooms);
  private final CurrentUser colleague = rooms.colleague(here.tenant, "Joke Voorbeeld", JOBCOACH);
  private final YearOfPeople year = new YearOfPeople(here, List.of(here.coach, colleague));
  private final Warnings warnings = rooms.get(Warnings.class);
  private final List<PutAside> asides = new ArrayList<>();
  private final Map<String, Integer> seen = new TreeMap<>();
  private Thresholds thresholds = new Thresholds(2, 3, 21, 42, 1);

  @AfterEach
  void close() {
    rooms.close();
  }

  @Test
  void namesEachByTheRulesAndNoneOtherInEachMonthAndEachActClearsIt() throws SQLException {
    for (int month = MONTHS; month >= 0; month--) {
      LocalDate day = YearOfPeople.END.minusDays(month * 30L);
      year.liveUntil(day);
      rooms.get(ClockOfTheYear.class).set(day);
      if (month == MONTHS / 2) {
        set(new Thresholds(3, 2, 35, 28, 2));
      }
      saysWhatHappened(day);
      putSomeAside(day);
      saysWhatHappened(day);
    }
    assertThat(seen.keySet())
        .containsExactly("absences", "goal", "precondition", "silence", "tries");
    assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(40));
    assertThat(asides).hasSizeGreaterThan(40);

    eachActClearsIt();
  }

  private void saysWhatHappened(LocalDate day) {
    Set<String> expected = expected(day, null);
    assertThat(told(here.coordinator)).as("on %s", day).isEqualTo(expected);
    for (CurrentUser coach : List.of(here.coach, colleague)) {
      assertThat(told(coach)).as("on %s", day).isEqualTo(expected(day, coach));
    }
    expected.forEach(one -> seen.merge(one.substring(one.lastIndexOf(' ') + 1), 1, Integer::sum));
  }

  private Set<String> told(CurrentUser user) {
    return rooms.ask(user, warnings::all).stream()
        .map(one -> line(one.participant(), one.since(), one.rule()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(ParticipantId who, LocalDate since, String rule) {
    return who.value() + " " + since + " " + rule;
  }

  private void set(Thresholds chosen) {
    thresholds = chosen;
    List<SettingInput> inputs =
        List.of(
            new SettingInput(Setting.WARNING_ABSENCES, 0, "" + chosen.absences()),
            new SettingInput(Setting.WARNING_TRIES, 0, "" + chosen.tries()),
            new SettingInput(Setting.WARNING_SILENCE, 0, "" + chosen.silence()),
            new SettingInput(Setting.WARNING_GOAL, 0, "" + chosen.goal()),
            new SettingInput(Setting.WARNING_PRECONDITION, 0, "" + chosen.precondition()));
    CurrentUser beheerder = rooms.colleague(here.tenant, "Bea Voorbeeld", BEHEERDER);
    rooms.ask(beheerder, () -> rooms.get(TenantSettings.class).change(inputs));
  }

  private void putSomeAside(LocalDate day) {
    for (Warning one : rooms.ask(here.coordinator, warnings::all)) {
      if (random.nextInt(10) == 0) {
        LocalDate until = day.plusDays(random.nextInt(Warnings.LONGEST_DAYS));
        AsideInput input = new AsideInput("Op reis naar familie", until);
        rooms.ask(here.coordinator, () -> warnings.putAside(one.participant(), one.rule(), input));
        asides.add(new PutAside(one.participant(), one.rule(), one.since(), until));
      }
    }
  }

  private void eachActClearsIt() {
    Set<String> cleared = new TreeSet<>();
    List<Warning> left = rooms.ask(here.coordinator, warnings::all);
    while (!left.isEmpty()) {
      for (Warning one : left) {
        // What helped against another warning may have cleared this one as well.
        if (isThere(one)) {
          rooms.as(here.coordinator, () -> act(one));
          assertThat(isThere(one)).as("after %s: %s", one.act(), one).isFalse();
          assertThat(actedOnNow(one)).as("kept after %s: %s", one.act(), one).isTrue();
          cleared.add(one.rule());
        }
      }
      // Behind the goal that waited longest the next one may wait.
      left = rooms.ask(here.coordinator, warnings::all);
    }
    assertThat(cleared).isEqualTo(seen.keySet());
  }

  private boolean isThere(Warning one) {
    return rooms.ask(here.coordinator, () -> warnings.about(one.participant())).open().stream()
        .anyMatch(now -> now.rule().equals(one.rule()) && Objects.equals(now.about(), one.about()));
  }

  private boolean actedOnNow(Warning one) {
    return rooms.ask(here.coordinator, () -> warnings.about(one.participant())).actedOn().stream()
        .filter(kept -> kept.on().equals(today()) && kept.again() == null)
        .anyMatch(kept -> kept.rule().equals(one.rule()) && kept.since().equals(one.since()));
  }

  private void act(Warning one) {
    switch (one.act()) {
      case "contact" -> rooms.get(ContactMoments.class).add(spokenTo(one.participant()), false);
      case "step" ->
          rooms.get(GoalSteps.class).add(new GoalId(Objects.requireNonNull(one.about())), step());
      case "arrangement" -> solve(new ArrangementId(Objects.requireNonNull(one.about())));
      default -> throw new IllegalStateException(one.act());
    }
  }

  private static ContactData spokenTo(ParticipantId who) {
    return Records.of(ContactData.class, "participants", Set.of(who), "reached", true);
  }

  private static GoalStepData step() {
    return Records.of(GoalStepData.class, "text", "Bellen", "owner", StepOwner.COACH);
  }

  private void solve(ArrangementId id) {
    Arrangements arrangements = rooms.get(Arrangements.class);
    ArrangementRow row = arrangements.get(id);
    ArrangementData solved =
        Records.with(row.data(), "solvedOn", YearOfPeople.END, "solution", "De buurvrouw helpt");
    arrangements.change(id, row.version(), solved);
  }

  /** Who must be warned of on this day, among all or among whom one coaches. */
  private Set<String> expected(LocalDate day, @Nullable CurrentUser coach) {
    Set<String> all = new TreeSet<>();
    for (Life life : year.lives()) {
      if (coach == null || coach.equals(coachOn(life, day))) {
        all.addAll(rules(life, day));
      }
    }
    return all;
  }

  private static @Nullable CurrentUser coachOn(Life life, LocalDate day) {
    CurrentUser last = null;
    for (Coached one : life.coached()) {
      last = one.from().isAfter(day) ? last : one.coach();
    }
    return last;
  }

  /** The five rules in plain words. */
  private Set<String> rules(Life life, LocalDate day) {
    List<Enrolled> known =
        life.enrolled().stream().filter(one -> !one.since().isAfter(day)).toList();
    List<Enrolled> open =
        known.stream().filter(one -> one.until() == null || !one.until().isBefore(day)).toList();
    if (!known.isEmpty() && open.isEmpty()) {
      return Set.of();
    }
    Set<String> said = new TreeSet<>();
    contact(life, day, open.isEmpty() ? null : open.getFirst().since(), said);
    goals(life, day).ifPresent(since -> say(life, since, "goal", said));
    needs(life, day).ifPresent(since -> say(life, since, "precondition", said));
    return said;
  }

  private void say(Life life, LocalDate since, String rule, Set<String> said) {
    LocalDate today = today();
    boolean aside =
        asides.stream()
            .filter(one -> one.who().equals(life.who()) && one.rule().equals(rule))
            .anyMatch(one -> !one.until().isBefore(today) && !since.isAfter(one.since()));
    if (!aside) {
      said.add(line(life.who(), since, rule));
    }
  }

  private LocalDate today() {
    return rooms.get(ClockOfTheYear.class).today();
  }

  private void contact(Life life, LocalDate day, @Nullable LocalDate enrolled, Set<String> said) {
    int tried = 0;
    LocalDate lastTry = null;
    LocalDate spoken = null;
    LocalDate pause = LocalDate.MIN;
    for (Contact contact : life.contacts()) {
      if (contact.day().isAfter(day)) {
        break;
      }
      tried = contact.reached() ? 0 : tried + 1;
      lastTry = contact.reached() ? null : contact.day();
      spoken = contact.reached() ? contact.day() : spoken;
      pause = contact.pause() == null ? pause : contact.pause();
    }
    boolean pausing = !pause.isBefore(day);
    if (lastTry != null && tried >= thresholds.tries() && !pausing) {
      say(life, lastTry, "tries", said);
    }
    LocalDate silent = spoken == null ? enrolled : spoken;
    if (silent != null && !silent.isAfter(day.minusDays(thresholds.silence())) && !pausing) {
      say(life, silent, "silence", said);
    }
    absences(life, day, spoken, said);
  }

  private void absences(Life life, LocalDate day, @Nullable LocalDate spoken, Set<String> said) {
    int absent = 0;
    LocalDate last = null;
    for (Attended one : life.attended()) {
      if (one.day().isAfter(day) || one.cancelled() || one.presence() == null) {
        continue;
      }
      boolean present = one.presence().equals("PRESENT");
      absent = present ? 0 : absent + 1;
      last = present ? null : one.day();
    }
    if (last != null
        && absent >= thresholds.absences()
        && (spoken == null || spoken.isBefore(last))) {
      say(life, last, "absences", said);
    }
  }

  /** Since when the goal waits that waits longest, of those that wait too long. */
  private Optional<LocalDate> goals(Life life, LocalDate day) {
    return life.goals().stream()
        .filter(goal -> !goal.written().isAfter(day))
        .filter(goal -> goal.ended() == null || goal.ended().isAfter(day))
        .map(goal -> lastStirred(goal, day))
        .filter(since -> !since.isAfter(day.minusDays(thresholds.goal())))
        .min(LocalDate::compareTo);
  }

  private static LocalDate lastStirred(Goal goal, LocalDate day) {
    LocalDate begun = goal.since() == null ? goal.written() : goal.since();
    return Stream.concat(Stream.of(begun), goal.steps().stream())
        .filter(one -> !one.isAfter(day))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** The last day on which something that is not arranged made them absent too often. */
  private Optional<LocalDate> needs(Life life, LocalDate day) {
    return life.needs().stream()
        .filter(need -> !need.written().isAfter(day))
        .filter(need -> need.solved() == null || need.solved().isAfter(day))
        .map(need -> daysMissed(life, need, day))
        .filter(days -> days.size() >= thresholds.precondition())
        .map(List::getLast)
        .max(LocalDate::compareTo);
  }

  private static List<LocalDate> daysMissed(Life life, Need need, LocalDate day) {
    return life.attended().stream()
        .filter(one -> !one.cancelled() && need.what().equals(one.reason()))
        .map(Attended::day)
        .filter(one -> !one.isAfter(day) && !one.isBefore(need.since()))
        .toList();
  }
}
