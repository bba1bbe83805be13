package nl.powervrouwen.provisioner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.powervrouwen.documents.DestructionCertificate;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle.Leaving;

/** The certificate of destruction: what was destroyed, and, honestly, what was not. */
final class DestructionCertificatePdf {

  private static final List<String> DESTROYED =
      List.of(
          "De database van de gemeente, met alle tabellen hieronder",
          "Het account waarmee de software in die database kwam",
          "De sleutels waarmee BSN's verzegeld waren; daarmee zijn ook BSN's in oude back-ups"
              + " niet meer te lezen",
          "De accounts van alle medewerkers van de gemeente, en hun omgeving om in te loggen",
          "De back-ups en exports van de gemeente in de mappen van het platform",
          "Het pakket waarmee de gemeente is geopend");

  private static final List<String> REMAINING =
      List.of(
          "Back-ups die de beheerder van het platform buiten het platform heeft gemaakt, zoals"
              + " kopieën van hele servers. Die verlopen volgens de afspraken met de beheerder",
          "De export die aan de gemeente is gegeven. Die is van de gemeente",
          "Cijfers die de gemeente zelf heeft gepubliceerd. Daarin staan geen personen",
          "De naam en de code van de gemeente in het register, wie opdrachten gaf, en deze"
              + " verklaring",
          "Regels in logboeken van de servers. Daarin staan geen gegevens van deelnemers");

  private final LifecycleHandler.Work work;
  private final Leaving leaving;
  private final Map<String, Long> rows;
  private final boolean early;

  DestructionCertificatePdf(
      LifecycleHandler.Work work, Leaving leaving, Map<String, Long> rows, boolean early) {
    this.work = work;
    this.leaving = leaving;
    this.rows = new TreeMap<>(rows);
    this.early = early;
  }

  /** Writes it into the register, which ends the municipality's life here. */
  void certify() {
    Instant now = Clock.systemUTC().instant();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      printed(now).write(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException("The certificate can't be printed", e);
    }
    work.life().certify(work.municipality().tenant(), now, facts(now), pdf.toByteArray());
  }

  private String ground() {
    return early
        ? "De gemeente heeft bevestigd dat de export is ontvangen, door het controlegetal"
            + " te noemen."
        : "De bewaartermijn was voorbij op " + leaving.destroyAfter() + ".";
  }

  private DestructionCertificate printed(Instant now) {
    return new DestructionCertificate(
        leaving.displayName(),
        leaving.gemeentecode(),
        now,
        work.order().askedByName(),
        ground(),
        leaving.export(),
        rows,
        DESTROYED,
        REMAINING);
  }

  private Map<String, ?> facts(Instant now) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("gemeente", leaving.displayName());
    facts.put("gemeentecode", leaving.gemeentecode());
    facts.put("id", work.municipality().tenant().value());
    facts.put("vernietigdOp", now.toString());
    facts.put("gevraagdDoor", work.order().askedByName());
    facts.put("opdracht", work.order().id().toString());
    facts.put("grond", ground());
    facts.put("exportSha256", leaving.export());
    facts.put("rijen", rows);
    facts.put("vernietigd", DESTROYED);
    facts.put("nietVernietigd", REMAINING);
    return facts;
  }
}
