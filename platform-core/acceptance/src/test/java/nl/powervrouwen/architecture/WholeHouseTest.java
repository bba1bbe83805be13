package nl.powervrouwen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.spi.FileKind;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules that the rooms keep, for every part of the house: also for the launcher, the screens
 * and what stands beside the application. That each rule can be broken is proven where the rules
 * stand.
 */
class WholeHouseTest {

  private static final String ROOT = "nl.powervrouwen.";
  private static final Path PROJECT = Path.of("../..");
  private static final Path DRAWING = PROJECT.resolve("docs/architecture.md");
  private static final Pattern ARROW = Pattern.compile("^ *(\\w+) --> (\\w+)$", Pattern.MULTILINE);

  /** Everything may use these, so the drawing has no arrows to them. */
  private static final Set<String> GROUND =
      Set.of("spi", "refusals", "calendar", "registry", "messages", "retention", "drawings");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importPaths(
              Stream.of(
                      "platform-core/spi",
                      "platform-core/documents",
                      "platform-core/registry",
                      "platform-core/export",
                      "platform-core/packs",
                      "platform-core/provisioner",
                      "platform-core/core",
                      "platform-core/launcher",
                      "ui")
                  .map(part -> PROJECT.resolve(part).resolve("target/classes"))
                  .toList());

  /** The curricula and the reports that the platform brings. */
  private static final JavaClasses MODULES = new ClassFileImporter().importPaths(modules());

  /** Every part that has tests; what others test with is among them. */
  private static final JavaClasses TESTS = new ClassFileImporter().importPaths(tests());

  /** Who may: the one that waits for all others, and what measures how fast the platform is. */
  private static final String WAITS = ".*(Eventually|SteadyWork|BenchmarkIT)";

