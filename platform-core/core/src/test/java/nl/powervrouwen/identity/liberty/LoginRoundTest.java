package nl.powervrouwen.identity.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.DatabaseServers;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a node writes for its server, out of the table of addresses. */
@SuppressWarnings("NullAway.Init")
class LoginRoundTest {

  private static final PostgresAddress MAIN =
      new PostgresAddress("main", "localhost", 5432, "prefer");
  private static final PostgresAddress SECOND =
      new PostgresAddress("tweede", "db2.voorbeeld.example", 5433, "verify-full");

  @TempDir private Path home;

  private final Table table = new Table();
  private SecretStore secrets;
  private Path folder;
  private LoginRound round;

  @BeforeEach
  void open() {
    secrets = new SecretStore(home.resolve("secrets"));
    folder = home.resolve("overrides");
    round = new LoginRound(new SiteFiles(folder), "http", table, table, secrets);
    table.servers.add(MAIN);
  }

  @Test
  void writesALoginForEachSiteAndADataSourceForEachFurtherServer() throws IOException {
    table.sites.add(site("voorbeeldstad"));
    table.sites.add(site("proefdorp"));
    table.servers.add(SECOND);
    key("voorbeeldstad");
    key("proefdorp");

    assertThat(round.look()).isTrue();

    assertThat(files())
        .containsExactly("database-tweede.xml", "site-proefdorp.xml", "site-voorbeeldstad.xml");
    assertThat(text("site-voorbeeldstad.xml"))
        .contains("<host name=\"voorbeeldstad.localhost:9080\" matchType=\"equals\"/>")
        .contains("redirectToRPHostAndPort=\"http://voorbeeldstad.localhost:9080\"")
        .contains("secrets/oidc/voorbeeldstad.p12");
    assertThat(text("database-tweede.xml"))
        .contains("jndiName=\"jdbc/tenants-tweede\"")
        .contains("serverName=\"db2.voorbeeld.example\" portNumber=\"5433\"")
        .contains("sslMode=\"verify-full\"");
  }

