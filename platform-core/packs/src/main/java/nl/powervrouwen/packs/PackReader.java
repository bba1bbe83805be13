package nl.powervrouwen.packs;

import nl.powervrouwen.packs.internal.PackReading;

/** Reads packs, and tells all that is wrong with one at once. */
public final class PackReader {

  private final PackCheck here;
  private final boolean applied;

  /** Reads packs by themselves, without knowing the installation that they are for. */
  public PackReader() {
    this(PackCheck.NOTHING);
  }

  /** Reads packs for an installation: what does not fit there is a mistake too. */
  public PackReader(PackCheck here) {
    this(here, false);
  }

  private PackReader(PackCheck here, boolean applied) {
    this.here = here;
    this.applied = applied;
  }

  /**
   * Reads packs that were applied before, perhaps by an older version: an own text that can't be
   * replaced any more is left out, and does not make the pack unreadable.
   */
  public static PackReader ofApplied() {
    return new PackReader(PackCheck.NOTHING, true);
  }

  /**
   * Reads a pack.
   *
   * @throws PackRefusal with every mistake: file, line and what was expected
   */
  public TenantPack read(PackArchive archive) {
    return new PackReading(archive, here, applied).pack();
  }
}
