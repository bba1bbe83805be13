package nl.powervrouwen.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.export.ExportPart;
import nl.powervrouwen.export.ExportParts;
import nl.powervrouwen.export.ExportProgress;
import nl.powervrouwen.export.ExportReceipt;
import nl.powervrouwen.export.SealedZip;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.jobs.JobControl;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobWork;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.onboarding.StartedExport;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.TenantExport;

/** Makes the export of the caller's own municipality, as a job. */
@ApplicationScoped
public class ExportService {

  private static final Words TITLE =
      new Words("Alle gegevens van de gemeente", "All data of the municipality");

  private static final Words TITLE_WITH_BSN =
      new Words(
          "Alle gegevens van de gemeente, met BSN’s", "All data of the municipality, with BSNs");

  @Inject private Jobs jobs;
  @Inject private TenantExport export;
  @Inject private Register register;
  @Inject private Sites sites;
  @Inject private Caller caller;

  /** Starts it. */
  public StartedExport make(boolean withBsn) {
    String passphrase = SealedZip.passphrase();
    Words title = withBsn ? TITLE_WITH_BSN : TITLE;
    JobId job = jobs.start(title, (control, out) -> write(withBsn, passphrase, control, out));
    return new StartedExport(job, passphrase);
  }

  private JobWork.Made write(
      boolean withBsn, String passphrase, JobControl control, OutputStream out) throws IOException {
    TenantId tenant = caller.tenant();
    Instant now = Clock.systemUTC().instant();
    List<ExportPart> parts =
        ExportParts.of(
            sites.of(tenant).orElse(null),
            register.pack(tenant).orElse(null),
            register.accessChanges(tenant, Integer.MAX_VALUE));
    String day = now.toString().substring(0, "2026-11-22".length());
    String name = "alle-gegevens-" + tenant + "-" + day;
    AtomicReference<ExportReceipt> written = new AtomicReference<>();
    String sha256 =
        SealedZip.write(
            name + ".zip",
            passphrase,
            inside ->
                written.set(
                    export.write(about(tenant, now), withBsn, parts, watched(control), inside)),
            out);
    tell(control, Objects.requireNonNull(written.get()), sha256);
    return new JobWork.Made(name + "-versleuteld.zip", "application/zip");
  }

  private static void tell(JobControl control, ExportReceipt receipt, String sha256) {
    control.note(
        new Words(
            String.format(
                Locale.ROOT,
                "%d rijen uit %d tabellen. SHA-256: %s",
                receipt.allRows(),
                receipt.rows().size(),
                sha256),
            String.format(
                Locale.ROOT,
                "%d rows of %d tables. SHA-256: %s",
                receipt.allRows(),
                receipt.rows().size(),
                sha256)));
  }

  private ExportAbout about(TenantId tenant, Instant now) {
    MunicipalityRecord known = register.municipality(tenant).orElse(null);
    String name = sites.of(tenant).map(Site::displayName).orElseGet(tenant::value);
    return new ExportAbout(
        name,
        known == null ? null : known.gemeentecode(),
        known == null ? null : known.schemaVersion(),
        caller.user().displayName(),
        now);
  }

  private static ExportProgress watched(JobControl control) {
    return new ExportProgress() {
      @Override
      public void total(int parts) {
        control.total(parts);
      }

      @Override
      public void step() {
        control.step();
      }

      @Override
      public void breathe() {
        control.checkCancelled();
      }
    };
  }
}
