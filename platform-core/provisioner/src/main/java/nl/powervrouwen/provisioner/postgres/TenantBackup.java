package nl.powervrouwen.provisioner.postgres;

import java.time.Instant;
import java.util.Map;
import nl.powervrouwen.registry.TenantId;

/**
 * A backup of one municipality's database, made by {@code pg_dump}, with its manifest beside it.
 *
 * @param name of the file in the municipality's folder of backups, such as {@code
 *     berkelland-20261122T210000Z.dump}
 * @param tenant whose
 * @param madeAt when
 * @param size in bytes
 * @param sha256 digest of the file
 * @param schemaVersion newest migration of the database
 * @param serverVersion major version of the PostgreSQL server that it was made from
 * @param vaultProof tells whether a vault key is the one that sealed the values in it; from it the
 *     key can't be found
 * @param rows number of rows by name of the table
 */
public record TenantBackup(
    String name,
    TenantId tenant,
    Instant madeAt,
    long size,
    String sha256,
    String schemaVersion,
    int serverVersion,
    String vaultProof,
    Map<String, Long> rows) {

  /** Copies the numbers. */
  public TenantBackup {
    rows = Map.copyOf(rows);
  }
}
