package nl.powervrouwen.warnings;

import static nl.powervrouwen.testing.Municipality.TODAY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import org.jspecify.annotations.Nullable;

/**
 * A year of two hundred participants, made up from one seed. It is lived through: what happens on a
 * day is recorded when the year gets there, so that on each day the database knows no more than a
 * municipality would.
 */
final class YearOfPeople {

  /** The last day of the year, on which all of it has happened. */
  static final LocalDate END = TODAY.minusDays(1);

  private static final LocalDate BEGIN = END.minusDays(364);
  private static final int PEOPLE = 200;
  private static final int GROUPS = 10;
  private static final List<String> PRECONDITIONS =
      List.of("CHILDCARE", "TRAVEL", "INTERPRETER", "DEVICE", "TIME");

  /** Time in a group; until is null while it has no end. */
  record Enrolled(LocalDate since, @Nullable LocalDate until) {}

  /** A line of attendance; a presence or a reason that is null was not recorded. */
  record Attended(
      LocalDate day, @Nullable String presence, @Nullable String reason, boolean cancelled) {}

  /** A contact moment, and until when it agreed on a pause. */
  record Contact(LocalDate day, boolean reached, @Nullable LocalDate pause) {}

  /** A goal, and the days on which a step towards it was written down or done. */
  record Goal(
      UUID id,
      LocalDate written,
      @Nullable LocalDate since,
      @Nullable LocalDate ended,
      List<LocalDate> steps) {}

  /** Something to arrange. */
  record Need(
      UUID id, String what, LocalDate written, LocalDate since, @Nullable LocalDate solved) {}

  /** By whom somebody is coached from this day on; null for nobody. */
  record Coached(LocalDate from, @Nullable CurrentUser coach) {}

  /** What happened to one participant, each list in the order of the days. */
  record Life(
      ParticipantId who,
      List<Enrolled> enrolled,
      List<Attended> attended,
      List<Contact> contacts,
      List<Goal> goals,
      List<Need> needs,
      List<Coached> coached) {}

  /** What is recorded on a day. */
  private record Line(String sql, List<@Nullable Object> values) {}

  private final Random random = new Random(20211231);
  private final TreeMap<LocalDate, List<Line>> toCome = new TreeMap<>();
  private final List<Life> lives = new ArrayList<>();
  private final List<List<Held>> held = new ArrayList<>();
  private final Municipality here;
  private final List<CurrentUser> coaches;

  private record Held(UUID id, LocalDate day, boolean cancelled) {}

  /** Makes it all up; nothing of it has happened yet. */
  YearOfPeople(Municipality here, List<CurrentUser> coaches) {
    this.here = here;
    this.coaches = coaches;
    List<GroupId> groups = new ArrayList<>();
    for (int number = 0; number < GROUPS; number++) {
      groups.add(here.group("Groep " + number, PEOPLE).id());
      held.add(sessions(groups.getLast(), number));
    }
    for (int number = 0; number < PEOPLE; number++) {
      lives.add(life(groups, number));
    }
  }

  /** Everybody. */
  List<Life> lives() {
    return lives;
  }

