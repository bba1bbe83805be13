package nl.powervrouwen.provisioner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle.Leaving;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/** Destroys the data, keys and accounts of a municipality that left, and certifies it. */
final class DestroyHandler extends LifecycleHandler {

  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  private static final Pattern RECEIVED =
      Pattern.compile("export (?:received|ontvangen) ([0-9a-f]{64})");

  @Override
  OrderOutcome handle(Work work) {
    String name = work.municipality().displayName();
    if (work.municipality().state() == MunicipalityState.CLOSED) {
      return OrderOutcome.nothingToDo(
          "De gegevens van " + name + " waren al vernietigd.",
          "The data of " + name + " were destroyed already.");
    }
    Leaving leaving =
        work.life()
            .leaving(work.municipality().tenant())
            .orElseThrow(
                () ->
                    new CannotBeDone(
                        name + " is nog niet vertrokken. Sluit eerst de gemeente af.",
                        name + " has not left yet. First close the municipality."));
    boolean early = mayBeEarly(work, leaving);
    work.steps().begin(Order.StepName.DESTROY);
    Map<String, Long> rows = destroy(work);
    work.steps().begin(Order.StepName.CERTIFICATE);
    new DestructionCertificatePdf(work, leaving, rows, early).certify();
    return OrderOutcome.done(
        "Alles van " + name + " is vernietigd. De verklaring staat in het register.",
        "Everything of " + name + " is destroyed. The certificate is in the register.");
  }

  /** Whether it is before the term's end, and allowed; refuses when it is not allowed. */
  private static boolean mayBeEarly(Work work, Leaving leaving) {
    if (LocalDate.now(DUTCH).isAfter(leaving.destroyAfter())) {
      return false;
    }
    String argument = work.order().argument();
    Matcher received = RECEIVED.matcher(argument == null ? "" : argument.strip());
    if (received.matches() && received.group(1).equals(leaving.export())) {
      return true;
    }
    throw new CannotBeDone(
        "De gegevens worden bewaard tot en met "
            + leaving.destroyAfter()
            + ". Heeft de gemeente de export ontvangen? Zeg dan: export ontvangen, met de SHA-256"
            + " die de gemeente zelf heeft berekend.",
        "The data are kept until "
            + leaving.destroyAfter()
            + ". Has the municipality received the export? Then say: export received, with the"
            + " SHA-256 that the municipality itself computed.");
  }

  private static Map<String, Long> destroy(Work work) {
    TenantId tenant = work.municipality().tenant();
    Map<String, Long> rows = work.life().destroy(tenant);
    work.steps().point("database and keys");
    work.tools().realms().remove(tenant);
    work.steps().point("realm");
    work.tools().secrets().destroy(Realms.invitationSecret(tenant));
    String identityProvider = identityProviderSecret(work);
    if (identityProvider != null) {
      work.tools().secrets().destroy(identityProvider);
    }
    Path key = work.tools().installation().secretsDir().resolve("oidc").resolve(tenant + ".p12");
    try {
      Files.deleteIfExists(key);
    } catch (IOException e) {
      throw new UncheckedIOException("The key " + key + " can't be destroyed", e);
    }
    work.life().destroyBackups(tenant, BackupHandler.folder(work));
    ExportFile.removeAll(work.tools(), tenant);
    work.steps().point("files");
    return rows;
  }

  /** The secret of its own identity provider, as its pack names it; null when it has none. */
  private static @Nullable String identityProviderSecret(Work work) {
    return new PackReview(work.tools().registry())
        .applied(work.municipality().tenant())
        .map(TenantPack::identityProvider)
        .map(TenantPack.IdentityProvider::secretName)
        .filter(TenantPack.IdentityProvider.secretOf(work.municipality().tenant())::equals)
        .orElse(null);
  }
}
