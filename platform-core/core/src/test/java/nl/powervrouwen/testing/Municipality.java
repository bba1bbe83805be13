package nl.powervrouwen.testing;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.calendar.PublicHolidays;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * An invented municipality for tests, with an empty database and four colleagues. Its methods do
 * what the coordinator would do.
 */
public final class Municipality {

  /** Today, as the rooms see it. */
  @SuppressWarnings("TimeInStaticInitializer") // one day for a whole run of tests
  public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private final Rooms rooms;

  /** Its tenant. */
  public final TenantId tenant;

  /** Sees everything. */
  public final CurrentUser coordinator;

  /** Coaches whom {@link #participant} gives them. */
  public final CurrentUser coach;

  /** Leads the groups that {@link #group} makes. */
  public final CurrentUser trainer;

  /** Leads no group. */
  public final CurrentUser otherTrainer;

  /** A new municipality in these rooms. */
  public Municipality(Rooms rooms) {
    this(rooms, rooms.newTenant());
  }

  /** A new municipality in these rooms, with its database on another server. */
  public Municipality(Rooms rooms, Postgres server) {
    this(rooms, rooms.newTenantOn(server));
  }

  private Municipality(Rooms rooms, TenantId tenant) {
    this.rooms = rooms;
    this.tenant = tenant;
    coordinator = rooms.colleague(tenant, "Coby Voorbeeld", COORDINATOR);
    coach = rooms.colleague(tenant, "Jo Voorbeeld", JOBCOACH);
    trainer = rooms.colleague(tenant, "Tine Voorbeeld", TRAINER);
    otherTrainer = rooms.colleague(tenant, "Toos Voorbeeld", TRAINER);
  }

  /** From this day on the first one with no public holiday on its weekday for ten weeks. */
  public static LocalDate quietDay(LocalDate from) {
    return from.datesUntil(from.plusWeeks(2))
        .filter(
            day ->
                IntStream.range(0, 10)
                    .mapToObj(day::plusWeeks)
                    .noneMatch(each -> PublicHolidays.of(each.getYear()).containsKey(each)))
        .findFirst()
        .orElseThrow();
  }

  /** Registers a participant. */
  public ParticipantDetails participant(String first, String last, @Nullable CurrentUser coach) {
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            first,
            "lastName",
            last,
            "coach",
            coach == null ? null : coach.subject());
    return rooms.ask(coordinator, () -> rooms.get(Participants.class).register(input));
  }

  /** Opens a programme. */
  public ProgrammeDetails programme(String name) {
    ProgrammeInput input = new ProgrammeInput(name, null, TODAY.minusMonths(6), null);
    return rooms.ask(coordinator, () -> rooms.get(Programmes.class).open(input));
  }

  /** Forms a group in a new programme, led by {@link #trainer}. */
  public GroupDetails group(String name, int capacity) {
    ProgrammeDetails programme = programme("Programma van " + name);
    GroupInput input =
        new GroupInput(name, "Zaal", null, null, capacity, Set.of(trainer.subject()));
    return rooms.ask(coordinator, () -> rooms.get(Groups.class).form(programme.id(), input));
  }

  /** Enrols a participant a month ago. */
  public EnrolmentRow enrol(GroupId group, ParticipantId participant) {
    return rooms.ask(
        coordinator,
        () -> rooms.get(Enrolments.class).enrol(group, participant, TODAY.minusMonths(1)));
  }

  /** Plans a session of two hours, so many days from today. */
  public SessionDetails session(GroupId group, int daysFromToday) {
    Instant start = DutchClock.momentOf(TODAY.plusDays(daysFromToday).atTime(9, 30)).toInstant();
    SessionInput input =
        new SessionInput(
            "Kennismaken",
            null,
            start,
            start.plus(Duration.ofHours(2)),
            Channel.ROOM,
            "Zaal",
            null);
    return rooms.ask(coordinator, () -> rooms.get(Sessions.class).plan(group, input));
  }

  /** A group with a session today and these participants enrolled. */
  public SessionDetails sessionTodayWith(List<String> firstNames) {
    GroupDetails group = group("Groep Vandaag", 50);
    for (String name : firstNames) {
      enrol(group.id(), participant(name, "Voorbeeld", null).id());
    }
    return session(group.id(), 0);
  }
}
