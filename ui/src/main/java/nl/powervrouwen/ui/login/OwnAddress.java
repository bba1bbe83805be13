package nl.powervrouwen.ui.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address of this site that came in an address: it must not lead to somebody else's. */
final class OwnAddress {

  /** One slash, and then what can stand in a path and a query; no second slash, no backslash. */
  private static final Pattern OURS =
      Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$'()*+,;=:@/%?&-]{0,1000}");

  private OwnAddress() {}

  /** The address itself; the first page for none, or for one that is not ours. */
  static String of(@Nullable String asked) {
    return asked != null && OURS.matcher(asked).matches() ? asked : "/";
  }

  /** As it can stand in a query. */
  static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
