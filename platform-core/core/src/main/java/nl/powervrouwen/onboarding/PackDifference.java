package nl.powervrouwen.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What applying a pack would change, for who has to agree to it first. */
public final class PackDifference {

  private PackDifference() {}

  /**
   * Compares what was last applied with what is offered now.
   *
   * @param old the pack that was last applied in full; null when the municipality is new
   * @param offered the pack that would be applied
   * @return in the order of the keys in a pack; empty when nothing changes
   */
  public static List<Change> between(@Nullable TenantPack old, TenantPack offered) {
    return List.of();
  }
}
