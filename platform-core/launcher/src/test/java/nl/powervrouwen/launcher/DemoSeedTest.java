package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.powervrouwen.launcher.process.CannotStart;
import org.junit.jupiter.api.Test;

class DemoSeedTest {

  @Test
  void readsTheSubjectOutOfAToken() {
    String claims =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"iss\":\"x\", \"sub\" : \"s-1\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(DemoSeed.subjectOf("e30." + claims + ".x")).isEqualTo("s-1");
  }

  @Test
  void refusesATokenWithoutASubject() {
    assertThatThrownBy(() -> DemoSeed.subjectOf("x")).isInstanceOf(CannotStart.class);
  }
}
