package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/**
 * The story of the pilot, as the demo tells it: what is asked here of the year that is over is what
 * the municipalities said of theirs in the council's letter and in the press.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStoryIT {

  private static final String FOUND_NOTHING = "nog-niets-gevonden";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Map<TenantId, Year> years = new LinkedHashMap<>();

  /** What one municipality wrote down about the year. */
  private record Year(String group, List<JsonNode> enrolments, List<JsonNode> sessions, Api api) {

    private static Year of(Api api) throws IOException {
      JsonNode programme =
          list(api, "programmas", "programmas").stream()
              .filter(one -> one.get("naam").asText().startsWith("Proefjaar "))
              .findFirst()
              .orElseThrow();
      List<JsonNode> groups =
          list(api, "groepen?programmaId=" + programme.get("id").asText(), "groepen");
      assertThat(groups).hasSize(1);
      String group = groups.getFirst().get("id").asText();
      return new Year(
          group,
          list(api, "groepen/" + group + "/inschrijvingen", "inschrijvingen"),
          list(api, "groepen/" + group + "/bijeenkomsten", "bijeenkomsten"),
          api);
    }

    /** What is written down about each participant in a list; the lists in the order of names. */
    private List<List<JsonNode>> ofEach(String path, String list) throws IOException {
      List<List<JsonNode>> all = new ArrayList<>();
      for (JsonNode enrolment : enrolments) {
        String id = enrolment.get("deelnemer").get("id").asText();
        all.add(list(api, "deelnemers/" + id + "/" + path, list));
      }
      return all;
    }

    private List<JsonNode> participants() throws IOException {
      List<JsonNode> all = new ArrayList<>();
      for (JsonNode enrolment : enrolments) {
        String id = enrolment.get("deelnemer").get("id").asText();
        all.add(api.get("deelnemers/" + id).success());
      }
      return all;
    }
  }

  @BeforeAll
  void readTheYears() throws IOException {
    for (TenantId tenant : platform.municipalities()) {
      years.put(tenant, Year.of(platform.api(tenant, "coordinator")));
    }
  }

  @Test
  void thirtyTookPartInTwoMunicipalitiesAndNobodyDroppedOut() {
    assertThat(years).hasSize(2);
    List<JsonNode> all = years.values().stream().flatMap(one -> one.enrolments.stream()).toList();

    assertThat(all).hasSize(30);
    assertThat(all).allMatch(one -> is(one, "fase", "afgerond"));
    assertThat(all.stream().map(one -> name(one.get("deelnemer"))).distinct()).hasSize(30);
    for (Year year : years.values()) {
      String last = day(year.sessions.getLast()).toString();
      assertThat(year.enrolments).allMatch(one -> is(one, "einddatum", last));
    }
  }

  @Test
  void everybodyReallyMeetsWhatACertificateAsks() throws IOException {
    for (Year year : years.values()) {
      for (JsonNode enrolment : year.enrolments) {
        String path = "inschrijvingen/" + enrolment.get("id").asText() + "/voortgang";
        List<JsonNode> asked = list(year.api, path, "eisen");
        assertThat(asked).as(name(enrolment.get("deelnemer"))).isNotEmpty();
        assertThat(asked).allMatch(one -> one.get("gehaald").asBoolean());
      }
    }
  }

  @Test
  void theyMetForAYearWithCoronaInTheMiddle() {
    for (Year year : years.values()) {
      List<JsonNode> sessions = year.sessions;
      assertThat(sessions).allMatch(one -> is(one, "status", "afgesloten"));
      assertThat(days(sessions.getFirst(), sessions.getLast())).isBetween(350L, 380L);
      assertThat(sessions).filteredOn(one -> one.has("deel")).hasSize(24);
      assertThat(sessions)
          .filteredOn(one -> one.get("titel").asText().startsWith("Snelweg naar werk"))
          .hasSizeGreaterThan(10);

      int online = (int) sessions.stream().takeWhile(one -> is(one, "kanaal", "zaal")).count();
      assertThat(online).isBetween(8, 16);
      assertThat(sessions.subList(online, sessions.size()))
          .allMatch(one -> is(one, "kanaal", "video"))
          .allMatch(one -> one.get("vergaderlink").asText().contains("zoom"));
      assertThat(days(sessions.get(online - 1), sessions.get(online))).isGreaterThanOrEqualTo(28L);
    }
  }

  @Test
  void whoCouldNotComeByZoomTookPartByWhatsappOrTelephone() throws IOException {
    for (Year year : years.values()) {
      Set<String> channels =
          year.ofEach("aanwezigheid", "bijeenkomsten").stream()
              .flatMap(List::stream)
              .map(visit -> visit.path("vastgelegd").path("kanaal").asText())
              .collect(Collectors.toSet());
      assertThat(channels).contains("whatsapp", "telefoon");
    }
  }

  @Test
  void eachHadAJobCoachWhoSpokeToThemInEveryWay() throws IOException {
    for (Year year : years.values()) {
      List<String> coaches =
          year.participants().stream()
              .map(one -> one.at("/jobcoach/medewerkerId").asText())
              .toList();
      assertThat(coaches).doesNotContain("");
      assertThat(coaches.stream().distinct()).hasSize(2);
      for (List<JsonNode> contacts : year.ofEach("contactmomenten", "contactmomenten")) {
        assertThat(texts(contacts, "kanaal"))
            .contains("gesprek", "huisbezoek", "telefoon", "video", "bericht");
        assertThat(texts(contacts, "inhoud"))
            .anyMatch(text -> text.contains("corona"))
            .anyMatch(text -> text.contains("Zoom"))
            .anyMatch(text -> text.contains("WhatsApp"));
      }
    }
  }

  @Test
  void theirGoalsAreThoseOfTheCouncilsLetterAndWereLookedAtAgain() throws IOException {
    for (Year year : years.values()) {
      List<JsonNode> goals = all(year.ofEach("doelen", "doelen"));
      assertThat(texts(goals, "eigenWoorden"))
          .anyMatch(text -> text.contains("politieagente"))
          .anyMatch(text -> text.contains("apothekersassistente"))
          .anyMatch(text -> text.contains("chemie"))
          .anyMatch(text -> text.contains("zelfstandiger"));
      assertThat(texts(goals, "stand")).contains("bereikt", "losgelaten", "open");
      assertThat(goals)
          .allMatch(goal -> !goal.get("stappen").isEmpty())
          .allMatch(goal -> goal.get("stappen").get(0).hasNonNull("gedaanOp"));
      assertThat(year.ofEach("doelen", "instemmingen")).allMatch(agreed -> agreed.size() == 2);
    }
  }

  @Test
  void theyFoundEntreeATrialPlacementInHomeCareAPermanentContractAndMore() throws IOException {
    for (Year year : years.values()) {
      List<JsonNode> results = all(year.ofEach("resultaten", "resultaten"));
      assertThat(texts(results, "soort"))
          .contains("entree", "vast-werk", "vrijwilligerswerk", "stage", "werkervaringsplaats");
      assertThat(results)
          .filteredOn(one -> is(one, "soort", "proefplaatsing"))
          .isNotEmpty()
          .allMatch(one -> is(one, "sector", "thuiszorg"));
    }
  }

  @Test
  void moreThanHalfFoundSomethingAndWhatIsNotKnownCountsAsNothingElse() throws IOException {
    int everybody = 0;
    int found = 0;
    int nothing = 0;
    for (Year year : years.values()) {
      for (List<JsonNode> results : year.ofEach("resultaten", "resultaten")) {
        everybody++;
        found += results.stream().anyMatch(one -> !is(one, "soort", FOUND_NOTHING)) ? 1 : 0;
        nothing += all(results, one -> is(one, "soort", FOUND_NOTHING)) ? 1 : 0;
      }
    }
    assertThat(2 * found).isGreaterThan(everybody);
    assertThat(nothing).isPositive();
    assertThat(everybody - found - nothing).as("of whom it is not known").isPositive();
  }

  @Test
  void thePageOfTheGroupSaysHowManyOfHowManyFoundSomething() {
    TenantId tenant = platform.first();
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(platform.address(tenant).toString(), "coordinator").see("Vandaag");
      String group = Objects.requireNonNull(years.get(tenant)).group;
      browser.open(platform.address(tenant).resolve("/groepen/" + group).toString());
      browser.see("9 van de 15").see("meer dan de helft");
      browser.picture("demo-pilot-group");
      assertThat(browser.all(By.tagName("h1"))).hasSize(1);
    }
  }

  @Test
  void somebodyAskedLaterWhetherItWentOnAndSometimesMustStillAsk() throws IOException {
    for (Year year : years.values()) {
      List<JsonNode> checks = new ArrayList<>();
      for (JsonNode result : all(year.ofEach("resultaten", "resultaten"))) {
        result.get("navraag").forEach(checks::add);
      }
      assertThat(texts(checks, "antwoord")).contains("gaat-door", "niet-meer", "niet-bekend");
      assertThat(checks).anyMatch(one -> one.get("nuNavragen").asBoolean());
    }
  }

  @Test
  void everybodyWasMeasuredInTheBeginningHalfwayAndAtTheEnd() throws IOException {
    for (Year year : years.values()) {
      for (List<JsonNode> measurements : year.ofEach("metingen", "metingen")) {
        assertThat(texts(measurements, "moment")).containsExactly("begin", "tussendoor", "einde");
        List<Integer> steps =
            measurements.stream().map(one -> one.get("participatieladder").asInt()).toList();
        assertThat(steps).isSortedAccordingTo(Comparator.naturalOrder());
      }
    }
  }

  @Test
  void someFitNoFormAsInLife() throws IOException {
    for (Year year : years.values()) {
      List<JsonNode> people = year.participants();
      assertThat(people).filteredOn(one -> !one.hasNonNull("voornaam")).hasSize(1);
      assertThat(people)
          .filteredOn(one -> one.get("geboortedatum").asText().endsWith("-00-00"))
          .hasSize(1);
      assertThat(people).filteredOn(one -> one.get("geheimAdres").asBoolean()).hasSize(1);
      assertThat(people.stream().map(one -> one.get("telefoon").asText()).distinct())
          .as("two share a phone")
          .hasSize(people.size() - 1);
    }
  }

  private static List<JsonNode> list(Api api, String path, String list) throws IOException {
    return StreamSupport.stream(api.get(path).success().get(list).spliterator(), false).toList();
  }

  private static List<JsonNode> all(List<List<JsonNode>> ofEach) {
    return ofEach.stream().flatMap(List::stream).toList();
  }

  /** Whether there are some, and all of them are so. */
  private static boolean all(List<JsonNode> some, Predicate<JsonNode> so) {
    return !some.isEmpty() && some.stream().allMatch(so);
  }

  private static List<String> texts(List<JsonNode> some, String field) {
    return some.stream().map(one -> one.path(field).asText()).toList();
  }

  private static boolean is(JsonNode one, String field, String value) {
    return one.path(field).asText().equals(value);
  }

  private static String name(JsonNode person) {
    return person.path("voornaam").asText() + " " + person.get("achternaam").asText();
  }

  private static LocalDate day(JsonNode session) {
    return OffsetDateTime.parse(session.get("begin").asText()).toLocalDate();
  }

  private static long days(JsonNode from, JsonNode until) {
    return ChronoUnit.DAYS.between(day(from), day(until));
  }
}
