package nl.powervrouwen.ui.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.RateLimit;
import nl.powervrouwen.sessions.Feed;
import nl.powervrouwen.sessions.Feeds;

/** Answers a calendar program that has an address with a secret. The secret is never logged. */
@WebServlet(FeedAddress.FOLDER + "/*")
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int TOO_MANY = 429;

  /** Wrong secrets of one network address; with right ones it reads as many as it likes. */
  private final transient RateLimit wrong = new RateLimit(60, Duration.ofMinutes(1));

  private final transient Feeds feeds;

  /** Reads these. */
  @Inject
  public FeedServlet(Feeds feeds) {
    this.feeds = feeds;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asker = request.getRemoteAddr();
    Optional<Duration> wait = wrong.remaining(asker, Instant.now());
    if (wait.isPresent()) {
      response.setHeader("Retry-After", Long.toString(wait.get().toSeconds() + 1));
      response.sendError(TOO_MANY);
      return;
    }
    Optional<Feed> feed = FeedAddress.secret(request.getPathInfo()).flatMap(this::find);
    if (feed.isEmpty()) {
      Optional<Duration> unused = wrong.ask(asker, Instant.now());
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] calendar = ICalendar.write(feed.get(), URI.create(request.getRequestURL().toString()));
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"agenda.ics\"");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setContentLength(calendar.length);
    response.getOutputStream().write(calendar);
  }

  private Optional<Feed> find(String secret) {
    try {
      return Optional.of(feeds.open(secret));
    } catch (NotFound none) {
      return Optional.empty();
    }
  }
}
