package nl.powervrouwen.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST API at one host, with one token, as another program meets it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final URI base;
  private final String token;

  Api(URI address, String token) {
    this.base = address.resolve("/api/v1/");
    this.token = token;
  }

  Answer get(String path) throws IOException {
    return send("GET", path, null, null);
  }

  Answer post(String path, @Nullable Map<String, ?> body) throws IOException {
    return send("POST", path, body, null);
  }

  /**
   * Changes something.
   *
   * @param seen the version that was seen; 0 when nothing was there
   */
  Answer put(String path, Map<String, ?> body, long seen) throws IOException {
    return send("PUT", path, body, seen);
  }

  /**
   * Removes something.
   *
   * @param seen the version that was seen
   */
  Answer delete(String path, long seen) throws IOException {
    return send("DELETE", path, null, seen);
  }

  private Answer send(
      String method, String path, @Nullable Map<String, ?> body, @Nullable Long seen)
      throws IOException {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token);
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }
    if (seen != null) {
      request.header(
          seen == 0 ? "If-None-Match" : "If-Match", seen == 0 ? "*" : "\"" + seen + "\"");
    }
    try {
      var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param body as text; empty when there is none
   */
  record Answer(int status, String body) {

    JsonNode json() throws IOException {
      return JSON.readTree(body);
    }

    /** The JSON of an answer that must be a success. */
    JsonNode success() throws IOException {
      if (status >= 300) {
        if (status >= 500) {
          throw new Failed(this);
        }
        throw new AssertionError("Answered " + status + ": " + body);
      }
      return json();
    }
  }

  /** The server itself failed. */
  static final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failed(Answer answer) {
      super("The server answered " + answer.status() + ": " + answer.body());
    }
  }
}
