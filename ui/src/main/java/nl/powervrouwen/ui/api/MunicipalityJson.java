package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.onboarding.Health;
import nl.powervrouwen.onboarding.MunicipalityDetails;
import nl.powervrouwen.onboarding.MunicipalityRow;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import org.jspecify.annotations.Nullable;

/**
 * A municipality on this installation, for the operator; nothing about a person. The names are
 * those of the JSON; moments are UTC; what is null is left out.
 */
public record MunicipalityJson(
    String id,
    String gemeentecode,
    String naam,
    String host,
    MunicipalityState toestand,
    Health gezondheid,
    @Nullable String versie,
    boolean looptAchter,
    @Nullable String melding,
    String databaseserver,
    List<String> modules,
    boolean heeftPakket,
    boolean vernietigd,
    @Nullable Instant geopendOp,
    @Nullable Instant geslotenOp,
    @Nullable LocalDate vernietigenNa,
    @Nullable Measured schijfBytes,
    @Nullable Measured mislukteLogins,
    List<OrderJson.Row> opdrachten) {

  /** The short of it, for a list. */
  public record Row(
      String id,
      String gemeentecode,
      String naam,
      String host,
      MunicipalityState toestand,
      Health gezondheid,
      @Nullable String versie,
      boolean looptAchter,
      int aantalModules,
      @Nullable UUID laatsteOpdrachtId,
      @Nullable Measured schijfBytes,
      @Nullable Measured mislukteLogins) {}

  /** A figure that the provisioner measured. */
  public record Measured(long waarde, Instant gemetenOp) {}

  /** What is destroyed, and that it was handed over. */
  public record Destroying(String id, @Means("export") @Nullable String exportSha256) {}

  /** A list of municipalities. */
  public record Page(List<Row> gemeenten) {}

  static Page of(List<MunicipalityRow> rows) {
    return new Page(rows.stream().map(MunicipalityJson::row).toList());
  }

  /** All that is known of one: the short of it, and more. */
  static MunicipalityJson of(MunicipalityDetails details) {
    MunicipalityRecord facts = details.row().facts();
    Row row = row(details.row());
    return new MunicipalityJson(
        row.id(),
        row.gemeentecode(),
        row.naam(),
        row.host(),
        row.toestand(),
        row.gezondheid(),
        row.versie(),
        row.looptAchter(),
        facts.trouble(),
        facts.databaseServer(),
        details.modules(),
        details.hasPack(),
        details.destroyed(),
        facts.openedAt(),
        facts.closedAt(),
        facts.destroyAfter(),
        row.schijfBytes(),
        row.mislukteLogins(),
        details.orders().stream().map(OrderJson::row).toList());
  }

  private static Row row(MunicipalityRow row) {
    MunicipalityRecord facts = row.facts();
    return new Row(
        facts.tenant().value(),
        facts.gemeentecode(),
        facts.displayName(),
        row.host() == null ? facts.hostName() : row.host(),
        facts.state(),
        row.health(),
        facts.schemaVersion(),
        row.behind(),
        row.modules(),
        row.latest() == null ? null : row.latest().id(),
        measured(row.measured().databaseBytes()),
        measured(row.measured().failedLogins()));
  }

  private static @Nullable Measured measured(Measurements.@Nullable Reading reading) {
    return reading == null ? null : new Measured(reading.value(), reading.at());
  }
}
