package nl.powervrouwen.modules.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.modules.FormatRow;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.ReportFormat;

/**
 * What the loaded modules bring, by id and version. Who looks always sees a whole state: before an
 * exchange or after it, never halfway.
 */
@ApplicationScoped
public class ModuleRegistry {

  private record Key(String id, String version) {}

  private record Stock(Map<Key, Curriculum> curricula, Map<Key, ReportFormat> formats) {
    Stock {
      curricula = Map.copyOf(curricula);
      formats = Map.copyOf(formats);
    }
  }

  private volatile Stock stock = new Stock(Map.of(), Map.of());

  /** Takes out one module's things and puts another's in, at once. */
  synchronized void exchange(Contents out, Contents in) {
    Map<Key, Curriculum> curricula = new HashMap<>(stock.curricula());
    Map<Key, ReportFormat> formats = new HashMap<>(stock.formats());
    out.curricula().forEach(curriculum -> curricula.remove(key(curriculum)));
    out.formats().forEach(format -> formats.remove(key(format)));
    in.curricula().forEach(curriculum -> curricula.put(key(curriculum), curriculum));
    in.formats().forEach(format -> formats.put(key(format), format));
    stock = new Stock(curricula, formats);
  }

  /** Adds a curriculum. */
  public void add(Curriculum curriculum) {
    exchange(Contents.NONE, new Contents(List.of(curriculum), List.of()));
  }

  /** Takes a curriculum out. */
  public void remove(Curriculum curriculum) {
    exchange(new Contents(List.of(curriculum), List.of()), Contents.NONE);
  }

  /** Adds a format. */
  public void add(ReportFormat format) {
    exchange(Contents.NONE, new Contents(List.of(), List.of(format)));
  }

  /** Takes a format out. */
  public void remove(ReportFormat format) {
    exchange(new Contents(List.of(), List.of(format)), Contents.NONE);
  }

  /** One curriculum. */
  public Optional<Curriculum> curriculum(String id, String version) {
    return Optional.ofNullable(stock.curricula().get(new Key(id, version)));
  }

  /** One format. */
  public Optional<ReportFormat> format(String id, String version) {
    return Optional.ofNullable(stock.formats().get(new Key(id, version)));
  }

  /** All curricula, by title. */
  public List<CurriculumRow> curricula(LocalDate today) {
    return stock.curricula().values().stream()
        .map(
            c ->
                new CurriculumRow(
                    c.id(),
                    c.version(),
                    c.title(),
                    c.description(),
                    c.parts().size(),
                    c.parts().stream()
                        .map(CurriculumPart::longest)
                        .max(Duration::compareTo)
                        .orElseThrow(),
                    c.validity().covers(today)))
        .sorted(
            Alphabet.by((CurriculumRow row) -> row.title().dutch())
                .thenComparing(CurriculumRow::version, VersionOrder.NEWEST_FIRST))
        .toList();
  }

  /** All formats, by title. */
  public List<FormatRow> formats() {
    return stock.formats().values().stream()
        .map(
            f ->
                new FormatRow(
                    f.id(),
                    f.version(),
                    f.title(),
                    f.description(),
                    f.periodType(),
                    f.files(),
                    Need.known().stream().filter(f.needs()::contains).toList()))
        .sorted(
            Alphabet.by((FormatRow row) -> row.title().dutch())
                .thenComparing(FormatRow::version, VersionOrder.NEWEST_FIRST))
        .toList();
  }

  private static Key key(Curriculum curriculum) {
    return new Key(curriculum.id(), curriculum.version());
  }

  private static Key key(ReportFormat format) {
    return new Key(format.id(), format.version());
  }
}
