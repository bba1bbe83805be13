package nl.powervrouwen.ui.api;

import java.time.Duration;
import java.util.List;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.sessions.CountsFor;
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
      String soort,
      String thema,
      String titel,
      String titelEngels,
      String doel,
      String doelEngels,
      long langsteDuurMinuten,
      @Nullable Integer geplandeDuurMinuten,
      List<StatutoryHours> teltMeeVoor,
      @Nullable List<ShareJson> teltTenHoogste,
      List<Material> materialen,
      @Nullable String huiswerk,
      @Nullable String huiswerkEngels) {}

  /** Something that the trainer needs. */
  public record Material(String titel, String titelEngels, @Nullable String adres) {}

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
    Duration planned = part.planned();
    return new Part(
        part.number(),
        part.kind().title().dutch(),
        part.theme().dutch(),
        part.title().dutch(),
        part.title().english(),
        part.aim().dutch(),
        part.aim().english(),
        part.longest().toMinutes(),
        planned == null ? null : Math.toIntExact(planned.toMinutes()),
        part.countsFor().stream().sorted().toList(),
        ShareJson.of(CountsFor.of(part)),
        part.materials().stream().map(CurriculumJson::of).toList(),
        part.homework() == null ? null : part.homework().dutch(),
        part.homework() == null ? null : part.homework().english());
  }

  private static Material of(nl.powervrouwen.spi.Material material) {
    return new Material(material.title().dutch(), material.title().english(), material.address());
  }
}
