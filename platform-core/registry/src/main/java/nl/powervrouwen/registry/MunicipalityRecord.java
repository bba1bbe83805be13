package nl.powervrouwen.registry;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the register of this installation; stays after it left.
 *
 * @param tenant short name
 * @param gemeentecode four digits
 * @param displayName name as people see it
 * @param hostName without port
 * @param state where it is in its life
 * @param databaseServer name of the PostgreSQL server with its database
 * @param packDigest SHA-256 of the pack that was last applied in full; null before the first
 * @param schemaVersion newest migration of its database; null before there is one
 * @param trouble why its database could not be brought up to date; null when it could
 * @param openedAt when it was opened; null before
 * @param changedAt when this last changed
 * @param closedAt when it left; null before
 * @param destroyAfter from this day on its data may be destroyed; null unless it is closing
 */
public record MunicipalityRecord(
    TenantId tenant,
    String gemeentecode,
    String displayName,
    String hostName,
    MunicipalityState state,
    String databaseServer,
    @Nullable String packDigest,
    @Nullable String schemaVersion,
    @Nullable String trouble,
    @Nullable Instant openedAt,
    Instant changedAt,
    @Nullable Instant closedAt,
    @Nullable LocalDate destroyAfter)
    implements Serializable {

  /**
   * The newest migration of a tenant's tables, which is the one that this program works with: a
   * node refuses to work with others. A test holds it against the files.
   */
  public static final String NEWEST_SCHEMA = "6";

  /** Whether it left, and the day until which its data are kept is not over yet. */
  public boolean isKept(LocalDate today) {
    return destroyAfter != null && !today.isAfter(destroyAfter);
  }

  /** The same in another state, as of this moment. */
  public MunicipalityRecord in(MunicipalityState other, Instant now) {
    return new MunicipalityRecord(
        tenant,
        gemeentecode,
        displayName,
        hostName,
        other,
        databaseServer,
        packDigest,
        schemaVersion,
        trouble,
        openedAt,
        now,
        closedAt,
        destroyAfter);
  }

  /** The same with its database at another version, or in trouble; as of this moment. */
  public MunicipalityRecord at(@Nullable String version, @Nullable String why, Instant now) {
    return new MunicipalityRecord(
        tenant,
        gemeentecode,
        displayName,
        hostName,
        state,
        databaseServer,
        packDigest,
        version,
        why,
        openedAt,
        now,
        closedAt,
        destroyAfter);
  }
}
