package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.sessions.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

  @Test
  void readsEveryKindOfField() {
    Body body =
        Bodies.of(
            "{'t':'Zoë','n':12,'d':'2026-02-28','m':'2026-07-01T09:30:00Z','c':'zaal',"
                + "'i':'3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f','s':['tolk','vervoer'],'x':['a','a']}");

    assertThat(body.text("t")).isEqualTo("Zoë");
    assertThat(body.number("n")).isEqualTo(12);
    assertThat(body.date("d")).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(body.moment("m")).isEqualTo(LocalDateTime.of(2026, 7, 1, 11, 30));
    assertThat(body.choice("c", Terms.CHANNEL)).isEqualTo(Channel.ROOM);
    assertThat(body.id("i")).isEqualTo(UUID.fromString("3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f"));
    assertThat(body.choices("s", Terms.NEEDS))
        .containsExactly(Precondition.INTERPRETER, Precondition.TRAVEL);
    assertThat(body.texts("x")).containsExactly("a");
    body.end();
  }

  @Test
  void readsNothingWhereNothingOrNullStands() {
    Body body = Bodies.of("{'t':null,'s':null,'n':12}");

    assertThat(body.number("n")).isEqualTo(12);
    assertThat(body.text("t")).isNull();
    assertThat(body.date("d")).isNull();
    assertThat(body.choices("s", Terms.NEEDS)).isEmpty();
    body.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "{}", "[]", "['a']"})
  void refusesAnythingElseWhereATextBelongs(String value) {
    assertThat(wrong(value, body -> body.text("f"))).containsExactly("f:field.text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'1'", "1.5", "1e3", "true", "12345678901", "1e999999999", "[]"})
  void refusesAnythingElseWhereANumberBelongs(String value) {
    assertThat(wrong(value, body -> body.number("f"))).containsExactly("f:field.number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'2026-02-30'",
        "'2026-13-01'",
        "'2025-02-29'",
        "'1-1-2026'",
        "'01-01-2026'",
        "'2026-1-1'",
        "'+12026-01-01'",
        "'2026-01-01T00:00:00Z'",
        "'vandaag'",
        "''",
        "20260101"
      })
  void refusesADateThatDoesNotExist(String value) {
    assertThat(wrong(value, body -> body.date("f"))).containsExactly("f:field.date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'2026-11-22T09:30:00'",
        "'2026-11-22'",
        "'2026-11-31T09:30:00Z'",
        "'2026-11-22T25:00:00Z'",
        "'+999999999-01-01T00:00:00Z'",
        "'-0001-01-01T00:00:00Z'",
        "1795360800"
      })
  void refusesAMomentWithoutTimeZoneOrOutOfTime(String value) {
    assertThat(wrong(value, body -> body.moment("f"))).containsExactly("f:field.moment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'1-1-1-1-1'",
        "'3f1c2b9a5d0e4c7a9b1e2f6a7c8d9e0f'",
        "'{3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f}'",
        "''",
        "1"
      })
  void refusesWhatIsNoId(String value) {
    assertThat(wrong(value, body -> body.id("f"))).containsExactly("f:field.id");
  }

  @Test
  void refusesATermThatIsNotInTheList() {
    assertThat(wrong("'ROOM'", body -> body.choice("f", Terms.CHANNEL)))
        .containsExactly("f:field.choice");
    assertThat(wrong("'Zaal'", body -> body.choice("f", Terms.CHANNEL)))
        .containsExactly("f:field.choice");
    assertThat(wrong("['tolk','x']", body -> body.choices("f", Terms.NEEDS)))
        .containsExactly("f:field.choice");
    assertThat(wrong("'tolk'", body -> body.choices("f", Terms.NEEDS)))
        .containsExactly("f:field.list");
    assertThat(wrong("[1]", body -> body.choices("f", Terms.NEEDS)))
        .containsExactly("f:field.text");
  }

  @Test
  void namesWhatCanBeChosen() {
    ApiRefusal refusal =
        Bodies.refusal(
            () -> {
              Body body = Bodies.of("{'f':'x'}");
              body.choice("f", Terms.PRESENCE);
              body.end();
            });

    assertThat(refusal.errors())
        .containsExactly(
            new ApiError(
                "body",
                "f",
                "#/f",
                "field.choice",
                "Kies een van deze: aanwezig, afwezig-met-bericht, afwezig-zonder-bericht."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a\\u0000b'", "'\\ud800'", "'\\udc00\\ud800'"})
  void refusesTextThatNoDatabaseCanHold(String value) {
    assertThat(wrong(value, body -> body.text("f"))).containsExactly("f:field.characters");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    assertThat(
            Bodies.errors(
                () -> {
                  Body body = Bodies.of("{'a':1,'b':'2026-02-30','oud':3}");
                  body.require("c");
                  body.text("a");
                  body.date("b");
                  body.end();
                }))
        .containsExactly("c:field.required", "a:field.text", "b:field.date", "oud:field.unknown");
  }

  @Test
  void repeatsNoMadeUpNameAsItStands() {
    assertThat(Bodies.errors(() -> Bodies.of("{'<script>\\n':1}").end()))
        .containsExactly("?script??:field.unknown");
    assertThat(Bodies.errors(() -> Bodies.of("{'" + "x".repeat(5000) + "':1}").end()))
        .singleElement()
        .asString()
        .hasSizeLessThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{'a':}", "{'a':1}x", "{'a':1,'a':2}", "{a:1}", "{'a':01}", "{'a':NaN}", " "})
  void refusesWhatIsNoJson(String json) {
    assertThat(Bodies.errors(() -> Bodies.of(json))).containsExactly("null:body.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "'x'", "1", "null", "true"})
  void refusesJsonThatIsNoObject(String json) {
    assertThat(Bodies.errors(() -> Bodies.of(json))).containsExactly("null:body.object");
  }

  @Test
  void refusesAnEmptyBody() {
    assertThat(Bodies.errors(() -> Bodies.of(""))).containsExactly("null:body.empty");
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    byte[] latin = "{\"a\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Bodies.errors(() -> BodyReader.parse(latin))).containsExactly("null:body.utf8");
  }

  @Test
  void refusesNestingWithoutEnd() {
    String nested = "{'a':".repeat(9000) + "1" + "}".repeat(9000);

    assertThat(Bodies.errors(() -> Bodies.of(nested))).containsExactly("null:body.json");
  }

  private static List<String> wrong(String value, java.util.function.Consumer<Body> reading) {
    return Bodies.errors(
        () -> {
          Body body = Bodies.of("{'f':" + value + "}");
          reading.accept(body);
          body.end();
        });
  }
}
