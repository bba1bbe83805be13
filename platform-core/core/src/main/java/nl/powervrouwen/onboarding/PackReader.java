package nl.powervrouwen.onboarding;

import nl.powervrouwen.onboarding.internal.PackReading;

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
    return new PackReading(archive, here).pack();
  }
}