  /** Lets everything happen up to and including this day. */
  void liveUntil(LocalDate day) throws SQLException {
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database())) {
      connection.setAutoCommit(false);
      while (!toCome.isEmpty() && !toCome.firstKey().isAfter(day)) {
        for (Line line : toCome.pollFirstEntry().getValue()) {
          try (PreparedStatement statement = connection.prepareStatement(line.sql())) {
            for (int at = 0; at < line.values().size(); at++) {
              statement.setObject(at + 1, line.values().get(at));
            }
            statement.executeUpdate();
          }
        }
      }
      connection.commit();
    }
  }

  private void on(LocalDate day, String sql, @Nullable Object... values) {
    toCome.computeIfAbsent(day, one -> new ArrayList<>()).add(new Line(sql, Arrays.asList(values)));
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  private LocalDate dayBetween(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
  }

  /** One each two weeks, all year; some are cancelled. */
  private List<Held> sessions(GroupId group, int number) {
    List<Held> all = new ArrayList<>();
    for (LocalDate day = BEGIN.plusDays(number); !day.isAfter(END); day = day.plusWeeks(2)) {
      Held session = new Held(UUID.randomUUID(), day, chance(0.08));
      on(
          day,
          "INSERT INTO group_session (id, version, group_id, title, starts_at, ends_at, channel,"
              + " closed, cancel_reason, changed_at, changed_by, calendar_version,"
              + " calendar_changed_at) VALUES (?, 1, ?, 'Kennismaken', ?, ?, 'ROOM', false, ?,"
              + " now(), 'x', 1, now())",
          session.id(),
          group.value(),
          at(day, 12),
          at(day, 14),
          session.cancelled() ? "WEATHER" : null);
      all.add(session);
    }
    return all;
  }

  private static Object at(LocalDate day, int hour) {
    return DutchClock.momentOf(day.atTime(LocalTime.of(hour, 0)));
  }

  private Life life(List<GroupId> groups, int number) {
    CurrentUser first = number % 9 == 0 ? null : coaches.get(number % coaches.size());
    ParticipantId who = here.participant("Naam" + number, "Verzonnen", first).id();
    List<Coached> coached = new ArrayList<>(List.of(new Coached(BEGIN.minusDays(1), first)));
    if (first != null && chance(0.25)) {
      coached.add(handedOver(who, first));
    }
    Life life =
        new Life(
            who,
            new ArrayList<>(),
            new ArrayList<>(),
            contacts(who),
            goals(who),
            needs(who),
            coached);
    if (chance(0.92)) {
      enrol(life, groups, number % GROUPS);
    }
    return life;
  }

  private Coached handedOver(ParticipantId who, CurrentUser before) {
    CurrentUser after =
        coaches.stream().filter(one -> !one.equals(before)).findFirst().orElseThrow();
    LocalDate day = dayBetween(BEGIN, END);
    on(day, "UPDATE participant SET coach = ? WHERE id = ?", after.subject(), who.value());
    on(
        day,
        "UPDATE caseload_entry SET subject = ? WHERE participant_id = ? AND ground = 'COACH'",
        after.subject(),
        who.value());
    return new Coached(day, after);
  }

  /**
   * Once, until somewhere in the year or to its end; some who left begin again in another group.
   */
  private void enrol(Life life, List<GroupId> groups, int group) {
    LocalDate since = dayBetween(BEGIN, BEGIN.plusDays(200));
    LocalDate until = chance(0.35) ? dayBetween(since.plusDays(20), END) : null;
    seat(life, groups, group, since, until);
    if (until != null && chance(0.5) && until.plusDays(20).isBefore(END)) {
      seat(life, groups, (group + 1) % GROUPS, until.plusDays(15), null);
    }
  }

  private void seat(
      Life life, List<GroupId> groups, int group, LocalDate since, @Nullable LocalDate until) {
    UUID id = UUID.randomUUID();
    life.enrolled().add(new Enrolled(since, until));
    on(
        since,
        "INSERT INTO enrolment (id, version, group_id, participant_id, since, stage, applied_on,"
            + " changed_at, changed_by) VALUES (?, 1, ?, ?, ?, 'ACTIVE', ?, now(), 'x')",
        id,
        groups.get(group).value(),
        life.who().value(),
        since,
        since);
    if (until != null) {
      on(
          until,
          "UPDATE enrolment SET until = ?, reason = 'MOVED', stage = 'STOPPED' WHERE id = ?",
          until,
          id);
    }
    double faithful = 0.3 + 0.7 * random.nextDouble();
    held.get(group).stream()
        .filter(session -> !session.day().isBefore(since))
        .filter(session -> until == null || !session.day().isAfter(until))
        .forEach(session -> attend(life, session, faithful));
  }

  private void attend(Life life, Held session, double faithful) {
    if (chance(0.1)) {
      return;
    }
    String presence =
        chance(0.05)
            ? null
            : chance(faithful)
                ? "PRESENT"
                : chance(0.5) ? "ABSENT_WITH_NOTICE" : "ABSENT_WITHOUT_NOTICE";
    List<String> reasons =
        List.of("CHILDCARE", "TRAVEL", "INTERPRETER", "DEVICE", "ILLNESS", "OTHER");
    String reason =
        presence == null || presence.equals("PRESENT") || chance(0.3)
            ? null
            : reasons.get(random.nextInt(reasons.size()));
    life.attended().add(new Attended(session.day(), presence, reason, session.cancelled()));
    on(
        session.day(),
        "INSERT INTO attendance (session_id, participant_id, version, presence, absence_reason,"
            + " recorded_at, recorded_by, recorded_by_name)"
            + " VALUES (?, ?, 1, ?, ?, now(), 'x', 'Tine Voorbeeld')",
        session.id(),
        life.who().value(),
        presence,
        reason);
  }

  private List<Contact> contacts(ParticipantId who) {
    List<Contact> all = new ArrayList<>();
    double diligent = random.nextDouble() * 0.12;
    for (LocalDate day = BEGIN; !day.isAfter(END); day = day.plusDays(1)) {
      if (chance(diligent)) {
        LocalDate pause = chance(0.12) ? day.plusDays(random.nextInt(1, 60)) : null;
        Contact contact = new Contact(day, chance(0.45), pause);
        UUID id = UUID.randomUUID();
        on(
            day,
            "INSERT INTO contact_moment (id, version, changed_at, changed_by, written_by,"
                + " written_by_name, held_at, reached, pause_until)"
                + " VALUES (?, 1, now(), 'x', 'x', 'Jo Voorbeeld', ?, ?, ?)",
            id,
            at(day, 9),
            contact.reached(),
            pause);
        on(
            day,
            "INSERT INTO contact_participant (contact_id, participant_id) VALUES (?, ?)",
            id,
            who.value());
        all.add(contact);
      }
    }
    return all;
  }

  private List<Goal> goals(ParticipantId who) {
    List<Goal> all = new ArrayList<>();
    for (int number = random.nextInt(4); number > 0; number--) {
      LocalDate written = dayBetween(BEGIN, END.minusDays(1));
      LocalDate since = chance(0.6) ? written.minusDays(random.nextInt(60)) : null;
      LocalDate ended = chance(0.4) ? dayBetween(written.plusDays(1), END) : null;
      Goal goal = new Goal(UUID.randomUUID(), written, since, ended, new ArrayList<>());
      on(
          written,
          "INSERT INTO goal (id, version, changed_at, changed_by, participant_id, words, kind,"
              + " most_important, since_on, state)"
              + " VALUES (?, 1, ?, 'x', ?, 'Een vak leren', 'MAIN', false, ?, 'OPEN')",
          goal.id(),
          at(written, 10),
          who.value(),
          since);
      steps(goal, ended == null ? END : ended);
      if (ended != null) {
        boolean reached = chance(0.5);
        on(
            ended,
            "UPDATE goal SET state = ?, ended_on = ?, end_reason = ?, changed_at = ? WHERE id = ?",
            reached ? "REACHED" : "LET_GO",
            ended,
            reached ? null : "Toch liever iets anders",
            at(ended, 11),
            goal.id());
      } else if (since != null && chance(0.4)) {
        // Gone through and kept as it was, which is no step.
        LocalDate reviewed = dayBetween(written, END);
        on(
            reviewed,
            "UPDATE goal SET most_important = true, changed_at = ? WHERE id = ?",
            at(reviewed, 11),
            goal.id());
      }
      all.add(goal);
    }
    return all;
  }

  private void steps(Goal goal, LocalDate last) {
    LocalDate day = goal.written().plusDays(random.nextInt(40));
    while (!day.isAfter(last) && chance(0.75)) {
      UUID id = UUID.randomUUID();
      goal.steps().add(day);
      on(
          day,
          "INSERT INTO goal_step (id, version, changed_at, changed_by, goal_id, text, owner)"
              + " VALUES (?, 1, ?, 'x', ?, 'Een opleiding zoeken', 'COACH')",
          id,
          at(day, 12),
          goal.id());
      LocalDate done = day.plusDays(random.nextInt(30));
      if (chance(0.6) && !done.isAfter(last)) {
        goal.steps().add(done);
        on(
            done,
            "UPDATE goal_step SET done_on = ?, changed_at = ? WHERE id = ?",
            done,
            at(done, 13),
            id);
      }
      day = day.plusDays(1 + random.nextInt(80));
    }
  }

  private List<Need> needs(ParticipantId who) {
    List<Need> all = new ArrayList<>();
    for (int number = random.nextInt(3); number > 0; number--) {
      LocalDate written = dayBetween(BEGIN, END.minusDays(1));
      Need need =
          new Need(
              UUID.randomUUID(),
              PRECONDITIONS.get(random.nextInt(PRECONDITIONS.size())),
              written,
              written.minusDays(random.nextInt(40)),
              chance(0.4) ? dayBetween(written.plusDays(1), END) : null);
      on(
          written,
          "INSERT INTO arrangement (id, version, changed_at, changed_by, participant_id,"
              + " precondition, since) VALUES (?, 1, now(), 'x', ?, ?, ?)",
          need.id(),
          who.value(),
          need.what(),
          need.since());
      if (need.solved() != null) {
        on(
            need.solved(),
            "UPDATE arrangement SET solved_on = ?, solution = 'De buurvrouw helpt' WHERE id = ?",
            need.solved(),
            need.id());
      }
      all.add(need);
    }
    return all;
  }
}
