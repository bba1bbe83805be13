package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  @Test
  void readsWhatIsThere() {
    Query query = new Query();

    assertThat(query.number("n", "7", 50, 1, 200)).isEqualTo(7);
    assertThat(query.number("n", null, 50, 1, 200)).isEqualTo(50);
    assertThat(query.date("d", "2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(query.dateIfAny("d", "2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(query.dateIfAny("d", null)).isNull();
    assertThat(query.word("w", "terug", "vooruit", "terug")).isEqualTo("terug");
    assertThat(query.word("w", null, "vooruit", "terug")).isEqualTo("vooruit");
    assertThat(query.id("i", null)).isNull();
    query.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "1.0", "x", "", " 1", "99999999999", "٣"})
  void refusesANumberOutsideItsRange(String value) {
    Query query = new Query();
    query.number("n", value, 50, 1, 200);

    assertThat(Bodies.errors(query::end)).containsExactly("n:query.number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-2-3", "", "vandaag", "2026-02-03T00:00:00Z"})
  void refusesADateThatDoesNotExist(String value) {
    Query query = new Query();
    query.date("van", value);

    assertThat(Bodies.errors(query::end)).containsExactly("van:field.date");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    Query query = new Query();
    query.date("van", null);
    query.id("vanaf", "1-1-1-1-1");
    query.word("richting", "links", "vooruit", "terug");
    query.require("rol", null);

    assertThat(Bodies.errors(query::end))
        .containsExactly(
            "van:field.required", "vanaf:field.id", "richting:field.choice", "rol:field.required");
  }

  @Test
  void refusesParametersThatNobodyReads() {
    assertThat(
            Bodies.errors(
                () ->
                    RequestCheck.check(
                        Set.of("van"), Map.of("van", List.of("a"), "naam", List.of("Amina")))))
        .containsExactly("naam:query.unknown");
    assertThat(
            Bodies.errors(
                () -> RequestCheck.check(Set.of("van"), Map.of("van", List.of("a", "b")))))
        .containsExactly("van:query.twice");
  }

  @Test
  void knowsTheParametersOfAResource() {
    Method list =
        Arrays.stream(ParticipantsResource.class.getMethods())
            .filter(method -> method.getName().equals("list"))
            .findFirst()
            .orElseThrow();

    assertThat(RequestCheck.parameters(list))
        .containsExactlyInAnyOrder("paginaGrootte", "vanaf", "richting", "sortering");
  }
}