  @Test
  void showsItsFilesToNobodyElse() throws IOException {
    table.sites.add(site("voorbeeldstad"));
    key("voorbeeldstad");
    round.look();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("site-voorbeeldstad.xml"))))
        .isEqualTo("rw-------");
  }

  @Test
  void takesAwayWhatLeftAndLeavesWhatOthersPutThere() throws IOException {
    table.sites.add(site("voorbeeldstad"));
    table.servers.add(SECOND);
    key("voorbeeldstad");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("tls.xml"), "<server/>");
    round.look();

    table.sites.clear();
    table.servers.remove(SECOND);
    round.look();

    assertThat(files()).containsExactly("tls.xml");
  }

  @Test
  void takesAwayAtItsFirstLookWhatLeftWhileItDidNotRun() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("site-verdwenen.xml"), "<server/>");
    table.sites.add(site("voorbeeldstad"));
    key("voorbeeldstad");

    round.look();

    assertThat(files()).containsExactly("site-voorbeeldstad.xml");
  }

  @Test
  void waitsForAKeyThatIsNotThereYet() throws IOException {
    table.sites.add(site("voorbeeldstad"));
    table.sites.add(site("proefdorp"));
    key("proefdorp");
    round.look();
    assertThat(files()).containsExactly("site-proefdorp.xml");

    secrets.obtain("oidc/voorbeeldstad"); // the password came, the key itself is on its way
    round.look();
    assertThat(files()).containsExactly("site-proefdorp.xml");

    key("voorbeeldstad");
    round.look();
    assertThat(files()).containsExactly("site-proefdorp.xml", "site-voorbeeldstad.xml");
  }

  @Test
  void leavesTheFilesWhileTheTableCannotBeRead() throws IOException {
    table.sites.add(site("voorbeeldstad"));
    key("voorbeeldstad");
    round.look();

    table.isAway = true;

    assertThat(round.look()).isFalse();
    assertThat(files()).containsExactly("site-voorbeeldstad.xml");
    table.isAway = false;
    assertThat(round.look()).isTrue();
  }

  @Test
  void touchesNoFileForNothing() throws IOException {
    table.sites.add(site("voorbeeldstad"));
    table.sites.add(site("proefdorp"));
    key("voorbeeldstad");
    key("proefdorp");
    round.look();
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(folder.resolve("site-proefdorp.xml"), longAgo);

    table.sites.set(0, at("voorbeeldstad", "elders.localhost:9080"));
    round.look();

    assertThat(text("site-voorbeeldstad.xml")).contains("elders.localhost:9080");
    assertThat(Files.getLastModifiedTime(folder.resolve("site-proefdorp.xml"))).isEqualTo(longAgo);
  }

  @Test
  void writesNothingOfItsNameOrColoursForTheServerToRead() throws IOException {
    Site odd =
        new Site(
            new TenantId("s-hertogenbosch"),
            SiteKind.MUNICIPALITY,
            "'s-Hertogenbosch & Súdwest-Fryslân <Bergen (NH)> ${env.PATH} --> \"x\"",
            "s-hertogenbosch.localhost:9080",
            "http://localhost:8180/realms/s-hertogenbosch",
            "http://localhost:8180/end",
            Branding.PLAIN);
    table.sites.add(odd);
    key("s-hertogenbosch");
    round.look();

    assertThat(text("site-s-hertogenbosch.xml"))
        .contains("s-hertogenbosch.localhost:9080")
        .doesNotContain("Hertogenbosch", "Frysl", "${", "-->  ");
  }

  @Test
  void escapesWhatStandsBetweenQuotes() {
    assertThat(Xml.attribute("a&b<c>d\"e'f")).isEqualTo("a&amp;b&lt;c&gt;d&quot;e&apos;f");
    assertThatThrownBy(() -> Xml.attribute("${env.PV_SECRETS_DIR}"))
        .hasMessage("This can't stand in Liberty's configuration: ${env.PV_SECRETS_DIR}");
    assertThatThrownBy(() -> Xml.attribute("a\nb")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesADatabaseServerWhoseNameIsAPath() {
    assertThatThrownBy(() -> new PostgresAddress("../x", "h", 5432, "prefer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A database server's name is");
  }

  @Test
  void knowsHowBrowsersSeeIt() {
    assertThat(LoginFiles.scheme(Map.of())).isEqualTo("https");
    assertThat(LoginFiles.scheme(Map.of("PV_COOKIE_SECURE", "true"))).isEqualTo("https");
    assertThat(LoginFiles.scheme(Map.of("PV_COOKIE_SECURE", "false"))).isEqualTo("http");
    assertThat(LoginFiles.scheme(Map.of("PV_SCHEME", "https"))).isEqualTo("https");
    assertThatThrownBy(() -> LoginFiles.scheme(Map.of("PV_SCHEME", "gopher")))
        .hasMessage("PV_SCHEME must be http or https, but it is gopher");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "FALSE", "False", "0", " false"})
  void takesNothingButFalseAsAWishForCookiesWithoutTls(String said) {
    assertThatThrownBy(() -> LoginFiles.scheme(Map.of("PV_COOKIE_SECURE", said)))
        .hasMessageStartingWith("PV_COOKIE_SECURE must be true or false, but it is \"" + said);
  }

  private void key(String tenant) throws IOException {
    secrets.obtain("oidc/" + tenant);
    Files.writeString(secrets.folder().resolve("oidc").resolve(tenant + ".p12"), "a key store");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static Site site(String name) {
    return at(name, name + ".localhost:9080");
  }

  private static Site at(String name, String host) {
    return new Site(
        new TenantId(name),
        SiteKind.MUNICIPALITY,
        "Gemeente " + name,
        host,
        "http://localhost:8180/realms/" + name,
        "http://localhost:8180/end",
        Branding.PLAIN);
  }

  private static final class Table implements Sites, DatabaseServers {
    private final List<Site> sites = new ArrayList<>();
    private final List<PostgresAddress> servers = new ArrayList<>();
    private boolean isAway;

    @Override
    public Optional<Site> at(String host) {
      return sites.stream().filter(site -> site.host().equals(host)).findFirst();
    }

    @Override
    public List<Site> all() {
      if (isAway) {
        throw new IllegalStateException("away");
      }
      return List.copyOf(sites);
    }

    @Override
    public List<PostgresAddress> servers() {
      return List.copyOf(servers);
    }
  }
}
