package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every screen at every width and enlarged, as everybody sees it who may. The screens are found by
 * their links, so a new one is looked at without being named anywhere.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
class EveryScreenIT {

  private static final String LONG = "Langenaam".repeat(9);
  private static final String ROUTE = "com.vaadin.flow.router.Route";
  private static final String ALIAS = "com.vaadin.flow.router.RouteAlias";

  /** Screens to which only a deed leads; the journey of that deed looks at each. */
  private static final Set<String> AFTER_A_DEED =
      Set.of("gemeenten/nieuw/voorbeeld", "groepen/:group/cursus-plannen", "groepen/:group/versie");

  private final RunningPlatform platform = RunningPlatform.shared();

  /** What people type without a break: in a list it must not push anything out of the window. */
  private List<String> withLongNames() throws IOException {
    Api api = platform.api(platform.first(), "coordinator");
    String trainer = platform.subject(platform.first(), "trainer");
    String programme = made(api, "programmas", Map.of("naam", LONG, "startdatum", day(-200)));
    Map<String, Object> wish = new HashMap<>(Map.of("naam", LONG, "plaats", LONG));
    wish.putAll(Map.of("programmaId", programme, "capaciteit", 2, "trainerIds", List.of(trainer)));
    String group = made(api, "groepen", wish);
    String participant =
        made(
            api,
            "deelnemers",
            Map.of(
                "voornaam",
                LONG,
                "achternaam",
                LONG,
                "woonplaats",
                LONG.substring(0, 80),
                "jobcoachId",
                platform.subject(platform.first(), "jobcoach")));
    String goal = tellOf(api, participant);
    Map<String, String> since = Map.of("deelnemerId", participant, "begindatum", day(-60));
    api.post("groepen/" + group + "/inschrijvingen", since).success();
    String held = made(api, "groepen/" + group + "/bijeenkomsten", session(-7));
    made(api, "groepen/" + group + "/bijeenkomsten", session(7));
    api.post("bijeenkomsten/" + held + "/nieuwe-bezoekers", Map.of("naam", LONG)).success();
    return List.of(
        "/groepen/" + group,
        "/deelnemers/" + participant,
        "/deelnemers/" + participant + "/doelen/" + goal,
        "/bijeenkomsten/" + held,
        "/bijeenkomsten/" + held + "/aanwezigheid",
        "/bijeenkomsten/" + held + "/nieuwe-bezoekers");
  }

  /**
   * One of everything that is recorded about one participant, as long as it can be.
   *
   * @return the number of the goal
   */
  private static String tellOf(Api api, String participant) throws IOException {
    String about = "deelnemers/" + participant + "/";
    Map<String, Object> contact = new HashMap<>();
    contact.put("deelnemerIds", List.of(participant));
    contact.put("indicatieContactGelukt", false);
    contact.put("onderwerp", LONG);
    contact.put("inhoud", LONG.repeat(20));
    contact.put("vertrouwelijk", false);
    for (int tries = 0; tries < 3; tries++) {
      made(api, "contactmomenten", contact);
    }
    made(api, about + "pips", Map.of("dagtekening", day(-40), "leerroute", "Z"));
    made(
        api,
        about + "examens",
        Map.of("examendatum", day(-9), "onderdeel", "KNM", "resultaat", "geen"));
    Map<String, Object> talk =
        Map.of("gevoerdOp", day(-3), "gevoerdDoor", LONG, "samenvatting", LONG.repeat(5));
    made(api, about + "voortgangsgesprekken", talk);
    Map<String, Object> hours =
        Map.of(
            "soort",
            "pvt-activiteit",
            "eersteDag",
            day(-9),
            "bron",
            "deelnemer",
            "toelichting",
            LONG);
    made(api, about + "gevolgde-uren", hours);
    made(
        api,
        about + "verlengingen",
        Map.of("verlengingsgrondomschrijving", LONG, "aangevraagdOp", day(-9)));
    made(
        api,
        about + "vrijstellingen",
        Map.of("soort", "gehele-ontheffing", "grond", "MED", "aangevraagdOp", day(-9)));
    Map<String, Object> wish =
        Map.of("eigenWoorden", LONG, "soort", "hoofddoel", "belangrijkste", true);
    String goal = made(api, about + "doelen", wish);
    made(api, "doelen/" + goal + "/stappen", Map.of("tekst", LONG, "wie", "jobcoach"));
    made(api, about + "huisgenoten", Map.of("naam", LONG, "relatie", "partner"));
    made(api, about + "contactpersonen", Map.of("naam", LONG, "functie", "maatje"));
    Map<String, Object> need =
        Map.of("randvoorwaarde", "tijd", "wieRegelt", LONG, "uiterlijkOp", day(0));
    made(api, about + "randvoorwaarden", need);
    Map<String, Object> found =
        Map.of("soort", "stage", "eersteDag", day(-100), "werkgeverOfSchool", LONG);
    made(api, about + "resultaten", found);
    made(api, about + "metingen", Map.of("moment", "begin", "gemetenOp", day(-9), "lezen", "A1"));
    return goal;
  }

  private static Map<String, ?> session(int daysFromToday) {
    return Map.of(
        "titel",
        LONG,
        "thema",
        LONG,
        "begin",
        day(daysFromToday) + "T09:00:00+00:00",
        "einde",
        day(daysFromToday) + "T11:00:00+00:00",
        "kanaal",
        "zaal",
        "plaats",
        LONG);
  }

  private static String day(int fromToday) {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(fromToday).toString();
  }

  private static String made(Api api, String path, Map<String, ?> body) throws IOException {
    return api.post(path, body).success().get("id").asText();
  }

  @Test
  void fitsAtEveryWidthAndEnlargedAndCanBeUsedByEverybody() throws IOException {
    var screens = new ScreenFaults(platform.platform().settings().httpPort(), withLongNames());

    List<String> faults = screens.find();
    List<String> unseen = routes().filter(route -> !screens.saw(route)).toList();

    assertThat(unseen)
        .as("routes that no link led to; what is wrong with the others: " + faults)
        .containsExactlyInAnyOrderElementsOf(AFTER_A_DEED);
    assertThat(faults).as("faults of screens").isEmpty();
  }

  private static Stream<String> routes() {
    return new ClassFileImporter()
        .importPath(Path.of("../../ui/target/classes")).stream()
            .flatMap(EveryScreenIT::routes)
            .sorted();
  }

  private static Stream<String> routes(JavaClass view) {
    return view.getAnnotations().stream()
        .filter(annotation -> Set.of(ROUTE, ALIAS).contains(annotation.getRawType().getName()))
        .map(EveryScreenIT::value);
  }

  private static String value(JavaAnnotation<?> annotation) {
    return annotation.get("value").map(Object::toString).orElse("");
  }
}
