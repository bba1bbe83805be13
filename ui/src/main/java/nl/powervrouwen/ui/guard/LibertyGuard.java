package nl.powervrouwen.ui.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before the web applications that Liberty brings itself ({@code /health}, {@code
 * /oidcclient}, {@code /jwt} and what else its features bring): with the same table of hosts and
 * the same headers as before ours. What nobody here needs is not there for anybody.
 *
 * <p>Liberty's feature {@code powervrouwenServerFilter-1.0} asks it, which finds it in the context
 * of our application.
 */
final class LibertyGuard implements Filter {

  /** Names in our application's context, as {@code ServerFilter} spells them. */
  static final String NAME = "nl.powervrouwen.guard.of.the.servers.own";

  static final String FEATURE = "nl.powervrouwen.serverfilter";

  private static final Logger LOG = LoggerFactory.getLogger(LibertyGuard.class);

  private final Gate gate;
  private final Function<String, Optional<Site>> sites;

  LibertyGuard(Gate gate, Function<String, Optional<Site>> sites) {
    this.gate = gate;
    this.sites = sites;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    SecurityHeaders.set(answer, false, http.isSecure(), PageNonce.fresh());
    RequestFacts facts = RequestFacts.of(http, true, null, null, Instant.now());
    GuardRefusal refusal = gate.refusalAtServersOwn(facts);
    UUID reference = UUID.randomUUID();
    try {
      if (refusal == null) {
        refusal =
            new RequestPath(facts.rawPath()).isHealth()
                ? healthOf(http, answer, chain)
                : comeBack(http, answer, chain);
      }
    } catch (RuntimeException | ServletException e) {
      LOG.error("Failure {}: {}", reference, StackTraces.withoutMessages(e));
      refusal = GuardRefusal.FAILURE;
    }
    if (refusal != null && !answer.isCommitted()) {
      LOG.info("Turned away: {} ({})", refusal, reference);
      answer.resetBuffer();
      RefusalPage.write(answer, refusal, false, reference, site(refusal, facts));
    }
  }

  private static @Nullable GuardRefusal healthOf(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new WithoutSession(request), response);
    return null;
  }

  /** Lets Liberty take up a login that comes back; what it says when it can't is not shown. */
  private static @Nullable GuardRefusal comeBack(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getParameter("error") != null) {
      return GuardRefusal.LOGIN_FAILED;
    }
    if (request.getParameter("state") == null || request.getParameter("code") == null) {
      return GuardRefusal.LOGIN_LOST;
    }
    CallbackAnswer answer = new CallbackAnswer(response, request.getHeader("Host"));
    chain.doFilter(new WithoutSession(request), answer);
    return answer.leads() ? null : GuardRefusal.LOGIN_LOST;
  }

  private @Nullable Site site(GuardRefusal refusal, RequestFacts facts) {
    List<String> hosts = facts.hosts();
    return refusal == GuardRefusal.UNKNOWN_HOST || hosts.size() != 1
        ? null
        : sites.apply(hosts.getFirst()).orElse(null);
  }

  /** Leads to where the login began: a page of the same site, whatever the cookie says. */
  private static final class CallbackAnswer extends LoginAnswer {

    private final String host;
    private boolean leads;

    CallbackAnswer(HttpServletResponse response, String host) {
      super(response);
      this.host = host;
    }

    boolean leads() {
      return leads;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      leads =
          location.startsWith("http://" + host + "/")
              || location.startsWith("https://" + host + "/");
      if (leads) {
        super.sendRedirect(location);
      }
    }
  }
}
