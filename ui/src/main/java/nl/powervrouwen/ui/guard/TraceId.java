package nl.powervrouwen.ui.guard;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of one question as it goes from server to server: 32 hexadecimal digits, as W3C Trace
 * Context has it. Whoever asks may bring one; else it is made here.
 *
 * @param value 32 small hexadecimal digits, not all zero
 */
record TraceId(String value) {

  private static final Pattern PARENT =
      Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?");
  private static final Pattern ZERO = Pattern.compile("0+");
  private static final int LONGEST = 200;
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The trace that this header names; a new one when there is none, or it can't be read. */
  static TraceId of(@Nullable String traceparent) {
    if (traceparent != null && traceparent.length() <= LONGEST) {
      Matcher parent = PARENT.matcher(traceparent);
      if (parent.matches() && !isZero(parent.group(1)) && !isZero(parent.group(2))) {
        return new TraceId(parent.group(1));
      }
    }
    return fresh();
  }

  private static TraceId fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TraceId(HexFormat.of().formatHex(bytes));
  }

  private static boolean isZero(String digits) {
    return ZERO.matcher(digits).matches();
  }
}
