package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PeriodType;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;

/** Facts about invented people, some of them odd, that notice whether their stream is closed. */
final class InventedPeople implements ReportFacts {

  private static final List<String> NAMES =
      List.of(
          "Voorbeeld, Amina",
          "O’Test-de Proef, Zoë",
          "<b>Vet</b> & \"Scheef\"",
          "=SOM(A1:A9)",
          "محمد تجربة",
          "试验 👩🏽‍🦱",
          "X".repeat(200));

  private static final List<Presence> PRESENCES = List.of(Presence.values());

  /** All that are known, and one that a later platform may know. */
  private static final Set<StatutoryHours> HOURS =
      Stream.concat(
              StatutoryHours.known().stream(),
              Stream.of(
                  new StatutoryHours(
                      "LATER", new Words("Later", "Later"), StatutoryHours.PVT.source())))
          .collect(Collectors.toUnmodifiableSet());

  private final Period period;
  private final Set<Need> needs;
  private final int count;
  private final int cancelAfter;
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();

  private InventedPeople(ReportFormat format, int count, int cancelAfter) {
    this.period = period(format.periodType());
    this.needs = Set.copyOf(format.needs());
    this.count = count;
    this.cancelAfter = cancelAfter;
  }

  /** Facts that this format may be handed. */
  static InventedPeople of(ReportFormat format, int count) {
    return new InventedPeople(format, count, Integer.MAX_VALUE);
  }

  /** Somebody cancels while this person is read. */
  static InventedPeople cancelledAt(ReportFormat format, int count, int person) {
    return new InventedPeople(format, count, person);
  }

  private static Period period(PeriodType type) {
    if (type.months() == 0) {
      return new Period(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 5, 4));
    }
    LocalDate first = LocalDate.of(2026, 1, 1);
    return new Period(first, first.plusMonths(type.months()).minusDays(1));
  }

  int openStreams() {
    return open.get();
  }

  int peopleRead() {
    return read.get();
  }

  @Override
  public Period period() {
    return period;
  }

  @Override
  public String municipality() {
    return "Voorbeeldstad & Ommeland";
  }

  @Override
  public Words scope() {
    return new Words("Proefprogramma <2026>", "Trial programme <2026>");
  }

  @Override
  public LocalDate madeOn() {
    return LocalDate.of(2027, 1, 8);
  }

  @Override
  public int peopleCount() {
    return count;
  }

  @Override
  public Stream<PersonFacts> people() {
    open.incrementAndGet();
    return IntStream.range(0, count).mapToObj(this::person).onClose(open::decrementAndGet);
  }

  private PersonFacts person(int index) {
    if (index >= cancelAfter) {
      throw new CancellationException("Somebody cancelled");
    }
    read.incrementAndGet();
    String name = needs.contains(Need.NAME) ? NAMES.get(index % NAMES.size()) : "";
    PersonBuilder person = PersonBuilder.named("person-" + index, name);
    if (index % 3 > 0 && needs.contains(Need.BIRTH_DATE)) {
      person.born(LocalDate.of(1900 + index % 120, 2, 28));
    }
    if (index % 5 != 1 && needs.contains(Need.ATTENDANCE)) {
      person.enrolments(enrolment(index), enrolment(index + 1));
    }
    return person.build();
  }

  private EnrolmentFacts enrolment(int index) {
    EnrolmentBuilder enrolment =
        EnrolmentBuilder.in(
                "Groep " + NAMES.get(index % NAMES.size()), period.from().minusDays(index % 100))
            .programme("Proef")
            .sessions(IntStream.range(0, index % 6).mapToObj(n -> session(index, n)).toList());
    if (index % 2 > 0) {
      enrolment.follows(new CurriculumVersion("proef", "1", new Words("Proef", "Trial")));
    }
    if (index % 4 == 0) {
      enrolment.until(period.until());
    }
    return enrolment.build();
  }

  private SessionFact session(int person, int nth) {
    Presence presence = PRESENCES.get((person + nth) % PRESENCES.size());
    Hours planned = new Hours(nth * 37);
    SessionBuilder session =
        SessionBuilder.on(period.from().plusDays(nth))
            .key("session-" + nth)
            .titled(nth % 3 == 0 ? "" : NAMES.get(nth))
            .part(nth % 4)
            .countsFor(nth % 2 == 0 ? Set.of() : HOURS)
            .length(planned);
    return presence == Presence.PRESENT
        ? session.attended(new Hours(planned.minutes() / 2)).build()
        : session.absent(presence).build();
  }
}
