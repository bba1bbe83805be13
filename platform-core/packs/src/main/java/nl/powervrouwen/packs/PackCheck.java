package nl.powervrouwen.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.powervrouwen.packs.internal.PackMessages;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.spi.Words;
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

  /**
   * What a pack wants to have here.
   *
   * @param id short name; empty when it is wrong in itself, as with the others
   * @param gemeentecode four digits
   * @param hostName without port
   * @param databaseServer name of a PostgreSQL server; empty when the pack names none
   * @param modules ids of modules, in the order of the pack
   */
  public record Claims(
      String id,
      String gemeentecode,
      String hostName,
      String databaseServer,
      List<String> modules) {

    /** Copies the list. */
    public Claims {
      modules = List.copyOf(modules);
    }
  }

  /** Everything that does not fit; empty when the pack can be applied. */
  public List<Finding> findings(TenantPack pack) {
    return findings(
        new Claims(
            pack.id().value(),
            pack.gemeentecode(),
            pack.hostName(),
            pack.databaseServer(),
            pack.modules().stream().sorted().toList()));
  }

  /** Everything that does not fit; a claim that is empty fits. */
  public List<Finding> findings(Claims claims) {
    List<Finding> findings = new ArrayList<>();
    Optional<MunicipalityRecord> itself =
        municipalities.stream().filter(row -> row.tenant().value().equals(claims.id())).findFirst();
    itself.ifPresent(row -> itself(row, claims, findings));
    municipalities.stream()
        .filter(row -> !row.tenant().value().equals(claims.id()))
        .filter(row -> row.state() != MunicipalityState.CLOSED)
        .forEach(row -> other(row, claims, findings));
    if (ownHosts.contains(claims.hostName())) {
      findings.add(new Finding("host", PackMessages.words("host.own", claims.hostName())));
    }
    boolean isNew = itself.isEmpty() && !claims.databaseServer().isEmpty();
    if (isNew && !databaseServers.isEmpty() && !databaseServers.contains(claims.databaseServer())) {
      findings.add(
          new Finding(
              "database",
              PackMessages.words(
                  "database.unknown", claims.databaseServer(), sorted(databaseServers))));
    }
    modules(claims.modules(), findings);
    return List.copyOf(findings);
  }

  private static void itself(MunicipalityRecord row, Claims claims, List<Finding> findings) {
    if (row.state() == MunicipalityState.CLOSED) {
      findings.add(new Finding("id", PackMessages.words("id.gone", claims.id())));
    } else if (row.state() == MunicipalityState.CLOSING) {
      findings.add(new Finding("id", PackMessages.words("id.closing", row.displayName())));
    } else if (!claims.gemeentecode().isEmpty()
        && !row.gemeentecode().equals(claims.gemeentecode())) {
      findings.add(
          new Finding(
              "gemeentecode", PackMessages.words("code.other", claims.id(), row.gemeentecode())));
    }
  }

  private static void other(MunicipalityRecord row, Claims claims, List<Finding> findings) {
    if (row.gemeentecode().equals(claims.gemeentecode())) {
      findings.add(
          new Finding(
              "gemeentecode",
              PackMessages.words(
                  "code.taken", claims.gemeentecode(), row.displayName(), row.tenant())));
    }
    if (row.hostName().equals(claims.hostName())) {
      findings.add(
          new Finding(
              "host", PackMessages.words("host.taken", claims.hostName(), row.displayName())));
    }
  }

  private void modules(List<String> named, List<Finding> findings) {
    for (int i = 0; modules != null && i < named.size(); i++) {
      if (!modules.contains(named.get(i))) {
        findings.add(
            new Finding(
                "modules[" + i + "]",
                PackMessages.words("module.unknown", named.get(i), sorted(modules))));
      }
    }
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }
}
