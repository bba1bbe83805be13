package nl.powervrouwen.provisioner;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.TenantId;

/**
 * Asks for municipalities to be made once more from the pack that was last applied, where this
 * version of the program, or these settings of the installation, make something else of it than
 * what stands. So a realm follows the program as the tables do, and what the municipality changed
 * since stays as it is.
 */
final class Renewals {

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
        tools.registry().queue().stream()
            .filter(order -> order.kind() == OrderKind.APPLY)
            .map(Order::tenant)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    String here = tools.installation().fingerprint();
    int renewed = 0;
    for (MunicipalityRecord municipality : tools.registry().municipalities()) {
      TenantId tenant = municipality.tenant();
      if (municipality.state().lives() && !asked.contains(tenant) && isOutdated(tenant, here)) {
        ask(tenant, tools.registry().pack(tenant).orElseThrow());
        renewed++;
      }
    }
    return renewed;
  }

  /** Told without reading the pack or the key: there may be hundreds, and this is at each start. */
  private boolean isOutdated(TenantId tenant, String here) {
    return tools.registry().appliedAs(tenant).filter(as -> !as.startsWith(here)).isPresent();
  }

  private void ask(TenantId tenant, byte[] pack) {
    tools
        .databases()
        .register()
        .ask(OrderKind.APPLY, tenant, pack, null, OrderSource.PLATFORM, "platform", "Het platform");
  }

  /** Whether an order brings the very pack that stands, so that it need not be judged again. */
  static boolean is(Order order, PackArchive archive, ProvisionerTools tools) {
    TenantId tenant = order.tenant();
    return order.source() == OrderSource.PLATFORM
        && tenant != null
        && tools
            .registry()
            .municipality(tenant)
            .filter(one -> archive.digest().equals(one.packDigest()))
            .isPresent();
  }
}
