package nl.powervrouwen.onboarding.provisioner;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.onboarding.BrokenPack;
import nl.powervrouwen.onboarding.PackArchive;
import nl.powervrouwen.onboarding.PackReader;
import nl.powervrouwen.tenancy.MunicipalityRecord;
import nl.powervrouwen.tenancy.MunicipalityState;
import nl.powervrouwen.tenancy.Order;
import nl.powervrouwen.tenancy.OrderDoor;
import nl.powervrouwen.tenancy.OrderKind;
import nl.powervrouwen.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for municipalities to be made once more from the pack that was last applied, where this
 * version of the program, or these settings of the installation, make something else of it than
 * what stands. So a realm follows the program as the tables do, and what the municipality changed
 * since stays as it is.
 */
final class Renewals {

  private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);

  private final ProvisionerTools tools;

  Renewals(ProvisionerTools tools) {
    this.tools = tools;
  }

  /**
   * Puts an order into the queue for each, unless one is there.
   *
   * @return how many were asked for
   */
  int ask() {
    Set<TenantId> asked =
        tools.ledger().queue().stream()
            .filter(order -> order.kind() == OrderKind.APPLY)
            .map(Order::tenant)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    int renewed = 0;
    for (MunicipalityRecord municipality : tools.ledger().municipalities()) {
      byte[] pack = tools.ledger().pack(municipality.tenant()).orElse(null);
      if (pack != null
          && lives(municipality)
          && !asked.contains(municipality.tenant())
          && isOutdated(municipality.tenant(), pack)) {
        ask(municipality.tenant(), pack);
        renewed++;
      }
    }
    return renewed;
  }

  private static boolean lives(MunicipalityRecord municipality) {
    return municipality.state() == MunicipalityState.OPEN
        || municipality.state() == MunicipalityState.SUSPENDED;
  }

  private boolean isOutdated(TenantId tenant, byte[] pack) {
    try {
      PackArchive archive = PackArchive.of("pack.zip", pack);
      return !Application.of(PackReader.ofApplied().read(archive), archive, tools).isApplied();
    } catch (BrokenPack e) {
      LOG.warn("The pack of {} can't be read by this version: apply it anew", tenant);
      return false;
    }
  }

  private void ask(TenantId tenant, byte[] pack) {
    tools
        .databases()
        .register()
        .ask(OrderKind.APPLY, tenant, pack, null, OrderDoor.PLATFORM, "platform", "Het platform");
  }

  /** Whether an order brings the very pack that stands, so that it need not be judged again. */
  static boolean is(Order order, PackArchive archive, ProvisionerTools tools) {
    TenantId tenant = order.tenant();
    return order.door() == OrderDoor.PLATFORM
        && tenant != null
        && tools
            .ledger()
            .municipality(tenant)
            .filter(one -> archive.digest().equals(one.packDigest()))
            .isPresent();
  }
}
