package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final UUID REFERENCE = UUID.fromString("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed");

  private static FieldNames nothing() {
    throw new AssertionError("Nothing of what was sent is wrong");
  }

  private static FieldNames names(Class<?> resource, String operation) {
    return FieldNames.of(
        Arrays.stream(resource.getMethods())
            .filter(method -> method.getName().equals(operation))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void listsEverythingThatARoomFoundWrongByItsDutchName() {
    ProblemDocument document =
        of(
            new InvalidInput(
                List.of(
                    Problem.of("lastName", "needed"),
                    Problem.of("firstName", "text.too-long", 100, 10_000),
                    Problem.of("bsn", "bsn.check"))));

    assertThat(document.status()).isEqualTo(400);
    assertThat(document.errors())
        .extracting(ApiError::in, ApiError::veld, ApiError::pointer, ApiError::code)
        .containsExactly(
            Tuple.tuple("body", "achternaam", "#/achternaam", "needed"),
            Tuple.tuple("body", "voornaam", "#/voornaam", "text.too-long"),
            Tuple.tuple("body", "bsn", "#/bsn", "bsn.check"));
  }

  @Test
  void saysTheSameAboutWhatIsNotThereAndWhatIsAnothersTenant() {
    assertThat(of(new NotFound("participant"))).isEqualTo(of(new NotFound("group")));
    assertThat(of(new NotFound("participant")).status()).isEqualTo(404);
  }

  @Test
  void asksForALoginOfTheNeededAgeWhereTheOneOfTheTokenIsTooOld() {
    Problems.Answer answer =
        Problems.of(new FreshLoginNeeded(Duration.ofMinutes(7)), ProblemsTest::nothing, REFERENCE);

    assertThat(answer.document().status()).isEqualTo(401);
    assertThat(answer.document().detail()).contains("7 minuten");
    assertThat(answer.headers())
        .containsEntry(
            "WWW-Authenticate",
            "Bearer error=\"insufficient_user_authentication\", max_age=\"420\"");
  }

  @Test
  void saysWhichVersionStandsNow() {
    Problems.Answer answer =
        Problems.of(new StaleVersion("participant", 7), ProblemsTest::nothing, REFERENCE);

    assertThat(answer.document().status()).isEqualTo(412);
    assertThat(answer.headers()).containsEntry("ETag", "\"7\"");
  }

  @Test
  void namesNoVersionOfWhatIsNotThereAnyMore() {
    assertThat(
            Problems.of(new StaleVersion("attendance", 1), ProblemsTest::nothing, REFERENCE)
                .headers())
        .containsOnlyKeys("ETag");
    assertThat(
            Problems.of(new StaleVersion("attendance", 0), ProblemsTest::nothing, REFERENCE)
                .headers())
        .isEmpty();
  }

  @Test
  void refusesWhatARoleMayNot() {
    assertThat(of(new NotAllowed("change a participant")).status()).isEqualTo(403);
  }

  @Test
  void tellsWhatDoesNotFitWithWhatStands() {
    ProblemDocument document = of(new Conflict(Problem.of("bsn", "bsn.taken")));

    assertThat(document.status()).isEqualTo(409);
    assertThat(document.errors()).extracting(ApiError::veld).containsExactly("bsn");
  }

  @Test
  void namesNoFieldWhenTheWholeDoesNotFit() {
    assertThat(of(new Conflict(Problem.of("group", "group.full", 15))).errors())
        .extracting(ApiError::veld, ApiError::pointer)
        .containsExactly(Tuple.tuple(null, "#"));
  }

  @Test
  void pointsAtTheAddressWhenThereIsNothingElse() {
    InvalidInput invalid = new InvalidInput(List.of(Problem.of("until", "period.too-long", 366)));

    assertThat(
            Problems.of(invalid, () -> names(SessionsResource.class, "between"), REFERENCE)
                .document()
                .errors())
        .extracting(ApiError::in, ApiError::veld, ApiError::pointer)
        .containsExactly(Tuple.tuple("query", "tot", null));
  }

  @Test
  void callsTheSameFieldOfARoomWhatEachOperationCallsIt() {
    Problem until = Problem.of("until", "needed");

    assertThat(names(EnrolmentsResource.class, "end").error(until).veld()).isEqualTo("einddatum");
    assertThat(names(SeriesResource.class, "apply").error(until).veld()).isEqualTo("eindtijd");
    assertThat(names(HolidaysResource.class, "add").error(until).pointer()).isEqualTo("#");
  }

  @Test
  void findsTheRefusalInsideWhatTheTransactionWrapped() {
    Exception wrapped =
        new IllegalStateException("rolled back", new RuntimeException(new NotFound("group")));

    assertThat(of(wrapped).status()).isEqualTo(404);
  }

  @Test
  void tellsNothingAboutAFailureButItsReference() {
    Problems.Answer answer =
        Problems.of(
            new IllegalStateException("Key (bsn)=(123456782) exists"),
            ProblemsTest::nothing,
            REFERENCE);

    assertThat(answer.failure()).isTrue();
    assertThat(answer.document().status()).isEqualTo(500);
    assertThat(answer.document().instance()).isEqualTo("urn:uuid:" + REFERENCE);
    assertThat(answer.document().toString()).doesNotContain("123456782");
  }

  @Test
  void endsWhenCausesGoRound() {
    Exception first = new IllegalStateException("a");
    Exception second = new IllegalStateException("b", first);
    first.initCause(second);

    assertThat(of(second).status()).isEqualTo(500);
  }

  @Test
  void hasATitleAndADetailForEveryStatusItUses() {
    for (int status : new int[] {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 428, 500}) {
      assertThat(Texts.title(status)).isNotBlank().isNotEqualTo(Texts.of("title.other"));
      assertThat(Texts.detail(status)).isNotBlank().isNotEqualTo(Texts.of("detail.other"));
    }
    assertThat(Texts.title(418)).isEqualTo(Texts.of("title.other"));
    assertThat(Texts.detail(418)).isEqualTo(Texts.of("detail.other"));
  }

  private static ProblemDocument of(Throwable thrown) {
    return Problems.of(thrown, () -> names(ParticipantsResource.class, "register"), REFERENCE)
        .document();
  }
}
