package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Each kind of token at each door, before and after logging out. The doors are read out of what is
 * deployed, and the tokens out of what Keycloak gives: a new one is in it by itself. A door gives
 * who has the wrong token nothing that it would not give a stranger.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensAndDoorsIT {

  private static final String NAMES_A_ROUTE = "com.vaadin.flow.router.Route";
  private static final String NAMES_A_SERVLET = "jakarta.servlet.annotation.WebServlet";

  /** What the server itself answers, and where pages go by themselves. */
  private static final List<String> SERVERS_OWN =
      List.of(
          "/health",
          "/health/ready",
          "/metrics",
          "/jwt/ibm/api",
          "/oidcclient/redirect/powervrouwen",
          "/VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket",
          "/?v-r=heartbeat",
          "/agenda-abonnement/x.ics",
          "/certificaat/ABCD-2345",
          "/api/v1/openapi.json");

  /**
   * Where one can ask.
   *
   * @param elsewhere whether it is at another kind of site, and here does not exist for anybody
   */
  private record Door(String method, String target, boolean elsewhere) {

    Door(String method, String target) {
      this(method, target, false);
    }

    boolean isApi() {
      return target.startsWith("/api/v1/") && !target.endsWith("/openapi.json");
    }
  }

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Site site = platform.site(platform.first());
  private final int port = platform.platform().settings().httpPort();
  private final Wire wire = new Wire(port, site.host());
  private final List<Door> doors = doors();

  @Test
  void opensEachDoorToTheTokenThatIsMadeForItAlone() {
    Visitor person = loggedIn();
    Map<String, String> tokens = tokens(person);
    String access = Objects.requireNonNull(tokens.remove("access_token"));

    assertThat(tokens).containsKeys("id_token", "refresh_token", "unsigned", "of the neighbour");
    assertThat(faults(doors, tokens)).isEmpty();

    // Only what reads: with this one the others would do something.
    List<Door> reading = doors.stream().filter(door -> door.method().equals("GET")).toList();
    assertThat(faults(reading, Map.of("access_token", access)))
        .as("the same look finds what is open")
        .hasSizeGreaterThan(5);
  }

  @Test
  void opensNoDoorAfterLoggingOut() {
    Visitor person = loggedIn();
    Map<String, String> tokens = tokens(person);
    Visitor thief = person.withTheSameCookies();
    assertThat(person.open(port, "/deelnemers").status()).isEqualTo(200);

    person.open(port, "/uitloggen");

    assertThat(faults(doors, tokens)).isEmpty();
    List<String> open = new ArrayList<>();
    for (Door door : doors) {
      Wire.Answer stranger = ask(door, null);
      if (door.method().equals("GET") && stranger.status() != 200) {
        Wire.Answer answer = thief.withTheSameCookies().open(port, door.target());
        if (answer.status() / 100 == 2) {
          open.add(door + " by the cookies of before");
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private Visitor loggedIn() {
    Visitor person = new Visitor(site);
    assertThat(person.logIn(port, "coordinator")).isEqualTo(200);
    return person;
  }

  /** By what Keycloak calls them, and some that it did not make. */
  private Map<String, String> tokens(Visitor person) {
    String answer = person.tokensOf("coordinator", "openid");
    Map<String, String> tokens = new LinkedHashMap<>();
    for (String kind : List.of("access_token", "id_token", "refresh_token")) {
      tokens.put(kind, CodeFlow.named(kind, answer));
    }
    String access = Objects.requireNonNull(tokens.get("access_token"));
    tokens.put("unsigned", unsigned(access));
    tokens.put("of the neighbour", platform.token(platform.second(), "coordinator"));
    tokens.put("no token", "x");
    return tokens;
  }

  private static String unsigned(String token) {
    String head = "{\"alg\":\"none\",\"typ\":\"JWT\"}";
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(head.getBytes(StandardCharsets.UTF_8))
        + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
  }

  private List<String> faults(List<Door> at, Map<String, String> tokens) {
    List<String> faults = new ArrayList<>();
    for (Door door : at) {
      Wire.Answer stranger = ask(door, null);
      tokens.forEach(
          (kind, token) -> {
            Wire.Answer answer = ask(door, token);
            boolean more = answer.status() < 300 && stranger.status() != answer.status();
            boolean refused = answer.status() == 401 || answer.status() == 403;
            boolean nothing = door.elsewhere() && answer.status() == 404;
            boolean let = door.isApi() && !refused && !nothing;
            if (more || let) {
              faults.add(door + " by " + kind + ": " + answer.status());
            }
          });
    }
    return faults;
  }

  private Wire.Answer ask(Door door, @Nullable String token) {
    Wire.Request request = wire.request(door.method(), door.target());
    if (!door.method().equals("GET")) {
      request.json("{}");
    }
    return (token == null ? request : request.token(token)).send();
  }

  private List<Door> doors() {
    List<Door> all = new ArrayList<>();
    String description = wire.request("GET", "/api/v1/openapi.json").send().body();
    for (ApiDescription.Operation operation : new ApiDescription(description).operations()) {
      String query = operation.query().isEmpty() ? "" : "?" + operation.query();
      String target = named("/api/v1" + operation.path()) + query;
      all.add(new Door(operation.method(), target, operation.isOperators()));
    }
    int operations = all.size();
    addresses().forEach(address -> all.add(new Door("GET", address)));
    SERVERS_OWN.forEach(address -> all.add(new Door("GET", address)));
    all.add(new Door("POST", "/inlogtijd"));
    all.add(new Door("POST", "/?v-r=uidl&v-uiId=0"));
    assertThat(operations).isGreaterThan(40);
    assertThat(all.size() - operations).isGreaterThan(40);
    return List.copyOf(all);
  }

  /** Those of all screens and servlets that are built. */
  private static Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    for (JavaClass one : new ClassFileImporter().importPath(Path.of("../../ui/target/classes"))) {
      one.getAnnotations().stream()
          .flatMap(TokensAndDoorsIT::addresses)
          // They log out who they answer, which is looked at by itself.
          .filter(address -> !address.equals("/uitloggen") && !address.equals("/opnieuw-inloggen"))
          .map(TokensAndDoorsIT::named)
          .forEach(addresses::add);
    }
    return addresses;
  }

  private static Stream<String> addresses(JavaAnnotation<?> annotation) {
    return switch (annotation.getRawType().getName()) {
      case NAMES_A_ROUTE -> Stream.of("/" + annotation.get("value").orElse(""));
      case NAMES_A_SERVLET -> Arrays.stream((String[]) annotation.get("value").orElseThrow());
      default -> Stream.of();
    };
  }

  private static String named(String path) {
    return path.replaceAll("\\{[^}]+}|:[A-Za-z]+(?:\\([^)]*\\))?\\??", UUID.randomUUID().toString())
        .replace("/*", "/x");
  }
}
