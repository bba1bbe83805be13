package nl.powervrouwen.outcomes.internal;

import java.time.LocalDate;
import nl.powervrouwen.documents.Letters;
import nl.powervrouwen.outcomes.CertificateInput;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** What is printed besides the curriculum, once it is found to be right. */
public record CheckedCertificate(
    LocalDate issuedOn, String place, String signerName, String signerRole) {

  /** The longest text on a certificate, in characters. */
  public static final int LONGEST = 120;

  /**
   * Checks it.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public static CheckedCertificate of(CertificateInput input, LocalDate today) {
    Findings findings = new Findings();
    LocalDate day = findings.needed("issuedOn", input.issuedOn(), today);
    findings.range("issuedOn", day, today.minusYears(5), today.plusYears(1));
    CheckedCertificate checked =
        new CheckedCertificate(
            day,
            printed(findings, "place", input.place()),
            printed(findings, "signerName", input.signerName()),
            printed(findings, "signerRole", input.signerRole()));
    findings.refuse();
    return checked;
  }

  private static String printed(Findings findings, String field, @Nullable String typed) {
    String text = findings.neededText(field, typed, LONGEST);
    String lacking = Letters.lacking(text);
    if (!lacking.isEmpty()) {
      findings.add(field, Code.TEXT_UNPRINTABLE, lacking);
    }
    return text;
  }
}
