package nl.powervrouwen.ui.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer that is the same for everybody, and may be kept for a few minutes. */
final class CachedResponse {

  private static final String SHORTLY = "public, max-age=300";

  private CachedResponse() {}

  static void text(HttpServletResponse response, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setHeader("Cache-Control", SHORTLY);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
