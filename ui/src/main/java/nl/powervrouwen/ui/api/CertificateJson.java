package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.outcomes.CertificateRow;
import org.jspecify.annotations.Nullable;

/** A certificate, as it was printed. The names are those of the JSON; what is null is left out. */
public record CertificateJson(
    UUID id,
    String code,
    String houder,
    String cursus,
    LocalDate uitgegevenOp,
    String plaats,
    boolean geldig,
    @Nullable Instant ingetrokkenOp) {

  /** A list of certificates. */
  public record Page(List<CertificateJson> certificaten) {}

  static Page of(List<CertificateRow> rows) {
    return new Page(rows.stream().map(CertificateJson::of).toList());
  }

  private static CertificateJson of(CertificateRow row) {
    return new CertificateJson(
        row.id().value(),
        row.code(),
        row.holder(),
        row.curriculum(),
        row.issuedOn(),
        row.place(),
        row.valid(),
        row.revokedAt());
  }
}
