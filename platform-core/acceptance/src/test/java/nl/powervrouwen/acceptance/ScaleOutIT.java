package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.powervrouwen.launcher.Node;
import nl.powervrouwen.launcher.SecondDatabaseServer;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/**
 * Two nodes behind a load balancer, and two PostgreSQL servers: what one node knows the other
 * knows, a municipality is where it says, and a node that dies takes nothing with it but the
 * sessions on it.
 */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class ScaleOutIT {

  private static final TenantId NEW = new TenantId("maandorp");
  private static final Duration SOON = Duration.ofSeconds(20);

  private RunningPlatform platform;
  private SecondDatabaseServer second;
  private Node two;
  private Balancer balancer;
  private int one;
  private Site old;
  private Site fresh;

  @BeforeAll
  void startTwoOfEach() throws IOException {
    platform = RunningPlatform.shared();
    one = platform.platform().settings().httpPort();
    second = platform.secondServer();
    two = Node.start(platform.platform(), "twee");
    old = platform.platform().site(platform.first());
    Path guide = platform.platform().settings().project().resolve("docs/guides/scale-out.md");
    balancer = Balancer.start(guide, one, two.port());
  }

  @AfterAll
  void stop() {
    balancer.close();
    two.close();
  }

  @Test
  @Order(1)
  void opensAMunicipalityOnTheSecondServerWhileSomebodyWorksOnTheFirst() throws Exception {
    Visitor colleague = new Visitor(old);
    assertThat(colleague.logIn(one, "coordinator")).isEqualTo(200);
    CountDownLatch opened = new CountDownLatch(1);
    Set<Integer> seen = new HashSet<>();
    try (ExecutorService work = Executors.newSingleThreadExecutor()) {
      Future<?> working =
          work.submit(
              () -> {
                do {
                  seen.add(colleague.open(one, "/deelnemers").status());
                } while (!opened.await(200, TimeUnit.MILLISECONDS)); // as quick as a person
                return null;
              });
      fresh = platform.open(NEW, "0050", second);
      Opening.awaitLogin(fresh, one);
      Opening.awaitLogin(fresh, two.port());
      opened.countDown();
      working.get();
    }

    assertThat(seen).as("what the colleague saw meanwhile").containsExactly(200);
    assertThat(colleague.open(one, "/groepen").status()).as("her login").isEqualTo(200);
    assertThat(databases(second.admin("postgres"))).contains(NEW.database());
    assertThat(databases(main("postgres"))).doesNotContain(NEW.database());
  }

  @Test
  @Order(2)
  void writesOnOneNodeWhatIsReadOnTheOther() throws IOException {
    String token = platform.token(NEW, "coordinator");
    Wire.Answer written =
        new Wire(one, fresh.host())
            .request("POST", "/api/v1/deelnemers")
            .token(token)
            .json("{\"voornaam\":\"Zahra-Twee\",\"achternaam\":\"Voorbeeld\"}")
            .send();
    assertThat(written.status()).as(written.body()).isEqualTo(201);

    assertThat(people(two.port(), fresh, token)).contains("Zahra-Twee");
    assertThat(people(one, old, platform.token(platform.first(), "coordinator")))
        .doesNotContain("Zahra-Twee");
    assertThat(me(two.port(), old, token)).as("her token elsewhere").isEqualTo(401);
  }

  @Test
  @Order(3)
  void readsNoNamesakeOnTheOtherServer() throws SQLException {
    new Opening(platform.platform()).main().open(NEW); // as a move that was cut off leaves it
    String token = platform.token(NEW, "coordinator");

    for (int i = 0; i < 10; i++) {
      assertThat(people(one, fresh, token)).contains("Zahra-Twee");
      assertThat(people(two.port(), fresh, token)).contains("Zahra-Twee");
    }
    assertThat(connections(main("postgres"), NEW.database())).isEmpty();
  }

  @Test
  @Order(4)
  void letsARoleOfOneServerNotIntoTheOther() {
    SecretStore secrets = new SecretStore(platform.platform().settings().secretsDir());
    String role = platform.first().database();
    String url = "jdbc:postgresql://127.0.0.1:" + second.port() + "/";
    for (String database : new String[] {role, NEW.database(), "postgres"}) {
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(url + database, role, secrets.existing("db/" + role)))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  @Order(5)
  void asksAVisitorOfAnotherNodeToLogInAgainWithoutAPassword() {
    Visitor visitor = new Visitor(fresh);
    assertThat(visitor.logIn(two.port(), "trainer")).isEqualTo(200);

    assertThat(visitor.open(one, "/").status()).as("unknown on the other node").isEqualTo(302);
    assertThat(visitor.logIn(one, "trainer")).isEqualTo(200);
  }

  @Test
  @Order(6)
  void closesTheDoorsOnBothNodesForAWhile() throws SQLException {
    Visitor inside = new Visitor(fresh);
    assertThat(inside.logIn(one, "coordinator")).isEqualTo(200);
    String token = platform.token(NEW, "coordinator");

    for (String state : new String[] {"SUSPENDED", "UPDATING"}) {
      update("UPDATE site SET standing = '" + state + "' WHERE tenant = '" + NEW + "'");
      String word = state.equals("UPDATING") ? "bijgewerkt" : "gesloten";
      soon(() -> inside.open(one, "/").body().contains(word));
      soon(() -> detail(two.port(), token).contains(word));

      Wire.Answer page = inside.open(one, "/deelnemers");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("Retry-After")).hasSize(1);
      assertThat(inside.click(one).status()).as("a click").isEqualTo(503);
      Wire wire = new Wire(two.port(), fresh.host());
      assertThat(wire.request("GET", "/certificaat").send().status()).isEqualTo(503);
      Wire.Answer api = wire.request("GET", "/api/v1/ik").token(token).send();
      assertThat(api.header("Content-Type")).containsExactly("application/problem+json");
      assertThat(api.header("Retry-After")).hasSize(1);
      assertThat(me(one, old, platform.token(platform.first(), "trainer"))).isEqualTo(200);
    }
    update("UPDATE site SET standing = 'OPEN' WHERE tenant = '" + NEW + "'");
    soon(() -> inside.open(one, "/deelnemers").status() == 200);
    soon(() -> me(two.port(), fresh, token) == 200);
  }

  @Test
  @Order(7)
  void takesNoLoginFromBeforeAMunicipalityCameBack() throws SQLException {
    Visitor before = new Visitor(fresh);
    assertThat(before.logIn(one, "coordinator")).isEqualTo(200);
    String token = platform.token(NEW, "coordinator");
    assertThat(me(two.port(), fresh, token)).isEqualTo(200);

    update("UPDATE site SET since = now() + interval '1 second' WHERE tenant = '" + NEW + "'");

    soon(() -> before.open(one, "/").status() == 302);
    soon(() -> me(two.port(), fresh, token) == 401);
    assertThat(before.click(one).status()).as("a click in the old page").isEqualTo(401);
    soon(() -> me(two.port(), fresh, platform.token(NEW, "coordinator")) == 200);
    soon(() -> new Visitor(fresh).logIn(one, "coordinator") == 200);
  }

  @Test
  @Order(8)
  void endsALoginOnEveryNodeWhenARoleIsTaken() {
    Visitor inside = new Visitor(fresh);
    assertThat(inside.logIn(two.port(), "trainer")).isEqualTo(200);
    String token = platform.token(NEW, "trainer");
    Visitor colleague = new Visitor(fresh);
    assertThat(colleague.logIn(two.port(), "coordinator")).isEqualTo(200);
    assertThat(me(two.port(), fresh, token)).isEqualTo(200);
    String account = platform.subject(NEW, "trainer");

    try (Browser beheerder = through("een")) {
      String address = "http://" + fresh.host();
      beheerder.logIn(address, "beheerder").see("Vandaag");
      beheerder.open(address + "/instellingen/medewerkers/" + account);
      beheerder.click("Controller").click("Trainer").click("Opslaan");
      beheerder.see("zijn gewijzigd");
    }

    soon(() -> me(two.port(), fresh, token) == 401);
    soon(() -> inside.open(two.port(), "/").status() == 302);
    assertThat(inside.click(two.port()).status()).as("a click in the old page").isEqualTo(401);
    assertThat(colleague.open(two.port(), "/").status()).as("her colleague").isEqualTo(200);
    assertThat(detail(two.port(), platform.token(NEW, "trainer")))
        .as("logged in again")
        .contains("controller")
        .doesNotContain("trainer\"");
  }

  @Test
  @Order(8)
  void logsOutOnEveryNodeWithTheProgramsOfThatLogin() {
    Visitor inside = new Visitor(fresh);
    assertThat(inside.logIn(one, "coordinator")).isEqualTo(200);
    String token = inside.tokenOf("coordinator");
    assertThat(me(two.port(), fresh, token)).isEqualTo(200);

    assertThat(inside.open(one, "/uitloggen").status()).isEqualTo(302);

    soon(() -> me(two.port(), fresh, token) == 401);
  }

  @Test
  @Order(9)
  void leadsEachHostToItsOwnMunicipalityThroughTheBalancer() {
    for (Site site : new Site[] {old, fresh}) {
      Visitor visitor = new Visitor(site);
      assertThat(visitor.logIn(balancer.port(), "coordinator")).isEqualTo(200);
      for (int click = 0; click < 10; click++) { // two nodes in turn would ask for a login
        assertThat(visitor.open(balancer.port(), "/deelnemers").status()).isEqualTo(200);
      }
      assertThat(people(balancer.port(), site, platform.token(site.tenant(), "coordinator")))
          .satisfies(
              people -> assertThat(people.contains("Zahra-Twee")).isEqualTo(site.equals(fresh)));
    }
    Wire wire = new Wire(balancer.port(), fresh.host());
    assertThat(wire.request("GET", "/health/ready").send().status()).isEqualTo(404);
    assertThat(new Wire(balancer.port(), "nergens.localhost").request("GET", "/").send().status())
        .isEqualTo(421);
  }

  @Test
  @Order(10)
  void isToldByNoHeaderThatAnotherMunicipalityWasAskedFor() {
    String token = platform.token(NEW, "coordinator");
    String[] forged = {
      "X-Forwarded-Host: " + old.host(),
      "X-Forwarded-Server: " + old.host(),
      "X-Original-Host: " + old.host(),
      "X-Forwarded-Proto: https",
      "X-Forwarded-Port: 443",
      "Forwarded: for=10.0.0.1;host=\"" + old.host() + "\";proto=https",
      "$WSSN: " + old.host(),
      "$WSSP: 443"
    };
    for (String header : forged) {
      Wire.Answer stranger = forged(fresh, header, "/", null);
      assertThat(stranger.status()).as(header).isEqualTo(302);
      assertThat(stranger.header("Location").getFirst()).startsWith(fresh.issuer() + "/");
      assertThat(forged(fresh, header, "/api/v1/ik", token).status()).as(header).isEqualTo(200);
      assertThat(
              forged(old, header.replace(old.host(), fresh.host()), "/api/v1/ik", token).status())
          .as("at the other host, " + header)
          .isEqualTo(401);
    }
    Wire wire = new Wire(balancer.port(), fresh.host());
    assertThat(wire.request("GET", "/").header("Host", old.host()).send().status())
        .as("two hosts")
        .isBetween(400, 499);
  }

  private Wire.Answer forged(Site site, String header, String path, @Nullable String token) {
    String[] both = header.split(": ", 2);
    Wire.Request request =
        new Wire(balancer.port(), site.host()).request("GET", path).header(both[0], both[1]);
    return (token == null ? request : request.token(token)).send();
  }

  @Test
  @Order(11)
  void goesOnWhereAnotherNodeDied() {
    Visitor here = new Visitor(old);
    assertThat(here.logIn(one, "coordinator")).isEqualTo(200);
    Visitor there = new Visitor(fresh);
    assertThat(there.logIn(two.port(), "coordinator")).isEqualTo(200);
    try (Browser worker = through("twee")) {
      String address = "http://" + fresh.host();
      worker.logIn(address, "coordinator").see("Vandaag");
      worker.open(address + "/deelnemers/nieuw");
      worker.type("Voornaam", "Samira").type("Achternaam", "Bewaard");
      worker.click("Opslaan").see("Samira Bewaard");
      worker.open(address + "/deelnemers/nieuw");
      worker.type("Voornaam", "Halima").type("Achternaam", "Getypt");
      assertThat(node(worker)).as("her screens stay where they were").isEqualTo("twee");

      two.kill();

      assertThatThrownBy(() -> there.open(two.port(), "/"))
          .hasCauseInstanceOf(ConnectException.class);
      assertThat(here.open(one, "/deelnemers").status()).isEqualTo(200);
      worker.click("Opslaan");
      // Their page may have moved by itself before that click; then it saved already.
      worker
          .waiting("what she typed or saved, on the other node")
          .until(
              ignored ->
                  "een".equals(node(worker))
                      && (typed(worker).contains("Halima") || isSaved(worker)));
      if (!isSaved(worker)) {
        worker.click("Opslaan");
      }
      worker.see("Halima Getypt");
      worker.open(address + "/deelnemers").see("Bewaard, Samira").see("Getypt, Halima");
    }
    balancer.awaitState("twee", "DOWN");
    assertThat(there.logIn(balancer.port(), "coordinator")).as("without a password").isEqualTo(200);
  }

  /** Somebody who comes through the balancer, and whose browser was at this node before. */
  private Browser through(String node) {
    Browser browser = Browser.onALaptop(one, balancer.port());
    browser.open("http://" + fresh.host() + "/privacy");
    browser.driver().manage().deleteAllCookies();
    browser.driver().manage().addCookie(new Cookie(Balancer.COOKIE, node));
    return browser;
  }

  private static String node(Browser browser) {
    Cookie cookie = browser.driver().manage().getCookieNamed(Balancer.COOKIE);
    return cookie == null ? "none" : cookie.getValue();
  }

  private static boolean isSaved(Browser browser) {
    return browser.text().contains("Halima Getypt");
  }

  private static List<String> typed(Browser browser) {
    return browser.all(By.cssSelector("input")).stream()
        .map(input -> String.valueOf(input.getDomProperty("value")))
        .toList();
  }

  private static String people(int port, Site site, String token) {
    Wire.Answer answer =
        new Wire(port, site.host())
            .request("POST", "/api/v1/deelnemers/_zoek")
            .token(token)
            .json("{\"zoekterm\":\"\",\"paginaGrootte\":200}")
            .send();
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private String detail(int port, String token) {
    return new Wire(port, fresh.host()).request("GET", "/api/v1/ik").token(token).send().body();
  }

  private static int me(int port, Site site, String token) {
    return new Wire(port, site.host()).request("GET", "/api/v1/ik").token(token).send().status();
  }

  private static void soon(BooleanSupplier happens) {
    long end = System.nanoTime() + SOON.toNanos();
    while (!happens.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within " + SOON).isLessThan(end);
    }
  }

  private void update(String sql) throws SQLException {
    try (Connection platformDatabase = main("platform");
        Statement statement = platformDatabase.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  private Connection main(String database) throws SQLException {
    var settings = platform.platform().settings();
    return new PostgresServer(
            settings.runtime(),
            settings.dataDir(),
            settings.postgresPort(),
            new SecretStore(settings.secretsDir()))
        .admin(database);
  }

  private static Set<String> databases(Connection admin) throws SQLException {
    return ask(admin, "SELECT datname FROM pg_database");
  }

  private static Set<String> connections(Connection admin, String database) throws SQLException {
    return ask(admin, "SELECT pid::text FROM pg_stat_activity WHERE datname = '" + database + "'");
  }

  private static Set<String> ask(Connection admin, String sql) throws SQLException {
    Set<String> answers = new HashSet<>();
    try (admin;
        Statement statement = admin.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
