package nl.powervrouwen.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST API of one municipality, as one member of staff. */
final class DemoApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI base;
  private final String token;

  DemoApi(HttpClient http, URI address, String token) {
    this.http = http;
    this.base = address.resolve("/api/v1/");
    this.token = token;
  }

  JsonNode get(String path) {
    return send("GET", path, null, null);
  }

  JsonNode post(String path, @Nullable Map<String, ?> body) {
    return send("POST", path, body, null);
  }

  /** Does something with what is there, in the version that was seen last. */
  JsonNode post(String path, Map<String, ?> body, long version) {
    return send("POST", path, body, version);
  }

  /** Changes something in the version that was seen last; 0 for what is not there yet. */
  JsonNode put(String path, Map<String, ?> body, long version) {
    return send("PUT", path, body, version);
  }

  private JsonNode send(
      String method, String path, @Nullable Map<String, ?> body, @Nullable Long version) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
      if (body == null) {
        request.method(method, HttpRequest.BodyPublishers.noBody());
      } else {
        request.header("Content-Type", "application/json");
        request.method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
      }
      if (version != null) {
        request.header(version == 0 ? "If-None-Match" : "If-Match", tag(version));
      }
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            "Demo data: "
                + method
                + " "
                + path
                + " answered "
                + answer.statusCode()
                + ": "
                + answer.body());
      }
      return JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while writing demo data", e);
    }
  }

  private static String tag(long version) {
    return version == 0 ? "*" : "\"" + version + "\"";
  }
}
