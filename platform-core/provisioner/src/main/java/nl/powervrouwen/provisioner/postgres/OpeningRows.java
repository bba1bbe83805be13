package nl.powervrouwen.provisioner.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a municipality's database before anybody works there.
 *
 * @param settings by name; see the settings room
 * @param programmes that do not stand there yet by name and first day
 * @param holidays that do not stand there yet by name and first day
 */
public record OpeningRows(
    Map<String, String> settings, List<Programme> programmes, List<Holiday> holidays) {

  /** Copies the collections. */
  public OpeningRows {
    settings = Map.copyOf(settings);
    programmes = List.copyOf(programmes);
    holidays = List.copyOf(holidays);
  }

  /**
   * A programme.
   *
   * @param name such as {@code Powervrouwen}
   * @param starts first day
   * @param ends last day; null when it is open
   */
  public record Programme(String name, LocalDate starts, @Nullable LocalDate ends) {}

  /**
   * Days without sessions.
   *
   * @param name such as {@code Herfstvakantie}
   * @param first first day
   * @param last last day
   */
  public record Holiday(String name, LocalDate first, LocalDate last) {}
}
