package nl.powervrouwen.packs;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.powervrouwen.packs.internal.PackText;
import nl.powervrouwen.packs.internal.YamlText;
import nl.powervrouwen.registry.Branding;

/** Writes a municipality down as a pack that {@link PackReader} reads back as the same. */
public final class PackWriter {

  private static final String LOGO = "logo.svg";
  private static final String TEXTS = "texts.yaml";

  private PackWriter() {}

  /**
   * Writes a pack: a tenant.yaml that a person can read and change, and the files that it names.
   *
   * @return named after the tenant, such as {@code voorbeeldstad}
   */
  public static PackArchive write(TenantPack pack) {
    Branding branding = pack.branding();
    Map<String, String> files = new LinkedHashMap<>();
    if (branding.logo() != null) {
      files.put(LOGO, branding.logo());
    }
    if (!branding.texts().isEmpty()) {
      files.put(TEXTS, YamlText.of(branding.texts()));
    }
    branding.pages().forEach((page, text) -> files.put(page + ".md", text));
    files.put(PackArchive.DESCRIPTION, PackText.of(pack, LOGO, TEXTS));
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return PackArchive.of(pack.id().value(), bytes);
  }
}