  private static final ArchRule TESTS_WAIT_FOR_NO_TIME =
      noClasses()
          .that()
          .haveNameNotMatching(WAITS)
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Thread.class)))
                  .and(target(name("sleep")))
                  .or(
                      target(owner(assignableTo(LockSupport.class)))
                          .and(target(nameMatching("park.+")))))
          .because("a test waits for what happens (Eventually), never for a time");

  /**
   * The notation itself, what names files by the moment at which they were made, and the plan that
   * is also in a participant's own language, of which the notation knows nothing.
   */
  private static final String WRITES = ".*\\.(Notation|DumpFiles|documents\\.Plan)(\\$.*)?";

  private static final ArchRule ONE_NOTATION =
      noClasses()
          .that()
          .haveNameNotMatching(WRITES)
          .should()
          .callMethodWhere(
              target(owner(assignableTo(DateTimeFormatter.class)))
                  .and(target(nameMatching("of[PL].+")))
                  .or(target(nameMatching("getDisplayName")).and(target(owner(time()))))
                  .or(target(owner(assignableTo(NumberFormat.class)))))
          .orShould()
          .callConstructorWhere(
              target(owner(assignableTo(Format.class).and(not(type(MessageFormat.class)))))
                  .or(target(owner(type(DateTimeFormatterBuilder.class)))))
          .because("Notation (spi) writes days, times and numbers for people, everywhere alike");

  /** What people open, and what only machines read: each in one place. */
  private static final String WRITES_TABLES =
      "nl\\.powervrouwen\\.(documents\\.Table(Text|Workbook)|export\\.ExportZip)(\\$.*)?";

  private static final ArchRule ONE_WRITER_OF_TABLES =
      noClasses()
          .that()
          .haveNameNotMatching(WRITES_TABLES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("de.siegmar.fastcsv.writer..", "org.dhatim.fastexcel..")
          .because(
              "TableText (documents) writes every CSV that people open, for it lets a spreadsheet"
                  + " calculate nothing, and TableWorkbook every workbook");

  /** Who offers a CSV has it written by the one that does, and not by hand. */
  private static final ArchRule CSV_BY_ITS_WRITER =
      classes()
          .that(describe("offer a CSV", WholeHouseTest::offersCsv))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("nl.powervrouwen.documents.TableText")
          .allowEmptyShould(true);

  private static boolean offersCsv(JavaClass type) {
    return !type.isEquivalentTo(FileKind.class)
        && type.getFieldAccessesFromSelf().stream()
            .map(access -> access.getTarget().getFullName())
            .anyMatch((FileKind.class.getName() + ".CSV")::equals);
  }

  private static DescribedPredicate<JavaClass> time() {
    return describe("of java.time", type -> type.getPackageName().startsWith("java.time"));
  }

  static Stream<Named<Function<HouseRules, ArchRule>>> rules() {
    return Stream.of(
        Named.of("internals", HouseRules::internalIsNobodyElsesBusiness),
        Named.of("cycles", HouseRules::roomsFormNoCycle),
        Named.of("databases", HouseRules::onlyTheWallOpensDatabases),
        Named.of("SQL", HouseRules::onlyTheWallSpeaksSql),
        Named.of("threads", HouseRules::noThreadCarriesATenant),
        Named.of("Keycloak", HouseRules::onlyTheAdapterKnowsKeycloak),
        Named.of("entities", HouseRules::entitiesNeverLeaveTheirRoom));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void isKeptByEveryPart(Function<HouseRules, ArchRule> rule) {
    rule.apply(new HouseRules("nl.powervrouwen")).check(HOUSE);
  }

  @Test
  void writesDaysAndNumbersByOneNotation() {
    assertThat(MODULES.contain("nl.powervrouwen.curriculum.pvt.PvtModule")).isTrue();
    ONE_NOTATION.check(HOUSE);
    ONE_NOTATION.check(MODULES);
  }

  @Test
  void noticesWhoWritesADayInItsOwnWay() {
    JavaClasses writers =
        new ClassFileImporter().importClasses(WritesDays.class, WritesAmounts.class);

    assertThatThrownBy(() -> ONE_NOTATION.check(writers))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("WritesDays")
        .hasMessageContaining("WritesAmounts");
  }

  @Test
  void looksAtEveryPart() throws IOException {
    Set<String> seen = HOUSE.stream().map(WholeHouseTest::room).collect(Collectors.toSet());
    assertThat(seen).contains("launcher", "ui", "provisioner", "sessions", "spi");
    String parent = Files.readString(PROJECT.resolve("platform-core/pom.xml"));
    assertThat(Pattern.compile("<module>(\\w+)</module>").matcher(parent).results())
        .as("a new part of platform-core must be looked at by this test too")
        .map(found -> found.group(1))
        .filteredOn(part -> !part.equals("acceptance"))
        .allMatch(
            part ->
                Files.isDirectory(PROJECT.resolve("platform-core/" + part + "/target/classes")));
  }

  @Test
  void waitsInItsTestsForWhatHappens() {
    Set<String> seen = TESTS.stream().map(WholeHouseTest::room).collect(Collectors.toSet());
    assertThat(seen).contains("launcher", "ui", "registry", "sessions", "acceptance");
    String violations = WholeHouseTest.class.getName() + "$";
    TESTS_WAIT_FOR_NO_TIME.check(
        TESTS.that(describe("tests", type -> !type.getName().startsWith(violations))));
  }

  @Test
  void noticesATestThatSleeps() {
    JavaClasses sleepers = new ClassFileImporter().importClasses(SleepsFor.class, ParksFor.class);

    assertThatThrownBy(() -> TESTS_WAIT_FOR_NO_TIME.check(sleepers))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("SleepsFor")
        .hasMessageContaining("ParksFor");
  }

  @Test
  void writesTablesForPeopleInOnePlace() {
    assertThat(HOUSE.contain("nl.powervrouwen.documents.TableText")).isTrue();
    for (JavaClasses part : List.of(HOUSE, MODULES)) {
      ONE_WRITER_OF_TABLES.check(part);
      CSV_BY_ITS_WRITER.check(part);
    }
  }

  @Test
  void noticesAnotherWriterOfTables() {
    JavaClasses writers = new ClassFileImporter().importClasses(WritesCsv.class, OffersCsv.class);

    assertThatThrownBy(() -> ONE_WRITER_OF_TABLES.check(writers))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("WritesCsv");
    assertThatThrownBy(() -> CSV_BY_ITS_WRITER.check(writers))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("OffersCsv");
  }

  private static List<Path> modules() {
    return Stream.of("curricula", "reports")
        .flatMap(kind -> folders(PROJECT.resolve("platform-core").resolve(kind)))
        .map(module -> module.resolve("target/classes"))
        .toList();
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> files = Files.list(parent)) {
      return files.filter(Files::isDirectory).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> tests() {
    try (Stream<Path> files = Files.walk(PROJECT.resolve("platform-core"), 4)) {
      return Stream.concat(files, Stream.of(PROJECT.resolve("ui/target/test-classes")))
          .filter(folder -> folder.endsWith("target/test-classes"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for a time, as no test may. */
  private static final class SleepsFor {
    @SuppressWarnings("unused")
    void aWhile() throws InterruptedException {
      Thread.sleep(10);
    }
  }

  /** The same by another name. */
  private static final class ParksFor {
    @SuppressWarnings("unused")
    void aWhile() {
      LockSupport.parkNanos(10);
    }
  }

  /** Writes a CSV of its own. */
  private static final class WritesCsv {
    @SuppressWarnings("unused")
    CsvWriter csv(Writer out) {
      return CsvWriter.builder().build(out);
    }
  }

  /** Says that it has a CSV. */
  private static final class OffersCsv {
    @SuppressWarnings("unused")
    FileKind kind() {
      return FileKind.CSV;
    }
  }

  /** Writes a day as only it does. */
  private static final class WritesDays {
    @SuppressWarnings("unused")
    String day(LocalDate day) {
      return day.format(DateTimeFormatter.ofPattern("d/M/uu", Locale.ROOT));
    }
  }

  /** The same with an amount. */
  private static final class WritesAmounts {
    @SuppressWarnings("unused")
    String amount(double amount) {
      return new DecimalFormat("0.0").format(amount);
    }
  }

  @Test
  void isDrawnAsItIs() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    HOUSE.forEach(type -> note(type, uses));
    List<String> expected =
        uses.entrySet().stream()
            .flatMap(
                from ->
                    from.getValue().stream()
                        .filter(to -> isDirect(from.getKey(), to, uses))
                        .map(to -> from.getKey() + " --> " + to))
            .sorted()
            .toList();
    List<String> drawn =
        ARROW
            .matcher(Files.readString(DRAWING))
            .results()
            .map(a -> a.group().strip())
            .sorted()
            .toList();
    assertThat(drawn)
        .as("the arrows of docs/architecture.md should be:%n%s", String.join("\n", expected))
        .containsExactlyElementsOf(expected);
  }

  private static void note(JavaClass type, Map<String, Set<String>> uses) {
    String from = room(type);
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      String to = room(dependency.getTargetClass());
      if (!to.isEmpty() && !to.equals(from) && !GROUND.contains(to) && !GROUND.contains(from)) {
        uses.computeIfAbsent(from, room -> new TreeSet<>()).add(to);
      }
    }
  }

  /** Whether an arrow is needed: what is reached through another room needs none of its own. */
  private static boolean isDirect(String from, String to, Map<String, Set<String>> uses) {
    return uses.getOrDefault(from, Set.of()).stream()
        .filter(between -> !between.equals(to))
        .noneMatch(between -> reaches(between, to, uses));
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
    return uses.getOrDefault(from, Set.of()).stream()
        .anyMatch(next -> next.equals(to) || reaches(next, to, uses));
  }

  /** The room of a class; empty outside the house. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceAll("\\..*", "") : "";
  }
}
