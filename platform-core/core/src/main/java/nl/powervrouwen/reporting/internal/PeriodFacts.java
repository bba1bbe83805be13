package nl.powervrouwen.reporting.internal;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one report. At most one page of people is in memory at a time.
 *
 * @param pages gives the page after this participant; the first one after null
 * @param needs what is handed out of each
 * @param told is told everybody, with all that was read, before they are handed out
 */
public record PeriodFacts(
    Period period,
    String municipality,
    Words scope,
    LocalDate madeOn,
    int peopleCount,
    Function<@Nullable ListPoint, Page> pages,
    Set<Need> needs,
    Consumer<PersonFacts> told)
    implements ReportFacts {

  /**
   * Some people.
   *
   * @param people by name; possibly empty, also when there is a next page
   * @param next after whom the next page begins; null when there is none
   */
  public record Page(List<ReportedPerson> people, @Nullable ListPoint next) {}

  /** The same, telling one more listener. */
  public PeriodFacts telling(Consumer<PersonFacts> listener) {
    return new PeriodFacts(
        period, municipality, scope, madeOn, peopleCount, pages, needs, told.andThen(listener));
  }

  @Override
  public Stream<PersonFacts> people() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Walk(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
        false);
  }

  private final class Walk implements Iterator<PersonFacts> {

    private Iterator<ReportedPerson> page = List.<ReportedPerson>of().iterator();
    private @Nullable ListPoint after;
    private boolean begun;

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && (!begun || after != null)) {
        Page next = pages.apply(after);
        begun = true;
        after = next.next();
        page = next.people().iterator();
      }
      return page.hasNext();
    }

    @Override
    public PersonFacts next() {
      if (!hasNext()) {
        throw new NoSuchElementException("Everybody was read");
      }
      ReportedPerson person = page.next();
      told.accept(person);
      return person.with(needs);
    }
  }
}
