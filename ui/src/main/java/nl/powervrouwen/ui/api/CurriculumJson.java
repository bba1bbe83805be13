package nl.powervrouwen.ui.api;

import java.util.List;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/** A curriculum that is loaded. The names are those of the JSON. */
public record CurriculumJson(
    String id,
    String versie,
    String titel,
    String titelEngels,
    String omschrijving,
    int aantalBijeenkomsten,
    boolean teKiezen) {

  /** A list of curricula. */
  public record Page(List<CurriculumJson> leerplannen) {}

  /** One session of a curriculum. */
  public record Part(
      int nummer,
      String thema,
      String titel,
      String doel,
      long langsteDuurMinuten,
      List<StatutoryHours> teltMeeVoor,
      @Nullable String huiswerk) {}

  /** A curriculum with its sessions. */
  public record Whole(CurriculumJson leerplan, List<Part> delen) {}

  static CurriculumJson of(CurriculumRow row) {
    return new CurriculumJson(
        row.id(),
        row.version(),
        row.title().dutch(),
        row.title().english(),
        row.description().dutch(),
        row.parts(),
        row.current());
  }

  static Part of(nl.powervrouwen.spi.CurriculumPart part) {
    return new Part(
        part.number(),
        part.theme().dutch(),
        part.title().dutch(),
        part.aim().dutch(),
        part.longest().toMinutes(),
        part.countsFor().stream().sorted().toList(),
        part.homework() == null ? null : part.homework().dutch());
  }
}
