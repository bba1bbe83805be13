package nl.powervrouwen.ui.api;

import java.util.Map;
import java.util.Optional;

/**
 * How the JSON names the fields of the rooms' inputs, so that a problem points at what was sent.
 */
final class FieldNames {

  private static final Map<String, String> DUTCH =
      Map.ofEntries(
          Map.entry("firstName", "voornaam"),
          Map.entry("prefix", "tussenvoegsel"),
          Map.entry("lastName", "achternaam"),
          Map.entry("birthDate", "geboortedatum"),
          Map.entry("bsn", "bsn"),
          Map.entry("language", "taal"),
          Map.entry("phone", "telefoon"),
          Map.entry("email", "email"),
          Map.entry("postcode", "postcode"),
          Map.entry("city", "woonplaats"),
          Map.entry("needs", "randvoorwaarden"),
          Map.entry("coach", "jobcoachId"),
          Map.entry("words", "zoekterm"),
          Map.entry("size", "paginaGrootte"),
          Map.entry("from", "vanaf"),
          Map.entry("sort", "sortering"),
          Map.entry("backwards", "richting"),
          Map.entry("name", "naam"),
          Map.entry("description", "omschrijving"),
          Map.entry("startDate", "startdatum"),
          Map.entry("endDate", "einddatum"),
          Map.entry("place", "plaats"),
          Map.entry("meetingLink", "vergaderlink"),
          Map.entry("interpreter", "tolk"),
          Map.entry("capacity", "capaciteit"),
          Map.entry("trainers", "trainerIds"),
          Map.entry("participant", "deelnemerId"),
          Map.entry("programme", "programmaId"),
          Map.entry("toGroup", "groepId"),
          Map.entry("stage", "fase"),
          Map.entry("appliedOn", "aanmelddatum"),
          Map.entry("since", "begindatum"),
          Map.entry("until", "einddatum"),
          Map.entry("reason", "reden"),
          Map.entry("title", "titel"),
          Map.entry("theme", "thema"),
          Map.entry("start", "begin"),
          Map.entry("end", "einde"),
          Map.entry("channel", "kanaal"),
          Map.entry("presence", "aanwezigheid"),
          Map.entry("minutes", "minuten"),
          Map.entry("note", "notitie"),
          Map.entry("curriculum", "leerplanId"),
          Map.entry("version", "leerplanVersie"),
          Map.entry("weekday", "weekdag"),
          Map.entry("day", "dag"),
          Map.entry("fromTime", "begintijd"),
          Map.entry("untilTime", "eindtijd"),
          Map.entry("first", "bijeenkomstId"),
          Map.entry("extra", "extra"),
          Map.entry("order", "volgorde"),
          Map.entry("firstDay", "eersteDag"),
          Map.entry("lastDay", "laatsteDag"),
          Map.entry("year", "jaar"),
          Map.entry("months", "maanden"),
          Map.entry("list", "lijst"),
          Map.entry("id", "id"),
          Map.entry("export", "exportSha256"));

  /** Names of what is read from the address, where they differ from those of a form. */
  private static final Map<String, String> IN_QUERY = Map.of("from", "van", "until", "tot");

  private FieldNames() {}

  /** The name in the JSON of a form; empty when no form has such a field. */
  static Optional<String> inBody(String field) {
    return Optional.ofNullable(DUTCH.get(field));
  }

  /** The name in the query of an address; empty when no form or address has such a field. */
  static Optional<String> inQuery(String field) {
    return Optional.ofNullable(IN_QUERY.get(field)).or(() -> inBody(field));
  }
}
