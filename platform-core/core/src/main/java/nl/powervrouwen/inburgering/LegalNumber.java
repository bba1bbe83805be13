package nl.powervrouwen.inburgering;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number that the law sets, as a row: of what, where it stands, since when, for whom, and an
 * example that a test computes. All rows hold for the Wet inburgering 2021; of the act of 2013 no
 * row is known here.
 *
 * @param article where it stands
 * @param source which text was read
 * @param validFrom the first day on which it may have held
 * @param validUntil the last day on which it may have held; null while it does
 * @param doelgroep for whom it holds; null for everybody who is obliged
 * @param routes with which leerroutes; empty when that makes no difference
 * @param amount the number
 * @param counts which hours count towards it; empty when it is not about hours
 * @param example how much somebody has, and how much is missing then
 */
public record LegalNumber(
    LegalNumberKind about,
    String article,
    String source,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Doelgroep doelgroep,
    Set<Leerroute> routes,
    int amount,
    Set<HoursKind> counts,
    Example example) {

  /** What somebody has, and what is missing then. */
  public record Example(int known, int missing) {}

  private static final LocalDate ACT = LocalDate.of(2022, 1, 1);
  private static final String READ = "tekst van 2026";
  private static final String Z_ROUTE = "Besluit inburgering 2021, artikel 3.14";
  private static final Set<HoursKind> PVT_HOURS =
      Collections.unmodifiableSet(EnumSet.of(HoursKind.PVT, HoursKind.PVT_ACTIVITY));

  /** Every number. */
  public static final List<LegalNumber> ALL =
      List.of(
          ofZRoute(
              LegalNumberKind.Z_COURSE,
              Doelgroep.ASIELSTATUSHOUDER,
              EnumSet.of(HoursKind.COURSE),
              new Example(650, 150)),
          ofZRoute(
              LegalNumberKind.Z_COURSE,
              Doelgroep.GEZINSMIGRANT,
              EnumSet.of(HoursKind.COURSE),
              new Example(801, 0)),
          ofZRoute(
              LegalNumberKind.Z_PARTICIPATION,
              Doelgroep.ASIELSTATUSHOUDER,
              EnumSet.of(
                  HoursKind.PARTICIPATION, HoursKind.PVT, HoursKind.PVT_ACTIVITY, HoursKind.MAP),
              new Example(799, 1)),
          new LegalNumber(
              LegalNumberKind.PVT,
              "Besluit inburgering 2021, artikel 3.1",
              READ,
              ACT,
              null,
              null,
              Set.of(),
              12,
              PVT_HOURS,
              new Example(9, 3)),
          new LegalNumber(
              LegalNumberKind.PVT_ACTIVITY,
              "Besluit inburgering 2021, artikel 3.1",
              READ,
              ACT,
              null,
              null,
              Set.of(),
              1,
              Set.of(),
              new Example(0, 1)),
          new LegalNumber(
              LegalNumberKind.MAP,
              "Besluit inburgering 2021, artikel 3.2; Regeling inburgering 2021, artikel 3.1",
              READ,
              ACT,
              null,
              null,
              Collections.unmodifiableSet(EnumSet.of(Leerroute.B, Leerroute.Z)),
              40,
              Set.of(HoursKind.MAP),
              new Example(13, 27)),
          new LegalNumber(
              LegalNumberKind.FREE_EXAM_ATTEMPTS,
              "Regeling inburgering 2021, artikel 3.5",
              READ,
              ACT,
              null,
              Doelgroep.ASIELSTATUSHOUDER,
              Set.of(),
              2,
              Set.of(),
              new Example(1, 1)));

  private static LegalNumber ofZRoute(
      LegalNumberKind about, Doelgroep doelgroep, Set<HoursKind> counts, Example example) {
    return new LegalNumber(
        about,
        Z_ROUTE,
        READ,
        ACT,
        null,
        doelgroep,
        Set.of(Leerroute.Z),
        800,
        Collections.unmodifiableSet(counts),
        example);
  }

  /** How much is missing for who has so much. */
  public int missing(int known) {
    return Math.max(0, amount - known);
  }

  /**
   * Whether it is known to hold for somebody on a day.
   *
   * @param route the leerroute of the last PIP; null while there is none
   */
  public boolean holdsFor(InburgeringData file, @Nullable Leerroute route, LocalDate day) {
    return file.law() == InburgeringLaw.ACT_2021
        && file.obligedUntil() == null
        && file.notObliged() == null
        && (doelgroep == null || doelgroep == file.doelgroep())
        && (routes.isEmpty() || (route != null && routes.contains(route)))
        && !day.isBefore(validFrom)
        && (validUntil == null || !day.isAfter(validUntil));
  }
}
