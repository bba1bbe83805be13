package nl.powervrouwen.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Judges a pack beside what stands in the register: what is wrong with it, or what it would change.
 * Whoever takes packs asks here, so that the same pack gets the same answer through every door; the
 * provisioner asks again before it does anything.
 */
public final class PackReview {

  /** Stands in a token for the pack that a new municipality does not have yet. */
  private static final String NONE = "none";

  private static final int SHOWN = 20;

  private final Register register;
  private final Map<String, Words> titles;

  /** Judges by this register, and tells modules by their ids. */
  public PackReview(Register register) {
    this(register, Map.of());
  }

  /**
   * Judges by this register.
   *
   * @param titles of the modules that are loaded here, by id; of others the id is told
   */
  public PackReview(Register register, Map<String, Words> titles) {
    this.register = register;
    this.titles = Map.copyOf(titles);
  }

  /**
   * What a pack would do here; changes nothing.
   *
   * @throws PackRefusal with everything that is wrong with it
   */
  public PackAnswer.Preview preview(PackArchive archive) {
    TenantPack offered = read(archive);
    @Nullable String current =
        register.municipality(offered.id()).map(MunicipalityRecord::packDigest).orElse(null);
    return new PackAnswer.Preview(
        shortened(archive.digest()) + "-" + shortened(current == null ? NONE : current),
        offered.id(),
        offered.gemeentecode(),
        offered.displayName(),
        offered.hostName(),
        current == null,
        archive.digest().equals(current)
            ? List.of()
            : PackDifference.between(applied(offered.id()).orElse(null), offered, titles));
  }

  /**
   * Reads a pack that is offered to this installation.
   *
   * @throws PackRefusal with everything that is wrong with it
   */
  public TenantPack read(PackArchive archive) {
    return new PackReader(here()).read(archive);
  }

  /**
   * The pack that was last applied in full; empty when there is none, or one of an older version
   * that can't be read any more.
   */
  public Optional<TenantPack> applied(TenantId tenant) {
    try {
      return register
          .pack(tenant)
          .map(zip -> PackReader.ofApplied().read(PackArchive.of("applied.zip", zip)));
    } catch (PackRefusal e) {
      return Optional.empty();
    }
  }

  /** What a pack must fit into: all that runs here. */
  private PackCheck here() {
    Set<String> own =
        register.sites().stream()
            .filter(site -> site.kind() != SiteKind.MUNICIPALITY)
            .map(site -> site.host().replaceFirst(":[0-9]+$", ""))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> modules = new HashSet<>(register.modules());
    modules.addAll(titles.keySet());
    return new PackCheck(
        register.municipalities(),
        modules.isEmpty() ? null : modules, // no node has looked yet: nothing is known
        own,
        Set.copyOf(register.databaseServers()));
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(SHOWN, digest.length()));
  }
}
