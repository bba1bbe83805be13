package nl.powervrouwen.ui.guard;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
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

  private record Greeted(SessionOwner who, String displayName, Set<Role> roles) {}

  private final Sites sites;
  private final Caller caller;
  private final Staff staff;
  private final Meters meters;
  private final Gate gate;
  private final Clock clock = Clock.systemUTC();
  private final Set<Greeted> greeted = ConcurrentHashMap.newKeySet();

  /** Guards with this table of addresses. */
  @Inject
  public GuardFilter(Sites sites, Caller caller, Staff staff, Meters meters) {
    this.sites = sites;
    this.caller = caller;
    this.staff = staff;
    this.meters = meters;
    this.gate = new Gate(this.sites::at);
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
    try {
      at(http).ifPresent(watch::at);
      GuardDecision decision = gate.decide(facts(http, api, false));
      if (decision instanceof GuardDecision.LogIn) {
        if (!isLoggedIn(http, answer, api, reference)) {
          return;
        }
        decision = gate.decide(facts(http, api, true));
      }
      switch (decision) {
        case GuardDecision.Admit(var where, var user)
            when user != null && staff.mustLogInAgain(user) ->
            turnAway(GuardRefusal.LOGIN_ENDED, http, answer, api, reference);
        case GuardDecision.Admit admitted -> letIn(admitted, http, answer, chain, api);
        case GuardDecision.Refuse(GuardRefusal reason) -> {
          rememberWhose(reason, http);
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

  /** The site that the request names, before anybody has looked whether it may. */
  private Optional<Site> at(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    return hosts.size() == 1 ? sites.at(hosts.getFirst()) : Optional.empty();
  }

  /** Whose colours the refusal is shown in; it changes nothing else about it. */
  private void rememberWhose(GuardRefusal reason, HttpServletRequest request) {
    if (reason != GuardRefusal.UNKNOWN_HOST && reason != GuardRefusal.STRANGE_PATH) {
      at(request).ifPresent(site -> SiteOfRequest.remember(request, site));
    }
  }

  private RequestFacts facts(HttpServletRequest request, boolean api, boolean asked) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    String mapped =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    return new RequestFacts(
        request.getMethod(),
        RequestPath.inUrl(request.getRequestURL()).text(),
        mapped,
        hosts,
        request.getServerName(),
        request.getServerPort(),
        request.isSecure(),
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

  /** Tells the staff room once about somebody, and again when their name or roles have changed. */
  private void greet(Site site, CurrentUser user) {
    if (site.kind() != SiteKind.MUNICIPALITY) {
      return;
    }
    Greeted who =
        new Greeted(SessionOwner.at(site, user.subject()), user.displayName(), user.roles());
    if (!greeted.contains(who)) {
      staff.greet();
      greeted.add(who);
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
        response.sendRedirect(request.getRequestURI());
        return;
      }
    }
    RefusalPage.write(response, reason, api, reference, SiteOfRequest.of(request).orElse(null));
  }
}
