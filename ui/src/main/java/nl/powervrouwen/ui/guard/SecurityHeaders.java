package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells the browser not to do.
 *
 * <p>Vaadin evaluates the scripts that its server sends, so the pages can't do without {@code
 * unsafe-eval}, and it sets styles on elements. Scripts inside a page carry a word that only this
 * answer knows. The REST API has nothing to run or show at all.
 */
final class SecurityHeaders {

  /** Version of the REST API, told on every answer of it. */
  static final String API_VERSION = "1.0.0";

  private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private static final String PAGE_POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self' 'nonce-{nonce}' 'unsafe-eval'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private SecurityHeaders() {}

  /**
   * Sets them; whoever answers may still allow a file without persons to be kept.
   *
   * @param api whether the answer is the REST API's
   * @param secure whether the connection is TLS
   * @param nonce the word that scripts inside the page carry
   */
  static void set(HttpServletResponse response, boolean api, boolean secure, String nonce) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Referrer-Policy", api ? "no-referrer" : "same-origin");
    response.setHeader(
        "Content-Security-Policy", api ? API_POLICY : PAGE_POLICY.replace("{nonce}", nonce));
    if (api) {
      response.setHeader("API-Version", API_VERSION);
      response.setHeader("Content-Language", "nl");
    }
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
