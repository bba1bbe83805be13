package nl.powervrouwen.modules.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.modules.FormatRow;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.ReportFormat;

/** What the loaded modules bring, by id and version. */
@ApplicationScoped
public class Shelf {

  private record Key(String id, String version) {}

  private final Map<Key, Curriculum> curricula = new ConcurrentHashMap<>();
  private final Map<Key, ReportFormat> formats = new ConcurrentHashMap<>();

  /** Puts a curriculum on the shelf. */
  public void shelve(Curriculum curriculum) {
    curricula.put(new Key(curriculum.id(), curriculum.version()), curriculum);
  }

  /** Takes a curriculum off the shelf. */
  public void remove(Curriculum curriculum) {
    curricula.remove(new Key(curriculum.id(), curriculum.version()));
  }

  /** Puts a format on the shelf. */
  public void shelve(ReportFormat format) {
    formats.put(new Key(format.id(), format.version()), format);
  }

  /** Takes a format off the shelf. */
  public void remove(ReportFormat format) {
    formats.remove(new Key(format.id(), format.version()));
  }

  /** One curriculum. */
  public Optional<Curriculum> curriculum(String id, String version) {
    return Optional.ofNullable(curricula.get(new Key(id, version)));
  }

  /** One format. */
  public Optional<ReportFormat> format(String id, String version) {
    return Optional.ofNullable(formats.get(new Key(id, version)));
  }

  /** All curricula, by title. */
  public List<CurriculumRow> curricula(LocalDate today) {
    return curricula.values().stream()
        .map(
            c ->
                new CurriculumRow(
                    c.id(),
                    c.version(),
                    c.title(),
                    c.description(),
                    c.parts().size(),
                    c.validity().covers(today)))
        .sorted(
            Comparator.comparing((CurriculumRow row) -> row.title().dutch())
                .thenComparing(CurriculumRow::version, Comparator.reverseOrder()))
        .toList();
  }

  /** All formats, by title. */
  public List<FormatRow> formats() {
    return formats.values().stream()
        .map(
            f ->
                new FormatRow(
                    f.id(), f.version(), f.title(), f.description(), f.periodType(), f.files()))
        .sorted(
            Comparator.comparing((FormatRow row) -> row.title().dutch())
                .thenComparing(FormatRow::version, Comparator.reverseOrder()))
        .toList();
  }
}
