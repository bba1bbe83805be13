package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.powervrouwen.acceptance.DemoSession.Written;
import nl.powervrouwen.launcher.Platform;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * kill -9 in the middle of a stream of attendance: what was acknowledged is there afterwards. Comes
 * last, for it kills the servers that the others use too.
 */
@Tag("server")
@Isolated
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NullUnmarked
class KillIT {

  private static final int BEFORE_THE_KILL = 150;

  private RunningPlatform platform;
  private DemoSession session;

  @BeforeAll
  void startWithAGroupOf15() throws IOException {
    platform = RunningPlatform.shared();
    session = DemoSession.of(api(), 15);
  }

  @Test
  void killingLibertyLosesNothingThatWasAcknowledged() throws Exception {
    losesNothing(Platform::killLiberty, () -> {});
  }

  @Test
  void killingPostgresLosesNothingThatWasAcknowledged() throws Exception {
    losesNothing(Platform::killPostgres, this::tellsThatItsDatabaseIsAway);
    awaitReady(200);
  }

  /** A balancer sends nobody here then, and nobody starts a node anew that only waits. */
  private void tellsThatItsDatabaseIsAway() {
    assertThat(awaitReady(503).body())
        .contains("DOWN", "platform-database")
        .doesNotContain(platform.first().value(), "127.0.0.1");
    assertThat(health("live").status()).isEqualTo(200);
  }

  private Wire.Answer awaitReady(int status) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    Wire.Answer answer = health("ready");
    while (answer.status() != status) {
      assertThat(System.nanoTime()).as(answer.body()).isLessThan(end);
      answer = health("ready");
    }
    return answer;
  }

  private Wire.Answer health(String question) {
    return new Wire(platform.address(platform.first()).getPort(), "localhost")
        .request("GET", "/health/" + question)
        .send();
  }

  private void losesNothing(Consumer<Platform> kill, Runnable meanwhile) throws Exception {
    // One login for before and after: Keycloak needs a moment of its own to find its database
    // again.
    Api api = api();
    Stream stream = new Stream(api);
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> writing = writer.submit(stream);
      stream.flowing.await();
      kill.accept(platform.platform());
      writing.get();
    } catch (ExecutionException e) {
      throw new AssertionError("The stream ended in another way than by the kill", e);
    }
    meanwhile.run();
    platform.platform().startAgain();

    Map<String, Written> found = session.status(api);
    assertThat(stream.acknowledged).hasSize(session.participants().size());
    stream.acknowledged.forEach(
        (participant, written) -> {
          // The one write that was cut off may have arrived or not; both are right.
          if (participant.equals(stream.inFlight)) {
            assertThat(found.get(participant).version())
                .isBetween(written.version(), written.version() + 1);
          } else {
            assertThat(found.get(participant)).isEqualTo(written);
          }
        });
  }

  private Api api() {
    return platform.api(platform.first(), "coordinator");
  }

  /** One tap after another, each remembered once the server has said that it is saved. */
  private final class Stream implements Callable<Void> {

    private final Map<String, Written> acknowledged = new HashMap<>();
    private final CountDownLatch flowing = new CountDownLatch(BEFORE_THE_KILL);
    private final Api api;
    private String inFlight = "";

    Stream(Api api) {
      this.api = api;
    }

    /** Writes until the server is gone. */
    @Override
    public Void call() throws IOException {
      session.status(api);
      for (int tap = 0; tap < 1_000_000; tap++) {
        inFlight = session.participant(tap);
        try {
          acknowledged.put(inFlight, session.tap(api, tap));
        } catch (IOException | Api.Failed gone) {
          return null;
        }
        flowing.countDown();
      }
      throw new AssertionError("The server survived");
    }
  }
}
