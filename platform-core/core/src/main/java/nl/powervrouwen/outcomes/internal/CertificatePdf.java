package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.documents.CeremonyList;
import nl.powervrouwen.documents.Certificate;
import nl.powervrouwen.documents.CertificatePrint;
import nl.powervrouwen.identity.CallerHouse;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;

/** Draws certificates in the colours of the caller's municipality. */
@ApplicationScoped
public class CertificatePdf {

  @Inject private CallerHouse caller;
  @Inject private DutchClock clock;

  /** The municipality's name as people see it. */
  public String municipality() {
    return caller.house().name();
  }

  /** Draws certificates, one a page. */
  public void print(List<CertificateRow> rows, OutputStream out) throws IOException {
    if (rows.isEmpty()) {
      throw new Conflict(Problem.of("group", Code.CERTIFICATE_NONE));
    }
    String address = caller.host() + "/certificaat";
    new CertificatePrint(caller.house())
        .write(rows.stream().map(row -> printed(row, address)).toList(), out);
  }

  private static Certificate printed(CertificateRow row, String address) {
    return new Certificate(
        row.holder(),
        row.curriculum(),
        row.programme(),
        row.themes(),
        row.attended().whole(),
        row.place(),
        row.issuedOn(),
        row.signerName(),
        row.signerRole(),
        row.code(),
        address);
  }

  /** Draws the list for the ceremony. */
  public void list(String group, String curriculum, List<String> names, OutputStream out)
      throws IOException {
    new CeremonyList(caller.house(), group, curriculum, names, clock.today()).write(out);
  }
}
