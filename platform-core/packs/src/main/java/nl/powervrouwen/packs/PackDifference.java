package nl.powervrouwen.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.packs.internal.PackFacts;
import nl.powervrouwen.packs.internal.PackFacts.Fact;
import nl.powervrouwen.packs.internal.PackMessages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** What applying a pack would change, for who has to agree to it first. */
public final class PackDifference {

  private PackDifference() {}

  /**
   * Compares what was last applied with what is offered now.
   *
   * @param old the pack that was last applied in full; null when the municipality is new
   * @param offered the pack that would be applied
   * @return in the order of the keys in a pack, what goes away last; empty when nothing changes
   */
  public static List<Change> between(@Nullable TenantPack old, TenantPack offered) {
    return between(old, offered, Map.of());
  }

  /**
   * The same with the titles of modules in the place of their ids.
   *
   * @param titles by id; a module that is not among them is told by its id
   */
  public static List<Change> between(
      @Nullable TenantPack old, TenantPack offered, Map<String, Words> titles) {
    Map<String, Fact> before = old == null ? Map.of() : PackFacts.of(old, titles);
    Map<String, Fact> after = PackFacts.of(offered, titles);
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      Change change = change(key, before.get(key), after.get(key));
      if (change != null) {
        changes.add(change);
      }
    }
    return List.copyOf(changes);
  }

  /**
   * The part of a difference that decides who comes in, or what others see: with which the
   * municipality has to agree.
   */
  public static List<Change> access(@Nullable TenantPack old, TenantPack offered) {
    return between(old, offered).stream()
        .filter(change -> AccessRule.ofKey(change.key()) == AccessRule.AGREEMENT)
        .toList();
  }

  private static @Nullable Change change(String key, @Nullable Fact before, @Nullable Fact after) {
    Words nothing = PackMessages.words("change.nothing");
    if (before == null) {
      return after == null ? null : new Change(key, after.label(), nothing, after.shown());
    }
    if (after == null) {
      return new Change(key, before.label(), before.shown(), nothing);
    }
    return before.exact().equals(after.exact())
        ? null
        : new Change(key, after.label(), before.asOld(), after.asNew());
  }
}
