package nl.powervrouwen.participants.internal;

import java.util.regex.Pattern;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** The rules of the burgerservicenummer (Wet algemene bepalingen burgerservicenummer). */
final class Bsn {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{8,9}");
  private static final Pattern LAYOUT = Pattern.compile("[ .]");
  private static final int SHOWN = 4;
  private static final int LONGEST = 30;

  private Bsn() {}

  /** Nine digits that pass the elfproef; null when nothing was typed. */
  static @Nullable String checked(Findings findings, String field, @Nullable String typed) {
    String text = findings.text(field, typed, LONGEST);
    if (text == null) {
      return null;
    }
    String digits = LAYOUT.matcher(text).replaceAll("");
    if (!DIGITS.matcher(digits).matches()) {
      findings.add(field, Code.BSN_DIGITS);
      return null;
    }
    String nine = digits.length() == 8 ? "0" + digits : digits;
    if (!passesElfproef(nine)) {
      findings.add(field, Code.BSN_CHECK);
      return null;
    }
    return nine;
  }

  /** Weights 9 down to 2, and minus 1 for the last digit, add up to a multiple of 11. */
  static boolean passesElfproef(String nine) {
    int sum = -Character.digit(nine.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(nine.charAt(i), 10);
    }
    return sum % 11 == 0 && !nine.equals("000000000");
  }

  /** The last four digits; the others as dots. */
  static String masked(String nine) {
    return "\u2022".repeat(nine.length() - SHOWN) + nine.substring(nine.length() - SHOWN);
  }
}
