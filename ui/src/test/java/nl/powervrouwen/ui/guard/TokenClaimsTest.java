package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenClaimsTest {

  @Test
  void readsWhoAndUntilWhenAndByWhichLogin() {
    String claims =
        """
        {"sub":"s-1","name":"Trudie Trainér","groups":["trainer","offline_access"],"exp":1795360800,
         "iat":1795360500,"auth_time":1795350000,"sid":"b-2","typ":"Bearer","azp":"powervrouwen",
         "aud":["account","powervrouwen-x"],"pv_longest_login":3600}
        """;

    assertThat(TokenClaims.of(token(claims)))
        .contains(
            new TokenClaims(
                "s-1",
                "Trudie Trainér",
                Set.of("trainer", "offline_access"),
                Instant.ofEpochSecond(1795360800),
                Instant.ofEpochSecond(1795360500),
                Instant.ofEpochSecond(1795350000),
                Duration.ofHours(1),
                "b-2",
                new TokenPurpose("Bearer", "powervrouwen", Set.of("account", "powervrouwen-x"))));
  }

  @Test
  void neverShowsTheSubjectAsANameAndKnowsNothingOfALoginThatIsNotTold() {
    TokenClaims claims = TokenClaims.of(token("{\"sub\":\"s-1\",\"exp\":1}")).orElseThrow();

    assertThat(claims.displayName()).isEqualTo("?");
    assertThat(claims.provedAt()).isNull();
    assertThat(claims.longestLogin()).isNull();
    assertThat(claims.session()).isEmpty();
    assertThat(claims.purpose()).isEqualTo(new TokenPurpose("", "", Set.of("")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"sub\":\"s-1\"}",
        "{\"exp\":1}",
        "{\"sub\":\" \",\"exp\":1}",
        "{\"sub\":\"s-1\",\"exp\":\"1\"}",
        "{\"sub\":\"s-1\",\"exp\":1.5}",
        "{\"sub\":\"s-1\",\"exp\":1,\"auth_time\":\"1\"}",
        "{\"sub\":\"s-1\",\"exp\":1,\"iat\":\"1\"}",
        "{\"sub\":\"s-1\",\"exp\":1,\"groups\":\"trainer\"}",
        "{\"sub\":\"s-1\",\"exp\":1,\"groups\":[1]}",
        "[]",
        "x"
      })
  void readsNobodyOutOfAnIncompleteToken(String claims) {
    assertThat(TokenClaims.of(token(claims))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a.b", "a.b.c.d", "a.*.c", "opaque-token"})
  void readsNobodyOutOfSomethingElse(String token) {
    assertThat(TokenClaims.of(token)).isEmpty();
  }

  private static String token(String claims) {
    byte[] bytes = claims.getBytes(StandardCharsets.UTF_8);
    return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + ".x";
  }
}
