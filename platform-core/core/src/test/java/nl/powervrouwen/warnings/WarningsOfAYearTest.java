package nl.powervrouwen.warnings;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A year of two hundred participants, made up from one seed. What the rules say is told here a
 * second time, in the plainest way, from what happened to each.
 */
@Tag("postgres")
class WarningsOfAYearTest {

  private static final int PEOPLE = 200;
  private static final int A_GROUP = 20;
  private static final int WEEKS = 24;

  private static final String ATTENDANCE =
      """
      INSERT INTO attendance (session_id, participant_id, version, presence, recorded_at,
        recorded_by, recorded_by_name) VALUES (?, ?, 1, ?, now(), 'x', 'Tine Voorbeeld')""";

  private static final String CONTACT =
      """
      WITH made AS (
        INSERT INTO contact_moment (id, version, changed_at, changed_by, written_by,
          written_by_name, held_at, reached, pause_until)
        VALUES (?, 1, now(), 'x', 'x', 'Jo Voorbeeld', ?, ?, ?) RETURNING id)
      INSERT INTO contact_participant (contact_id, participant_id) SELECT id, ? FROM made""";

  private final Random random = new Random(20211231);

  /** What happened to one participant on one day; the later of one day comes later in the list. */
  private sealed interface Event {
    LocalDate day();
  }

  private record Session(LocalDate day, boolean present) implements Event {}

  private record Contact(LocalDate day, boolean reached, @Nullable LocalDate pause)
      implements Event {}

  @Test
  void namesEachByTheRulesAndNoneOtherAndEachActClearsIt() throws SQLException {
    try (Rooms rooms = Rooms.open()) {
      Municipality here = new Municipality(rooms);
      Warnings warnings = rooms.get(Warnings.class);
      Set<String> expected = new TreeSet<>();
      for (int group = 0; group < PEOPLE / A_GROUP; group++) {
        expected.addAll(aYear(here, "Groep " + group));
      }

      assertThat(expected).hasSizeGreaterThan(40).anyMatch(one -> one.endsWith("absences"));
      assertThat(told(rooms.ask(here.coach, warnings::all))).isEqualTo(expected);
      assertThat(told(rooms.ask(here.coordinator, warnings::all))).isEqualTo(expected);

      Set<ParticipantId> warned =
          rooms.ask(here.coach, warnings::all).stream()
              .map(Warning::participant)
              .collect(Collectors.toSet());
      for (ParticipantId one : warned) {
        ContactData spoken =
            Records.of(ContactData.class, "participants", Set.of(one), "reached", true);
        rooms.ask(here.coach, () -> rooms.get(ContactMoments.class).add(spoken, false));
      }
      assertThat(rooms.ask(here.coach, warnings::all)).isEmpty();
    }
  }

  private static Set<String> told(List<Warning> all) {
    return all.stream()
        .map(one -> one.participant().value() + " " + one.since() + " " + one.rule())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A group's year; gives what the rules say about its participants today. */
  private Set<String> aYear(Municipality here, String name) throws SQLException {
    GroupDetails group = here.group(name, A_GROUP);
    List<SessionDetails> sessions = new ArrayList<>();
    // Enrolled a month ago, so what was before that is not theirs.
    for (int week = WEEKS; week > 0; week--) {
      sessions.add(here.session(group.id(), -week));
    }
    Set<String> expected = new TreeSet<>();
    for (int number = 0; number < A_GROUP; number++) {
      ParticipantId who = here.participant("Naam" + number, "Verzonnen", here.coach).id();
      LocalDate since = here.enrol(group.id(), who).since();
      expected.addAll(rules(who, since == null ? TODAY : since, happens(here, who, sessions)));
    }
    return expected;
  }

  /** Makes up what happens to one participant, and records it. */
  private List<Event> happens(Municipality here, ParticipantId who, List<SessionDetails> sessions)
      throws SQLException {
    List<Event> events = new ArrayList<>();
    double faithful = random.nextDouble();
    double diligent = random.nextDouble() * 0.3;
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        PreparedStatement attendance = connection.prepareStatement(ATTENDANCE);
        PreparedStatement contact = connection.prepareStatement(CONTACT)) {
      for (SessionDetails session : sessions) {
        if (random.nextDouble() < 0.85) {
          boolean present = random.nextDouble() < faithful;
          attendance.setObject(1, session.id().value());
          attendance.setObject(2, who.value());
          attendance.setString(3, present ? "PRESENT" : "ABSENT_WITH_NOTICE");
          attendance.executeUpdate();
          events.add(new Session(session.day(), present));
        }
      }
      for (int days = 40; days > 0; days--) {
        if (random.nextDouble() < diligent) {
          LocalDate day = TODAY.minusDays(days);
          boolean reached = random.nextDouble() < 0.4;
          LocalDate pause = random.nextDouble() < 0.1 ? day.plusDays(random.nextInt(1, 40)) : null;
          contact.setObject(1, UUID.randomUUID());
          contact.setObject(2, DutchClock.momentOf(day.atTime(LocalTime.NOON)));
          contact.setBoolean(3, reached);
          contact.setObject(4, pause);
          contact.setObject(5, who.value());
          contact.executeUpdate();
          events.add(new Contact(day, reached, pause));
        }
      }
    }
    return events;
  }

  /** The three rules in plain words. */
  private static Set<String> rules(ParticipantId who, LocalDate enrolled, List<Event> events) {
    int absent = 0;
    int tried = 0;
    LocalDate lastAbsence = LocalDate.MIN;
    LocalDate lastTry = LocalDate.MIN;
    LocalDate spoken = null;
    LocalDate pause = LocalDate.MIN;
    for (Event event : events.stream().sorted(Comparator.comparing(Event::day)).toList()) {
      if (event instanceof Session session) {
        absent = session.present() ? 0 : absent + 1;
        lastAbsence = session.present() ? lastAbsence : session.day();
      } else if (event instanceof Contact contact) {
        tried = contact.reached() ? 0 : tried + 1;
        lastTry = contact.reached() ? lastTry : contact.day();
        spoken = contact.reached() ? contact.day() : spoken;
        pause = contact.pause() == null ? pause : contact.pause();
      }
    }
    boolean pausing = !pause.isBefore(TODAY);
    Set<String> said = new TreeSet<>();
    if (absent >= 2 && (spoken == null || spoken.isBefore(lastAbsence))) {
      said.add(who.value() + " " + lastAbsence + " absences");
    }
    if (tried >= 3 && !pausing) {
      said.add(who.value() + " " + lastTry + " tries");
    }
    LocalDate silent = spoken == null ? enrolled : spoken;
    if (!silent.isAfter(TODAY.minusDays(21)) && !pausing) {
      said.add(who.value() + " " + silent + " silence");
    }
    return said;
  }
}
