package nl.powervrouwen.launcher.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** People who don't exist, and whose names say so. */
final class DemoPeople {

  private static final List<String> FIRST =
      List.of(
          "Amina",
          "Biruk",
          "Chadia",
          "Dilara",
          "Eden",
          "Fatma",
          "Genet",
          "Hanan",
          "Ikram",
          "Jalila",
          "Khadra",
          "Layla",
          "Meryem",
          "Nadia",
          "Olena",
          "Parwin",
          "Qamar",
          "Rahel",
          "Samira",
          "Tsige",
          "Ubah",
          "Valentyna",
          "Warda",
          "Xoriyo",
          "Yasmin",
          "Zahra",
          "Aster",
          "Bahar",
          "Dunya",
          "Esra");
  private static final List<String> LAST =
      List.of(
          "Voorbeeld", "Testvrouw", "Proefpersoon", "Verzonnen", "Fictief", "Bedacht", "Demovrouw");
  private static final List<String> LANGUAGES =
      List.of("Arabisch", "Tigrinya", "Turks", "Dari", "Somali", "Oekraïens", "Farsi");
  private static final List<String> NEEDS = List.of("kinderopvang", "vervoer", "tolk", "apparaat");

  /** Khadra has one name. */
  private static final int ONE_NAME = 10;

  /** Where Hanan lives is secret. */
  private static final int SECRET = 7;

  private static final int YEAR_ALONE = 10;
  private static final int NO_DAY = 12;

  private final int shift;

  /**
   * Participants of one municipality.
   *
   * @param seed another number gives other names
   */
  DemoPeople(int seed) {
    this.shift = Math.floorMod(seed, LAST.size());
  }

  /** How many there are. */
  static int count() {
    return FIRST.size();
  }

  /** First names of people who don't exist; each begins with another letter, or nearly so. */
  static List<String> firstNames() {
    return FIRST;
  }

  /** Whether a participant has a job coach already. */
  static boolean hasCoach(int number) {
    return number % 4 != 3;
  }

  /**
   * A registration form.
   *
   * @param number which participant, from 0
   * @param city where they live
   * @param coach id of their job coach
   */
  Map<String, Object> form(int number, String city, String coach) {
    String first = FIRST.get(number);
    Map<String, Object> form = new LinkedHashMap<>();
    if (number == ONE_NAME) {
      form.put("achternaam", first);
    } else if (number % 6 == 4) {
      form.put("voornaam", first);
      form.put("tussenvoegsel", "van");
      form.put("achternaam", "Nergens");
    } else {
      form.put("voornaam", first);
      form.put("achternaam", LAST.get((number + shift) % LAST.size()));
    }
    form.put("geboortedatum", born(number));
    form.put("taal", LANGUAGES.get(number / 2 % LANGUAGES.size()));
    form.put("telefoon", "06 0000 %04d".formatted(number));
    form.put("email", first.toLowerCase(Locale.ROOT) + "@voorbeeld.example");
    form.put("woonplaats", city);
    form.put("randvoorwaarden", needs(number));
    if (number == SECRET) {
      form.put("geheimAdres", true);
    }
    if (hasCoach(number)) {
      form.put("jobcoachId", coach);
    }
    return form;
  }

  /** Of one the year alone is known, of another the month too, as the BRP has it of some. */
  private static String born(int number) {
    String day = LocalDate.of(1974, 2, 3).plusDays(331L * number).toString();
    return switch (number) {
      case YEAR_ALONE -> day.substring(0, 4) + "-00-00";
      case NO_DAY -> day.substring(0, 7) + "-00";
      default -> day;
    };
  }

  /**
   * What is known of somebody's inburgering: most under the act of 2021, some under that of 2013,
   * some not obliged. Of one the PIP is too late, of some it is due soon.
   */
  Map<String, Object> inburgering(int number, LocalDate today) {
    Map<String, Object> form = new LinkedHashMap<>();
    switch (number % 6) {
      case 3 -> {
        form.put("wet", "wet-2013");
        form.put("beginPlicht", "2020-%02d-01".formatted(1 + number % 12));
      }
      case 5 -> form.put("wet", "niet-plichtig");
      default -> {
        LocalDate registered = today.minusDays(hasPip(number) ? 300 + number : 58 + 2L * number);
        form.put("wet", "wet-2021");
        form.put("kennisgeving", registered.toString());
        form.put("inschrijvingBrp", registered.toString());
        form.put("doelgroep", number % 2 == 0 ? "asielstatushouder" : "gezinsmigrant-en-overige");
      }
    }
    return form;
  }

