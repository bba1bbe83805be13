package nl.powervrouwen.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of hours that the Wet inburgering 2021 asks for and that attendance can count towards.
 *
 * <p>One attended hour may count for more than one kind: the hours of the PVT and the MAP also
 * count towards the participation hours of the Z-route.
 *
 * <p>The law may ask for other hours later, so this is no closed list: a report gives every kind
 * that it finds a place by its title. A curriculum names only kinds that {@link #known} has; the
 * platform refuses a module that makes up another, for it could keep no hours of it.
 *
 * @param id stable name, such as {@code PVT}; two kinds with one id are equal
 * @param title the name as people see it
 * @param source the article that asks for these hours
 * @since 1.0, as a record since 2.0
 */
public record StatutoryHours(String id, Words title, Source source)
    implements Comparable<StatutoryHours>, Serializable {

  /** Hours of practical effort for the Module Arbeidsmarkt en Participatie; at least 40. */
  public static final StatutoryHours MAP =
      of("MAP", "MAP: praktische inzet", "MAP: practical effort", "artikel 3.2");

  /** Hours of the participatieverklaringstraject; at least 12. */
  public static final StatutoryHours PVT = of("PVT", "PVT", "PVT", "artikel 3.1");

  /** Participation hours of the Z-route; 800 for an asielstatushouder. */
  public static final StatutoryHours Z_ROUTE_PARTICIPATION =
      of(
          "Z_ROUTE_PARTICIPATION",
          "Z-route: participatie",
          "Z-route: participation",
          "artikel 3.14");

  /**
   * Course hours of Dutch as a second language and knowledge of Dutch society; 800 in the Z-route.
   */
  public static final StatutoryHours LANGUAGE =
      of("LANGUAGE", "Taal en KNM", "Language and KNM", "artikel 3.14");

  private static final List<StatutoryHours> KNOWN =
      List.of(MAP, PVT, Z_ROUTE_PARTICIPATION, LANGUAGE);

  private static final Comparator<StatutoryHours> ORDER =
      Comparator.comparingInt(StatutoryHours::place).thenComparing(StatutoryHours::id);

  /** Refuses a blank id. */
  public StatutoryHours {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    if (id.isBlank()) {
      throw new IllegalArgumentException("A kind of statutory hours needs an id");
    }
  }

  /** All kinds that this platform knows, in the order in which people read them. */
  public static List<StatutoryHours> known() {
    return KNOWN;
  }

  /** The known kind with this id; empty when there is none. */
  public static Optional<StatutoryHours> find(String id) {
    return KNOWN.stream().filter(kind -> kind.id.equals(id)).findFirst();
  }

  private static StatutoryHours of(String id, String dutch, String english, String article) {
    return new StatutoryHours(
        id,
        new Words(dutch, english),
        new Source(
            "Besluit inburgering 2021",
            article,
            LocalDate.of(2026, 4, 2),
            "https://wetten.overheid.nl/BWBR0045555"));
  }

  private int place() {
    int known = KNOWN.indexOf(this);
    return known < 0 ? KNOWN.size() : known;
  }

  /** The order of {@link #known}; kinds that are not known come last, by id. */
  @Override
  public int compareTo(StatutoryHours other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatutoryHours hours && id.equals(hours.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
