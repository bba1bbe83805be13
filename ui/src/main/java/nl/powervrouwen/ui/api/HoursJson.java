package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.outcomes.HoursTotal;
import nl.powervrouwen.outcomes.PersonHours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;

/** The hours of one participant over all their groups. The names are those of the JSON. */
public record HoursJson(int aanwezigMinuten, int geplandMinuten, List<Kind> uren) {

  /** One kind of statutory hours, with the sessions it comes from. */
  public record Kind(StatutoryHours soort, int minuten, int heleUren, List<Attended> sessies) {}

  /** A session that they attended, and how much of it counts. */
  public record Attended(UUID bijeenkomstId, LocalDate datum, String titel, int minuten) {}

  /** One kind of statutory hours, without the sessions. */
  public record Total(StatutoryHours soort, int minuten, int heleUren) {}

  static HoursJson of(PersonHours hours) {
    return new HoursJson(
        hours.attended().minutes(),
        hours.planned().minutes(),
        hours.totals().stream().map(HoursJson::kind).toList());
  }

  private static Kind kind(HoursTotal total) {
    return new Kind(
        total.kind(),
        total.exact().minutes(),
        total.whole(),
        total.sessions().stream().map(fact -> attended(fact, total.kind())).toList());
  }

  private static Attended attended(SessionFact fact, StatutoryHours kind) {
    return new Attended(
        UUID.fromString(fact.key()), fact.day(), fact.title(), fact.counted(kind).minutes());
  }

  static Total total(HoursTotal total) {
    return new Total(total.kind(), total.exact().minutes(), total.whole());
  }
}
