package nl.powervrouwen.sessions.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.powervrouwen.registry.Sha256;

/** The secret of a calendar's address: 256 random bits, of which only a hash is kept. */
public final class FeedSecret {

  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private FeedSecret() {}

  /** A new one, fit for an address. */
  public static String fresh() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** Whether it looks like one of ours. */
  public static boolean isPossible(String secret) {
    return SHAPE.matcher(secret).matches();
  }

  /** What is kept of it. It is random and long, so that it needs no salt and no slow hash. */
  public static byte[] hash(String secret) {
    return Sha256.begin().digest(secret.getBytes(StandardCharsets.US_ASCII));
  }
}
