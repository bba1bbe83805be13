package nl.powervrouwen.launcher.login;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.powervrouwen.launcher.process.CannotStart;

/** Logs a user in at one realm's login page and exchanges the code for an access token. */
public final class CodeFlow {

  private static final String CLIENT = "powervrouwen-api";
  private static final String REDIRECT = "http://127.0.0.1:8999/callback";
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String issuer;
  private final Map<String, String> cookies = new LinkedHashMap<>();

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
    String verifier = random();
    String state = random();
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
      HttpResponse<String> answer =
          pageAndPassword(client, authorization(state, verifier), user, password);
      return exchange(client, code(answer, user, state), verifier);
    } catch (IOException e) {
      throw new CannotStart(
          "Keycloak does not answer at " + issuer + ": is the platform running?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while logging in");
    }
  }

  /**
   * Logs in at the page to which the application sent a browser.
   *
   * @param address of that page
   * @return the address to which Keycloak sends the browser back; empty when it sends it nowhere
   * @throws CannotStart when Keycloak does not answer or shows no page
   */
  public String signIn(String address, String user, String password) {
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
      return pageAndPassword(client, address, user, password)
          .headers()
          .firstValue("Location")
          .orElse("");
    } catch (IOException e) {
      throw new CannotStart(
          "Keycloak does not answer at " + issuer + ": is the platform running?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while logging in");
    }
  }

  private HttpResponse<String> pageAndPassword(
      HttpClient client, String address, String user, String password)
      throws IOException, InterruptedException {
    HttpResponse<String> page = send(client, get(address));
    if (page.statusCode() == 302) {
      return page; // she logged in here before
    }
    Matcher form = FORM.matcher(page.body());
    if (page.statusCode() != 200 || !form.find()) {
      throw new CannotStart(
          issuer
              + " shows no login page (status "
              + page.statusCode()
              + "): is there such a site?");
    }
    String action = form.group(1).replace("&amp;", "&");
    return send(client, post(action, Map.of("username", user, "password", password)));
  }

  private String authorization(String state, String verifier) {
    return issuer
        + "/protocol/openid-connect/auth?"
        + form(
            Map.of(
                "client_id",
                CLIENT,
                "redirect_uri",
                REDIRECT,
                "response_type",
                "code",
                // Not openid: an API needs an access token, and no token that says who logged in.
                "state",
                state,
                "code_challenge",
                challenge(verifier),
                "code_challenge_method",
                "S256"));
  }

  private String code(HttpResponse<String> answer, String user, String state) {
    URI target = answer.headers().firstValue("Location").map(URI::create).orElse(URI.create(""));
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

  private String exchange(HttpClient client, String code, String verifier)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            client,
            post(
                issuer + "/protocol/openid-connect/token",
                Map.of(
                    "grant_type", "authorization_code",
                    "client_id", CLIENT,
                    "redirect_uri", REDIRECT,
                    "code", code,
                    "code_verifier", verifier)));
    Matcher token = TOKEN.matcher(answer.body());
    if (answer.statusCode() != 200 || !token.find()) {
      throw new CannotStart(
          "Keycloak gives no token for the code (status " + answer.statusCode() + ")");
    }
    return token.group(1);
  }

  private HttpRequest get(String address) {
    return request(address).GET().build();
  }

  private HttpRequest post(String address, Map<String, String> fields) {
    return request(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
        .build();
  }

  private HttpRequest.Builder request(String address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    for (String cookie : response.headers().allValues("Set-Cookie")) {
      String pair = cookie.split(";", 2)[0];
      cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return response;
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
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

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
