package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.Words;

/**
 * Builds the facts of a report, for the tests of a reporting format. What is not said is ordinary:
 * the invented municipality "Gemeente Voorbeeldstad", all its programmes, the day after the period,
 * and nobody who took part.
 *
 * <p>A builder is changed by each call and is used in one thread. What it builds doesn't change.
 */
public final class ReportBuilder {

  private final Period period;
  private String municipality = "Gemeente Voorbeeldstad";
  private Words scope = new Words("Alle programma’s", "All programmes");
  private LocalDate madeOn;
  private int count;
  private IntFunction<PersonFacts> people =
      index -> {
        throw new IndexOutOfBoundsException(index);
      };

  private ReportBuilder(Period period) {
    this.period = period;
    this.madeOn = period.until().plusDays(1);
  }

  /** A report over this period. */
  public static ReportBuilder over(Period period) {
    return new ReportBuilder(period);
  }

  /** The municipality as it calls itself. */
  public ReportBuilder municipality(String name) {
    municipality = name;
    return this;
  }

  /** What it is limited to. */
  public ReportBuilder scope(Words words) {
    scope = words;
    return this;
  }

  /** The day on which it is made. */
  public ReportBuilder madeOn(LocalDate day) {
    madeOn = day;
    return this;
  }

  /** These people took part, in this order; instead of those before. */
  public ReportBuilder people(List<PersonFacts> these) {
    List<PersonFacts> all = List.copyOf(these);
    return people(all.size(), all::get);
  }

  /**
   * So many people took part, each made when it is read: for ten thousand of them in little memory.
   *
   * @param made gives the person with this number, from 0; what it throws comes out of the stream
   */
  public ReportBuilder people(int number, IntFunction<PersonFacts> made) {
    count = number;
    people = made;
    return this;
  }

  /** The facts. */
  public ReportFacts build() {
    return new Facts(period, municipality, scope, madeOn, count, people);
  }

  private record Facts(
      Period period,
      String municipality,
      Words scope,
      LocalDate madeOn,
      int peopleCount,
      IntFunction<PersonFacts> made)
      implements ReportFacts {
    @Override
    public Stream<PersonFacts> people() {
      return IntStream.range(0, peopleCount).mapToObj(made);
    }
  }
}
