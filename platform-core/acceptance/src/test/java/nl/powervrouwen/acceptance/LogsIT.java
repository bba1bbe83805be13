package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What somebody sends, in whatever place, stands in no file of the server's logs. */
@Tag("server")
@ResourceLock(Shared.DEMO)
class LogsIT {

  private static final String NAME = "Zeldzaamwoord";
  private static final String BSN = "999990019";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Wire wire = new Wire(platform.address(platform.first()));
  private final String token = platform.token(platform.first(), "jobcoach");
  private final Path logs = platform.platform().settings().dataDir().resolve("logs/liberty");

  @Test
  void holdNoTokenNoNameAndNoNumber() throws IOException {
    List<String> planted = new ArrayList<>(List.of(NAME, BSN));
    for (String sent : tokens()) {
      Stream.of(sent.split("\\.")).filter(part -> part.length() > 12).forEach(planted::add);
      sendEverywhere(sent);
    }
    sendNames();

    assertThat(wire.request("GET", "/bestaat/niet").send().status()).isEqualTo(302);
    assertThat(logs.resolve("ffdc")).doesNotExist();
    try (Stream<Path> files = Files.walk(logs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(planted).as(file.toString()).noneMatch(text::contains);
        assertThat(text).as("a log with something in it").contains("Turned away");
      }
    }
  }

  /** Badly signed in every way, and one that is right. */
  private List<String> tokens() {
    String[] parts = token.split("\\.", -1);
    String claims = encoded("{\"sub\":\"x\",\"name\":\"" + NAME + "\",\"bsn\":\"" + BSN + "\"}");
    return List.of(
        token,
        parts[0] + "." + claims + "." + parts[2],
        parts[0] + "." + parts[1] + "." + parts[2].substring(9),
        encoded("{\"alg\":\"none\"}") + "." + claims + ".",
        encoded("{\"alg\":\"RS256\",\"kid\":\"" + NAME + "\"}") + "." + claims + "." + parts[2],
        encoded("{\"alg\":\"HS256\"}") + "." + claims + "." + parts[2],
        parts[0] + "." + claims,
        NAME + "." + NAME + "." + NAME);
  }

  private void sendEverywhere(String sent) {
    for (String path : List.of("/api/v1/ik", "/deelnemers", "/health", "/jwt/x")) {
      wire.request("GET", path).token(sent).send();
      wire.request("GET", path)
          .header("Cookie", "PVSESSION=" + sent + "; WASOidcCode=" + sent + "; LtpaToken2=" + sent)
          .send();
    }
    String back = "/oidcclient/redirect/" + platform.first();
    wire.request("GET", back + "?code=" + sent + "&state=" + sent).send();
    wire.request("GET", "/jwt/ibm/api/" + sent + "/jwk").send();
    wire.request("GET", "/oauth2/endpoint/" + sent + "/authorize?token=" + sent).send();
    wire.request("GET", "/health/" + sent).send();
    wire.request("POST", "/oidcclient/backchannel_logout/" + platform.first())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .bytes(("logout_token=" + sent).getBytes(StandardCharsets.UTF_8))
        .send();
  }

  private void sendNames() {
    for (String path :
        List.of("/deelnemers/" + NAME, "/x?bsn=" + BSN, "/oidcclient/redirect/" + NAME)) {
      wire.request("GET", path).token(token).send();
    }
    wire.bare("GET", "/").header("Host", NAME + ".example").send();
    wire.request(NAME, "/").send();
    for (String body :
        List.of(
            "{\"achternaam\":\"" + NAME + "\",\"bsn\":" + BSN + "}",
            "{\"achternaam\":\"" + NAME + "\",\"bsn\":\"" + BSN + "\"",
            NAME + " " + BSN)) {
      wire.request("POST", "/api/v1/deelnemers").token(token).json(body).send();
    }
    wire.request("GET", "/")
        .header("User-Agent", NAME)
        .header("Accept-Language", NAME)
        .header("traceparent", NAME)
        .send();
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
