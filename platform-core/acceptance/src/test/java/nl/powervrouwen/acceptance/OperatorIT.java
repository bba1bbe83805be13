package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.powervrouwen.onboarding.Vitals;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What who runs the platform can see of it: never a person. */
@Tag("server")
class OperatorIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final int TRIES = 50;

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId operator = new TenantId("operator");
  private final Wire wire = new Wire(platform.address(operator));
  private final Wire here = new Wire(platform.address(platform.first()));

  @Test
  void listsTheMunicipalities() throws IOException {
    JsonNode list = platform.api(operator, "operator").get("gemeenten").success().get("gemeenten");

    assertThat(list)
        .extracting(one -> one.get("id").asText())
        .contains(platform.first().value(), platform.second().value());
  }

  @Test
  void showsFiguresToWhoHasTheSecretAndAtTheOperatorsOnly() {
    String secret =
        new SecretStore(platform.platform().settings().secretsDir()).obtain(Vitals.SECRET);
    Wire.Answer figures = wire.request("GET", "/metrics").token(secret).send();

    assertThat(figures.status()).as(figures.body()).isEqualTo(200);
    assertThat(figures.body())
        .contains("powervrouwen_tenant_up{tenant=\"" + platform.first() + "\"} 1")
        .contains("powervrouwen_requests_seconds_count");
    assertThat(wire.request("GET", "/metrics").token("x").send().status()).isEqualTo(401);
    assertThat(wire.request("GET", "/metrics").send().status()).isEqualTo(401);
    assertThat(here.request("GET", "/metrics").token(secret).send().status()).isEqualTo(404);
  }

  @Test
  void writesTenantAndTraceBesideEachLineAndNeverWhoAsked() throws Exception {
    String token = platform.token(platform.first(), "coordinator");
    Wire.Answer answer =
        here.request("GET", "//deelnemers?naam=Geheim")
            .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
            .token(token)
            .send();

    assertThat(answer.header("Trace-Id")).containsExactly(TRACE);
    List<String> lines = traced();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(JSON.readTree(line).get("ext_tenant").asText())
                    .isEqualTo(platform.first().value()))
        .noneMatch(line -> line.contains("Geheim") || line.contains(token.substring(0, 40)))
        .noneMatch(line -> line.contains(platform.subject(platform.first(), "coordinator")));
  }

  /** The lines of the log that have our trace; they may come a moment later. */
  private List<String> traced() throws IOException, InterruptedException {
    Path log = platform.platform().settings().dataDir().resolve("logs/liberty/messages.log");
    List<String> found = List.of();
    for (int i = 0; i < TRIES && found.isEmpty(); i++) {
      Thread.sleep(100);
      found = Files.readAllLines(log).stream().filter(line -> line.contains(TRACE)).toList();
    }
    return found;
  }
}