  /** Whether a PIP is recorded of somebody; their obligation is that of the act of 2021. */
  static boolean hasPip(int number) {
    return number % 6 != 3 && number % 6 != 5 && (number % 2 == 0 || number > NO_DAY);
  }

  /** The first PIP. */
  Map<String, Object> pip(int number, LocalDate today) {
    return Map.of(
        "dagtekening",
        today.minusDays(240L + number).toString(),
        "leerroute",
        number % 4 == 0 ? "Z" : "B",
        "voortgangsgesprekken",
        3);
  }

  /** One part that was passed; of some also one that was not, and one without a result. */
  static List<Map<String, Object>> exams(int number, LocalDate today) {
    if (number % 4 == 0) {
      return List.of();
    }
    Map<String, Object> passed =
        Map.of(
            "examendatum",
            today.minusDays(40L + number).toString(),
            "onderdeel",
            "LE",
            "resultaat",
            "geslaagd",
            "niveau",
            number % 3 == 0 ? "A2" : "B1");
    Map<String, Object> failed =
        Map.of(
            "examendatum",
            today.minusDays(20L + number).toString(),
            "onderdeel",
            "SP",
            "resultaat",
            "gezakt");
    Map<String, Object> none =
        Map.of(
            "examendatum",
            today.minusDays(10L).toString(),
            "onderdeel",
            "KNM",
            "resultaat",
            "geen",
            "redenGeenResultaat",
            "afgemeld");
    return number % 3 == 0 ? List.of(passed, failed, none) : List.of(passed);
  }

  /** One that was held, and one that is planned; of a few its day is over. */
  static List<Map<String, Object>> interviews(int number, LocalDate today) {
    return List.of(
        Map.of(
            "gevoerdOp",
            today.minusDays(100L + number).toString(),
            "gevoerdDoor",
            "Jobcoach Voorbeeld",
            "samenvatting",
            "De lessen gaan goed. Volgende keer: oefenen met spreken."),
        Map.of(
            "geplandOp",
            today.plusDays(number % 10 == 0 ? -2L : 6L + number).toString(),
            "gevoerdDoor",
            "Jobcoach Voorbeeld"));
  }

  /** From each source some; once it is not known how many. */
  static List<Map<String, Object>> hours(int number, LocalDate today) {
    String first = today.minusDays(200).toString();
    String last = today.minusDays(30).toString();
    Map<String, Object> lessons =
        Map.of(
            "soort",
            "participatietaalles",
            "eersteDag",
            first,
            "laatsteDag",
            last,
            "uren",
            120 + number,
            "bron",
            "aanbieder",
            "toelichting",
            "Opgave van Taalschool Voorbeeld");
    Map<String, Object> pvt =
        Map.of(
            "soort", "pvt-bijeenkomst", "eersteDag", first, "uren", 9, "bron", "eigen-registratie");
    Map<String, Object> effort =
        Map.of("soort", "map-praktische-inzet", "eersteDag", last, "bron", "deelnemer");
    return List.of(lessons, pvt, effort);
  }

  /** An extension of the term: of some granted after a birth, of others only asked. */
  static Map<String, Object> extension(int number, LocalDate today) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("grond", number % 8 == 0 ? "bevalling" : "alfabetisering");
    form.put("aangevraagdOp", today.minusDays(40L).toString());
    if (number % 8 == 0) {
      form.put("oordeel", "toekenning");
      form.put("datumOordeel", today.minusDays(12L).toString());
    }
    return form;
  }

  /** A part of the examination that somebody need not do, or an ontheffing that was asked. */
  static Map<String, Object> exemption(int number, LocalDate today) {
    return number % 8 == 2
        ? Map.of(
            "soort",
            "gedeeltelijke-vrijstelling",
            "oordeel",
            "toekenning",
            "reden",
            "GED",
            "examenonderdeel",
            "LU",
            "examenniveau",
            "B1")
        : Map.of(
            "soort",
            "gehele-ontheffing",
            "grond",
            "BIO",
            "aangevraagdOp",
            today.minusDays(20L).toString());
  }

  private static List<String> needs(int number) {
    return switch (number % 5) {
      case 0 -> List.of(NEEDS.get(0), NEEDS.get(2));
      case 1, 3 -> List.of(NEEDS.get(number % NEEDS.size()));
      default -> List.of();
    };
  }
}
