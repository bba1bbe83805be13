package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.launcher.login.Browser;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.registry.Site;

/** Somebody with a browser, without its screen: keeps cookies, and can be sent to any node. */
final class Visitor {

  private final Site site;
  private final Browser keycloak;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final List<String> setCookies = new ArrayList<>();

  /** Somebody who comes to this site for the first time today. */
  Visitor(Site site) {
    this(site, new Browser("http://" + site.host() + "/", CodeFlow.REDIRECT + "?"));
  }

  private Visitor(Site site, Browser keycloak) {
    this.site = site;
    this.keycloak = keycloak;
  }

  /** Who has copied this one's cookies of the site. */
  Visitor withTheSameCookies() {
    Visitor other = new Visitor(site);
    other.cookies.putAll(cookies);
    return other;
  }

  /** Every {@code Set-Cookie} of the site so far, with all that it says of the cookie. */
  List<String> setCookies() {
    return List.copyOf(setCookies);
  }

  /** Whether Keycloak knows who this is, and would not ask for a password. */
  boolean isKnownAtKeycloak(int port) {
    Wire.Answer sent = new Wire(port, site.host()).request("GET", "/").send();
    return page(sent.header("Location").getFirst()).form().isEmpty();
  }

  /** The page to which an address of Keycloak leads in the end. */
  Browser.Page page(String address) {
    try {
      return keycloak.open(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** An access token for a program of this user, who is logged in at Keycloak by this browser. */
  String tokenOf(String user) {
    return CodeFlow.named("access_token", tokensOf(user, ""));
  }

  /** All that Keycloak gives to a program of this user. */
  String tokensOf(String user, String scope) {
    synchronized (Shared.LOGIN) {
      return new CodeFlow(site.issuer()).tokens(keycloak, user, DemoUser.PASSWORD, scope);
    }
  }

  /** Opens a page, and follows where it leads within the site. */
  Wire.Answer openPage(int port, String path) {
    String home = "http://" + site.host();
    Wire.Answer answer = open(port, path);
    for (int step = 0; step < 5 && answer.status() == 302; step++) {
      String next = answer.header("Location").getFirst();
      if (!next.startsWith(home + "/")) {
        return answer;
      }
      answer = open(port, next.substring(home.length()));
    }
    return answer;
  }

  /** Opens a page at the node with this port. */
  Wire.Answer open(int port, String path) {
    return ask(port, "GET", path);
  }

  /** A click in a page that stands open, at the node with this port. */
  Wire.Answer click(int port) {
    return ask(port, "POST", "/?v-r=uidl&v-uiId=0");
  }

  private Wire.Answer ask(int port, String method, String path) {
    return ask(new Wire(port, site.host()).request(method, path), method);
  }

  /** Follows a link that stands on a page of somebody else. */
  Wire.Answer openFromElsewhere(int port, String path) {
    return ask(
        new Wire(port, site.host()).request("GET", path).header("Sec-Fetch-Site", "cross-site"),
        "GET");
  }

  private Wire.Answer ask(Wire.Request request, String method) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    Wire.Answer answer = (method.equals("POST") ? request.json("{}") : request).send();
    setCookies.addAll(answer.header("Set-Cookie"));
    for (String cookie : answer.header("Set-Cookie")) {
      String pair = cookie.split(";", 2)[0];
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1);
      if (value.isEmpty() || cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
        cookies.remove(name);
      } else {
        cookies.put(name, value);
      }
    }
    return answer;
  }

  /**
   * Logs in at the node with this port; the second time without a password.
   *
   * @return status of the page that they wanted to see
   */
  int logIn(int port, String user) {
    bring(port, answerOfKeycloak(port, user));
    return openPage(port, "/").status();
  }

  /**
   * Asks the node with this port to log in, and does so at Keycloak.
   *
   * @return the address, with a code in it, with which Keycloak sends the browser back
   */
  URI answerOfKeycloak(int port, String user) {
    Wire.Answer sent = openPage(port, "/");
    if (sent.status() != 302) {
      throw new AssertionError("Was not asked to log in: " + sent.status() + " " + sent.body());
    }
    return atKeycloak(sent.header("Location").getFirst(), user);
  }

  /** Brings Keycloak's answer to the node with this port, which takes it when a page is opened. */
  void bring(int port, URI callback) {
    Wire.Answer in = open(port, callback.getRawPath() + "?" + callback.getRawQuery());
    if (in.status() != 302) {
      throw new AssertionError("The login was not taken: " + in.status() + " " + in.body());
    }
  }

  /** Where Keycloak sends them back to; it asks for a password the first time only. */
  private URI atKeycloak(String address, String user) {
    try {
      Browser.Page page = keycloak.open(address);
      if (!page.form().isEmpty()) {
        synchronized (Shared.LOGIN) {
          page = keycloak.send(page, Map.of("username", user, "password", DemoUser.PASSWORD));
        }
      }
      if (!page.target().toString().startsWith("http://" + site.host() + "/")) {
        throw new AssertionError("Keycloak kept her at " + page.target());
      }
      return page.target();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
