package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The facts a report is made of; the platform implements it. */
public interface ReportFacts {

  /** The period that is accounted for. */
  Period period();

  /** Name of the municipality, such as {@code Berkelland}. */
  String municipality();

  /** What the report is limited to, such as a programme's name, in the municipality's words. */
  String scope();

  /** The day on which the report is made. */
  LocalDate madeOn();

  /** How many people {@link #people()} gives. */
  int peopleCount();

  /**
   * The people, by name; each call begins anew. To be closed after use.
   *
   * @throws java.util.concurrent.CancellationException from the stream, when somebody cancelled
   */
  Stream<PersonFacts> people();
}
