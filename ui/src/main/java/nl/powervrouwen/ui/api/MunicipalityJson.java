package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.onboarding.MunicipalityDetails;
import nl.powervrouwen.onboarding.MunicipalityRow;
import nl.powervrouwen.tenancy.MunicipalityRecord;
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
    String toestand,
    String gezondheid,
    @Nullable String versie,
    boolean looptAchter,
    @Nullable String melding,
    String databaseserver,
    List<String> modules,
    boolean heeftPakket,
    boolean vernietigd,
    @Nullable String geopendOp,
    @Nullable String geslotenOp,
    @Nullable LocalDate vernietigenNa,
    List<OrderJson.Row> opdrachten) {

  /** The short of it, for a list. */
  public record Row(
      String id,
      String gemeentecode,
      String naam,
      String host,
      String toestand,
      String gezondheid,
      @Nullable String versie,
      boolean looptAchter,
      int aantalModules,
      @Nullable UUID laatsteOpdrachtId) {}

  /** A list of municipalities. */
  public record Page(List<Row> gemeenten) {}

  static Page of(List<MunicipalityRow> rows) {
    return new Page(rows.stream().map(MunicipalityJson::row).toList());
  }

  static MunicipalityJson of(MunicipalityDetails details) {
    MunicipalityRow row = details.row();
    MunicipalityRecord facts = row.facts();
    return new MunicipalityJson(
        facts.tenant().value(),
        facts.gemeentecode(),
        facts.displayName(),
        host(row),
        Terms.MUNICIPALITY_STATE.of(facts.state()),
        Terms.HEALTH.of(row.health()),
        facts.schemaVersion(),
        row.behind(),
        facts.trouble(),
        facts.databaseServer(),
        details.modules(),
        details.hasPack(),
        details.destroyed(),
        facts.openedAt() == null ? null : facts.openedAt().toString(),
        facts.closedAt() == null ? null : facts.closedAt().toString(),
        facts.destroyAfter(),
        details.orders().stream().map(OrderJson::row).toList());
  }

  private static Row row(MunicipalityRow row) {
    MunicipalityRecord facts = row.facts();
    return new Row(
        facts.tenant().value(),
        facts.gemeentecode(),
        facts.displayName(),
        host(row),
        Terms.MUNICIPALITY_STATE.of(facts.state()),
        Terms.HEALTH.of(row.health()),
        facts.schemaVersion(),
        row.behind(),
        row.modules(),
        row.latest() == null ? null : row.latest().id());
  }

  private static String host(MunicipalityRow row) {
    return row.host() == null ? row.facts().hostName() : row.host();
  }
}
