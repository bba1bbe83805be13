package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A calendar program has no login: the secret in the address is enough, at one municipality. */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedIT {

  private static final String MINE = "/api/v1/ik/agenda-abonnement";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Wire here = new Wire(platform.address(platform.first()));
  private final Wire elsewhere = new Wire(platform.address(platform.second()));
  private final String token = platform.token(platform.first(), "trainer");

  @Test
  void opensWithItsSecretAtItsOwnMunicipalityUntilItIsRevoked() throws IOException {
    Wire.Answer made = here.request("POST", MINE).token(token).send();
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String address = new ObjectMapper().readTree(made.body()).get("adres").asText();
    String path = URI.create(address).getPath();

    Wire.Answer calendar = here.request("GET", path).send();
    assertThat(calendar.status()).isEqualTo(200);
    assertThat(calendar.header("Content-Type"))
        .singleElement()
        .asString()
        .startsWith("text/calendar");
    assertThat(calendar.header("Set-Cookie")).isEmpty();
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("TZID:Europe/Amsterdam");
    assertThat(elsewhere.request("GET", path).send().status()).isEqualTo(404);
    assertThat(here.request("POST", path).send().status()).isEqualTo(401);

    assertThat(here.request("DELETE", MINE).token(token).send().status()).isEqualTo(204);
    assertThat(here.request("GET", path).send().status()).isEqualTo(404);
  }

  @Test
  void givesTheSameAnswerForEverySecretThatIsNone() {
    Wire.Answer possible = wrong("x".repeat(43) + ".ics");

    assertThat(possible.status()).isEqualTo(404);
    assertThat(possible.header("Set-Cookie")).isEmpty();
    assertThat(wrong("x.ics").status()).isEqualTo(404);
    assertThat(wrong("x").status()).isEqualTo(404);
  }

  private Wire.Answer wrong(String name) {
    return here.request("GET", "/agenda-abonnement/" + name).send();
  }
}
