package nl.powervrouwen.outcomes.internal;

import java.time.LocalDate;
import nl.powervrouwen.outcomes.CertificateInput;
import nl.powervrouwen.refusals.Findings;

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
            findings.neededText("place", input.place(), LONGEST),
            findings.neededText("signerName", input.signerName(), LONGEST),
            findings.neededText("signerRole", input.signerRole(), LONGEST));
    findings.refuse();
    return checked;
  }
}
