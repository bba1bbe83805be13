package nl.powervrouwen.participants;

import java.util.regex.Pattern;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, as it is typed. A telephone number or e-mail address is nobody's
 * alone: a couple may share one, so neither says who somebody is.
 */
public final class Reachability {

  private static final int LONGEST_PHONE = 22;
  private static final int LONGEST_EMAIL = 241;

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]+");
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?!\\.)(?!.*\\.\\.)[^@\\s<>\"(),:;\\[\\]\\\\]{1,64}(?<!\\.)@"
              + "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  private Reachability() {}

  /** A telephone number as people write it; null when nothing was typed. */
  public static @Nullable String phone(String field, @Nullable String typed, Findings findings) {
    String phone = findings.text(field, typed, LONGEST_PHONE);
    if (phone != null && phone.length() <= LONGEST_PHONE && !isPhone(phone)) {
      findings.add(field, Code.PHONE_SHAPE);
    }
    return phone;
  }

  private static boolean isPhone(String phone) {
    return PHONE.matcher(phone).matches() && phone.chars().filter(Character::isDigit).count() >= 3;
  }

  /** An e-mail address; null when nothing was typed. */
  public static @Nullable String email(String field, @Nullable String typed, Findings findings) {
    String email = findings.text(field, typed, LONGEST_EMAIL);
    if (email != null && email.length() <= LONGEST_EMAIL && !EMAIL.matcher(email).matches()) {
      findings.add(field, Code.EMAIL_SHAPE);
    }
    return email;
  }
}
