package nl.powervrouwen.ui.guard;

import java.util.regex.Pattern;
import nl.powervrouwen.registry.TenantId;

/**
 * How a path may be spelled, and through which door it goes.
 *
 * <p>The server chooses the way to log in by the text of the path: with a bearer token under {@code
 * /api/}, with a browser session elsewhere. A second spelling of the same path could choose the
 * other door, so a path has exactly one spelling and every other one is refused: no parameters, no
 * encoded letters, slashes or dots, no empty or dotted segments, no other capitals for {@code
 * /api}.
 */
final class RequestPath {

  /** Longest path that is read at all; ours have less than 200 characters. */
  private static final int LONGEST = 1000;

  /** Plain characters, an encoded blank, or encoded UTF-8 that is not ASCII. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,=:@/-]|%20|%[89A-F][0-9A-F])*");

  private static final Pattern DOTS_OR_NOTHING = Pattern.compile(".*/(?:\\.{0,2}/.*|\\.{1,2})");

  private static final String DESCRIPTION = "/api/v1/openapi.json";

  /**
   * Pages whose secret or code says enough: a calendar, a certificate. The shape of a secret is not
   * looked at here, so that a wrong one gets the same answer as one that has ended; and a code
   * comes with whatever dashes a mail program makes of its hyphens.
   */
  private static final Pattern OPEN_PAGE =
      Pattern.compile(
          "/agenda-abonnement/[A-Za-z0-9._-]{1,200}"
              + "|/certificaat(?:/(?:[A-Za-z0-9-]|%20|%[89A-F][0-9A-F]){1,100})?");

  /**
   * What every site tells everybody about itself, and the ways out: also for who is out already.
   */
  private static final Pattern HOUSE_PAGE =
      Pattern.compile(
          "/toegankelijkheid|/privacy|/uitloggen|/uitgelogd|/opnieuw-inloggen|/\\.well-known/security\\.txt"
              + "|/huisstijl/(?:inloggen\\.css|logo\\.svg)");

  private static final String ICON = "/favicon.ico";

  /** The part of the API with which the operator opens, changes and closes municipalities. */
  private static final Pattern OPERATORS =
      Pattern.compile("/api/v1/(?:gemeenten|opdrachten)(?:/.*)?");

  /** Figures for a program that watches the platform; it shows a secret of its own. */
  private static final String FIGURES = "/metrics";

  /** Of Liberty's own applications: whether this node can take visitors. */
  private static final Pattern HEALTH = Pattern.compile("/health(?:/(?:ready|live|started))?");

  /** Of Liberty's own applications: where Keycloak sends the browser back to after a login. */
  private static final String CALLBACK = "/oidcclient/redirect/";

  private final String raw;

  RequestPath(String raw) {
    this.raw = raw;
  }

  /**
   * The path in a whole address as the server keeps it. Liberty leaves {@code ;jsessionid=…} out of
   * the request URI, but not out of the URL by which it chooses the way to log in.
   */
  static RequestPath inUrl(CharSequence url) {
    String address = url.toString();
    int path = address.indexOf('/', address.indexOf("://") + 3);
    return new RequestPath(path < 0 ? "/" : address.substring(path));
  }

  /** The path as it was sent. */
  String text() {
    return raw;
  }

  /**
   * Whether there is only one way to read this path.
   *
   * @param mapped the path as the server read it
   */
  boolean isPlain(String mapped) {
    return raw.startsWith("/")
        && raw.length() <= LONGEST
        && PLAIN.matcher(raw).matches()
        && !DOTS_OR_NOTHING.matcher(raw).matches()
        && isApiInSmallLetters()
        && (raw.contains("%") ? !isApi() : raw.equals(mapped.isEmpty() ? "/" : mapped));
  }

  /** Whether it belongs to the REST API, with or without a version that exists. */
  boolean isApi() {
    return firstSegment().equals("api");
  }

  /**
   * Whether nothing is there, for whoever asks: another version of the API, or the icon that
   * browsers ask for by themselves and that is no reason to log in.
   */
  boolean isNothing() {
    return raw.equals(ICON) || (isApi() && !raw.startsWith("/api/v1/"));
  }

  /** Whether everybody may read it without logging in. */
  boolean isOpen(String method) {
    boolean reads = method.equals("GET") || method.equals("HEAD");
    return (raw.equals(DESCRIPTION) && (reads || method.equals("OPTIONS")))
        || ((isOpenPage() || HOUSE_PAGE.matcher(raw).matches() || isFigures()) && reads);
  }

  /** Whether it belongs to the operator's part of the REST API. */
  boolean isOperators() {
    return OPERATORS.matcher(raw).matches();
  }

  /** Whether it is where a program reads how the platform is doing. */
  boolean isFigures() {
    return raw.equals(FIGURES);
  }

  /** Whether a load balancer asks here how this node is. */
  boolean isHealth() {
    return HEALTH.matcher(raw).matches();
  }

  /** Whether a browser comes back here from a login at this tenant's realm. */
  boolean isCallbackOf(TenantId tenant) {
    return raw.equals(CALLBACK + tenant);
  }

  /** Whether it is a page that a municipality shows to everybody who has its secret or code. */
  boolean isOpenPage() {
    return OPEN_PAGE.matcher(raw).matches();
  }

  private boolean isApiInSmallLetters() {
    return !firstSegment().equalsIgnoreCase("api") || isApi();
  }

  private String firstSegment() {
    int end = raw.indexOf('/', 1);
    return end < 0 ? raw.substring(Math.min(1, raw.length())) : raw.substring(1, end);
  }
}
