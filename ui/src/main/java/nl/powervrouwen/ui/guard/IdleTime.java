package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.ui.cookies.SiteCookie;
import org.jspecify.annotations.Nullable;

/**
 * How long ago somebody last did something at a screen: pressed a key, clicked, tapped. What a page
 * asks by itself is no sign of anybody.
 *
 * <p>It is known by the session at Keycloak, so that a login that is renewed in silence is no sign
 * either. Beside this node the browser knows it, in words that this server has signed: so it is the
 * same on each node, and after a start.
 */
final class IdleTime {

  /** Attribute of a request: how many seconds are left when nothing more is done. */
  static final String LEFT = IdleTime.class.getName() + ".left";

  /** How many seconds ago somebody did something, as the page itself saw it. */
  private static final String HEADER = "PV-Idle";

  private static final SiteCookie COOKIE = new SiteCookie("PVACTIVE");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");
  private static final Pattern SIGNED = Pattern.compile("([0-9]{10})\\.([A-Za-z0-9_-]{43})");

  /** A working day, after which Keycloak knows nobody any more. */
  private static final Duration REMEMBERED = Duration.ofHours(11);

  /** Only a moment that is so much later is told to the browser. */
  private static final Duration TOLD = Duration.ofSeconds(30);

  private record Key(TenantId tenant, String session) {}

  private final SecretStore secrets;
  private final Map<Key, Instant> active = new ConcurrentHashMap<>();

  /** Signs with what all nodes know of a site. */
  IdleTime(SecretStore secrets) {
    this.secrets = secrets;
  }

  /**
   * Whether somebody was away for too long; if not, remembers what this request says of them.
   *
   * @param user who is logged in, by a browser
   */
  boolean isOver(
      Site site,
      CurrentUser user,
      HttpServletRequest request,
      HttpServletResponse response,
      Instant now) {
    CurrentUser.Login login = Objects.requireNonNull(user.login());
    Key key = new Key(site.tenant(), login.session().isEmpty() ? user.subject() : login.session());
    Optional<Instant> told = told(request, key);
    Instant last =
        Stream.of(told, Optional.ofNullable(active.get(key)), proved(login, now))
            .flatMap(Optional::stream)
            .max(Instant::compareTo)
            .orElse(now);
    if (told.isEmpty() && !active.containsKey(key)) {
      // The first that this server hears of them: they have just come in.
      last = now;
    }
    if (!now.isBefore(last.plus(site.idle()))) {
      return true;
    }
    Instant input = input(request, now);
    Instant latest = input != null && input.isAfter(last) ? input : last;
    remember(key, latest, now);
    if (told.isEmpty() || told.get().plus(TOLD).isBefore(latest)) {
      response.addCookie(cookie(key, latest));
    }
    request.setAttribute(LEFT, Duration.between(now, latest.plus(site.idle())).toSeconds());
    return false;
  }

  /** Who proves anew who they are is there. */
  private static Optional<Instant> proved(CurrentUser.Login login, Instant now) {
    return Optional.ofNullable(login.provedAt()).filter(moment -> !moment.isAfter(now));
  }

  private void remember(Key key, Instant latest, Instant now) {
    if (active.put(key, latest) == null) {
      Instant useless = now.minus(REMEMBERED);
      active.values().removeIf(moment -> moment.isBefore(useless));
    }
  }

  /** When somebody did something, as far as this request tells; null when it tells nothing. */
  private static @Nullable Instant input(HttpServletRequest request, Instant now) {
    String seconds = request.getHeader(HEADER);
    if (seconds != null) {
      return SECONDS.matcher(seconds).matches() ? now.minusSeconds(Long.parseLong(seconds)) : null;
    }
    boolean opened =
        request.getMethod().equals("GET")
            && (request.getHeader("Sec-Fetch-Mode") == null
                || "?1".equals(request.getHeader("Sec-Fetch-User")));
    return opened ? now : null;
  }

  /** What the browser was told before; empty when it was not, or somebody changed it. */
  private Optional<Instant> told(HttpServletRequest request, Key key) {
    return COOKIE
        .in(request.getCookies())
        .map(SIGNED::matcher)
        .filter(Matcher::matches)
        .filter(value -> isSigned(value.group(1), value.group(2), key))
        .map(value -> Instant.ofEpochSecond(Long.parseLong(value.group(1))))
        .findFirst();
  }

  private boolean isSigned(String seconds, String signature, Key key) {
    return MessageDigest.isEqual(
        signature.getBytes(StandardCharsets.US_ASCII),
        signature(seconds, key).getBytes(StandardCharsets.US_ASCII));
  }

  private Cookie cookie(Key key, Instant latest) {
    String seconds = Long.toString(latest.getEpochSecond());
    return COOKIE.with(seconds + "." + signature(seconds, key));
  }

  private String signature(String seconds, Key key) {
    try {
      byte[] secret = secrets.existing("oidc/" + key.tenant()).getBytes(StandardCharsets.UTF_8);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
      String text = String.join("\n", "active", key.tenant().value(), key.session(), seconds);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java can't sign", e);
    }
  }
}
