package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The facts that a report is made of. The platform implements it.
 *
 * @since 1.0
 */
public interface ReportFacts {

  /** The period that is accounted for. */
  Period period();

  /** The municipality as it calls itself, such as {@code MunicipalityCode Berkelland}. */
  String municipality();

  /** What the report is limited to, such as a programme's name in the municipality's words. */
  Words scope();

  /** The day on which the report is made. */
  LocalDate madeOn();

  /** How many people {@link #people()} gives; zero when nobody took part. */
  int peopleCount();

  /**
   * The people, by name; each call begins anew. The stream is read in the thread that asked for it,
   * one person after the other, and closed after use. The platform reads on while the stream is
   * read, some hundreds of people at a time, so that their number takes no memory: keep nothing of
   * a person.
   *
   * @throws java.util.concurrent.CancellationException from the stream, when somebody cancelled;
   *     let it pass
   */
  Stream<PersonFacts> people();
}
