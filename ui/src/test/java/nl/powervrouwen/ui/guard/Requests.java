package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/** Requests as tests need them: right in everything, with one thing changed. */
final class Requests {

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  static final Instant ISSUED = NOW.minusSeconds(300);
  static final Instant PROVED = NOW.minusSeconds(1800);
  static final Site BERKELLAND = site("berkelland", SiteKind.MUNICIPALITY);
  static final Site BRONCKHORST = site("bronckhorst", SiteKind.MUNICIPALITY);
  static final Site PILOT = site("pilot", SiteKind.PILOT);
  static final Site OPERATOR = site("operator", SiteKind.OPERATOR);

  static final List<Site> SITES = List.of(BERKELLAND, BRONCKHORST, PILOT, OPERATOR);

  private String method = "GET";
  private String path = "/deelnemers";
  private List<String> hosts = List.of(BERKELLAND.host());
  private String serverName = "berkelland.localhost";
  private int serverPort = 9080;
  private boolean secure;
  private boolean foreign;
  private boolean asked;
  private @Nullable Login login = browser(BERKELLAND);
  private @Nullable SessionOwner owner;

  static Requests page() {
    return new Requests();
  }

  static Requests api() {
    return new Requests().path("/api/v1/deelnemers").login(bearer(BERKELLAND));
  }

  static Login browser(Site site, String... groups) {
    return browser(site, ISSUED, groups);
  }

  static Login bearer(Site site, String... groups) {
    TokenPurpose purpose = purpose("Bearer", "powervrouwen-api", site);
    return new Login(site.issuer(), claims(ISSUED, purpose, groups), NOW.plusSeconds(60), true);
  }

  static Login browser(Site site, Instant issuedAt, String... groups) {
    TokenPurpose purpose = purpose("Bearer", "powervrouwen", site);
    return new Login(site.issuer(), claims(issuedAt, purpose, groups), NOW.plusSeconds(60), false);
  }

  static TokenPurpose purpose(String kind, String client, Site site) {
    return new TokenPurpose(kind, client, Set.of(site.tenant().audience()));
  }

  static TokenClaims claims(Instant issuedAt, TokenPurpose purpose, String... groups) {
    return new TokenClaims(
        "sub-1",
        "Trudie Trainer",
        Set.of(groups),
        NOW.plusSeconds(60),
        issuedAt,
        PROVED,
        null,
        "session-1",
        purpose);
  }

  Requests method(String value) {
    method = value;
    return this;
  }

  Requests path(String value) {
    path = value;
    return this;
  }

  Requests hosts(String... values) {
    hosts = List.of(values);
    return this;
  }

  Requests server(String name, int port) {
    serverName = name;
    serverPort = port;
    return this;
  }

  Requests at(Site site) {
    return hosts(site.host()).server(site.tenant() + ".localhost", 9080);
  }

  Requests foreign() {
    foreign = true;
    return this;
  }

  Requests secure() {
    secure = true;
    return this;
  }

  Requests serverAsked() {
    asked = true;
    return this;
  }

  Requests login(@Nullable Login value) {
    login = value;
    return this;
  }

  Requests owner(SessionOwner value) {
    owner = value;
    return this;
  }

  GuardDecision decision() {
    return decision(SITES);
  }

  GuardDecision decision(List<Site> sites) {
    return new Gate(host -> find(sites, host)).decide(facts());
  }

  /** Why it is turned away where Liberty's own applications are; null when it is not. */
  @Nullable GuardRefusal refusalAtServersOwn(List<Site> sites) {
    return new Gate(host -> find(sites, host)).refusalAtServersOwn(facts());
  }

  static CurrentUser admitted(Requests request) {
    if (request.decision() instanceof GuardDecision.Admit admitted && admitted.user() != null) {
      return admitted.user();
    }
    throw new AssertionError("Nobody was let in: " + request.decision());
  }

  static void asked(Requests request) {
    assertThat(request.decision()).isEqualTo(new GuardDecision.LogIn());
  }

  static void refused(Requests request, GuardRefusal reason) {
    assertThat(request.decision()).isEqualTo(new GuardDecision.Refuse(reason));
  }

  /** The first municipality, with another status or come back later. */
  static Site berkelland(SiteStatus status, Instant since) {
    return new Site(
        BERKELLAND.tenant(),
        BERKELLAND.kind(),
        BERKELLAND.displayName(),
        BERKELLAND.host(),
        BERKELLAND.issuer(),
        BERKELLAND.endSession(),
        status,
        since,
        Site.MAIN_SERVER,
        Branding.PLAIN);
  }

  private RequestFacts facts() {
    return new RequestFacts(
        method,
        path,
        path,
        hosts,
        serverName,
        serverPort,
        secure,
        foreign,
        asked,
        login,
        owner,
        NOW);
  }

  private static Optional<Site> find(List<Site> sites, String host) {
    return sites.stream().filter(site -> site.host().equals(host)).findFirst();
  }

  private static Site site(String name, SiteKind kind) {
    return new Site(
        new TenantId(name),
        kind,
        name,
        name + ".localhost:9080",
        "http://localhost:8180/realms/" + name,
        "http://localhost:8180/realms/" + name + "/protocol/openid-connect/logout",
        Branding.PLAIN);
  }
}
