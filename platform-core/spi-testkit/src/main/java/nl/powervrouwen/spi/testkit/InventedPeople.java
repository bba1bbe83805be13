package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PeriodType;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/** Facts about invented women, some of them odd, that notice whether their stream is closed. */
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

  private final Period period;
  private final int count;
  private final int cancelAfter;
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();

  private InventedPeople(PeriodType type, int count, int cancelAfter) {
    this.period = period(type);
    this.count = count;
    this.cancelAfter = cancelAfter;
  }

  static InventedPeople of(PeriodType type, int count) {
    return new InventedPeople(type, count, Integer.MAX_VALUE);
  }

  /** Somebody cancels while this woman is read. */
  static InventedPeople cancelledAt(PeriodType type, int count, int woman) {
    return new InventedPeople(type, count, woman);
  }

  private static Period period(PeriodType type) {
    return switch (type) {
      case ANY -> new Period(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 5, 4));
      case QUARTER -> new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
      case YEAR -> new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    };
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
  public String scope() {
    return "Proefprogramma <2026>";
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
    LocalDate born = index % 3 == 0 ? null : LocalDate.of(1900 + index % 120, 2, 28);
    List<PersonFacts.CourseInGroup> courses =
        index % 5 == 1 ? List.of() : List.of(course(index), course(index + 1));
    return new PersonFacts("person-" + index, NAMES.get(index % NAMES.size()), born, courses);
  }

  private PersonFacts.CourseInGroup course(int index) {
    return new PersonFacts.CourseInGroup(
        "Groep " + NAMES.get(index % NAMES.size()),
        "Proef",
        index % 2 == 0 ? null : "Proef 1",
        period.from().minusDays(index % 100),
        index % 4 == 0 ? period.until() : null,
        IntStream.range(0, index % 6).mapToObj(n -> session(index, n)).toList());
  }

  private SessionFact session(int woman, int nth) {
    Presence presence = PRESENCES.get((woman + nth) % PRESENCES.size());
    Hours planned = new Hours(nth * 37);
    return new SessionFact(
        "meeting-" + nth,
        period.from().plusDays(nth),
        nth % 3 == 0 ? "" : NAMES.get(nth),
        nth % 4,
        nth % 2 == 0 ? Set.of() : Set.of(StatutoryHours.values()),
        planned,
        presence,
        presence == Presence.PRESENT ? new Hours(planned.minutes() / 2) : Hours.NONE);
  }
}
