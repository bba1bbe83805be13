package nl.powervrouwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  private static final String HOUSE = "nl.powervrouwen";
  private static final String BROKEN = "nl.powervrouwen.architecture.broken";

  private static final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("spi-testkit")) // tests, for others
          .importPackages(HOUSE);
  private static final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

  static Stream<Arguments> rules() {
    return Stream.of(
        rule("spi", HouseRules::spiIsFreeOfEverything, "SpiThatKnowsARoom"),
        rule("internal", HouseRules::internalIsNobodyElsesBusiness, "Burglar"),
        rule("may use", HouseRules::roomsUseOnlyWhatTheyMay, "Upstairs"),
        rule("person", HouseRules::roomsUseOnlyWhatTheyMay, "Nosy"),
        rule("cycle", HouseRules::roomsFormNoCycle, "Cycle"),
        rule("databases", HouseRules::onlyTheWallOpensDatabases, "OwnDatabase"),
        rule("sql", HouseRules::onlyTheWallSpeaksSql, "OwnSql"),
        rule("thread", HouseRules::noThreadCarriesATenant, "TenantOnAThread"),
        rule("screens", HouseRules::screensStayOut, "RoomWithADoorbell"),
        rule("keycloak", HouseRules::onlyTheAdapterKnowsKeycloak, "OwnRealm"),
        rule("role", HouseRules::everyServiceMethodCarriesARole, "OpenDoor"),
        rule("role of a service", HouseRules::everyServiceMethodCarriesARole, "LoadedModules"),
        rule("role of any bean", HouseRules::everyServiceMethodCarriesARole, "OpenWindow"),
        rule("action of a file", HouseRules::whatOpensPersonsIsSensitive, "UnloggedFile.write"),
        rule("action of all rows", HouseRules::whatOpensPersonsIsSensitive, "UnloggedFile.each"),
        rule("action of a role", HouseRules::whatOpensPersonsIsSensitive, "UnloggedFile.promote"),
        rule("agreement", HouseRules::agreementIsGivenAlong, "UnaskedExport.make"),
        rule("role of an action", HouseRules::agreementIsGivenAlong, "UnaskedExport.fetch"),
        rule("transactional", HouseRules::servicesAreTransactional, "HalfSaver"),
        rule("entities", HouseRules::entitiesNeverLeaveTheirRoom, "EscapedEntity"));
  }

  private static Arguments rule(
      String name, Function<HouseRules, ArchRule> rule, String violation) {
    return Arguments.of(Named.of(name, rule), violation);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void isKeptByTheHouse(Function<HouseRules, ArchRule> rule, String violation) {
    rule.apply(new HouseRules(HOUSE)).check(house);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rules")
  void noticesADeliberateViolation(Function<HouseRules, ArchRule> rule, String violation) {
    assertThatThrownBy(() -> rule.apply(new HouseRules(BROKEN)).check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(violation);
  }

  @Test
  void excusesNoMethodThatIsNotThere() {
    assertThat(new HouseRules(HOUSE).excusesForNothing(house)).isEmpty();
    assertThat(new HouseRules(BROKEN).excusesForNothing(broken))
        .containsExactlyElementsOf(HouseRules.WITHOUT_A_ROLE.keySet().stream().sorted().toList());
  }
}
