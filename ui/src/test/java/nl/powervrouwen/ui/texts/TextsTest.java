package nl.powervrouwen.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.sessions.Presence;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final int LONGEST_SENTENCE = 25;

  /** What is called as DUO's portal calls it, so that staff find it there. */
  private static final Set<String> NAMED_BY_DUO = Set.of("inburgering.obligation");

  private static final Set<String> WITH_AGREEMENT =
      Arrays.stream(SensitiveAction.values())
          .filter(action -> !action.agreement().isEmpty())
          .map(SensitiveAction::name)
          .collect(Collectors.toSet());

  /** Where not every value can be chosen: a beheerder gives the roles of a municipality only. */
  private static final Map<String, Set<String>> SOME =
      Map.of(
          "staff.may.",
          Role.at(SiteKind.MUNICIPALITY).stream().map(Role::name).collect(Collectors.toSet()),
          "request.",
          WITH_AGREEMENT,
          "requests.agree.",
          WITH_AGREEMENT,
          "goal.moment.",
          Set.of("REACHED", "LET_GO"));

  private static final Pattern LITERAL_KEY =
      Pattern.compile("\"((?:[a-z]+\\.)(?:[A-Za-z]+\\.)*[A-Za-z]+)\"");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"{3}.*?\"{3}");
  private static final Pattern FOR_PROGRAMMERS =
      Pattern.compile("Exception\\(|NotAllowed\\(|requireNonNull\\(|LOG\\.|@NotOnTimeline");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,} \\p{L}{2,}");
  private static final Pattern BEGINNING =
      Pattern.compile("\"((?:[a-z]+\\.)(?:[A-Za-z]+\\.)*)\"\\s*\\+");
  private static final Path SOURCES = Path.of("src/main/java/nl/powervrouwen/ui");

  private final Properties dutch = read(Texts.class, "nl");
  private final Properties english = read(Texts.class, "en");

  /** Those of the screens, and the names of fields, which stand with the refusals. */
  private final Set<String> keys =
      Stream.concat(
              dutch.stringPropertyNames().stream(),
              read(Messages.class, "nl").stringPropertyNames().stream()
                  .filter(key -> key.startsWith("field.")))
          .collect(Collectors.toSet());

  @Test
  void hasTheSameKeysInBothLanguages() {
    assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
  }

  @Test
  void hasTheSameKeysInBothLanguagesForWhoeverIsNotLoggedIn() throws IOException {
    List<Set<String>> keys = new ArrayList<>();
    for (String language : List.of("nl", "en")) {
      Properties texts = new Properties();
      Path file = Path.of("src/main/resources/nl/powervrouwen/ui/brand");
      try (Reader reader =
          Files.newBufferedReader(file.resolve("messages_" + language + ".properties"))) {
        texts.load(reader);
      }
      keys.add(texts.stringPropertyNames());
    }
    assertThat(keys.getFirst()).isNotEmpty().isEqualTo(keys.getLast());
  }

  @Test
  void saysNothingToPeopleInTheCodeItself() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> found = new TreeSet<>();
      // Figures are explained to administrators, in English.
      for (Path file :
          files
              .filter(path -> path.toString().endsWith(".java"))
              .filter(path -> !path.toString().contains("/metrics/"))
              .toList()) {
        sentences(Files.readString(file)).forEach(said -> found.add(file + ": " + said));
      }
      assertThat(found).as("these belong in a file of messages").isEmpty();
    }
  }

  @Test
  void findsASentenceInTheCodeAndLeavesWhatPeopleNeverRead() {
    assertThat(sentences("add(new Span(\"Dit staat hier niet\" + name));"))
        .containsExactly("\"Dit staat hier niet\"");
    assertThat(
            sentences(
                """
                // A comment says "what it wants to say" here.
                throw new IllegalStateException("This was never foreseen by anybody");
                LOG.info("this is read by an administrator");
                """))
        .isEmpty();
  }

  /** Three words in a row in a text of the code, unless it is for a log or another programmer. */
  private static List<String> sentences(String source) {
    String code = TEXT_BLOCK.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("\"\"");
    return Arrays.stream(code.split("[;{}]", -1))
        .filter(statement -> !FOR_PROGRAMMERS.matcher(statement).find())
        .flatMap(statement -> LITERAL.matcher(statement).results())
        .map(MatchResult::group)
        .filter(literal -> SENTENCE.matcher(literal).find())
        .toList();
  }

  /** The later of two would win, and the screen of the first would show the other's words. */
  @Test
  void hasEachKeyOnce() throws IOException {
    for (String language : List.of("nl", "en")) {
      Path file =
          Path.of(
              "src/main/resources/nl/powervrouwen/ui/texts/messages_" + language + ".properties");
      assertThat(
              Files.readAllLines(file).stream()
                  .filter(line -> line.matches("[A-Za-z][A-Za-z0-9._-]*=.*"))
                  .map(line -> line.substring(0, line.indexOf('='))))
          .doesNotHaveDuplicates();
    }
  }

  /** Which values are shown, and under which keys, is read out of the screens' own code. */
  @Test
  void hasATextForEachValueThatIsShown() {
    Map<String, JavaClass> shown = ShownValues.ofScreens(SOURCES);

    assertThat(shown.values())
        .as("the looking works")
        .extracting(JavaClass::reflect)
        .contains(Role.class, Presence.class, OrderState.class);
    shown.forEach(
        (prefix, type) ->
            assertThat(dutch.stringPropertyNames())
                .as(prefix)
                .containsAll(
                    type.getEnumConstants().stream()
                        .map(value -> value.name())
                        .filter(name -> SOME.getOrDefault(prefix, Set.of(name)).contains(name))
                        .map(name -> prefix + name)
                        .toList()));
  }

  @Test
  void hasATextForEachBeginningInTheCode() throws IOException {
    Set<String> beginnings = new TreeSet<>();
    for (String source : sources()) {
      BEGINNING.matcher(source).results().forEach(found -> beginnings.add(found.group(1)));
    }
    assertThat(beginnings).hasSizeGreaterThan(20);
    assertThat(beginnings)
        .filteredOn(beginning -> isOurs(beginning))
        .allSatisfy(beginning -> assertThat(keys).anyMatch(key -> key.startsWith(beginning)));
  }

  /** Whether its first word is that of a text; others are names of figures. */
  private boolean isOurs(String key) {
    String place = key.substring(0, key.indexOf('.') + 1);
    return keys.stream().anyMatch(text -> text.startsWith(place));
  }

  @Test
  void hasATextForEachKeyInTheCode() throws IOException {
    Set<String> missing = new TreeSet<>();
    int found = 0;
    for (String source : sources()) {
      Matcher literal = LITERAL_KEY.matcher(source);
      while (literal.find()) {
        String key = literal.group(1);
        found++;
        if (isOurs(key) && !keys.contains(key) && !keys.contains(key + ".title")) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(found).as("keys in the code").isGreaterThan(200);
  }

  @Test
  void saysNothingInASentenceOfMoreThanTwentyFiveWords() {
    assertThat(tooLong(Stream.of("Kort. " + "woord ".repeat(26)))).hasSize(1);
    assertThat(
            tooLong(
                Stream.of(dutch, english)
                    .flatMap(texts -> texts.values().stream())
                    .map(Object::toString)))
        .isEmpty();
  }

  private static List<String> tooLong(Stream<String> texts) {
    return texts
        .flatMap(text -> Arrays.stream(text.split("[.!?:]\\s")))
        .filter(sentence -> sentence.trim().split("\\s+").length > LONGEST_SENTENCE)
        .toList();
  }

  @Test
  void hasNoWordThatLooksDownOnSomebodyOrThatNobodyKnows() {
    List<String> forbidden =
        List.of("cliënt", "allochtoon", "doelgroep", "middels", "teneinde", "derhalve", "foutief");
    Set<String> named =
        dutch.stringPropertyNames().stream()
            .filter(key -> !NAMED_BY_DUO.contains(key))
            .map(key -> dutch.getProperty(key).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertThat(named)
        .hasSizeGreaterThan(200)
        .allSatisfy(text -> assertThat(forbidden).noneMatch(text::contains));
  }

  @Test
  void canWriteEachPattern() {
    assertThat(dutch).hasSizeGreaterThan(200);
    for (Properties texts : List.of(dutch, english)) {
      for (String key : texts.stringPropertyNames()) {
        String pattern = texts.getProperty(key);
        assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {1, 2, 3, 4}))
            .as(key)
            .isNotBlank();
        assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
      }
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> all = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        boolean screens =
            !file.toString().contains("/api/") && !file.toString().contains("/guard/");
        if (screens) {
          all.add(Files.readString(file));
        }
      }
      return all;
    }
  }

  private static Properties read(Class<?> beside, String language) {
    String name = "messages_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(beside.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
