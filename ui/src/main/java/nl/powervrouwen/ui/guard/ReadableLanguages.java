package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.powervrouwen.ui.texts.Language;
import org.jspecify.annotations.Nullable;

/**
 * A request whose Accept-Language nobody can read, as if it had none. It says what somebody would
 * like to read, which is no reason to refuse what they ask; the server does refuse it.
 */
final class ReadableLanguages extends HttpServletRequestWrapper {

  private static final String HEADER = "Accept-Language";

  /** RFC 9110, 12.5.4: ranges of languages, each with a weight of at most three digits. */
  private static final String RANGE =
      "(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)"
          + "(?:[ \t]*;[ \t]*[qQ]=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?";

  private static final Pattern READABLE =
      Pattern.compile("[ \t]*" + RANGE + "(?:[ \t]*,[ \t]*" + RANGE + ")*[ \t]*");

  private ReadableLanguages(HttpServletRequest request) {
    super(request);
  }

  /** The same request, unless its languages can't be read. */
  static HttpServletRequest in(HttpServletRequest request) {
    return areReadable(Collections.list(request.getHeaders(HEADER)))
        ? request
        : new ReadableLanguages(request);
  }

  static boolean areReadable(List<String> headers) {
    return headers.stream().allMatch(header -> READABLE.matcher(header).matches());
  }

  @Override
  public @Nullable String getHeader(String name) {
    return HEADER.equalsIgnoreCase(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return HEADER.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    names.removeIf(HEADER::equalsIgnoreCase);
    return Collections.enumeration(names);
  }

  @Override
  public Locale getLocale() {
    return Language.OFFICIAL;
  }

  @Override
  public Enumeration<Locale> getLocales() {
    return Collections.enumeration(List.of(Language.OFFICIAL));
  }
}
