package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.sessions.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

  /** One field of each kind. */
  record Everything(
      @Nullable String t,
      @Nullable Integer n,
      @Nullable LocalDate d,
      @Nullable Instant m,
      @Nullable LocalTime u,
      @Nullable Channel c,
      @Nullable UUID i,
      @Nullable ParticipantId p,
      @DefaultValue("") Set<Precondition> s,
      @DefaultValue("") Set<String> x,
      @DefaultValue("7") @Min(1) @Max(9) int r,
      @DefaultValue("") List<Part> o) {}

  /** What stands in a list. */
  record Part(int versie) {}

  /** What may not be left out. */
  record Needed(String c, @Nullable String a, @Nullable LocalDate b) {}

  @Test
  void readsEveryKindOfField() {
    UUID id = UUID.fromString("3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f");

    assertThat(
            Bodies.read(
                Everything.class,
                "{'t':'Zoë','n':12,'d':'2026-02-28','m':'2026-07-01T09:30:00Z','u':'09:30',"
                    + "'c':'zaal','i':'3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f',"
                    + "'p':'3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f','s':['tolk','vervoer'],"
                    + "'x':['a','a'],'r':9,'o':[{'versie':1},{'versie':2}]}"))
        .isEqualTo(
            new Everything(
                "Zoë",
                12,
                LocalDate.of(2026, 2, 28),
                Instant.parse("2026-07-01T09:30:00Z"),
                LocalTime.of(9, 30),
                Channel.ROOM,
                id,
                new ParticipantId(id),
                Set.of(Precondition.INTERPRETER, Precondition.TRAVEL),
                Set.of("a"),
                9,
                List.of(new Part(1), new Part(2))));
  }

  @Test
  void readsNothingWhereNothingOrNullStands() {
    Everything nothing =
        new Everything(
            null, null, null, null, null, null, null, null, Set.of(), Set.of(), 7, List.of());

    assertThat(Bodies.read(Everything.class, "{}")).isEqualTo(nothing);
    assertThat(Bodies.read(Everything.class, "{'t':null,'s':null,'r':null,'o':null}"))
        .isEqualTo(nothing);
  }

  @Test
  void refusesANumberOutsideItsRange() {
    assertThat(wrong("r", "10")).containsExactly("r:query.number");
    assertThat(wrong("r", "0")).containsExactly("r:query.number");
  }

  @Test
  void saysWhereInAListSomethingIsWrong() {
    assertThat(wrong("o", "[{'versie':1},{'versie':'2','w':1},3]"))
        .containsExactly("o.1.versie:field.number", "o.1.w:field.unknown", "o:field.objects");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "{}", "[]", "['a']"})
  void refusesAnythingElseWhereATextBelongs(String value) {
    assertThat(wrong("t", value)).containsExactly("t:field.text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'1'", "1.5", "1e3", "true", "12345678901", "1e999999999", "[]"})
  void refusesAnythingElseWhereANumberBelongs(String value) {
    assertThat(wrong("n", value)).containsExactly("n:field.number");
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
    assertThat(wrong("d", value)).containsExactly("d:field.date");
  }

  @ParameterizedTest
  @CsvSource({
    "2029-10-28T02:10:00+02:00,2029-10-28T00:10:00Z",
    "2029-10-28T02:10:00+01:00,2029-10-28T01:10:00Z",
    "2029-03-25T02:10:00+01:00,2029-03-25T01:10:00Z",
    "2029-03-25T02:10:00+02:00,2029-03-25T00:10:00Z",
    "2029-06-01T09:00:00-11:30,2029-06-01T20:30:00Z"
  })
  void keepsTheOffsetThatWasSent(String sent, String moment) {
    assertThat(Bodies.read(Everything.class, "{'m':'" + sent + "'}").m())
        .isEqualTo(Instant.parse(moment));
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
    assertThat(wrong("m", value)).containsExactly("m:field.moment");
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
    assertThat(wrong("i", value)).containsExactly("i:field.id");
  }

  @Test
  void refusesATermThatIsNotInTheList() {
    assertThat(wrong("c", "'ROOM'")).containsExactly("c:field.choice");
    assertThat(wrong("c", "'Zaal'")).containsExactly("c:field.choice");
    assertThat(wrong("s", "['tolk','x']")).containsExactly("s:field.choice");
    assertThat(wrong("s", "'tolk'")).containsExactly("s:field.list");
    assertThat(wrong("s", "[1]")).containsExactly("s:field.text");
  }

  @Test
  void namesWhatCanBeChosen() {
    ApiRefusal refusal = Bodies.refusal(() -> Bodies.read(Everything.class, "{'c':'x'}"));

    assertThat(refusal.errors())
        .containsExactly(
            new ApiError(
                "body",
                "c",
                "#/c",
                "field.choice",
                "Kies een van deze: zaal, video, telefoon, whatsapp."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a\\u0000b'", "'\\ud800'", "'\\udc00\\ud800'"})
  void refusesTextThatNoDatabaseCanHold(String value) {
    assertThat(wrong("t", value)).containsExactly("t:field.characters");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    assertThat(Bodies.errors(Needed.class, "{'a':1,'b':'2026-02-30','oud':3}"))
        .containsExactly("c:field.required", "a:field.text", "b:field.date", "oud:field.unknown");
  }

  @Test
  void repeatsNoMadeUpNameAsItStands() {
    assertThat(Bodies.errors(Part.class, "{'versie':1,'<script>\\n':1}"))
        .containsExactly("?script??:field.unknown");
    assertThat(Bodies.errors(Part.class, "{'versie':1,'" + "x".repeat(5000) + "':1}"))
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

  private static List<String> wrong(String field, String value) {
    return Bodies.errors(Everything.class, "{'" + field + "':" + value + "}");
  }
}
