package nl.powervrouwen.ui.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import nl.powervrouwen.ui.broken.api.SecondJson;
import org.junit.jupiter.api.Test;

/** What the API and the guard must not know. */
class ApiArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.powervrouwen.ui.api", "nl.powervrouwen.ui.guard");

  @Test
  void keepsScreensOutOfTheApiAndTheGuard() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.vaadin..", "nl.powervrouwen.ui.views..")
        .because("REST and screens are two doors to the same rooms, not to each other")
        .check(CLASSES);
  }

  @Test
  void keepsTheServletWorldOutOfTheApi() {
    noClasses()
        .that()
        .resideInAPackage("nl.powervrouwen.ui.api")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.servlet..")
        .because("the API keeps no session and reads no cookie")
        .check(CLASSES);
  }

  @Test
  void keepsTheInsidesOfRoomsOut() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("nl.powervrouwen..internal..", "jakarta.persistence..", "javax.sql..")
        .because("a room is entered by its door")
        .check(CLASSES);
  }

  private static final ArchRule ONE_JSON =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.json..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
          .because("JSON is read and written by one library, Jackson 3");

  @Test
  void readsAndWritesJsonWithOneLibrary() {
    ONE_JSON.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.powervrouwen.ui"));
    assertThat(ONE_JSON.evaluate(new ClassFileImporter().importClasses(SecondJson.class)))
        .matches(EvaluationResult::hasViolation);
  }

  @Test
  void knowsLibertyInTwoPlacesOnly() {
    noClasses()
        .that()
        .doNotHaveSimpleName("LibertyLogin")
        .and()
        .doNotHaveSimpleName("LibertyLog")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.ibm..")
        .because("another server would be a change of two classes")
        .check(CLASSES);
  }
}
