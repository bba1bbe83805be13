package nl.powervrouwen.ui.guard;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteStatus;
import org.jspecify.annotations.Nullable;

/**
 * The decision who comes in, as a pure function of what is known about a request.
 *
 * <p>The order is the order of trust: first how the request is spelled, then where it wants to be,
 * then who asks, and whether they belong there.
 */
final class Gate {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** {@code localhost}, or an address in numbers. */
  private static final Pattern NODE =
      Pattern.compile(
          "\\[?(localhost|\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f:]{2,39}(?=]))]?(?::\\d{1,5})?");

  private final Function<String, Optional<Site>> sites;

  /** A gate for the sites in this table; the table is asked with the Host header as it was sent. */
  Gate(Function<String, Optional<Site>> sites) {
    this.sites = sites;
  }

  GuardDecision decide(RequestFacts facts) {
    RequestPath path = new RequestPath(facts.rawPath());
    if (!METHODS.contains(facts.method())) {
      return new GuardDecision.Refuse(GuardRefusal.METHOD);
    }
    if (!path.isPlain(facts.mappedPath())) {
      return new GuardDecision.Refuse(GuardRefusal.STRANGE_PATH);
    }
    Optional<Site> site = site(facts);
    if (site.isEmpty()) {
      return new GuardDecision.Refuse(GuardRefusal.UNKNOWN_HOST);
    }
    boolean elsewhere = site.get().kind() != SiteKind.MUNICIPALITY;
    GuardRefusal closed = closed(site.get().status());
    if (closed != null) {
      return new GuardDecision.Refuse(closed);
    }
    if (facts.foreign() && !path.isApi()) {
      return new GuardDecision.Refuse(GuardRefusal.FOREIGN_ORIGIN);
    }
    boolean figures = path.isFigures() && site.get().kind() != SiteKind.OPERATOR;
    if (path.isNothing() || figures || (path.isOpenPage() && elsewhere)) {
      return new GuardDecision.Refuse(GuardRefusal.NOT_HERE);
    }
    Login login = facts.login();
    if (login == null) {
      return path.isOpen(facts.method())
          ? new GuardDecision.Admit(site.get(), null)
          : stranger(facts, path);
    }
    GuardRefusal objection = objection(facts, path, site.get(), login);
    return objection == null
        ? new GuardDecision.Admit(site.get(), user(site.get(), login))
        : new GuardDecision.Refuse(objection);
  }

  /**
   * Why a request to an application that the server brings itself is turned away; null when it may
   * go on. Two things there are asked for: how this node is, by its own address and not by the name
   * of a site, and the way back from a login, at the site whose login it is.
   */
  @Nullable GuardRefusal refusalAtServersOwn(RequestFacts facts) {
    RequestPath path = new RequestPath(facts.rawPath());
    if (!METHODS.contains(facts.method())) {
      return GuardRefusal.METHOD;
    }
    if (!path.isPlain(facts.mappedPath())) {
      return GuardRefusal.STRANGE_PATH;
    }
    boolean get = facts.method().equals("GET");
    if (path.isHealth() && namesTheNode(facts)) {
      return get || facts.method().equals("HEAD") ? null : GuardRefusal.METHOD;
    }
    Site site = site(facts).orElse(null);
    if (site == null) {
      return GuardRefusal.UNKNOWN_HOST;
    }
    GuardRefusal closed = closed(site.status());
    if (closed != null) {
      return closed;
    }
    if (!path.isCallbackOf(site.tenant())) {
      return GuardRefusal.NOT_HERE;
    }
    return get ? null : GuardRefusal.METHOD;
  }

  /** Whether the one Host header is an address of a machine, or this machine's own name. */
  private static boolean namesTheNode(RequestFacts facts) {
    Matcher host = NODE.matcher(facts.hosts().size() == 1 ? facts.hosts().getFirst() : "");
    return host.matches() && host.group(1).equals(facts.serverName().replaceAll("[\\[\\]]", ""));
  }

  /** Whether a request names the host of one of our sites, and no other. */
  boolean isAtASite(RequestFacts facts) {
    return site(facts).isPresent();
  }

  /**
   * Who opens a page may log in first. A click in a page that stands open may not: it would be sent
   * to another site and get lost, while a plain 401 makes the page load again and log in.
   */
  private static GuardDecision stranger(RequestFacts facts, RequestPath path) {
    boolean page = facts.method().equals("GET") || facts.method().equals("HEAD");
    return !facts.asked() && (page || path.isApi())
        ? new GuardDecision.LogIn()
        : new GuardDecision.Refuse(GuardRefusal.NOT_LOGGED_IN);
  }

  private static @Nullable GuardRefusal objection(
      RequestFacts facts, RequestPath path, Site site, Login login) {
    if (!login.issuer().equals(site.issuer())) {
      return GuardRefusal.OTHER_REALM;
    }
    if (!path.isOpen(facts.method()) && login.bearer() != path.isApi()) {
      return GuardRefusal.NOT_LOGGED_IN;
    }
    if (!login.token().purpose().opens(site, login.bearer())) {
      return GuardRefusal.OTHER_PURPOSE;
    }
    if (!facts.now().isBefore(login.validUntil()) || isOfBefore(site, login)) {
      return GuardRefusal.LOGIN_ENDED;
    }
    SessionOwner owner = facts.sessionOwner();
    if (owner != null && !owner.equals(SessionOwner.at(site, login.subject()))) {
      return GuardRefusal.OTHER_SESSION;
    }
    boolean shared = !path.isApi() || path.isOpen(facts.method());
    return shared || site.kind() == home(path) ? null : GuardRefusal.NOT_HERE;
  }

  /** Where a part of the API is: what opens and closes municipalities is the operator's alone. */
  private static SiteKind home(RequestPath path) {
    return path.isOperators() ? SiteKind.OPERATOR : SiteKind.MUNICIPALITY;
  }

  /**
   * Whether the doors are closed, for whoever asks and whatever is asked; null when they are open.
   */
  private static @Nullable GuardRefusal closed(SiteStatus status) {
    return switch (status) {
      case OPEN -> null;
      case SUSPENDED -> GuardRefusal.SUSPENDED;
      case UPDATING -> GuardRefusal.UPDATING;
    };
  }

  /**
   * Whether a login is from before this tenant was here: one of the same name may have left. Tokens
   * tell whole seconds.
   */
  private static boolean isOfBefore(Site site, Login login) {
    return login.token().issuedAt().isBefore(site.since().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The site of the request's one Host header, when the server agrees that it is there. */
  private Optional<Site> site(RequestFacts facts) {
    List<String> hosts = facts.hosts();
    if (hosts.size() != 1) {
      return Optional.empty();
    }
    String host = hosts.getFirst();
    String full = facts.serverName() + ":" + facts.serverPort();
    boolean usualPort = facts.serverPort() == (facts.secure() ? 443 : 80);
    if (!host.equals(full) && !(usualPort && host.equals(facts.serverName()))) {
      return Optional.empty();
    }
    return sites.apply(host).filter(site -> site.host().equals(host));
  }

  private static CurrentUser user(Site site, Login login) {
    Set<Role> possible = Role.at(site.kind());
    Set<Role> roles =
        login.token().groups().stream()
            .flatMap(claim -> Role.ofClaim(claim).stream())
            .filter(possible::contains)
            .collect(Collectors.toUnmodifiableSet());
    return new CurrentUser(
        site.tenant(),
        login.subject(),
        login.token().displayName(),
        roles,
        login.validUntil(),
        login.known());
  }
}
