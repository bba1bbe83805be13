package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  private static final Method PAGE = operation(ParticipantsResource.class, "list");
  private static final Method PERIOD = operation(SessionsResource.class, "between");
  private static final Annotation[] IN_PATH =
      operation(GroupsResource.class, "get").getParameters()[0].getAnnotations();

  @Test
  void readsWhatIsThere() {
    assertThat(read(LocalDate.class, "2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(read(ParticipantJson.Direction.class, "terug"))
        .isEqualTo(ParticipantJson.Direction.BACKWARDS);
    assertThat(read(Role.class, "privacy-officer")).isEqualTo(Role.PRIVACY_OFFICER);
    assertThat(read(GroupId.class, "3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f"))
        .isEqualTo(new GroupId(UUID.fromString("3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f")));
    assertThat(read(TenantId.class, "berkelland")).isEqualTo(new TenantId("berkelland"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1-1-1-1-1", "x'--", ""})
  void findsNothingAtAPathThatNamesNothing(String text) {
    assertThat(IN_PATH).hasAtLeastOneElementOfType(PathParam.class);
    assertThat(Bodies.refusal(() -> read(GroupId.class, text)).status()).isEqualTo(404);
  }

  @Test
  void findsNoMunicipalityOfAnImpossibleName() {
    assertThat(Bodies.refusal(() -> read(TenantId.class, "Niet Bestaand!")).status())
        .isEqualTo(404);
  }

  @Test
  void takesWhatMayBeLeftOut() {
    assertThatCode(() -> RequestCheck.check(PAGE, Map.of())).doesNotThrowAnyException();
    assertThatCode(
            () ->
                RequestCheck.check(
                    PAGE, Map.of("paginaGrootte", List.of("200"), "sortering", List.of("-naam"))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "1.0", "x", "", " 1", "99999999999", "٣"})
  void refusesANumberOutsideItsRange(String value) {
    assertThat(wrong(PAGE, Map.of("paginaGrootte", List.of(value))))
        .containsExactly("paginaGrootte:query.number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-2-3", "", "vandaag", "2026-02-03T00:00:00Z"})
  void refusesADateThatDoesNotExist(String value) {
    assertThat(wrong(PERIOD, Map.of("van", List.of(value), "tot", List.of("2026-02-03"))))
        .containsExactly("van:field.date");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    assertThat(
            wrong(
                PAGE,
                Map.of(
                    "vanaf", List.of("1-1-1-1-1"),
                    "richting", List.of("links"),
                    "sortering", List.of("naam", "naam"),
                    "naam", List.of("Amina"))))
        .containsExactlyInAnyOrder(
            "vanaf:field.id",
            "richting:field.choice",
            "sortering:query.twice",
            "naam:query.unknown");
    assertThat(wrong(PERIOD, Map.of()))
        .containsExactlyInAnyOrder("van:field.required", "tot:field.required");
    assertThat(wrong(operation(StaffResource.class, "list"), Map.of("rol", List.of("baas"))))
        .containsExactly("rol:field.choice");
  }

  @Test
  void knowsTheParametersOfAnOperation() {
    assertThat(RequestCheck.parameters(PAGE))
        .containsOnlyKeys("paginaGrootte", "vanaf", "richting", "sortering");
  }

  private static List<String> wrong(Method operation, Map<String, List<String>> given) {
    return Bodies.errors(() -> RequestCheck.check(operation, given));
  }

  private static <T> Object read(Class<T> type, String text) {
    ParamConverter<T> converter = new AddressReader().getConverter(type, type, IN_PATH);
    if (converter == null) {
      throw new AssertionError("Nothing reads " + type);
    }
    return converter.fromString(text);
  }

  private static Method operation(Class<?> resource, String name) {
    return Arrays.stream(resource.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
