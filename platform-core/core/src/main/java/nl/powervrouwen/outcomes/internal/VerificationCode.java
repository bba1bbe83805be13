package nl.powervrouwen.outcomes.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody types to check a certificate: 15 random characters and one by which a slip of the
 * finger is noticed (Luhn's rule for 26 characters).
 *
 * <p>The characters are those that nobody mistakes for another in print: no 0 and O, 1, I and L, 5
 * and S, 8 and B, 2 and Z, 6 and G, U and V together. There are 26^15 codes, some 70 bits: guessing
 * one of a million certificates takes more than 10^15 tries.
 *
 * @param value 16 characters, without hyphens
 */
public record VerificationCode(String value) {

  private static final String ALPHABET = "23456789ACDEFHJKMNPQRTVWXY";
  private static final int RANDOM = 15;
  private static final int GROUP = 4;
  private static final int LONGEST_TYPED = 60;
  private static final SecureRandom DICE = new SecureRandom();

  /** A new one. */
  static VerificationCode random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < RANDOM; i++) {
      code.append(ALPHABET.charAt(DICE.nextInt(ALPHABET.length())));
    }
    return new VerificationCode(code.append(check(code)).toString());
  }

  /**
   * What somebody typed, in any case, with dashes or blanks of any kind; empty when it is no code.
   */
  public static Optional<VerificationCode> typed(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String code =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}\u2212\u2043\u00b7._]", "");
    boolean known = code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    if (code.length() != RANDOM + 1 || !known) {
      return Optional.empty();
    }
    String body = code.substring(0, RANDOM);
    return code.charAt(RANDOM) == check(body)
        ? Optional.of(new VerificationCode(code))
        : Optional.empty();
  }

  private static char check(CharSequence body) {
    int base = ALPHABET.length();
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int value = ALPHABET.indexOf(body.charAt(body.length() - 1 - i));
      int counted = i % 2 == 0 ? value * 2 : value;
      sum += counted / base + counted % base;
    }
    return ALPHABET.charAt((base - sum % base) % base);
  }

  /** In groups of four, as it is printed. */
  String printed() {
    StringBuilder printed = new StringBuilder();
    for (int at = 0; at < value.length(); at += GROUP) {
      printed.append(at == 0 ? "" : "-").append(value, at, at + GROUP);
    }
    return printed.toString();
  }
}
