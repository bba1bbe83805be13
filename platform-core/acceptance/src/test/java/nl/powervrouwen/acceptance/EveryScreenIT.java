package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
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

  private static final String ROUTE = "com.vaadin.flow.router.Route";
  private static final String ALIAS = "com.vaadin.flow.router.RouteAlias";

  /** Screens to which only a deed leads; the journey of that deed looks at each. */
  private static final Set<String> AFTER_A_DEED =
      Set.of("gemeenten/nieuw/voorbeeld", "groepen/:group/cursus-plannen", "groepen/:group/versie");

  private final RunningPlatform platform = RunningPlatform.shared();

  @Test
  void fitsAtEveryWidthAndEnlargedAndCanBeUsedByEverybody() {
    var screens = new ScreenFaults(platform.platform().settings().httpPort());

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
