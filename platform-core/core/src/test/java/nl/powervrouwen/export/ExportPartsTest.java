package nl.powervrouwen.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.AccessChange.Ground;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportPartsTest {

  private static final String GOOD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1h3\"/></svg>";
  private static final String OLD = GOOD.replace("<path", "\n<image href=\"#a\"/><path");
  private static final TenantId TENANT = new TenantId("proefstad");
  private static final Instant ASKED = Instant.parse("2026-11-02T09:00:00Z");

  private static Site site(Branding branding) {
    return new Site(
        TENANT,
        SiteKind.MUNICIPALITY,
        "Gemeente Proefstad",
        "proefstad.example",
        "https://login.example/realms/proefstad",
        "https://login.example/end/proefstad",
        branding);
  }

  private static Branding logo(@Nullable String logo) {
    return new Branding(logo, "Proefstad", Map.of(), Map.of(), Map.of());
  }

  @Test
  void takeALogoAlongAsAFileThatNoClickOpensAsADrawingWhenItIsNotDrawn() throws IOException {
    assertThat(exported(logo(OLD)).files)
        .containsExactly(Map.entry("bestanden/logo-niet-getekend.txt", OLD));
    assertThat(exported(logo(GOOD)).files).containsExactly(Map.entry("bestanden/logo.svg", GOOD));
    assertThat(exported(logo(null)).files).isEmpty();
  }

  @Test
  void takePagesAndSettingsAlongEachInTheirPlace() throws IOException {
    Branding own =
        Branding.PLAIN
            .withPage("privacy", "# Privacy")
            .withPage(Branding.IDLE, "45")
            .withPage(Branding.SECURITY_CONTACT, "mailto:lek@proefstad.example");
    assertThat(exported(own).files)
        .containsOnly(
            Map.entry("bestanden/paginas/privacy.txt", "# Privacy"),
            Map.entry("bestanden/instellingen/minuten-tot-uitloggen.txt", "45"),
            Map.entry(
                "bestanden/instellingen/meldpunt-beveiliging.txt", "mailto:lek@proefstad.example"));
  }

  @Test
  void tellWhoAskedAndWhoAgreedToEachThingThatChangesWhoComesIn() throws IOException {
    AccessChange agreed =
        change(
            Ground.AGREEMENT,
            new AccessChange.Answer(true, null, "Bea Voorbeeld", ASKED.plusSeconds(60)),
            null,
            AccessChange.Outcome.DONE);
    AccessChange waits =
        change(
            Ground.AGREEMENT,
            null,
            new AccessChange.Emergency("Otto Voorbeeld", "De provider is weg.", ASKED),
            null);
    List<Map<String, @Nullable String>> rows =
        exported(Branding.PLAIN, agreed, waits).rows("wie-binnenkomt/wie-binnenkomt");

    assertThat(rows).hasSize(4).extracting(row -> row.get("wat")).contains("Adres", "Inloggen");
    assertThat(rows.getFirst())
        .containsEntry("opdracht", agreed.order().toString())
        .containsEntry("soort", "openen of wijzigen")
        .containsEntry("gevraagd_door", "Olga Voorbeeld")
        .containsEntry("gevraagd_op", "2026-11-02T09:00:00Z")
        .containsEntry("gevraagd_via", "map met pakketten")
        .containsEntry("akkoord", "nodig")
        .containsEntry("antwoord_tot", "2026-11-16T09:00:00Z")
        .containsEntry("antwoord", "ja")
        .containsEntry("antwoord_door", "Bea Voorbeeld")
        .containsEntry("antwoord_op", "2026-11-02T09:01:00Z")
        .containsEntry("reden", null)
        .containsEntry("noodweg_door", null)
        .containsEntry("uitkomst", "gedaan")
        .containsEntry("was", "hier")
        .containsEntry("wordt", "elders");
    assertThat(rows.getLast())
        .containsEntry("antwoord", null)
        .containsEntry("noodweg_door", "Otto Voorbeeld")
        .containsEntry("noodweg_reden", "De provider is weg.")
        .containsEntry("uitkomst", null);
  }

  @Test
  void sayWhyAMunicipalityRefusedAndHaveTheTableAlsoWhenNothingChanged() throws IOException {
    AccessChange refused =
        change(
            Ground.AGREEMENT,
            new AccessChange.Answer(false, "Niet gevraagd.", "Bea Voorbeeld", ASKED),
            null,
            AccessChange.Outcome.REFUSED);
    String path = "wie-binnenkomt/wie-binnenkomt";
    assertThat(exported(Branding.PLAIN, refused).rows(path).getFirst())
        .containsEntry("antwoord", "nee")
        .containsEntry("reden", "Niet gevraagd.")
        .containsEntry("uitkomst", "niet doorgegaan");
    assertThat(exported(Branding.PLAIN).rows(path)).isEmpty();
  }

  private static AccessChange change(
      Ground ground,
      AccessChange.@Nullable Answer answer,
      AccessChange.@Nullable Emergency emergency,
      AccessChange.@Nullable Outcome outcome) {
    Words here = new Words("hier", "here");
    Words elsewhere = new Words("elders", "elsewhere");
    return new AccessChange(
        UUID.randomUUID(),
        "a".repeat(64),
        TENANT,
        OrderKind.APPLY,
        OrderSource.FOLDER,
        "Olga Voorbeeld",
        ASKED,
        ground,
        List.of(
            new AccessChange.Line(new Words("Inloggen", "Logging in"), here, elsewhere),
            new AccessChange.Line(new Words("Adres", "Address"), here, elsewhere)),
        ASKED.plusSeconds(14 * 24 * 3600),
        answer,
        emergency,
        outcome);
  }

  private static Kept exported(Branding branding, AccessChange... changes) throws IOException {
    Kept kept = new Kept();
    for (ExportPart part : ExportParts.of(site(branding), null, List.of(changes))) {
      part.add(kept);
    }
    return kept;
  }

  /** What was added to an export, of a municipality without certificates. */
  private static final class Kept implements ExportFiles {
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, List<Map<String, @Nullable String>>> tables = new TreeMap<>();

    List<Map<String, @Nullable String>> rows(String path) {
      return tables.getOrDefault(path, List.of(Map.of("no such table", path)));
    }

    @Override
    public void each(String table, RowReader reader) {}

    @Override
    public void file(String path, String meaning, Content content) throws IOException {
      assertThat(meaning).isNotBlank();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.write(out);
      files.put(path, out.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void table(
        String path,
        String meaning,
        List<Map.Entry<String, String>> columns,
        List<List<@Nullable String>> rows) {
      assertThat(meaning).isNotBlank();
      assertThat(columns).allSatisfy(column -> assertThat(column.getValue()).isNotBlank());
      List<Map<String, @Nullable String>> named = new ArrayList<>();
      for (List<@Nullable String> row : rows) {
        assertThat(row).hasSameSizeAs(columns);
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
          values.put(columns.get(i).getKey(), row.get(i));
        }
        named.add(values);
      }
      tables.put(path, named);
    }
  }
}
