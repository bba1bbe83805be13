package nl.powervrouwen.provisioner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.TenantId;

/**
 * Ends the service: everything is exported while nobody can write any more, the doors are closed
 * for good, and the register says until when the data are kept.
 */
final class CloseHandler extends LifecycleHandler {

  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  private static final Pattern MONTHS = Pattern.compile("[0-9]{1,3}");

  @Override
  OrderOutcome handle(Work work) {
    String name = work.municipality().displayName();
    if (work.municipality().state() == MunicipalityState.CLOSING
        || work.municipality().state() == MunicipalityState.CLOSED) {
      return OrderOutcome.nothingToDo(name + " was al vertrokken.", name + " had left already.");
    }
    LocalDate until = LocalDate.now(DUTCH).plusMonths(months(work));
    String sha256 = close(work, until);
    return OrderOutcome.done(
        name
            + " is vertrokken. De gegevens worden bewaard tot en met "
            + until
            + ". SHA-256 van de export: "
            + sha256,
        name
            + " has left. Its data are kept until "
            + until
            + ". SHA-256 of the export: "
            + sha256);
  }

  private static String close(Work work, LocalDate until) {
    TenantId tenant = work.municipality().tenant();
    work.steps().begin(Order.StepName.EXPORT);
    // What is written after an export would be lost to the municipality, so nobody writes any more.
    work.life().shut(tenant);
    try {
      String sha256 =
          new ExportFile(work.tools(), work.municipality(), work.order())
              .write(work.life(), work.order());
      work.steps().begin(Order.StepName.DOORS);
      work.tools().realms().suspend(tenant);
      work.steps().point("realm");
      work.life().leave(tenant, sha256, until);
      return sha256;
    } catch (RuntimeException e) {
      reopen(work, e);
      throw e;
    }
  }

  /** What can be opened again is, also when the one or the other is away. */
  private static void reopen(Work work, RuntimeException why) {
    TenantId tenant = work.municipality().tenant();
    try {
      work.life().reopen(tenant);
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
    try {
      if (work.municipality().state() == MunicipalityState.OPEN) {
        work.tools().realms().resume(tenant);
      }
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  /** As many as were asked for; otherwise the longest term in its pack. */
  private static int months(Work work) {
    String asked = work.order().argument();
    if (asked != null && !asked.isBlank()) {
      if (!MONTHS.matcher(asked.strip()).matches() || Integer.parseInt(asked.strip()) == 0) {
        throw new CannotBeDone(
            "Zeg hoeveel maanden de gegevens blijven: een getal van 1 tot en met 999.",
            "Say how many months the data are kept: a number from 1 to 999.");
      }
      return Integer.parseInt(asked.strip());
    }
    return longest(work);
  }

  private static int longest(Work work) {
    return new PackReview(work.tools().registry())
        .applied(work.municipality().tenant()).stream()
            .flatMap(pack -> pack.retention().values().stream())
            .mapToInt(TenantPack.Retention::months)
            .max()
            .orElseThrow(CloseHandler::unknown);
  }

  private static CannotBeDone unknown() {
    return new CannotBeDone(
        "Het pakket van de gemeente noemt geen termijn. Zeg hoeveel maanden de gegevens blijven.",
        "The municipality's pack names no term. Say how many months the data are kept.");
  }
}
