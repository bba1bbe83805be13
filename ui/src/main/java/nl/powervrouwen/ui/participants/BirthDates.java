package nl.powervrouwen.ui.participants;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** How a date of birth is written on the screens, as far as it is known. */
public final class BirthDates {

  private BirthDates() {}

  /**
   * In few signs, for a list: {@code 07-03-1985}, {@code maart 1985} or {@code 1985}; empty when
   * nothing is known.
   */
  public static String brief(@Nullable BirthDate born) {
    if (born == null) {
      return "";
    }
    return born.fullDate().map(Moments::shortDate).orElseGet(() -> monthOrYear(born));
  }

  /**
   * In words that say what is not known: {@code 7 maart 1985}, {@code maart 1985 (dag onbekend)} or
   * {@code 1985 (dag en maand onbekend)}.
   */
  static String inWords(BirthDate born) {
    String gap = born.hasMonth() ? "birth.day-unknown" : "birth.month-unknown";
    return born.fullDate().map(Moments::date).orElseGet(() -> Texts.text(gap, monthOrYear(born)));
  }

  /** The same with the age; with both ages when it depends on what is not known. */
  public static String withAge(BirthDate born) {
    int most = years(born.earliest());
    int least = years(born.latest());
    if (born.fullDate().isPresent()) {
      return Texts.text("participant.age", inWords(born), most);
    }
    return most == least
        ? Texts.text("birth.age", inWords(born), most)
        : Texts.text("birth.ages", inWords(born), least, most);
  }

  /** As one types it: {@code 07-03-1985}, {@code 03-1985} or {@code 1985}. */
  static String typed(BirthDate born) {
    return born.fullDate()
        .map(Moments::shortDate)
        .orElseGet(() -> (born.hasMonth() ? "%02d-".formatted(born.month()) : "") + born.year());
  }

  private static String monthOrYear(BirthDate born) {
    String year = Integer.toString(born.year());
    return born.hasMonth() ? Language.notation().month(Month.of(born.month())) + " " + year : year;
  }

  /** Nobody is younger than nothing: who is born this year may still be to come. */
  private static int years(LocalDate born) {
    return Math.max(0, Period.between(born, Moments.today()).getYears());
  }
}
