package nl.powervrouwen.spi;

import java.time.LocalDate;

/**
 * Hours that the Wet inburgering 2021 asks for and that attendance can count towards.
 *
 * <p>One attended hour may count for more than one of them: the hours of the PVT and the MAP also
 * count towards the participation hours of the Z-route.
 */
@SuppressWarnings("ImmutableEnumChecker") // records of texts and days: nothing in them changes
public enum StatutoryHours {
  /** Hours of practical effort for the Module Arbeidsmarkt en Participatie; at least 40. */
  MAP(
      new Words("MAP: praktische inzet", "MAP: practical effort"),
      "Besluit inburgering 2021",
      "artikel 3.2"),
  /** Hours of the participatieverklaringstraject; at least 12. */
  PVT(new Words("PVT", "PVT"), "Besluit inburgering 2021", "artikel 3.1"),
  /** Participation hours of the Z-route; 800 for an asielstatushouder. */
  Z_ROUTE_PARTICIPATION(
      new Words("Z-route: participatie", "Z-route: participation"),
      "Besluit inburgering 2021",
      "artikel 3.14"),
  /**
   * Course hours of Dutch as a second language and knowledge of Dutch society; 800 in the Z-route.
   */
  LANGUAGE(
      new Words("Taal en KNM", "Language and KNM"), "Besluit inburgering 2021", "artikel 3.14");

  private final Words title;
  private final Source source;

  StatutoryHours(Words title, String law, String article) {
    this.title = title;
    this.source =
        new Source(
            law, article, LocalDate.of(2026, 4, 2), "https://wetten.overheid.nl/BWBR0045555");
  }

  /** The name as people see it. */
  public Words title() {
    return title;
  }

  /** The article that asks for these hours. */
  public Source source() {
    return source;
  }
}
