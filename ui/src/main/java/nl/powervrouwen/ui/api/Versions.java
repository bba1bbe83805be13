package nl.powervrouwen.ui.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which version a change was made on: the ETag of the last reading, in If-Match.
 *
 * <p>An ETag is the version number in quotes. A change without one is refused (428), for it could
 * overwrite what a colleague did.
 */
final class Versions {

  /** A version that nothing ever has. */
  private static final long NONE = -1;

  private static final Pattern ANY_TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]*\"");
  private static final Pattern OUR_TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

  private Versions() {}

  /** The ETag of a version. */
  static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version in If-Match.
   *
   * @return -1 for a tag that is not ours; nothing matches it
   * @throws ApiRefusal when there is none, or not exactly one
   */
  static long seen(List<String> matches) {
    String match = single(matches, HttpHeaders.IF_MATCH);
    if (match == null || match.equals("*")) {
      throw new ApiRefusal(428, List.of());
    }
    return version(match);
  }

  /** The version in If-Match, or 0 for If-None-Match: * when nothing stood there yet. */
  static long seenOrNothing(List<String> matches, List<String> nones) {
    String none = single(nones, HttpHeaders.IF_NONE_MATCH);
    if (none == null) {
      return seen(matches);
    }
    if (!matches.isEmpty()) {
      throw refused(HttpHeaders.IF_NONE_MATCH, "header.both");
    }
    if (!none.equals("*")) {
      throw refused(HttpHeaders.IF_NONE_MATCH, "header.none-match");
    }
    return 0;
  }

  private static @Nullable String single(List<String> values, String name) {
    if (values.isEmpty()) {
      return null;
    }
    if (values.size() > 1) {
      throw refused(name, "header.etag");
    }
    return values.getFirst().strip();
  }

  private static long version(String tag) {
    if (!ANY_TAG.matcher(tag).matches()) {
      throw refused(HttpHeaders.IF_MATCH, "header.etag");
    }
    return OUR_TAG.matcher(tag).matches()
        ? Long.parseLong(tag.substring(1, tag.length() - 1))
        : NONE;
  }

  private static ApiRefusal refused(String header, String code) {
    return new ApiRefusal(400, List.of(ApiError.inHeader(header, code, Texts.of(code))));
  }
}
