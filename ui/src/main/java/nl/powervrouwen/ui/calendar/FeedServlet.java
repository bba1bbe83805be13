package nl.powervrouwen.ui.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.Feed;
import nl.powervrouwen.sessions.Feeds;

/** Answers a calendar program that has an address with a secret. The secret is never logged. */
@WebServlet(FeedAddress.FOLDER + "/*")
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Feeds feeds;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public FeedServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Feed> feed = FeedAddress.secret(request.getPathInfo()).flatMap(this::find);
    if (feed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] calendar = ICalendar.write(feed.get());
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
