package nl.powervrouwen.ui.certificates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.outcomes.Verification;
import nl.powervrouwen.refusals.RateLimit;
import nl.powervrouwen.ui.guard.SiteOfRequest;
import nl.powervrouwen.ui.texts.Language;

/** Says whether a certificate is genuine, to whoever holds its code. */
@WebServlet({"/certificaat", "/certificaat/*"})
public class VerificationServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;
  private static final int LONGEST_CODE = 100;

  /** Modest, for guessing is hopeless anyway and a town hall shares one address. */
  private final transient RateLimit limit = new RateLimit(60, Duration.ofMinutes(1));

  @Inject private transient Certificates certificates;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public VerificationServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    VerificationPage page =
        new VerificationPage(Language.ofPage(request), SiteOfRequest.of(request).orElse(null));
    String code = code(request);
    if (code.isEmpty()) {
      write(response, HttpServletResponse.SC_OK, page, page.form());
    } else if (limit.ask(request.getRemoteAddr(), Instant.now()).isPresent()) {
      response.setHeader("Retry-After", "60");
      write(response, TOO_MANY, page, page.wait(code));
    } else {
      Optional<Verification> found = certificates.verify(code);
      write(
          response,
          found.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND,
          page,
          found.map(page::genuine).orElseGet(() -> page.unknown(code)));
    }
  }

  /** In the path as it is printed, or out of the form; blank when there is none. */
  private static String code(HttpServletRequest request) {
    String path = request.getPathInfo();
    String typed =
        path != null && path.length() > 1 ? path.substring(1) : request.getParameter("code");
    return typed == null
        ? ""
        : typed.strip().substring(0, Math.min(LONGEST_CODE, typed.strip().length()));
  }

  private static void write(
      HttpServletResponse response, int status, VerificationPage page, String html)
      throws IOException {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", page.language());
    response.setHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
