package nl.powervrouwen.launcher.login;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as a login needs: cookies with their paths, redirects, and forms that send
 * themselves, by which SAML travels. It stops at addresses that are not Keycloak's to answer.
 */
public final class Browser implements AutoCloseable {

  private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_STEPS = 20;

  private record Cookie(String path, String name, String value) {}

  private final List<String> stopAt;
  private final List<Cookie> cookies = new ArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** Follows redirects until one leads to one of these addresses, which is given back unasked. */
  public Browser(String... stopAt) {
    this.stopAt = List.of(stopAt);
  }

  /**
   * What came of a request, after all redirects.
   *
   * @param status of the last answer
   * @param body of the last answer
   * @param target where the last answer led, when that is where the browser stops; else its own
   *     address
   */
  public record Page(int status, String body, URI target) {

    /** Where its first form is sent; empty when it has none. */
    public String form() {
      Matcher form = FORM.matcher(body);
      return form.find() ? form.group(1).replace("&amp;", "&") : "";
    }

    private Map<String, String> hidden() {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher field = HIDDEN.matcher(body);
      while (field.find()) {
        fields.put(field.group(1), field.group(2).replace("&#43;", "+").replace("&#61;", "="));
      }
      return fields;
    }

    private boolean sendsItself() {
      return status == 200
          && (hidden().containsKey("SAMLRequest") || hidden().containsKey("SAMLResponse"));
    }
  }

  /** Opens an address. */
  public Page open(String address) throws IOException, InterruptedException {
    return follow(request(URI.create(address)).GET().build());
  }

  /** Sends the page's first form with these fields, and what stands in it unseen. */
  public Page send(Page page, Map<String, String> fields) throws IOException, InterruptedException {
    Map<String, String> all = page.hidden();
    all.putAll(fields);
    return follow(post(page.target().resolve(page.form()), all));
  }

  /** Sends fields to an address. */
  Page post(String address, Map<String, String> fields) throws IOException, InterruptedException {
    return follow(post(URI.create(address), fields));
  }

  private HttpRequest post(URI address, Map<String, String> fields) {
    return request(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
        .build();
  }

  private Page follow(HttpRequest first) throws IOException, InterruptedException {
    HttpRequest request = first;
    for (int step = 0; step < MOST_STEPS; step++) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      remember(answer);
      String location = answer.headers().firstValue("Location").orElse("");
      Page page = new Page(answer.statusCode(), answer.body(), request.uri());
      if (answer.statusCode() / 100 == 3 && !location.isEmpty()) {
        URI next = request.uri().resolve(location);
        if (stopAt.stream().anyMatch(next.toString()::startsWith)) {
          return new Page(answer.statusCode(), answer.body(), next);
        }
        request = request(next).GET().build();
      } else if (page.sendsItself()) {
        request = post(request.uri().resolve(page.form()), page.hidden());
      } else {
        return page;
      }
    }
    throw new IOException("More than " + MOST_STEPS + " redirects");
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(30))
            .header("Accept-Language", "nl");
    String path = address.getPath();
    String fitting =
        cookies.stream()
            .filter(cookie -> path.startsWith(cookie.path()))
            .map(cookie -> cookie.name() + "=" + cookie.value())
            .collect(Collectors.joining("; "));
    return fitting.isEmpty() ? request : request.header("Cookie", fitting);
  }

  private void remember(HttpResponse<String> answer) {
    for (String header : answer.headers().allValues("Set-Cookie")) {
      String[] parts = header.split(";", -1);
      int equals = parts[0].indexOf('=');
      String name = parts[0].substring(0, equals);
      String path = "/";
      for (String part : parts) {
        if (part.strip().regionMatches(true, 0, "path=", 0, 5)) {
          path = part.strip().substring(5);
        }
      }
      String where = path;
      cookies.removeIf(old -> old.name().equals(name) && old.path().equals(where));
      cookies.add(new Cookie(path, name, parts[0].substring(equals + 1)));
    }
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
