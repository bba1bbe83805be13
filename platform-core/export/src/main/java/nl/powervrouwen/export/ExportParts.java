package nl.powervrouwen.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.documents.Certificate;
import nl.powervrouwen.documents.CertificatePrint;
import nl.powervrouwen.documents.House;
import nl.powervrouwen.documents.Logo;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;

/** What of a municipality goes into its export beside the tables of its database. */
public final class ExportParts {

  private static final String FOLDER = "bestanden/";
  private static final int MINUTES_AN_HOUR = 60;

  private ExportParts() {}

  /**
   * All of them.
   *
   * @param site its address; null when it has none any more
   * @param pack that was last applied; null when none was
   * @param changes all that changed, or was to change, about who comes in
   */
  public static List<ExportPart> of(
      @Nullable Site site, byte @Nullable [] pack, List<AccessChange> changes) {
    List<ExportPart> parts = new ArrayList<>();
    parts.add(new AccessPart(changes));
    if (pack != null) {
      parts.add(
          files ->
              files.file(
                  FOLDER + "gemeentepakket.zip",
                  "Het pakket waarmee de gemeente is geopend, zoals het laatst is toegepast",
                  out -> out.write(pack)));
    }
    if (site != null) {
      parts.add(branding(site.branding()));
      parts.add(certificates(site));
    }
    return parts;
  }

  private static ExportPart branding(Branding branding) {
    return files -> {
      String logo = branding.logo();
      if (logo != null) {
        // Theirs, so it goes along; but a click must not open what we don't draw ourselves.
        boolean drawn = branding.drawing() != null;
        files.file(
            FOLDER + (drawn ? "logo.svg" : "logo-niet-getekend.txt"),
            drawn
                ? "Het logo van de gemeente"
                : "Het logo van de gemeente, dat niet wordt getekend omdat er iets in staat dat"
                    + " niet mag",
            out -> out.write(bytes(logo)));
      }
      for (Map.Entry<String, String> page : branding.pages().entrySet()) {
        page(files, page.getKey(), bytes(page.getValue()));
      }
    };
  }

  /** Two settings stand among the pages, and are read by nobody as a page. */
  private static void page(ExportFiles files, String name, byte[] text) throws IOException {
    switch (name) {
      case Branding.IDLE ->
          files.file(
              FOLDER + "instellingen/minuten-tot-uitloggen.txt",
              "Na hoeveel minuten zonder gebruik iemand wordt uitgelogd",
              out -> out.write(text));
      case Branding.SECURITY_CONTACT ->
          files.file(
              FOLDER + "instellingen/meldpunt-beveiliging.txt",
              "Waar iemand een lek in de beveiliging kan melden",
              out -> out.write(text));
      default ->
          files.file(
              FOLDER + "paginas/" + safe(name) + ".txt",
              "Eigen tekst van de openbare pagina " + name,
              out -> out.write(text));
    }
  }

  /** Each certificate is printed again from what stands in its row, as it was printed before. */
  private static ExportPart certificates(Site site) {
    String name = site.displayName();
    String svg = site.logo();
    Logo logo = svg == null ? null : new Logo(svg, name);
    CertificatePrint print = new CertificatePrint(new House(name, logo, site.brandColour()));
    return files ->
        files.each(
            "certificate",
            row -> {
              Certificate certificate = certificate(row, site.host() + "/certificaat");
              String about =
                  row.get("revoked_at") == null ? "Een certificaat" : "Een ingetrokken certificaat";
              files.file(
                  FOLDER + "certificaten/" + safe(text(row, "code")) + ".pdf",
                  about,
                  out -> print.write(List.of(certificate), out));
            });
  }

  private static Certificate certificate(Map<String, @Nullable String> row, String address) {
    String themes = text(row, "themes");
    return new Certificate(
        text(row, "holder_name"),
        text(row, "course"),
        text(row, "programme"),
        themes.isEmpty() ? List.of() : Arrays.asList(themes.split("\n", -1)),
        Integer.parseInt(text(row, "minutes")) / MINUTES_AN_HOUR,
        text(row, "place"),
        LocalDate.parse(text(row, "issued_on")),
        text(row, "signer_name"),
        text(row, "signer_role"),
        // As it is printed: in groups of four.
        text(row, "code").replaceAll("(.{4})(?!$)", "$1-"),
        address);
  }

  private static String text(Map<String, @Nullable String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String safe(String name) {
    return name.replaceAll("[^A-Za-z0-9-]", "_");
  }
}
