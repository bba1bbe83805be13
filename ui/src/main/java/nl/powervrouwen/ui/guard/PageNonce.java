package nl.powervrouwen.ui.guard;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A word that only this answer knows: scripts inside the page must carry it to be run, so that what
 * somebody smuggled into a page is not.
 */
public final class PageNonce {

  /** Request attribute in which the word of this answer stands. */
  public static final String ATTRIBUTE = PageNonce.class.getName();

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 18;

  private PageNonce() {}

  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}
