package nl.powervrouwen.identity.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Asks Keycloak now and then whether a session in use is still there, and its account too: somebody
 * may have ended it, blocked or removed the account there, or the realm wants its own provider to
 * be asked again. What is gone ends here as well, on all nodes.
 *
 * <p>It asks beside the requests, so that nobody waits for it. While Keycloak does not answer a
 * login goes on to its own end.
 */
@ApplicationScoped
public class SessionCheck {

  /** How old an answer of Keycloak may be; docs/decisions name it as a bound. */
  public static final Duration EVERY = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(SessionCheck.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_WAITING = 2000;

  private record Key(TenantId tenant, String session) {}

  private final Sites sites;
  private final SecretStore secrets;
  private final EndedLogins ended;
  private final DutchClock clock;
  private final Map<Key, Instant> asked = new ConcurrentHashMap<>();
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final ThreadPoolExecutor asking =
      new ThreadPoolExecutor(
          0,
          1,
          1,
          TimeUnit.MINUTES,
          new LinkedBlockingQueue<>(MOST_WAITING),
          work -> Thread.ofPlatform().daemon().name("session-check").unstarted(work),
          new ThreadPoolExecutor.DiscardPolicy());

  /** Knows addresses and keys from these, and tells of what has ended. */
  @Inject
  public SessionCheck(Sites sites, SecretStore secrets, EndedLogins ended, DutchClock clock) {
    this.sites = sites;
    this.secrets = secrets;
    this.ended = ended;
    this.clock = clock;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway") // a proxy calls no method of its own
  protected SessionCheck() {
    this(null, null, null, null);
  }

  /** Somebody uses their session: when the last answer is too old, Keycloak is asked. */
  public void isUsed(CurrentUser user) {
    CurrentUser.Login login = user.login();
    if (login == null || login.session().isEmpty()) {
      return;
    }
    Instant now = clock.now();
    Instant stale = now.minus(EVERY);
    Key key = new Key(user.tenant(), login.session());
    // Who has a token from just now was seen by Keycloak itself.
    Instant last = asked.computeIfAbsent(key, first -> login.issuedAt());
    if (!last.isAfter(stale) && asked.replace(key, last, now)) {
      asked.values().removeIf(moment -> moment.isBefore(now.minus(Duration.ofHours(2))));
      asking.execute(() -> ask(user, login));
    }
  }

  private void ask(CurrentUser user, CurrentUser.Login login) {
    try {
      if (!isThere(user, login)) {
        ended.end(user.tenant(), login.session(), clock.now());
        LOG.info("A session of {} has ended at Keycloak", user.tenant());
      }
    } catch (Refusal | IllegalStateException e) {
      LOG.warn("Keycloak does not say whether a session of {} is there", user.tenant());
    }
  }

  private boolean isThere(CurrentUser user, CurrentUser.Login login) {
    RealmAccounts realm = realm(user.tenant());
    try {
      JsonNode account = realm.one("/users/" + user.subject());
      return account.path("enabled").booleanValue(false)
          && realm
              .list("/users/" + user.subject() + "/sessions")
              .valueStream()
              .anyMatch(one -> isThis(one, login, realm.longestLogin()));
    } catch (NotFound gone) {
      return false;
    }
  }

  /** Keycloak may keep the row of a session for a while that is over. */
  private boolean isThis(JsonNode one, CurrentUser.Login login, Duration longest) {
    Instant start = Instant.ofEpochMilli(one.path("start").longValue(0));
    return login.session().equals(one.path("id").stringValue(""))
        && clock.now().isBefore(start.plus(longest));
  }

  /**
   * Ends a session at Keycloak, with all that its programs got.
   *
   * @return false when Keycloak does not answer: there it goes on
   */
  public boolean end(TenantId tenant, String session) {
    try {
      realm(tenant).send("DELETE", "/sessions/" + RealmAccounts.encoded(session), "");
      return true;
    } catch (NotFound gone) {
      return true;
    } catch (Refusal | IllegalStateException e) {
      return false;
    }
  }

  private RealmAccounts realm(TenantId tenant) {
    String issuer = sites.of(tenant).orElseThrow(() -> new NotFound("site")).issuer();
    return RealmAccounts.of(client, issuer, ClientKey.existing(tenant, secrets));
  }

  @PreDestroy
  void close() {
    asking.shutdownNow();
  }
}
