package nl.powervrouwen.provisioner;

import java.util.List;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.TenantId;

/** Brings one database, or every one, to the newest version. */
final class MigrateHandler implements OrderHandler {

  @Override
  public OrderOutcome handle(Order order, ProvisionerTools tools, StepLog steps) {
    TenantId tenant = order.tenant();
    List<MunicipalityRecord> wanted =
        tools.registry().municipalities().stream()
            .filter(Migrations::hasDatabase)
            .filter(m -> tenant == null || m.tenant().equals(tenant))
            .toList();
    if (tenant != null && wanted.isEmpty()) {
      return OrderOutcome.refused(
          "Er is geen gemeente " + tenant + " met een database.",
          "There is no municipality " + tenant + " with a database.");
    }
    String newest = tools.databases().newestVersion();
    if (wanted.stream().allMatch(m -> newest.equals(m.schemaVersion()) && m.trouble() == null)) {
      return OrderOutcome.nothingToDo(
          "Alles is al bij: versie " + newest + ".", "All is up to date: version " + newest + ".");
    }
    steps.begin(Order.StepName.MIGRATE);
    Migrations.Tally tally = new Migrations(tools).migrate(wanted, steps::point);
    return tally.failed().isEmpty()
        ? OrderOutcome.done(
            tally.migrated() + " bijgewerkt naar versie " + newest + ".",
            tally.migrated() + " brought to version " + newest + ".")
        : OrderOutcome.failed(
            tally.migrated() + " bijgewerkt; mislukt: " + String.join(", ", tally.failed()),
            tally.migrated() + " brought up to date; failed: " + String.join(", ", tally.failed()));
  }
}
