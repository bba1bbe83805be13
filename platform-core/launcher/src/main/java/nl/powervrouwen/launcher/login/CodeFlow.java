package nl.powervrouwen.launcher.login;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.registry.Sha256;

/** Logs a user in at one realm's login page and exchanges the code for an access token. */
public final class CodeFlow {

  private static final String CLIENT = "powervrouwen-api";

  /** Where a program on the user's machine would listen for the code. */
  public static final String REDIRECT = "http://127.0.0.1:8999/callback";

  /** On the page that asks for it. */
  private static final String PASSWORD = "name=\"password\"";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final String issuer;

  /** Works with the realm that has this address. */
  public CodeFlow(String issuer) {
    this.issuer = issuer;
  }

  /**
   * Logs in.
   *
   * @return an access token for the REST API
   * @throws CannotStart when Keycloak does not answer or refuses the user
   */
  public String token(String user, String password) {
    // Not openid: an API needs an access token, and no token that says who logged in.
    try (Browser browser = new Browser(REDIRECT + "?")) {
      return named("access_token", tokens(browser, user, password, ""));
    }
  }

  /**
   * Logs in with a browser, in which the user may be logged in already.
   *
   * @param browser stops at {@link #REDIRECT}
   * @param scope what is asked for, such as {@code openid}; empty for nothing more than access
   * @return what Keycloak answers, with all tokens in it
   * @throws CannotStart when Keycloak does not answer or refuses the user
   */
  public String tokens(Browser browser, String user, String password, String scope) {
    String verifier = random();
    String state = random();
    try {
      Browser.Page page = browser.open(authorization(state, verifier, scope));
      if (page.status() == 200 && page.body().contains(PASSWORD)) {
        page = browser.send(page, Map.of("username", user, "password", password));
      } else if (!page.target().toString().startsWith(REDIRECT) && !asks(page)) {
        throw new CannotStart(
            issuer + " shows no login page (status " + page.status() + "): is there such a site?");
      }
      if (asks(page)) {
        page = browser.send(page, Map.of("accept", "yes"));
      }
      return exchange(browser, code(page.target(), user, state), verifier);
    } catch (IOException e) {
      throw new CannotStart(
          "Keycloak does not answer at " + issuer + ": is the platform running?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while logging in");
    }
  }

  /**
   * One token of those that Keycloak gave.
   *
   * @param kind such as {@code access_token}
   * @param answer of {@link #tokens}
   */
  public static String named(String kind, String answer) {
    Matcher token = Pattern.compile("\"" + kind + "\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
    if (!token.find()) {
      throw new CannotStart("Keycloak gives no " + kind);
    }
    return token.group(1);
  }

  /** Whether it is asked, the first time, whether a program may come in. */
  private static boolean asks(Browser.Page page) {
    return page.body().contains("name=\"accept\"");
  }

  private String authorization(String state, String verifier, String scope) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("client_id", CLIENT);
    asked.put("redirect_uri", REDIRECT);
    asked.put("response_type", "code");
    if (!scope.isEmpty()) {
      asked.put("scope", scope);
    }
    asked.put("state", state);
    asked.put("code_challenge", challenge(verifier));
    asked.put("code_challenge_method", "S256");
    return issuer + "/protocol/openid-connect/auth?" + Browser.form(asked);
  }

  private String code(URI target, String user, String state) {
    if (!target.toString().startsWith(REDIRECT + "?")) {
      throw new CannotStart("Keycloak refuses the user " + user + " at " + issuer);
    }
    Map<String, String> parameters = parameters(target.getRawQuery());
    if (!state.equals(parameters.get("state")) || !parameters.containsKey("code")) {
      throw new CannotStart(
          "Keycloak answers without a code: "
              + parameters.getOrDefault("error", "no reason given"));
    }
    return String.valueOf(parameters.get("code"));
  }

  private String exchange(Browser browser, String code, String verifier)
      throws IOException, InterruptedException {
    Browser.Page answer =
        browser.post(
            issuer + "/protocol/openid-connect/token",
            Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", REDIRECT,
                "code", code,
                "code_verifier", verifier));
    if (answer.status() != 200) {
      throw new CannotStart(
          "Keycloak gives no token for the code (status " + answer.status() + ")");
    }
    return answer.body();
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String challenge(String verifier) {
    byte[] hash = Sha256.begin().digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
