package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.launcher.Node;
import nl.powervrouwen.onboarding.Monitoring;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every address of the running server at every kind of host: Liberty's own applications, ours, and
 * what the server answers before it has looked who should.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAnswerIT {

  private static final String HEALTH = "/health";

  private static final Pattern SESSIONS_OF_NOBODY =
      Pattern.compile("powervrouwen_sessions\\{tenant=\"-\"} ([0-9.]+)");

  /**
   * Of Liberty's applications that are not started; the first two have constraints of their own.
   */
  private static final List<String> NOT_STARTED =
      List.of(
          "/oauth2/login.jsp",
          "/oauth2/declarativeEndpoint/berkelland",
          "/oauth2",
          "/jwt",
          "/jwt/ibm/api/x/jwk");

  private final RunningPlatform platform = RunningPlatform.shared();
  private final URI here = platform.address(platform.first());
  private final URI elsewhere = platform.address(platform.second());
  private final int port = platform.platform().settings().httpPort();
  private final Wire wire = new Wire(here);
  private final AnswerRules rules =
      new AnswerRules(
          platform.platform().sites().stream()
              .flatMap(site -> List.of(site.tenant().value(), site.displayName()).stream())
              .filter(name -> name.length() > 5)
              .toList(),
          false);
  private final Set<String> libertys = DeployedAddresses.libertys(platform.platform().settings());
  private final Set<String> all = new TreeSet<>(libertys);

  EveryAnswerIT() {
    String description = wire.request("GET", "/api/v1/openapi.json").send().body();
    all.addAll(DeployedAddresses.ours(new ApiDescription(description)));
    all.addAll(NOT_STARTED);
  }

  @Test
  void knowsWhatIsDeployed() {
    assertThat(all)
        .hasSizeGreaterThan(100)
        .contains("/", "*", "/deelnemers", "/certificaat", "/api/v1/ik", "/metrics")
        .contains("/health", "/health/ready", "/oidcclient/redirect/berkelland");
    assertThat(DeployedAddresses.libertysRoots(platform.platform().settings()))
        .as("what nobody needs is not started")
        .containsExactlyInAnyOrder("/health", "/oidcclient");
  }

  @Test
  void nothingAnswersAtAHostThatIsNotOurs() {
    List<String> faults = new ArrayList<>();
    foreign()
        .forEach(
            (kind, request) -> {
              for (String address : all) {
                if (kind.startsWith("absolute") && !address.startsWith("/")) {
                  continue; // an asterisk stands alone: no address can come before it
                }
                Wire.Answer answer = request.apply(address).send();
                boolean asksTheNode = address.startsWith(HEALTH) && kind.startsWith("node");
                (asksTheNode ? rules.faults(answer) : rules.faultsElsewhere(answer))
                    .forEach(fault -> faults.add(kind + " " + address + ": " + fault));
              }
            });
    assertThat(faults).isEmpty();
  }

  @Test
  void everyAnswerAtASiteHasTheSameHeadersAndShowsNoInside() {
    List<String> faults = new ArrayList<>();
    for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
      for (String address : method.equals("GET") ? all : withLibertys("/", "*", "/api/v1/ik")) {
        Wire.Answer answer = wire.request(method, address).header("Content-Length", "0").send();
        rules.faults(answer).forEach(fault -> faults.add(method + " " + address + ": " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void libertysOwnApplicationsAreNotThereAtASite() {
    for (URI site : List.of(here, elsewhere)) {
      for (String address : libertys) {
        assertThat(new Wire(site).request("GET", address).send().status())
            .as(site + address)
            .isIn(address.startsWith("/oidcclient/redirect/") ? List.of(400, 404) : List.of(404));
      }
    }
  }

  @Test
  void aLoadBalancerAsksTheNodeItself() {
    for (String host : List.of("localhost", "127.0.0.1", "127.0.0.1:" + port, "10.0.0.11:9080")) {
      for (String address : List.of("/health", "/health/ready", "/health/live")) {
        Wire.Answer answer = wire.bare("GET", address).header("Host", host).send();
        assertThat(answer.status()).as(host + address).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
        assertThat(rules.faults(answer)).isEmpty();
      }
    }
    assertThat(wire.bare("POST", HEALTH).header("Host", "localhost").send().status())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?code=a",
        "?state=b",
        "?code=a&state=b",
        "?code=a&state=001abc",
        "?error=access_denied&state=b",
        "?error=temporarily_unavailable"
      })
  void aLoginThatCannotGoOnSaysSoInDutch(String query) {
    Wire.Answer answer =
        wire.request("GET", "/oidcclient/redirect/" + platform.first() + query).send();

    assertThat(answer.status()).as(answer.body()).isBetween(400, 401);
    assertThat(answer.body()).contains("<html lang=\"nl\"", "<a href=\"/\">");
    assertThat(answer.header("Content-Type")).singleElement().asString().startsWith("text/html");
    assertThat(rules.faults(answer)).isEmpty();
  }

  @Test
  void aStrangersRequestBeginsNoSession() {
    assertThat(new Visitor(platform.site(platform.first())).logIn(port, "coordinator"))
        .as("there are sessions to count")
        .isEqualTo(200);
    boolean ledToLogin = false;
    for (String address : all) {
      for (String method : List.of("GET", "POST", "OPTIONS")) {
        Wire.Answer answer = wire.request(method, address).header("Content-Length", "0").send();
        assertThat(answer.header("Set-Cookie"))
            .as(method + " " + address)
            .noneMatch(cookie -> cookie.contains("SESSION"));
        ledToLogin |= answer.status() == 302 && !answer.header("Set-Cookie").isEmpty();
      }
    }
    assertThat(ledToLogin).as("some of them lead to a login").isTrue();
    // Of others who log in meanwhile, a session is nobody's for a moment.
    Eventually.is("no session is nobody's", () -> sessionsOfNobody() == 0);
  }

  private double sessionsOfNobody() {
    URI operator = platform.address(new TenantId("operator"));
    String secret =
        new SecretStore(platform.platform().settings().secretsDir()).obtain(Monitoring.SECRET);
    String figures = new Wire(operator).request("GET", "/metrics").token(secret).send().body();
    Matcher count = SESSIONS_OF_NOBODY.matcher(figures);
    assertThat(count.find()).as(figures).isTrue();
    return Double.parseDouble(count.group(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyCookieIsForItsOwnHostAloneAndForNoScript(boolean secure) {
    AnswerRules ofCookies = new AnswerRules(List.of(), secure);
    try (Node node = secure ? nodeWithSecureCookies() : null) {
      int at = node == null ? port : node.port();
      Set<String> set = new TreeSet<>(cookiesOfALogin(at));
      for (String address : all) {
        set.addAll(
            new Wire(at, here.getAuthority())
                .request("GET", address)
                .header("Cookie", "LtpaToken2=made-up; WASOidcCode=made-up; PVSESSION=made-up")
                .send()
                .header("Set-Cookie"));
      }
      assertThat(set)
          .as("those of a login, of the session and of ours are among them")
          .anyMatch(cookie -> cookie.startsWith("WASOidc"))
          .anyMatch(cookie -> cookie.startsWith((secure ? "__Host-" : "") + "PVSESSION"))
          .anyMatch(cookie -> cookie.startsWith((secure ? "__Host-" : "") + "PVPROOF"))
          .anyMatch(cookie -> cookie.startsWith((secure ? "__Host-" : "") + "PVACTIVE"));
      assertThat(set).flatMap(ofCookies::faultsOfCookie).isEmpty();
    }
  }

  /** As behind a balancer that speaks TLS for it, but that browsers see it without. */
  private Node nodeWithSecureCookies() {
    return Node.start(
        platform.platform(), "cookies", Map.of("PV_COOKIE_SECURE", "true", "PV_SCHEME", "http"));
  }

  /** What a browser is given from its first page to the login after it has logged out. */
  private List<String> cookiesOfALogin(int at) {
    Site site = platform.site(platform.first());
    Eventually.is(
        "a node that has just started knows the site",
        () -> new Visitor(site).open(at, "/").status() == 302);
    Visitor visitor = new Visitor(site);
    assertThat(visitor.logIn(at, "coordinator")).isEqualTo(200);
    assertThat(visitor.open(at, "/deelnemers").status()).as("by the cookies alone").isEqualTo(200);
    visitor.click(at);
    assertThat(visitor.open(at, "/uitloggen").status()).isEqualTo(302);
    assertThat(visitor.logIn(at, "coordinator")).as("again, with a password").isEqualTo(200);
    visitor.openPage(at, "/opnieuw-inloggen?naar=%2Fdeelnemers");
    return visitor.setCookies();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PVSESSION=a; Path=/; Secure; HttpOnly; SameSite=Lax",
        "__Host-PVSESSION=a; Path=/; HttpOnly; SameSite=Lax",
        "__Host-PVSESSION=a; Path=/; Secure; SameSite=Lax",
        "__Host-PVSESSION=a; Path=/; Secure; HttpOnly",
        "__Host-PVSESSION=a; Path=/; Secure; HttpOnly; SameSite=None",
        "__Host-PVSESSION=a; Path=/deelnemers; Secure; HttpOnly; SameSite=Lax",
        "__Host-PVSESSION=a; Path=/; Domain=voorbeeld.example; Secure; HttpOnly; SameSite=Lax",
        "WAS_p1=a; Path=/; HttpOnly; SameSite=Lax",
        "OidcState=a; Path=/; Secure; HttpOnly; SameSite=Lax"
      })
  void findsABadCookieThatIsSeeded(String cookie) {
    AnswerRules ofCookies = new AnswerRules(List.of(), true);

    assertThat(ofCookies.faultsOfCookie(cookie)).hasSize(1);
    assertThat(rules.faultsOfCookie("__Host-taal=nl; Path=/; HttpOnly; SameSite=Lax"))
        .as("a prefix without TLS is refused by browsers")
        .hasSize(1);
    assertThat(ofCookies.faultsOfCookie("__Host-taal=nl; Path=/; Secure; HttpOnly; SameSite=Lax"))
        .isEmpty();
    assertThat(rules.faultsOfCookie("taal=nl; Path=/; HttpOnly; SameSite=Lax")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: HOST\r\nA B: c\r\nConnection: close\r\n\r\n",
        "GET deelnemers HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
        "CONNECT x:80 HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
        "GET /a%00b HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
        "GET /jwt/%zz HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET /health HTTP/1.0\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n"
      })
  void whatIsNoProperRequestIsRefusedWithTheSameHeaders(String request) {
    Wire.Answer answer = wire.raw(request.replace("HOST", here.getAuthority()));

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(rules.faults(answer)).filteredOn(fault -> !fault.contains("CWWWC0005I")).isEmpty();
  }

  @Test
  void aHeaderThatIsTooLongIsRefusedWithTheSameHeaders() {
    Wire.Answer answer = wire.request("GET", "/").header("X-Long", "a".repeat(20_000)).send();

    assertThat(answer.status()).isBetween(400, 431);
    assertThat(rules.faults(answer)).isEmpty();
  }

  @Test
  void findsAHoleThatIsSeeded() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/dicht", exchange -> answer(exchange, true, 421, ""));
    server.createContext("/zonder-koppen", exchange -> answer(exchange, false, 421, ""));
    server.createContext("/elk-adres", exchange -> answer(exchange, true, 200, "{}"));
    server.createContext("/noemt", exchange -> answer(exchange, true, 404, "Berkelland"));
    server.start();
    try {
      Wire seeded = new Wire(server.getAddress().getPort(), "evil.example");
      Function<String, List<String>> look =
          address -> rules.faultsElsewhere(seeded.request("GET", address).send());

      assertThat(look.apply("/dicht")).isEmpty();
      assertThat(look.apply("/zonder-koppen")).hasSizeGreaterThan(5);
      assertThat(look.apply("/elk-adres")).singleElement().asString().contains("200");
      assertThat(look.apply("/noemt")).isNotEmpty();
    } finally {
      server.stop(0);
    }
  }

  private static void answer(
      com.sun.net.httpserver.HttpExchange exchange, boolean headers, int status, String body)
      throws IOException {
    if (headers) {
      var to = exchange.getResponseHeaders();
      to.set("X-Content-Type-Options", "nosniff");
      to.set("X-Frame-Options", "DENY");
      to.set("Referrer-Policy", "no-referrer");
      to.set("Permissions-Policy", "camera=()");
      to.set("Cross-Origin-Opener-Policy", "same-origin");
      to.set("Content-Security-Policy", "frame-ancestors 'none'");
      to.set("Cache-Control", "no-store");
    }
    byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Collection<String> withLibertys(String... others) {
    List<String> some = new ArrayList<>(libertys);
    some.addAll(List.of(others));
    return some;
  }

  /** Requests that name no host of ours, by what they name instead. */
  private Map<String, Function<String, Wire.Request>> foreign() {
    String name = here.getHost();
    Map<String, Function<String, Wire.Request>> kinds = new LinkedHashMap<>();
    Map.of(
            "unknown", "evil.example:" + port,
            "capitals", name.toUpperCase(Locale.ROOT) + ":" + port,
            "dot", name + ".:" + port,
            "no port", name,
            "other port", name + ":80",
            "node by address", "127.0.0.1:" + port,
            "node by name", "localhost:" + port,
            "empty", "")
        .forEach(
            (kind, host) ->
                kinds.put(kind, address -> wire.bare("GET", address).header("Host", host)));
    kinds.put("none", address -> wire.bare("GET", address));
    kinds.put(
        "two", address -> wire.request("GET", address).header("Host", elsewhere.getAuthority()));
    kinds.put(
        "absolute",
        address ->
            wire.request("GET", address.equals("*") ? "/" : "http://evil.example" + address));
    kinds.put(
        "absolute at another of ours",
        address -> wire.request("GET", address.equals("*") ? "//" : elsewhere + address));
    return kinds;
  }
}
