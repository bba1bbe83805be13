package nl.powervrouwen.onboarding.provisioner;

import java.util.List;
import nl.powervrouwen.tenancy.MunicipalityRecord;
import nl.powervrouwen.tenancy.Order;
import nl.powervrouwen.tenancy.TenantId;

/** Brings one database, or every one, to the newest version. */
final class MigrateHandler implements OrderHandler {

  @Override
  public Outcome handle(Order order, ProvisionerTools tools, StepLog steps) {
    TenantId tenant = order.tenant();
    List<MunicipalityRecord> wanted =
        tools.ledger().municipalities().stream()
            .filter(Migrations::hasDatabase)
            .filter(m -> tenant == null || m.tenant().equals(tenant))
            .toList();
    if (tenant != null && wanted.isEmpty()) {
      return Outcome.refused(
          "Er is geen gemeente " + tenant + " met een database.",
          "There is no municipality " + tenant + " with a database.");
    }
    String newest = tools.databases().newestVersion();
    if (wanted.stream().allMatch(m -> newest.equals(m.schemaVersion()) && m.trouble() == null)) {
      return Outcome.nothingToDo(
          "Alles is al bij: versie " + newest + ".", "All is up to date: version " + newest + ".");
    }
    steps.begin(Order.StepName.MIGRATE);
    Migrations.Tally tally = new Migrations(tools).migrate(wanted, steps::point);
    return tally.failed().isEmpty()
        ? Outcome.done(
            tally.migrated() + " bijgewerkt naar versie " + newest + ".",
            tally.migrated() + " brought to version " + newest + ".")
        : Outcome.failed(
            tally.migrated() + " bijgewerkt; mislukt: " + String.join(", ", tally.failed()),
            tally.migrated() + " brought up to date; failed: " + String.join(", ", tally.failed()));
  }
}
