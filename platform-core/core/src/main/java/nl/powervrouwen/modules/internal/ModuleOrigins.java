package nl.powervrouwen.modules.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which jar was the first with each id and version, kept for good: whoever judges by an id and a
 * version must know that it is the same rule, also after a restart and after the jar was away.
 */
interface ModuleOrigins {

  /**
   * The SHA-256 of the first jar that brought this; the given one when there was none before.
   *
   * @param sha256 of the jar that brings it now, 64 small hexadecimal digits
   */
  String first(Contents.Item item, String sha256);

  /** From now on this jar counts as the first: it came with the platform. */
  void replace(Contents.Item item, String sha256);

  /** Those that live as long as this object. */
  static ModuleOrigins inMemory() {
    Map<Contents.Item, String> known = new ConcurrentHashMap<>();
    return new ModuleOrigins() {
      @Override
      public String first(Contents.Item item, String sha256) {
        String before = known.putIfAbsent(item, sha256);
        return before == null ? sha256 : before;
      }

      @Override
      public void replace(Contents.Item item, String sha256) {
        known.put(item, sha256);
      }
    };
  }
}
