package nl.powervrouwen.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.Feed;
import nl.powervrouwen.sessions.Feeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever guesses addresses of calendars, and calendar programs beside them. */
class FeedServletTest {

  private static final String GUESSER = "192.0.2.66";
  private static final String TOWN_HALL = "192.0.2.1";
  private static final String RIGHT = "een-adres-dat-er-is";

  private final FeedServlet servlet = new FeedServlet(new OneCalendar());
  private final Map<String, String> headers = new HashMap<>();
  private int status;

  @BeforeEach
  void guessesSixtyTimes() throws IOException {
    for (int times = 0; times < 60; times++) {
      assertThat(read(GUESSER, "geraden" + times)).isEqualTo(404);
    }
  }

  @Test
  void opensNothingMoreToAnAddressThatGuessed() throws IOException {
    assertThat(read(GUESSER, RIGHT)).as("or the sixty-first guess could be right").isEqualTo(429);
    assertThat(Integer.parseInt(headers.get("Retry-After"))).isBetween(1, 61);
  }

  @Test
  void opensToEverybodyElse() throws IOException {
    assertThat(read(TOWN_HALL, RIGHT)).isEqualTo(200);
    assertThat(read(TOWN_HALL, "weg")).isEqualTo(404);
  }

  @Test
  void countsNoAddressThatIsRight() throws IOException {
    for (int times = 0; times < 500; times++) {
      assertThat(read(TOWN_HALL, RIGHT)).isEqualTo(200);
    }
  }

  @SuppressWarnings("JdkObsolete") // the servlet API answers a StringBuffer
  private int read(String asker, String secret) throws IOException {
    status = 200;
    servlet.doGet(
        as(
            HttpServletRequest.class,
            (proxy, called, with) ->
                switch (called.getName()) {
                  case "getRemoteAddr" -> asker;
                  case "getPathInfo" -> "/" + secret + ".ics";
                  case "getRequestURL" -> new StringBuffer("https://berkelland.example/x.ics");
                  default -> throw new AssertionError("It asks for " + called);
                }),
        as(
            HttpServletResponse.class,
            (proxy, called, with) -> {
              switch (called.getName()) {
                case "sendError" -> status = (int) with[0];
                case "setHeader" -> headers.put((String) with[0], (String) with[1]);
                case "getOutputStream" -> {
                  return new Nowhere();
                }
                case "setContentType", "setContentLength" -> {}
                default -> throw new AssertionError("It answers by " + called);
              }
              return null;
            }));
    return status;
  }

  private static <T> T as(Class<T> type, InvocationHandler behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            FeedServletTest.class.getClassLoader(), new Class<?>[] {type}, behaviour));
  }

  private static final class OneCalendar extends Feeds {

    @Override
    public Feed open(String secret) {
      if (!secret.equals(RIGHT)) {
        throw new NotFound("calendar");
      }
      return new Feed("Groep Verzonnen", List.of());
    }
  }

  private static final class Nowhere extends ServletOutputStream {

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(int letter) {}
  }
}
