package nl.powervrouwen.modules.internal;

import java.math.BigInteger;
import java.util.Comparator;

/** Versions as people count them: 2 comes before 10, and 2026.1 after 2025.4. */
final class VersionOrder implements Comparator<String> {

  static final Comparator<String> NEWEST_FIRST = new VersionOrder().reversed();

  VersionOrder() {}

  @Override
  public int compare(String one, String other) {
    String[] ones = one.split("[.-]", -1);
    String[] others = other.split("[.-]", -1);
    for (int i = 0; i < Math.min(ones.length, others.length); i++) {
      int difference = comparePieces(ones[i], others[i]);
      if (difference != 0) {
        return difference;
      }
    }
    int difference = Integer.compare(ones.length, others.length);
    return difference != 0 ? difference : one.compareTo(other);
  }

  private static int comparePieces(String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return one.compareTo(other);
  }

  private static boolean isNumber(String piece) {
    return !piece.isEmpty() && piece.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
