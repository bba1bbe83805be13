package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.documents.CeremonyList;
import nl.powervrouwen.documents.Certificate;
import nl.powervrouwen.documents.CertificatePrint;
import nl.powervrouwen.documents.House;
import nl.powervrouwen.documents.Logo;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import org.jspecify.annotations.Nullable;

/** Draws certificates in the colours of the caller's municipality. */
@ApplicationScoped
public class CertificatePdf {

  @Inject private Sites sites;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  private Optional<Site> site() {
    return sites.of(caller.tenant());
  }

  /** The municipality's name as people see it. */
  public String municipality() {
    return site().map(Site::displayName).orElseGet(() -> caller.tenant().value());
  }

  private House house() {
    String name = municipality();
    return site()
        .map(site -> new House(name, logo(site, name), site.brandColour()))
        .orElseGet(() -> new House(name, null, null));
  }

  private static @Nullable Logo logo(Site site, String name) {
    String svg = site.logo();
    return svg == null ? null : new Logo(svg, name);
  }

  private String address() {
    return site().map(Site::host).orElse(caller.tenant().value()) + "/certificaat";
  }

  /** Draws certificates, one a page. */
  public void print(List<CertificateRow> rows, OutputStream out) throws IOException {
    if (rows.isEmpty()) {
      throw new Conflict(Problem.of("group", Code.CERTIFICATE_NONE));
    }
    String address = address();
    new CertificatePrint(house())
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
    new CeremonyList(house(), group, curriculum, names, clock.today()).write(out);
  }
}
