package nl.powervrouwen.report.presentieoverzicht;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/** The words that both kinds of file use. */
final class Terms {

  /** The rounding rule, as everybody who reads a total must know it. */
  static final String ROUNDING =
      "Minuten worden eerst opgeteld. Pas het totaal wordt afgerond: naar beneden, op hele uren."
          + " Zo staat er nooit meer dan er aanwezigheid was.";

  static final String WHICH =
      "Bijeenkomsten in de periode die voorbij zijn en doorgingen, op dagen dat de deelnemer bij"
          + " de groep hoorde.";

  private Terms() {}

  static String presence(Presence presence) {
    return switch (presence) {
      case PRESENT -> "aanwezig";
      case ABSENT_WITH_NOTICE -> "afwezig met bericht";
      case ABSENT_WITHOUT_NOTICE -> "afwezig zonder bericht";
      case NOT_RECORDED -> "niet ingevuld";
    };
  }

  static String heading(StatutoryHours kind) {
    return kind.title().dutch();
  }

  /** One line for each kind of hours: what asks for it. */
  static String source(StatutoryHours kind) {
    return heading(kind)
        + ": "
        + kind.source().citation()
        + ", tekst van "
        + day(kind.source().textOf())
        + ".";
  }

  static String day(LocalDate day) {
    return Notation.DUTCH.date(day);
  }

  /** A month of a day that is not known, such as {@code maart 1985}. */
  static String month(YearMonth month) {
    return Notation.DUTCH.month(month.getMonth()) + " " + month.getYear();
  }

  static String period(ReportFacts facts) {
    return Notation.DUTCH.period(facts.period().from(), facts.period().until());
  }
}
