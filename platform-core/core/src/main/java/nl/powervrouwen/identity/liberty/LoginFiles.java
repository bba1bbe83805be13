package nl.powervrouwen.identity.liberty;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.registry.DatabaseServers;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Sites;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this node's own logins in step with the table of addresses, as long as the application
 * runs, so that nodes are equal and a new municipality needs no restart of any.
 *
 * <p>The node is ready for visitors when they were in step once.
 */
@Readiness
@ApplicationScoped
public class LoginFiles implements HealthCheck {

  private static final Logger LOG = LoggerFactory.getLogger(LoginFiles.class);
  private static final String FOLDER = "PV_SITES_DIR";
  private static final String SCHEME = "PV_SCHEME";
  private static final int MILLIS_BETWEEN_LOOKS = 500;

  @Inject private Sites sites;
  @Inject private DatabaseServers servers;
  @Inject private SecretStore secrets;

  private volatile boolean inStep;
  private @Nullable ScheduledExecutorService thread;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public LoginFiles() {}

  /** Begins as soon as the application has started. */
  void begin(@Observes Startup started) {
    Map<String, String> environment = System.getenv();
    String folder = environment.getOrDefault(FOLDER, "");
    if (folder.isBlank()) {
      LOG.info("{} is not set: somebody else keeps the logins", FOLDER);
      inStep = true;
      return;
    }
    String scheme = scheme(environment);
    tellWhoCanLogIn(scheme, SecureCookies.areAsked(environment));
    LoginRound round =
        new LoginRound(new SiteFiles(Path.of(folder)), scheme, sites, servers, secrets);
    thread =
        Executors.newSingleThreadScheduledExecutor(
            work ->
                Thread.ofPlatform()
                    .daemon()
                    .inheritInheritableThreadLocals(false)
                    .name("logins")
                    .unstarted(work));
    var unused =
        thread.scheduleWithFixedDelay(
            () -> look(round), 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    LOG.info("Keeping the logins in {}", folder);
  }

  private void look(LoginRound round) {
    if (round.look()) {
      inStep = true;
    }
  }

  /** On a machine without TLS somebody would look long for why nobody can log in. */
  private static void tellWhoCanLogIn(String scheme, boolean secureCookies) {
    if (scheme.equals("https")) {
      LOG.info(
          "Browsers log in over https; where there is no TLS, on a machine of your own, set {}=false",
          SecureCookies.VARIABLE);
    } else if (secureCookies) {
      LOG.warn(
          "{} is http, but cookies go over TLS alone: browsers will not log in. Set {}=false too",
          SCHEME,
          SecureCookies.VARIABLE);
    }
  }

  /** How browsers see this node; a load balancer may speak TLS for it. */
  static String scheme(Map<String, String> environment) {
    String usual = SecureCookies.areAsked(environment) ? "https" : "http";
    String said = environment.getOrDefault(SCHEME, "").strip();
    if (said.isEmpty()) {
      return usual;
    }
    if (!said.equals("http") && !said.equals("https")) {
      throw new IllegalStateException(SCHEME + " must be http or https, but it is " + said);
    }
    return said;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("logins").status(inStep).build();
  }

  @PreDestroy
  void end() {
    if (thread != null) {
      thread.shutdownNow();
    }
  }
}
