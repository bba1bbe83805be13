package nl.powervrouwen.ui.metrics;

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
import nl.powervrouwen.onboarding.Monitoring;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.RateLimit;
import org.jspecify.annotations.Nullable;

/**
 * Figures for a program that watches the platform, at the operator's address only. It shows the
 * secret for it as a bearer token; there is no page to log in.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BEARER = "Bearer ";
  private static final int TOO_MANY = 429;

  /** Wrong secrets of one network address. */
  private final transient RateLimit wrong = new RateLimit(60, Duration.ofMinutes(1));

  @Inject private transient Monitoring vitals;
  @Inject private transient Meters meters;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public MetricsServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asker = request.getRemoteAddr();
    Optional<Duration> wait = wrong.remaining(asker, Instant.now());
    if (wait.isPresent()) {
      response.setHeader("Retry-After", Long.toString(wait.get().toSeconds() + 1));
      response.setStatus(TOO_MANY);
      return;
    }
    byte[] text;
    try {
      text =
          meters
              .text(vitals.all(secret(request.getHeader("Authorization"))))
              .getBytes(StandardCharsets.UTF_8);
    } catch (NotAllowed refusal) {
      Optional<Duration> unused = wrong.ask(asker, Instant.now());
      response.setHeader("WWW-Authenticate", "Bearer");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }

  private static String secret(@Nullable String authorization) {
    return authorization != null && authorization.startsWith(BEARER)
        ? authorization.substring(BEARER.length()).strip()
        : "";
  }
}
