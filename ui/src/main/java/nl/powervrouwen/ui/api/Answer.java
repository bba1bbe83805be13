package nl.powervrouwen.ui.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/**
 * What an operation answers besides a plain record: the type says with which status and headers.
 *
 * @param <T> what is shown
 */
sealed interface Answer<T> {

  /** What is shown. */
  T body();

  /** The HTTP status. */
  int status();

  /** The headers besides those of every answer; a location is a path under the API's own. */
  Map<String, String> headers();

  /** Here it is, at this version. */
  record Shown<T extends Record>(T body, long version) implements Answer<T> {

    @Override
    public int status() {
      return 200;
    }

    @Override
    public Map<String, String> headers() {
      return Map.of(HttpHeaders.ETAG, Versions.tag(version));
    }
  }

  /** It was made, and lives at this path. */
  record Made<T extends Record>(String path, T body, long version) implements Answer<T> {

    @Override
    public int status() {
      return 201;
    }

    @Override
    public Map<String, String> headers() {
      return Map.of(HttpHeaders.LOCATION, path, HttpHeaders.ETAG, Versions.tag(version));
    }
  }

  /** It was made and is told once; it has no version. */
  record Issued<T extends Record>(String path, T body) implements Answer<T> {

    @Override
    public int status() {
      return 201;
    }

    @Override
    public Map<String, String> headers() {
      return Map.of(HttpHeaders.LOCATION, path);
    }
  }

  /** It was asked for; how far it is stands at this path. */
  record Asked<T extends Record>(String path, T body) implements Answer<T> {

    @Override
    public int status() {
      return 202;
    }

    @Override
    public Map<String, String> headers() {
      return Map.of(HttpHeaders.LOCATION, path);
    }
  }

  /** A file to keep. */
  @SuppressWarnings("ArrayRecordComponent") // written once, and never compared
  record Download(byte[] body, String name) implements Answer<byte[]> {

    @Override
    public int status() {
      return 200;
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
  }
}
