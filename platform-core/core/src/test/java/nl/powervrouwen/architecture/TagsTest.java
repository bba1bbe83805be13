package nl.powervrouwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TagsTest {

  /** Who runs only what needs no database must not wait for one. */
  @Test
  void saysOfEachTestThatNeedsADatabaseThatItDoes() {
    List<JavaClass> needing =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("nl.powervrouwen")
                .stream()
                .filter(type -> type.getSimpleName().endsWith("Test"))
                .filter(type -> !type.isEquivalentTo(TagsTest.class))
                .filter(TagsTest::needsDatabase)
                .toList();

    assertThat(needing).hasSizeGreaterThan(20);
    assertThat(needing).filteredOn(type -> !type.isAnnotatedWith(Tag.class)).isEmpty();
  }

  private static boolean needsDatabase(JavaClass test) {
    return test.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass())
        .anyMatch(used -> used.isEquivalentTo(Rooms.class) || used.isEquivalentTo(Postgres.class));
  }
}
