package nl.powervrouwen.identity.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A realm into which the application has gone, for some seconds and with the rights that the realm
 * gives it. Speaks Keycloak's REST by itself: Keycloak's own client would bring a second RESTEasy
 * into the server.
 */
public final class RealmAccounts {

  private static final Logger LOG = LoggerFactory.getLogger(RealmAccounts.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration WORKING_DAY = Duration.ofHours(10);
  private static final String CLIENT = "powervrouwen-beheer";

  private final HttpClient client;
  private final String admin;
  private final String token;
  private final JsonNode claims;

  private RealmAccounts(HttpClient client, String admin, String token) {
    this.client = client;
    this.admin = admin;
    this.token = token;
    String payload = token.split("\\.", -1)[1];
    this.claims = read(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
  }

  /**
   * Goes in.
   *
   * @throws Conflict when Keycloak does not answer
   */
  public static RealmAccounts of(HttpClient client, String issuer, ClientKey key) {
    String form =
        "grant_type=client_credentials&client_id="
            + CLIENT
            + "&client_assertion_type="
            + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
            + "&client_assertion="
            + ClientAssertion.signed(CLIENT, issuer, key.privateKey());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = send(client, request);
    if (answer.statusCode() != 200) {
      throw unreachable("gives no token, status " + answer.statusCode());
    }
    int realms = issuer.lastIndexOf("/realms/");
    String admin = issuer.substring(0, realms) + "/admin" + issuer.substring(realms);
    return new RealmAccounts(client, admin, read(answer.body()).get("access_token").stringValue());
  }

  /**
   * What the realm tells about itself: {@code mail}, {@code second_factor}, {@code own_provider}.
   */
  boolean tells(String claim) {
    return claims.path("pv_" + claim).booleanValue(false);
  }

  /** How long a session lasts in it since somebody proved who they are; a working day or less. */
  Duration longestLogin() {
    return Duration.ofSeconds(claims.path("pv_longest_login").longValue(WORKING_DAY.toSeconds()));
  }

  /** The roles that the groups at the municipality's own provider decide; often none. */
  Set<Role> rolesElsewhere() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : claims.path("pv_own_roles").stringValue("").split(" ", -1)) {
      Role.ofClaim(name).ifPresent(roles::add);
    }
    return roles;
  }

  /** What stands at this path. */
  public JsonNode list(String path) {
    return read(fine(exchange("GET", path, "")).body());
  }

  ObjectNode one(String path) {
    return (ObjectNode) read(fine(exchange("GET", path, "")).body());
  }

  /** Makes something and gives its id. */
  public String create(String path, JsonNode what) {
    HttpResponse<String> answer = exchange("POST", path, what.toString());
    if (answer.statusCode() == 409) {
      throw new Conflict(Problem.of("email", Code.ACCOUNT_EMAIL_TAKEN));
    }
    String location = fine(answer).headers().firstValue("Location").orElse("");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /** Changes something. */
  public void send(String method, String path, String body) {
    fine(exchange(method, path, body));
  }

  /** Lets Keycloak mail somebody. */
  void mail(String path, String body) {
    HttpResponse<String> answer = exchange("PUT", path, body);
    if (answer.statusCode() >= 500) {
      throw new Conflict(Problem.of("email", Code.ACCOUNT_MAIL_FAILED));
    }
    fine(answer);
  }

  private HttpResponse<String> exchange(String method, String path, String body) {
    return send(client, request(method, path, body));
  }

  private HttpRequest request(String method, String path, String body) {
    HttpRequest.BodyPublisher publisher =
        body.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    return HttpRequest.newBuilder(URI.create(admin + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .method(method, publisher)
        .build();
  }

  private static HttpResponse<String> fine(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status == 404) {
      throw new NotFound("account");
    }
    if (status / 100 != 2) {
      throw unreachable(answer.request().method() + " answers with status " + status);
    }
    return answer;
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw unreachable(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable("interrupted");
    }
  }

  /** The reason is for the operator; who asked can only wait. */
  private static Conflict unreachable(String reason) {
    LOG.warn("Keycloak and the accounts of a municipality: {}", reason);
    return new Conflict(Problem.of("accounts", Code.ACCOUNTS_UNREACHABLE));
  }

  private static JsonNode read(String text) {
    return JsonMapper.shared().readTree(text);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
