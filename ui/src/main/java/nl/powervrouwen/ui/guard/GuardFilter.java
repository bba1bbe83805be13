package nl.powervrouwen.ui.guard;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Logins;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.ui.metrics.Meters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands first in the chain of every request, asks the {@link Gate}, and does what it says.
 *
 * <p>Forwarded headers ({@code X-Forwarded-…}, {@code $WS…}) are not read: whoever sends them could
 * choose another municipality.
 */
public class GuardFilter implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(GuardFilter.class);
  private static final String PASSED = GuardFilter.class.getName() + ".passed";

  /** Attribute of a browser session: to whom it belongs. */
  static final String OWNER = GuardFilter.class.getName() + ".owner";

  private final Sites sites;
  private final Caller caller;
  private final Staff staff;
  private final Logins logins;
  private final AuditLog actions;
  private final Meters meters;
  private final Gate gate;
  private final IdleTime idle;
  private final Clock clock = Clock.systemUTC();

  /** When the last login of somebody was given out, of those that the staff room was told about. */
  private final Map<SessionOwner, Instant> greeted = new ConcurrentHashMap<>();

  /** Guards with this table of addresses. */
  @Inject
  public GuardFilter(
      Sites sites,
      Caller caller,
      Staff staff,
      Logins logins,
      AuditLog actions,
      SecretStore secrets,
      Meters meters) {
    this.sites = sites;
    this.caller = caller;
    this.staff = staff;
    this.logins = logins;
    this.actions = actions;
    this.meters = meters;
    this.idle = new IdleTime(secrets);
    this.gate = new Gate(this.sites::at);
  }

  /**
   * Also takes its place before Liberty's own applications.
   *
   * @throws ServletException when the feature is not there by which it can: then nothing is
   *     answered
   */
  @Override
  public void init(FilterConfig config) throws ServletException {
    ServletContext context = config.getServletContext();
    if (context.getAttribute(LibertyGuard.FEATURE) == null) {
      throw new ServletException(
          "Liberty's own applications would be open to anybody: install the feature"
              + " powervrouwenServerFilter-1.0, see docs/guides/own-postgresql-and-keycloak.md");
    }
    context.setAttribute(LibertyGuard.NAME, new LibertyGuard(gate, sites::at));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (http.getDispatcherType() == DispatcherType.ERROR || http.getAttribute(PASSED) != null) {
      chain.doFilter(request, response);
      return;
    }
    boolean api = RequestPath.inUrl(http.getRequestURL()).isApi();
    String nonce = PageNonce.fresh();
    http.setAttribute(PageNonce.ATTRIBUTE, nonce);
    SecurityHeaders.set(answer, api, http.isSecure(), nonce);
    try (RequestTracking watch =
        new RequestTracking(meters, answer, api, http.getHeader("traceparent"))) {
      guard(http, answer, chain, api, watch);
    }
  }

  private void guard(
      HttpServletRequest http,
      HttpServletResponse answer,
      FilterChain chain,
      boolean api,
      RequestTracking watch)
      throws IOException {
    UUID reference = UUID.randomUUID();
    Caller.Client client = api ? Caller.Client.API : Caller.Client.BROWSER;
    caller.cameFrom(new Caller.Origin(client, http.getRemoteAddr()));
    try {
      at(http).ifPresent(watch::at);
      GuardDecision decision = gate.decide(facts(http, api, false));
      if (decision instanceof GuardDecision.LogIn) {
        if (!api && ForcedLogin.isDemanded(http) && !ForcedLogin.isAsked(http)) {
          ForcedLogin.ask(http, answer);
          return;
        }
        if (!isLoggedIn(http, answer, api, reference)) {
          return;
        }
        decision = gate.decide(facts(http, api, true));
      }
      switch (decision) {
        case GuardDecision.Admit(var where, var user) when user != null && logins.isEnded(user) ->
            turnAway(GuardRefusal.LOGIN_ENDED, http, answer, api, reference);
        case GuardDecision.Admit(var where, var user)
            when user != null && !api && idle.isOver(where, user, http, answer, clock.instant()) ->
            endUnused(user, http, answer, reference);
        case GuardDecision.Admit(var where, var user)
            when user != null && !api && isPage(http) && ForcedLogin.isDemanded(http) ->
            ForcedLogin.done(http, answer);
        case GuardDecision.Admit admitted -> letIn(admitted, http, answer, chain, api);
        case GuardDecision.Refuse(GuardRefusal reason) -> {
          rememberWhose(reason, http);
          if (reason.isOfTheWall()) {
            writeDown(reason.name(), http);
          }
          watch.refused(reason);
          turnAway(reason, http, answer, api, reference);
        }
        case GuardDecision.LogIn() ->
            turnAway(GuardRefusal.NOT_LOGGED_IN, http, answer, api, reference);
      }
    } catch (RuntimeException | ServletException e) {
      LOG.error("Failure {}: {}", reference, StackTraces.withoutMessages(e));
      if (!answer.isCommitted()) {
        answer.resetBuffer();
        RefusalPage.write(answer, GuardRefusal.FAILURE, api, reference, null);
      }
    }
  }

  /** Nobody was at the screen for too long; the next one there proves who they are. */
  private void endUnused(
      CurrentUser user, HttpServletRequest http, HttpServletResponse answer, UUID reference)
      throws IOException, ServletException {
    caller.enter(user);
    logins.end();
    ForcedLogin.demand(answer);
    turnAway(GuardRefusal.LOGIN_ENDED, http, answer, false, reference);
  }

  private static boolean isPage(HttpServletRequest request) {
    return request.getMethod().equals("GET");
  }

  /** The site that the request names, before anybody has looked whether it may. */
  private Optional<Site> at(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    return hosts.size() == 1 ? sites.at(hosts.getFirst()) : Optional.empty();
  }

  /** The municipality at whose door somebody was turned away finds that in its log. */
  private void writeDown(String reason, HttpServletRequest request) {
    Optional<Site> site =
        at(request)
            .filter(here -> here.kind() == SiteKind.MUNICIPALITY)
            .filter(here -> here.status() == SiteStatus.OPEN);
    if (site.isPresent()) {
      caller.visit(site.get().tenant());
      actions.turnedAway(reason);
    }
  }

  /** Whose colours the refusal is shown in; it changes nothing else about it. */
  private void rememberWhose(GuardRefusal reason, HttpServletRequest request) {
    if (reason != GuardRefusal.UNKNOWN_HOST && reason != GuardRefusal.STRANGE_PATH) {
      at(request).ifPresent(site -> SiteOfRequest.remember(request, site));
    }
  }

  private RequestFacts facts(HttpServletRequest request, boolean api, boolean asked) {
    return RequestFacts.of(
        request,
        asked,
        LibertyLogin.of(request).orElse(null),
        api ? null : owner(request.getSession(false)),
        clock.instant());
  }

  /** Lets the server look who is calling; when that is nobody, the answer has been written. */
  private boolean isLoggedIn(
      HttpServletRequest request, HttpServletResponse response, boolean api, UUID reference)
      throws IOException, ServletException {
    if (api) {
      boolean known = request.authenticate(response);
      if (!known && request.getHeader("Authorization") != null) {
        writeDown("STRANGE_TOKEN", request);
      }
      if (!known && !response.isCommitted()) {
        RefusalPage.write(response, GuardRefusal.NOT_LOGGED_IN, true, reference, null);
      }
      return known;
    }
    LoginAnswer answer = new LoginAnswer(response);
    if (request.authenticate(answer)) {
      return true;
    }
    boolean redirected = response.isCommitted() || response.getStatus() / 100 == 3;
    boolean back = answer.failed() && FreshLogin.isOnItsWayBack(request);
    if (back && FreshLogin.mayBegin(request)) {
      LOG.info("A login failed and begins anew ({})", reference);
      FreshLogin.begin(request, response);
    } else if (!redirected) {
      GuardRefusal reason = back ? GuardRefusal.LOGIN_FAILED : GuardRefusal.NOT_LOGGED_IN;
      rememberWhose(reason, request);
      turnAway(reason, request, response, false, reference);
    }
    return false;
  }

  private static @Nullable SessionOwner owner(@Nullable HttpSession session) {
    return session != null && session.getAttribute(OWNER) instanceof SessionOwner owner
        ? owner
        : null;
  }

  private void letIn(
      GuardDecision.Admit admitted,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      boolean api)
      throws IOException, ServletException {
    CurrentUser user = admitted.user();
    request.setAttribute(PASSED, true);
    SiteOfRequest.remember(request, admitted.site());
    if (user != null) {
      caller.enter(user);
      greet(admitted.site(), user);
    } else if (admitted.site().kind() == SiteKind.MUNICIPALITY) {
      caller.visit(admitted.site().tenant());
    }
    HttpServletRequest readable = ReadableLanguages.in(request);
    if (api || user == null) {
      chain.doFilter(new WithoutSession(readable), response);
      return;
    }
    SessionOwner owner = SessionOwner.at(admitted.site(), user.subject());
    renew(request);
    bind(request.getSession(false), owner);
    chain.doFilter(readable, response);
    bind(request.getSession(false), owner);
  }

  /** A session from before the login gets a new id: somebody else may have chosen the old one. */
  private static void renew(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(OWNER) == null && !session.isNew()) {
      request.changeSessionId();
    }
  }

  private static void bind(@Nullable HttpSession session, SessionOwner owner) {
    if (session != null && session.getAttribute(OWNER) == null) {
      session.setAttribute(OWNER, owner);
    }
  }

  /**
   * Tells the staff room about each login once. What it said before is no reason to be silent: a
   * role may have been taken and given again, and another node may have told of it.
   */
  private void greet(Site site, CurrentUser user) {
    CurrentUser.Login login = user.login();
    if (site.kind() != SiteKind.MUNICIPALITY || login == null) {
      return;
    }
    SessionOwner who = SessionOwner.at(site, user.subject());
    Instant last = greeted.get(who);
    if (last == null || login.issuedAt().isAfter(last)) {
      staff.greet();
      greeted.merge(who, login.issuedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  private static void turnAway(
      GuardRefusal reason,
      HttpServletRequest request,
      HttpServletResponse response,
      boolean api,
      UUID reference)
      throws IOException, ServletException {
    LOG.info("Turned away: {} ({})", reason, reference);
    HttpSession session = request.getSession(false);
    if (reason == GuardRefusal.OTHER_SESSION && session != null) {
      session.invalidate();
    }
    if (reason == GuardRefusal.LOGIN_ENDED && !api) {
      request.logout();
      if (request.getMethod().equals("GET")) {
        String query = request.getQueryString();
        response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        return;
      }
    }
    RefusalPage.write(response, reason, api, reference, SiteOfRequest.of(request).orElse(null));
  }
}
