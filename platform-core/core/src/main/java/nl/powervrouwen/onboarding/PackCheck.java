package nl.powervrouwen.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.MunicipalityRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a pack must fit into: the municipalities and modules of this installation. A pack can be
 * right in itself and still be refused here.
 *
 * @param municipalities every row of the register
 * @param modules ids of the modules that are loaded; null when that is not known here
 * @param ownHosts host names of the platform itself, such as the operator's; without port
 * @param databaseServers names of the PostgreSQL servers; empty when they are not known here
 */
public record PackCheck(
    List<MunicipalityRecord> municipalities,
    @Nullable Set<String> modules,
    Set<String> ownHosts,
    Set<String> databaseServers) {

  /** Knows of nothing, so finds nothing: for who looks at a pack by itself. */
  public static final PackCheck NOTHING = new PackCheck(List.of(), null, Set.of(), Set.of());

  /** Copies the collections. */
  public PackCheck {
    municipalities = List.copyOf(municipalities);
    modules = modules == null ? null : Set.copyOf(modules);
    ownHosts = Set.copyOf(ownHosts);
    databaseServers = Set.copyOf(databaseServers);
  }

  /**
   * Why a key of a pack does not fit here.
   *
   * @param key the key, such as {@code host}
   * @param reason what is wrong and what was expected
   */
  public record Finding(String key, Words reason) {}

  /** Everything that does not fit; empty when the pack can be applied. */
  public List<Finding> findings(TenantPack pack) {
    return new ArrayList<>();
  }
}
