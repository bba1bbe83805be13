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
            Map.of("voornaam", LONG, "achternaam", LONG, "woonplaats", LONG.substring(0, 80)));
    tellOf(api, participant);
    Map<String, String> since = Map.of("deelnemerId", participant, "begindatum", day(-60));
    api.post("groepen/" + group + "/inschrijvingen", since).success();
    String held = made(api, "groepen/" + group + "/bijeenkomsten", session(-7));
    made(api, "groepen/" + group + "/bijeenkomsten", session(7));
    api.post("bijeenkomsten/" + held + "/nieuwe-bezoekers", Map.of("naam", LONG)).success();
    return List.of(
        "/groepen/" + group,
        "/deelnemers/" + participant,
        "/bijeenkomsten/" + held,
        "/bijeenkomsten/" + held + "/aanwezigheid",
        "/bijeenkomsten/" + held + "/nieuwe-bezoekers");
  }

  /** One of everything that is recorded about one participant, as long as it can be. */
  private static void tellOf(Api api, String participant) throws IOException {
    made(
        api,
        "deelnemers/" + participant + "/pips",
        Map.of("dagtekening", day(-40), "leerroute", "Z"));
    Map<String, Object> contact = new HashMap<>();
    contact.put("deelnemerIds", List.of(participant));
    contact.put("indicatieContactGelukt", true);
    contact.put("onderwerp", LONG);
    contact.put("inhoud", LONG.repeat(20));
    contact.put("vertrouwelijk", false);
    made(api, "contactmomenten", contact);
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
