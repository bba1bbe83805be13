package nl.powervrouwen.ui.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that carry the version of what they show. */
final class Answers {

  private Answers() {}

  /** Here it is, at this version. */
  static Response shown(Object json, long version) {
    return Response.ok(json).header(HttpHeaders.ETAG, Versions.tag(version)).build();
  }

  /** It was made, and lives at this path under the API's own. */
  static Response made(String path, Object json, long version) {
    return Response.created(URI.create(path))
        .entity(json)
        .header(HttpHeaders.ETAG, Versions.tag(version))
        .build();
  }
}
