package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.registry.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A login that is cut off on its way back from Keycloak begins anew, and says nothing in JSON. */
@Tag("server")
@ResourceLock(Shared.DEMO)
class LoginIT {

  private static final Pattern CODE = Pattern.compile("(?<=[?&]code=)[^&]+");
  private static final String PAGE = "/deelnemers?sortering=naam";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Site site = platform.site(platform.second());
  private final int port = platform.platform().settings().httpPort();

  @Test
  void beginsAnewWithACodeThatIsUsedUp() {
    Visitor visitor = new Visitor(site);
    URI first = visitor.answerOfKeycloak(port, "coordinator");
    Visitor elsewhere = visitor.withTheSameCookies();
    visitor.bring(port, first);
    assertThat(visitor.open(port, PAGE).status()).isEqualTo(200);

    elsewhere.bring(port, withCode(elsewhere.answerOfKeycloak(port, "coordinator"), code(first)));
    Wire.Answer again = elsewhere.open(port, PAGE);

    assertThat(again.status()).as(again.body()).isEqualTo(302);
    assertThat(elsewhere.logIn(port, "coordinator")).isEqualTo(200);
    assertThat(visitor.open(port, PAGE).status()).as("the first login").isEqualTo(200);
  }

  @Test
  void beginsAnewWithACodeThatIsNoneAndSaysInWordsWhenThatFailsToo() {
    Visitor visitor = new Visitor(site);
    String made = "0000.made-up.code";
    visitor.bring(port, withCode(visitor.answerOfKeycloak(port, "trainer"), made));
    Wire.Answer again = visitor.open(port, PAGE);
    assertThat(again.status()).as(again.body()).isEqualTo(302);
    assertThat(again.header("Location")).singleElement().asString().endsWith(site.host() + PAGE);
    assertThat(again.header("Content-Type")).isEmpty();
    assertThat(again.body()).isEmpty();

    visitor.bring(port, withCode(visitor.answerOfKeycloak(port, "trainer"), made));
    Wire.Answer failed = visitor.open(port, PAGE);

    assertThat(failed.status()).isEqualTo(401);
    assertThat(failed.header("Content-Type")).singleElement().asString().startsWith("text/html");
    assertThat(failed.body())
        .contains("Inloggen is niet gelukt", "<a href=\"/\">")
        .doesNotContain("invalid_grant");
    assertThat(visitor.logIn(port, "trainer")).isEqualTo(200);
  }

  @Test
  void tellsNobodyOfTheCodeWhenAPageIsOpenedSeveralTimesAtOnce() throws Exception {
    Visitor visitor = new Visitor(site);
    visitor.bring(port, visitor.answerOfKeycloak(port, "coordinator"));
    Callable<Wire.Answer> opening = () -> visitor.withTheSameCookies().open(port, PAGE);
    try (ExecutorService tabs = Executors.newFixedThreadPool(3)) {
      List<Future<Wire.Answer>> answers = tabs.invokeAll(List.of(opening, opening, opening));

      for (Future<Wire.Answer> answer : answers) {
        assertThat(answer.get().status()).as(answer.get().body()).isIn(200, 302);
        assertThat(answer.get().header("Content-Type")).noneMatch(type -> type.contains("json"));
      }
    }
  }

  @Test
  void aPageReloadsOnceHoweverOftenItIsToldTo() {
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(platform.address(site.tenant()).toString(), "trainer").see("Vandaag");

      Object reloads =
          browser
              .driver()
              .executeScript(
                  """
                  let reloads = 0;
                  navigation.addEventListener('navigate', (going) => {
                    reloads += going.navigationType === 'reload' ? 1 : 0;
                    going.preventDefault();
                  });
                  // Vaadin itself reads a page again that is shown again; that is not counted.
                  const shownAgain = (persisted) => {
                    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
                    const before = reloads;
                    pv.reload();
                    return reloads - before;
                  };
                  pv.again();
                  pv.again();
                  pv.reload();
                  return [reloads, shownAgain(false), shownAgain(true)];
                  """);

      assertThat(reloads)
          .as("told three times, told while it still leaves, told after the way back")
          .isEqualTo(List.of(1L, 0L, 1L));
    }
  }

  private static String code(URI callback) {
    return Stream.of(CODE.matcher(callback.toString()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElseThrow();
  }

  private static URI withCode(URI callback, String code) {
    return URI.create(
        CODE.matcher(callback.toString()).replaceFirst(Matcher.quoteReplacement(code)));
  }
}
