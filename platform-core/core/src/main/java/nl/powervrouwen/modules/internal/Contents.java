package nl.powervrouwen.modules.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.ReportFormat;

/** What one module brings. */
record Contents(List<Curriculum> curricula, List<ReportFormat> formats) {

  /** Nothing at all. */
  static final Contents NONE = new Contents(List.of(), List.of());

  Contents {
    curricula = List.copyOf(curricula);
    formats = List.copyOf(formats);
  }

  /** What this brings, and in which version; an id is the name of one curriculum and one format. */
  Stream<Item> items() {
    return Stream.concat(
        curricula.stream().map(one -> new Item("curriculum", one.id(), one.version())),
        formats.stream().map(one -> new Item("format", one.id(), one.version())));
  }

  /** One thing that a module brings. */
  record Item(String kind, String id, String version) {
    @Override
    public String toString() {
      return kind + " " + id + " " + version;
    }
  }
}
