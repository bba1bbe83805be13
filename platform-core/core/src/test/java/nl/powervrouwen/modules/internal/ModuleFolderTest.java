package nl.powervrouwen.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.testkit.AssessmentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFolderTest {

  private static final SpiVersion OURS = SpiVersion.OURS;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AssessmentFacts NOTHING_YET = AssessmentBuilder.asOf(TODAY).build();
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  @TempDir private Path folder;
  @TempDir private Path copies;
  @TempDir private Path elsewhere;

  private final ModuleRegistry registry = new ModuleRegistry();
  private final ModuleOrigins origins = ModuleOrigins.inMemory();
  private ModuleFolder modules;

  @BeforeEach
  void watch() {
    modules = folder(LONG_ENOUGH);
  }

  private ModuleFolder folder(Duration longest) {
    return folder(() -> EveryModule.LIST, longest);
  }

  private ModuleFolder listed(Optional<Path> allowed) {
    return folder(() -> AllowList.read(allowed), ModuleLoader.LONGEST);
  }

  private ModuleFolder folder(Supplier<AllowList> allowed, Duration longest) {
    return new ModuleFolder(
        folder,
        allowed,
        copies,
        registry,
        longest,
        new OriginCheck(OriginCheck.BundledModules.NONE, origins));
  }

  /** A file is judged at the second look that finds it the same. */
  private void lookTwice() throws InterruptedException {
    modules.look();
    modules.look();
  }

  private List<String> loaded() {
    return registry.curricula(TODAY).stream().map(row -> row.id() + " " + row.version()).toList();
  }

  private ModuleRow row(String file) {
    return modules.rows().stream().filter(row -> row.file().equals(file)).findFirst().orElseThrow();
  }

  private static Assessment ask(Curriculum curriculum) {
    return curriculum.assess(NOTHING_YET);
  }

  /** What the rule says, as its one requirement. */
  private static String says(String words) {
    return "return new Assessment(java.util.List.of(new Requirement(new Words(\"x\", \"x\"), false,"
        + " new Words(%s, \"x\"), null)));".formatted(words);
  }

  private static String said(Curriculum curriculum) {
    return ask(curriculum).requirements().getFirst().standing().dutch();
  }

  @Test
  void loadsAJarThatAppears() throws Exception {
    JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    lookTwice();

    assertThat(loaded()).containsExactly("fietsen 1");
    ModuleRow row = row("fietsen.jar");
    assertThat(row.state()).isEqualTo(ModuleRow.State.LOADED);
    assertThat(row.reason()).isNull();
    assertThat(row.sha256()).matches("[0-9a-f]{64}");
    assertThat(row.curricula()).extracting(ModuleRow.Item::id).containsExactly("fietsen");
    assertThat(row.formats()).isEmpty();
  }

  @Test
  void forgetsWhatIsTakenOut() throws Exception {
    Path jar = JarMaker.curriculum("fietsen", "1", says("\"een\"")).to(folder.resolve("f.jar"));
    lookTwice();
    Curriculum inUse = registry.curriculum("fietsen", "1").orElseThrow();
    Files.delete(jar);
    modules.look();

    assertThat(loaded()).isEmpty();
    assertThat(modules.rows()).isEmpty();
    assertThat(said(inUse)).as("who was in the middle of something").isEqualTo("een");
  }

  @Test
  void swapsAJarThatIsReplaced() throws Exception {
    Path jar = folder.resolve("fietsen.jar");
    JarMaker.curriculum("fietsen", "1").to(jar);
    lookTwice();
    Path next = JarMaker.curriculum("fietsen", "2").to(elsewhere.resolve("next"));
    Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);

    modules.look();
    assertThat(loaded()).as("until the new one is judged").containsExactly("fietsen 1");
    modules.look();
    assertThat(loaded()).containsExactly("fietsen 2");
  }

  @Test
  void refusesAnotherRuleUnderTheSameIdAndVersionAndNamesBoth() throws Exception {
    Path jar = folder.resolve("fietsen.jar");
    JarMaker.curriculum("fietsen", "1", says("\"oud\"")).to(jar);
    lookTwice();
    byte[] first = Files.readAllBytes(jar);
    JarMaker.curriculum("fietsen", "1", says("\"heel nieuw\"")).to(jar);
    lookTwice();

    assertThat(loaded()).isEmpty();
    assertThat(row("fietsen.jar").reason())
        .isEqualTo(
            RefusalReason.OTHER_RULE.words(
                "fietsen", "1", Sha256.of(first), Sha256.of(Files.readAllBytes(jar))));

    modules = folder(LONG_ENOUGH);
    lookTwice();
    assertThat(loaded()).as("after a restart").isEmpty();
    Files.write(jar, first);
    lookTwice();
    assertThat(said(registry.curriculum("fietsen", "1").orElseThrow())).isEqualTo("oud");
  }

  @Test
  void givesAnIdThatComesWithThePlatformToNobodyElse() throws Exception {
    Path ours = JarMaker.curriculum("fietsen", "1", says("\"ons\"")).to(folder.resolve("z.jar"));
    Path theirs = JarMaker.curriculum("fietsen", "7").to(folder.resolve("aaa-dup.jar"));
    String sha256 = Sha256.of(Files.readAllBytes(ours));
    var bundled = new OriginCheck.BundledModules(Set.of(sha256), Set.of("fietsen"));
    modules =
        new ModuleFolder(
            folder,
            () -> EveryModule.LIST,
            copies,
            registry,
            LONG_ENOUGH,
            new OriginCheck(bundled, origins));
    lookTwice();

    assertThat(loaded()).containsExactly("fietsen 1");
    assertThat(row("aaa-dup.jar").reason())
        .isEqualTo(
            RefusalReason.BUNDLED_ID.words("fietsen", Sha256.of(Files.readAllBytes(theirs))));
  }

  @Test
  void waitsForAJarWithoutItsEndAndSaysSo() throws Exception {
    Path jar = JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    lookTwice();
    byte[] next = JarMaker.curriculum("fietsen", "2").bytes();
    Files.write(jar, Arrays.copyOf(next, next.length / 2));
    lookTwice();
    lookTwice();

    assertThat(loaded()).as("half a jar takes nothing away").containsExactly("fietsen 1");
    assertThat(modules.rows())
        .filteredOn(row -> row.state() == ModuleRow.State.COPYING)
        .singleElement()
        .extracting(ModuleRow::reason)
        .isEqualTo(RefusalReason.STILL_COPYING.words());

    Files.write(jar, next);
    lookTwice();
    assertThat(loaded()).containsExactly("fietsen 2");
    assertThat(modules.rows()).hasSize(1);
  }

  @Test
  void servesTwoVersionsOfTheSameClassesSideBySide() throws Exception {
    String rule = says("Count.next()");
    String counter =
        "package stranger; class Count { static int n = %d; static String next() { return \"\" +"
            + " n++; } }";
    JarMaker.curriculum("fietsen", "1", rule)
        .source("stranger.Count", counter.formatted(10))
        .to(folder.resolve("one.jar"));
    JarMaker.curriculum("fietsen", "10", rule)
        .source("stranger.Count", counter.formatted(200))
        .to(folder.resolve("two.jar"));
    lookTwice();

    assertThat(loaded()).as("newest first").containsExactly("fietsen 10", "fietsen 1");
    Curriculum one = registry.curriculum("fietsen", "1").orElseThrow();
    Curriculum two = registry.curriculum("fietsen", "10").orElseThrow();
    assertThat(List.of(said(one), said(two), said(one), said(two)))
        .containsExactly("10", "200", "11", "201");
  }

  @Test
  void doesNotJudgeAFileThatIsStillBeingCopied() throws Exception {
    byte[] bytes = JarMaker.curriculum("fietsen", "1").bytes();
    Path jar = folder.resolve("fietsen.jar");
    for (int length = 100; length < 500; length += 100) {
      Files.write(jar, Arrays.copyOf(bytes, length));
      modules.look();
      assertThat(modules.rows())
          .extracting(ModuleRow::state)
          .doesNotContain(ModuleRow.State.REFUSED);
      assertThat(loaded()).isEmpty();
    }
    Files.write(jar, bytes);
    lookTwice();
    assertThat(row("fietsen.jar").state()).isEqualTo(ModuleRow.State.LOADED);
  }

  @Test
  void showsAModuleTheJdkAndTheSpiAndNothingElse() throws Exception {
    String look =
        says(
            "see(\"java.sql.Connection\") + see(\"nl.powervrouwen.spi.Words\")"
                + " + see(\"nl.powervrouwen.refusals.NotFound\")"
                + " + see(\"nl.powervrouwen.modules.internal.ModuleRegistry\")"
                + " + see(\"jakarta.inject.Inject\") + see(\"org.slf4j.Logger\")");
    String see =
        """
        package stranger;
        class Eye {
          static String see(String name) {
            try {
              Class.forName(name);
              return "+";
            } catch (ClassNotFoundException e) {
              return "-";
            }
          }
        }
        """;
    JarMaker.curriculum("kijken", "1", look.replace("see(", "Eye.see("))
        .source("stranger.Eye", see)
        .to(folder.resolve("kijken.jar"));
    lookTwice();

    assertThat(said(registry.curriculum("kijken", "1").orElseThrow())).isEqualTo("++----");
  }

  @Test
  void givesLibrariesOfAModuleItsOwnClasses() throws Exception {
    String own =
        "Thread.currentThread().getContextClassLoader() == Stranger.class.getClassLoader()";
    JarMaker.curriculum("kijken", "1", says("\"\" + (" + own + ")"))
        .to(folder.resolve("kijken.jar"));
    lookTwice();

    assertThat(said(registry.curriculum("kijken", "1").orElseThrow())).isEqualTo("true");
  }

  @Test
  void turnsWhatAModuleThrowsIntoARefusalThatNamesIt() throws Exception {
    JarMaker.curriculum("boos", "3", "throw new IllegalStateException(\"kapot\");")
        .to(folder.resolve("boos.jar"));
    JarMaker.curriculum("leeg", "1", "return null;").to(folder.resolve("leeg.jar"));
    JarMaker.curriculum("diep", "1", "return rule(facts);").to(folder.resolve("diep.jar"));
    lookTwice();

    assertThatThrownBy(() -> ask(registry.curriculum("boos", "3").orElseThrow()))
        .isInstanceOf(ModuleFailure.class)
        .hasMessage("Module Proef 3: assess() threw java.lang.IllegalStateException");
    assertThatThrownBy(() -> ask(registry.curriculum("leeg", "1").orElseThrow()))
        .isInstanceOf(ModuleFailure.class);
    assertThatThrownBy(() -> ask(registry.curriculum("diep", "1").orElseThrow()))
        .isInstanceOf(ModuleFailure.class)
        .hasMessageContaining("StackOverflowError");
    assertThatThrownBy(() -> ask(registry.curriculum("boos", "3").orElseThrow()))
        .as("it is asked again all the same")
        .hasMessageContaining("IllegalStateException");
  }

  @Test
  void waitsForAModuleNoLongerThanItsLimit() throws Exception {
    JarMaker.curriculum("traag", "1", "while (true) { Thread.onSpinWait(); }")
        .to(folder.resolve("traag.jar"));
    JarMaker.curriculum("snel", "1").to(folder.resolve("snel.jar"));
    lookTwice();
    Curriculum slow = registry.curriculum("traag", "1").orElseThrow();

    assertThatThrownBy(() -> ask(slow))
        .isInstanceOf(ModuleFailure.class)
        .hasMessage("Module Proef 1: assess() took longer than 2 seconds");
    assertThatThrownBy(() -> ask(slow))
        .as("it is not waited for again at once")
        .isInstanceOf(ModuleFailure.class)
        .rootCause()
        .hasMessage("took too long a moment ago");
    assertThat(ask(registry.curriculum("snel", "1").orElseThrow())).isNotNull();
  }

  private void isRefused(JarMaker jar, RefusalReason why, String... values) throws Exception {
    isRefused(jar.bytes(), why, values);
  }

  private void isRefused(byte[] jar, RefusalReason why, String... values) throws Exception {
    Files.write(folder.resolve("stuk.jar"), jar);
    lookTwice();

    ModuleRow row = row("stuk.jar");
    assertThat(row.state()).isEqualTo(ModuleRow.State.REFUSED);
    assertThat(row.reason()).isEqualTo(why.words(values));
    assertThat(row.curricula()).isEmpty();
    assertThat(loaded()).isEmpty();
  }

  @Test
  void refusesWhatIsNoJar() throws Exception {
    isRefused(
        "geen jar".getBytes(StandardCharsets.UTF_8),
        RefusalReason.NOT_A_JAR,
        "zip END header not found");
  }

  @Test
  void refusesAJarThatIsDamagedInside() throws Exception {
    byte[] jar = JarMaker.curriculum("fietsen", "1").bytes();
    for (int i = 200; i < 220; i++) {
      jar[i] ^= 0x55;
    }
    Files.write(folder.resolve("stuk.jar"), jar);
    lookTwice();
    assertThat(row("stuk.jar").state()).isEqualTo(ModuleRow.State.REFUSED);
    assertThat(Objects.requireNonNull(row("stuk.jar").reason()).english())
        .startsWith("This file is not a good jar: ");
  }

  @Test
  void refusesAJarWithoutAModule() throws Exception {
    isRefused(
        JarMaker.curriculum("fietsen", "1")
            .without("META-INF/services/nl.powervrouwen.spi.PlatformModule"),
        RefusalReason.NO_MODULE);
  }

  @Test
  void refusesAModuleWhoseClassIsNotThere() throws Exception {
    isRefused(
        JarMaker.curriculum("fietsen", "1")
            .file("META-INF/services/nl.powervrouwen.spi.PlatformModule", "stranger.Gone\n"),
        RefusalReason.MISSING_CLASS,
        "stranger.Gone");
  }

  @Test
  void refusesAModuleThatUsesThePlatform() throws Exception {
    isRefused(
        JarMaker.module("public Stranger() { throw new nl.powervrouwen.refusals.NotFound(\"x\"); }")
            .compiledAgainst(NotFound.class),
        RefusalReason.MISSING_CLASS,
        "nl.powervrouwen.refusals.NotFound");
  }

  @Test
  void refusesAModuleThatBringsAClassOfANewerSpi() throws Exception {
    isRefused(
        JarMaker.module("public Stranger() { nl.powervrouwen.spi.Later.now(); }")
            .source(
                "nl.powervrouwen.spi.Later",
                "package nl.powervrouwen.spi; public class Later { public static void now() {} }"),
        RefusalReason.MISSING_CLASS,
        "nl.powervrouwen.spi.Later");
  }

  @Test
  void refusesAModuleForANewerSpi() throws Exception {
    String newer = new SpiVersion(OURS.major(), OURS.minor() + 1).toString();
    isRefused(
        JarMaker.curriculum("f", "1").spi(newer), RefusalReason.NEW_SPI, newer, OURS.toString());
  }

  @Test
  void refusesAModuleForTheNextGenerationOfTheSpi() throws Exception {
    String next = new SpiVersion(OURS.major() + 1, 0).toString();
    isRefused(
        JarMaker.curriculum("f", "1").spi(next), RefusalReason.NEW_SPI, next, OURS.toString());
  }

  @Test
  void refusesAModuleThatDoesNotSayForWhichSpiItIs() throws Exception {
    isRefused(JarMaker.curriculum("f", "1").withoutSpi(), RefusalReason.NO_SPI, OURS.toString());
  }

  @Test
  void refusesHoursThatThePlatformCanNotKeep() throws Exception {
    isRefused(
        JarMaker.module(
            """
            public java.util.List<Curriculum> curricula() {
              Words w = new Words("x", "x");
              StatutoryHours own = new StatutoryHours("EIGEN", w, StatutoryHours.MAP.source());
              CurriculumPart part = new CurriculumPart(1, PartKind.SESSION, w, w, w,
                  java.time.Duration.ofHours(2), java.util.Set.of(own), null, java.util.List.of());
              return java.util.List.of(new CurriculumPlan("eigen", "1", w, w,
                  Validity.from(java.time.LocalDate.EPOCH), java.util.List.of(part),
                  java.util.List.of(), facts -> null));
            }
            """),
        RefusalReason.UNKNOWN_HOURS,
        "eigen",
        "1",
        "EIGEN");
  }

  @Test
  void refusesAnSpiVersionThatIsNone() throws Exception {
    isRefused(
        JarMaker.curriculum("f", "1").spi("nieuwste"),
        RefusalReason.BAD_SPI,
        "nieuwste",
        OURS.toString());
  }

  @Test
  void loadsAModuleForOurSpi() throws Exception {
    JarMaker.curriculum("f", "1").spi(OURS.toString()).to(folder.resolve("f.jar"));
    lookTwice();
    assertThat(loaded()).containsExactly("f 1");
  }

  @Test
  void refusesAModuleThatThrowsWhileItIsLoaded() throws Exception {
    isRefused(
        JarMaker.module("static { if (true) throw new IllegalStateException(\"geen\\nzin\"); }"),
        RefusalReason.THREW,
        "IllegalStateException: geen zin");
  }

  @Test
  void refusesPartsThatAreNotAsTheyMustBe() throws Exception {
    isRefused(
        JarMaker.module(
            """
            public java.util.List<Curriculum> curricula() {
              Words w = new Words("x", "x");
              return java.util.List.of(new CurriculumPlan("leeg", "1", w, w,
                  Validity.from(java.time.LocalDate.EPOCH), java.util.List.of(),
                  java.util.List.of(), facts -> null));
            }
            """),
        RefusalReason.THREW,
        "IllegalArgumentException: Curriculum leeg has no parts; it needs at least 1");
  }

  @Test
  void refusesAnIdThatIsNone() throws Exception {
    isRefused(JarMaker.curriculum("Fiets en zo", "1"), RefusalReason.BAD_ID, "\"Fiets en zo\"");
  }

  @Test
  void refusesAVersionThatIsNone() throws Exception {
    isRefused(
        JarMaker.curriculum("fietsen", "1 b"), RefusalReason.BAD_VERSION, "fietsen", "\"1 b\"");
  }

  @Test
  void refusesAModuleThatAnswersNothing() throws Exception {
    isRefused(
        JarMaker.module("public java.util.List<Curriculum> curricula() { return null; }"),
        RefusalReason.NO_ANSWER,
        "curricula()");
  }

  @Test
  void refusesAModuleThatBringsNothing() throws Exception {
    isRefused(JarMaker.module(""), RefusalReason.BRINGS_NOTHING);
  }

  @Test
  void refusesAModuleThatTakesTooLongToLoad() throws Exception {
    modules = folder(Duration.ofMillis(1500));
    isRefused(
        JarMaker.module("static { while (Stranger.class != null) { Thread.onSpinWait(); } }"),
        RefusalReason.TOO_SLOW,
        "1");
  }

  @Test
  void refusesASecondJarWithTheSameAlsoWhenTheFirstIsGone() throws Exception {
    Path first = JarMaker.curriculum("fietsen", "1", says("\"a\"")).to(folder.resolve("z.jar"));
    lookTwice();
    JarMaker.curriculum("fietsen", "1", says("\"b\"")).to(folder.resolve("a.jar"));
    lookTwice();

    assertThat(row("a.jar").reason())
        .isEqualTo(RefusalReason.DUPLICATE.words("fietsen", "1", "z.jar"));
    assertThat(said(registry.curriculum("fietsen", "1").orElseThrow())).isEqualTo("a");

    Files.delete(first);
    modules.look();
    assertThat(row("a.jar").state()).isEqualTo(ModuleRow.State.REFUSED);
    assertThat(Objects.requireNonNull(row("a.jar").reason()).english())
        .as("neither wins over the one that was first")
        .startsWith("Version 1 of fietsen first came from another file");
    assertThat(loaded()).isEmpty();
  }

  @Test
  void loadsOnlyWhatTheOperatorAllows() throws Exception {
    Path list = Files.writeString(elsewhere.resolve("allowed"), "# niets nog\n");
    modules = listed(Optional.of(list));
    JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    lookTwice();
    String sha256 = Objects.requireNonNull(row("fietsen.jar").sha256());
    assertThat(row("fietsen.jar").reason()).isEqualTo(RefusalReason.NOT_ALLOWED.words(sha256));

    Files.writeString(list, sha256.toUpperCase(Locale.ROOT) + "  fietsen.jar\n");
    modules.look();
    assertThat(loaded()).containsExactly("fietsen 1");

    Files.delete(list);
    modules.look();
    assertThat(loaded()).as("no list means nothing, not everything").isEmpty();
  }

  @Test
  void loadsOnlyWhatComesWithThePlatformWithoutAList() throws Exception {
    modules = listed(Optional.empty());
    JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    lookTwice();

    String sha256 = Objects.requireNonNull(row("fietsen.jar").sha256());
    assertThat(row("fietsen.jar").reason()).isEqualTo(RefusalReason.NOT_BUNDLED.words(sha256));
    assertThat(RefusalReason.NOT_BUNDLED.words(sha256).dutch())
        .contains("hoort niet bij het platform", sha256, "PV_MODULES_ALLOWED");
    assertThat(loaded()).isEmpty();
  }

  @Test
  void takesOutWhatIsReplacedBySomethingBroken() throws Exception {
    Path jar = JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    lookTwice();
    Files.writeString(jar, "stuk");
    lookTwice();

    assertThat(loaded()).isEmpty();
    assertThat(row("fietsen.jar").state()).isEqualTo(ModuleRow.State.REFUSED);
  }

  @Test
  void keepsWhatIsLoadedWhenTheFolderCanNotBeRead() throws Exception {
    Path gone = elsewhere.resolve("modules");
    Files.createDirectories(gone);
    JarMaker.curriculum("fietsen", "1").to(gone.resolve("fietsen.jar"));
    modules = new ModuleFolder(gone, () -> EveryModule.LIST, copies, registry, LONG_ENOUGH);
    lookTwice();
    Files.move(gone, elsewhere.resolve("away"));
    modules.look();

    assertThat(modules.isReadable()).isFalse();
    assertThat(loaded()).containsExactly("fietsen 1");
  }

  @Test
  void leavesAloneWhatIsNoJarByName() throws Exception {
    Files.write(folder.resolve("lees-mij.txt"), JarMaker.curriculum("lezen", "1").bytes());
    Files.createDirectories(folder.resolve("map.jar"));
    JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    lookTwice();
    assertThat(modules.rows()).extracting(ModuleRow::file).containsExactly("fietsen.jar");
  }

  @Test
  void saysForEachReasonWhatIsWrongInBothLanguages() {
    for (RefusalReason why : RefusalReason.values()) {
      var words = why.words("een", "twee", "drie", "vier");
      assertThat(List.of(words.dutch(), words.english()))
          .as(why.name())
          .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void showsACurriculumAsItWasWhenItWasLoaded() throws Exception {
    JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    lookTwice();
    CurriculumRow row = registry.curricula(TODAY).getFirst();
    assertThat(row.title().english()).isEqualTo("Trial");
    assertThat(row.parts()).isEqualTo(1);
    assertThat(row.current()).isTrue();
    assertThat(registry.curricula(LocalDate.of(2021, 12, 31)).getFirst().current()).isFalse();
  }
}
