package nl.powervrouwen.ui.kit;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong that nobody foresaw: it is logged under a number that the screen shows. */
public final class ErrorBanner {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorBanner.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without letters and digits that look alike. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 8;

  private ErrorBanner() {}

  /** Logs it and tells under which number. */
  public static String report(Throwable trouble) {
    StringBuilder reference = new StringBuilder(LENGTH + 1);
    for (int i = 0; i < LENGTH; i++) {
      reference.append(i == LENGTH / 2 ? "-" : "");
      reference.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    LOG.error("Unforeseen trouble, shown to the user as {}", reference, trouble);
    return reference.toString();
  }
}
