package nl.powervrouwen.ui.certificates;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often one address may look something up: modestly, for guessing is hopeless anyway and a town
 * hall shares one address.
 */
final class RateLimit {

  private static final int MOST_A_MINUTE = 60;
  private static final int MOST_ADDRESSES = 10_000;
  private static final long MINUTE = 60_000;

  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private volatile long minute;

  /** Whether this address may ask once more at this moment (in milliseconds). */
  boolean allows(String address, long now) {
    long current = now / MINUTE;
    if (current != minute || asked.size() > MOST_ADDRESSES) {
      asked.clear();
      minute = current;
    }
    return asked.merge(address, 1, Integer::sum) <= MOST_A_MINUTE;
  }
}
