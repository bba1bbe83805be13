package nl.powervrouwen.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What holds for every answer of the server, whatever was asked, and at whatever host. */
final class AnswerRules {

  /** Each exactly once, with this in it. */
  private static final Map<String, String> NEEDED =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "",
          "Permissions-Policy", "camera=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Content-Security-Policy", "frame-ancestors 'none'");

  private static final List<String> TELLING = List.of("Server", "X-Powered-By", "$WSEP");

  /** Words of a program that failed, and of the server about itself. */
  private static final Pattern INSIDE =
      Pattern.compile("Exception|\\tat |com\\.ibm|SRVE\\d|CWW|CWOAU|openliberty|java\\.lang");

  /** Of a login in Liberty, which gives no other name to choose. */
  private static final Pattern LIBERTYS =
      Pattern.compile(
          "WASReqURLOidc\\w*|WASOidc(?:State|Nonce|Code|Client|Session)\\w*|WAS_\\w+|LtpaToken2");

  /**
   * Of a login that begins: Liberty gives them past the guard, without regard for TLS that ends
   * before it (docs/decisions/0042). They say nothing of who logs in.
   */
  private static final Pattern BEGINNING =
      Pattern.compile("WASReqURLOidc\\w*|WASOidc(?:State|Nonce)\\w*");

  private static final String PREFIX = "__Host-";

  private final List<String> names;
  private final boolean secure;

  /**
   * The rules of a server.
   *
   * @param names of municipalities and of what else only who belongs to a site may read
   * @param secure whether its cookies go over TLS alone
   */
  AnswerRules(List<String> names, boolean secure) {
    this.names = List.copyOf(names);
    this.secure = secure;
  }

  /** What is wrong with a cookie as the server sets it; empty when nothing is. */
  List<String> faultsOfCookie(String cookie) {
    List<String> parts = List.of(cookie.split(";\\s*", -1));
    String name = parts.getFirst().split("=", 2)[0];
    List<String> faults = new ArrayList<>();
    if (!parts.contains("Path=/")) {
      faults.add(name + " is not for all paths");
    }
    if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith("domain"))) {
      faults.add(name + " goes to other hosts");
    }
    boolean isTaken = parts.contains("Max-Age=0"); // nothing is in it any more to be read
    if (!isTaken && !parts.containsAll(List.of("HttpOnly", "SameSite=Lax"))) {
      faults.add(name + " is not HttpOnly and SameSite=Lax");
    }
    boolean isBeginning = BEGINNING.matcher(name).matches();
    if (!isTaken && !isBeginning && parts.contains("Secure") != secure) {
      faults.add(name + (secure ? " goes without TLS" : " does not come back without TLS"));
    }
    if (name.startsWith(PREFIX) != secure && !LIBERTYS.matcher(name).matches()) {
      faults.add(name + (secure ? " can be set by another host" : " is refused by a browser"));
    }
    return faults;
  }

  /** What is wrong with an answer; empty when nothing is. */
  List<String> faults(Wire.Answer answer) {
    List<String> faults = new ArrayList<>();
    NEEDED.forEach(
        (header, part) -> {
          List<String> values = answer.header(header);
          if (values.size() != 1 || !values.getFirst().contains(part)) {
            faults.add(header + " is " + values);
          }
        });
    if (answer.header("Cache-Control").size() != 1) {
      faults.add("Cache-Control is " + answer.header("Cache-Control"));
    }
    TELLING.stream()
        .filter(header -> !answer.header(header).isEmpty())
        .forEach(header -> faults.add("tells " + header));
    if (INSIDE.matcher(answer.body()).find() && !isScript(answer)) {
      faults.add("shows the inside: " + start(answer));
    }
    answer.header("Set-Cookie").forEach(cookie -> faults.addAll(faultsOfCookie(cookie)));
    if (answer.status() >= 500) {
      faults.add("fails with " + answer.status());
    }
    return faults;
  }

  /** What is wrong with an answer at a host that is none of ours; empty when nothing is. */
  List<String> faultsElsewhere(Wire.Answer answer) {
    List<String> faults = faults(answer);
    if (answer.status() < 400) {
      faults.add("answers " + answer.status() + " at a host that is not ours");
    }
    if (!answer.header("Set-Cookie").isEmpty() || !answer.header("Location").isEmpty()) {
      faults.add("gives a cookie, or leads on");
    }
    String body = answer.body().toLowerCase(Locale.ROOT);
    names.stream()
        .filter(name -> body.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(name -> faults.add("names " + name));
    return faults;
  }

  private static boolean isScript(Wire.Answer answer) {
    return answer.header("Content-Type").stream()
        .anyMatch(type -> type.contains("javascript") || type.contains("openapi"));
  }

  private static String start(Wire.Answer answer) {
    return answer.body().substring(0, Math.min(120, answer.body().length()));
  }
}
