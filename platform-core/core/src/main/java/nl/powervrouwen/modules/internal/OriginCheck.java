package nl.powervrouwen.modules.internal;

import java.util.List;
import java.util.Set;

/**
 * Says whether a jar may bring what it brings. An id of a module that comes with the platform
 * belongs to that module, and an id with a version belongs to the jar that was the first with it.
 */
final class OriginCheck {

  private final BundledModules bundled;
  private final ModuleOrigins origins;

  OriginCheck(BundledModules bundled, ModuleOrigins origins) {
    this.bundled = bundled;
    this.origins = origins;
  }

  /**
   * Passes, and remembers the jar, when nothing of it is another's.
   *
   * @throws ModuleRefused naming whose it is
   */
  void pass(ModuleJar jar, Contents contents) throws ModuleRefused {
    List<Contents.Item> items = contents.items().toList();
    if (bundled.isOne(jar.sha256())) {
      items.forEach(item -> origins.replace(item, jar.sha256()));
      return;
    }
    for (Contents.Item item : items) {
      if (bundled.ids().contains(item.id())) {
        throw new ModuleRefused(RefusalReason.BUNDLED_ID, item.id(), jar.sha256());
      }
    }
    for (Contents.Item item : items) {
      String first = origins.first(item, jar.sha256());
      if (!first.equals(jar.sha256())) {
        throw new ModuleRefused(
            RefusalReason.OTHER_RULE, item.id(), item.version(), first, jar.sha256());
      }
    }
  }

  /**
   * The modules that come with the platform.
   *
   * @param fingerprints SHA-256 of each jar, 64 small hexadecimal digits
   * @param ids what they bring: a jar that comes along is named after what it brings
   */
  record BundledModules(Set<String> fingerprints, Set<String> ids) {

    /** None. */
    static final BundledModules NONE = new BundledModules(Set.of(), Set.of());

    boolean isOne(String sha256) {
      return fingerprints.contains(sha256);
    }
  }
}
