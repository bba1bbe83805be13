package nl.powervrouwen.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes an export from a snapshot: every table, what is added, and at the end the manifest. */
public final class ExportRun {

  private static final String README = "LEESMIJ.txt";
  private static final String MANIFEST = "manifest.json";

  private static final String WITH_BSN =
      """
      Op het platform ligt een BSN verzegeld. In de kolom "bsn" van de tabel participant_bsn staat het
      BSN leesbaar. De kolom "sealed" is hetzelfde BSN zoals het op het platform ligt.
      """
          .strip();

  private static final String WITHOUT_BSN =
      """
      Er staan geen leesbare BSN's in dit bestand. Op het platform ligt een BSN verzegeld: zo staat het in
      de kolom "sealed" van de tabel participant_bsn. Alleen het platform zelf kan dat openen.
      Een bestand met leesbare BSN's kan alleen met akkoord van de privacyfunctionaris.
      """
          .strip();

  private final TenantId tenant;
  private final ExportAbout about;
  private final @Nullable String version;
  private final @Nullable Function<byte[], String> vault;

  /**
   * Writes this municipality's.
   *
   * @param version newest migration of the database; null when it is not known
   * @param vault opens what lies sealed, such as the BSNs; null leaves that out
   */
  public ExportRun(
      TenantId tenant,
      ExportAbout about,
      @Nullable String version,
      @Nullable Function<byte[], String> vault) {
    this.tenant = tenant;
    this.about = about;
    this.version = version;
    this.vault = vault;
  }

  public ExportReceipt write(
      Snapshot snapshot, List<ExportPart> parts, ExportProgress progress, OutputStream out)
      throws IOException, SQLException {
    CountingStream kept = new CountingStream(out);
    DigestOutputStream digest = new DigestOutputStream(kept, Sha256.begin());
    ZipOutputStream zip = new ZipOutputStream(digest, StandardCharsets.UTF_8);
    ExportZip export = new ExportZip(snapshot, vault, progress, zip);
    progress.total(snapshot.tables().size() + parts.size());
    zip.putNextEntry(new ZipEntry(README));
    zip.write(readme());
    zip.closeEntry();
    for (Table table : snapshot.tables()) {
      export.table(table);
    }
    for (ExportPart part : parts) {
      part.add(export);
      progress.step();
    }
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(
        JsonMapper.shared().writeValueAsString(manifest(export)).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
    digest.flush();
    String sha256 = Hex.of(digest.getMessageDigest().digest());
    return new ExportReceipt(sha256, kept.bytes(), version, export.counts());
  }

  private Map<String, @Nullable Object> manifest(ExportZip export) {
    Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
    manifest.put("formaat", "powervrouwen-export");
    manifest.put("versie", 1);
    manifest.put("id", tenant.value());
    manifest.put("gemeente", about.displayName());
    manifest.put("gemeentecode", about.gemeentecode());
    manifest.put("gemaaktOp", about.madeAt().toString());
    manifest.put("gemaaktDoor", about.madeBy());
    manifest.put("databaseversie", version);
    manifest.put("tabellen", export.tables());
    manifest.put("bestanden", export.files());
    return manifest;
  }

  private byte[] readme() throws IOException {
    try (InputStream in = ExportRun.class.getClassLoader().getResourceAsStream("db/LEESMIJ.txt")) {
      if (in == null) {
        throw new IllegalStateException("The jar misses db/LEESMIJ.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("${bsn}", vault == null ? WITHOUT_BSN : WITH_BSN)
          .replace("${gemeente}", about.displayName())
          .replace("${gemaaktOp}", about.madeAt().toString())
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
