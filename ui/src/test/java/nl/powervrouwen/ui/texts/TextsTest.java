package nl.powervrouwen.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.onboarding.Health;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order.StepName;
import nl.powervrouwen.registry.OrderDoor;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final int LONGEST_SENTENCE = 25;
  private static final Pattern LITERAL_KEY =
      Pattern.compile("\"((?:[a-z]+\\.)(?:[A-Za-z]+\\.)*[A-Za-z]+)\"");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"{3}.*?\"{3}");
  private static final Pattern FOR_PROGRAMMERS =
      Pattern.compile("Exception\\(|NotAllowed\\(|requireNonNull\\(|LOG\\.|@NotOnTimeline");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,} \\p{L}{2,}");
  private static final Path SOURCES = Path.of("src/main/java/nl/powervrouwen/ui");

  private final Properties dutch = read("nl");
  private final Properties english = read("en");

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

  @Test
  void hasATextForEachValueThatIsShown() {
    List<String> keys = new ArrayList<>();
    Arrays.stream(Role.values()).forEach(value -> keys.add("role." + value.name()));
    Arrays.stream(Precondition.values()).forEach(value -> keys.add("need." + value.name()));
    Arrays.stream(EndReason.values()).forEach(value -> keys.add("reason." + value.name()));
    Arrays.stream(Channel.values()).forEach(value -> keys.add("channel." + value.name()));
    for (Presence value : Presence.values()) {
      keys.addAll(
          List.of(
              "presence." + value.name(),
              "recent." + value.name(),
              "attendance.key." + value.name()));
    }
    Arrays.stream(Stage.values()).forEach(value -> keys.add("timeline." + value.name()));
    Arrays.stream(AbsenceReason.values()).forEach(value -> keys.add("absence." + value.name()));
    Arrays.stream(SiteKind.values()).forEach(value -> keys.add("sites.kind." + value.name()));
    Arrays.stream(MunicipalityState.values())
        .forEach(value -> keys.add("municipality.state." + value.name()));
    Arrays.stream(Health.values())
        .forEach(value -> keys.add("municipality.health." + value.name()));
    Arrays.stream(OrderKind.values()).forEach(value -> keys.add("order.kind." + value.name()));
    Arrays.stream(OrderDoor.values()).forEach(value -> keys.add("order.door." + value.name()));
    for (OrderState value : OrderState.values()) {
      keys.addAll(List.of("order.state." + value.name(), "order.now." + value.name()));
    }
    Arrays.stream(StepName.values()).forEach(value -> keys.add("step." + value.name()));
    assertThat(dutch.stringPropertyNames()).containsAll(keys);
  }

  @Test
  void hasATextForEachKeyInTheCode() throws IOException {
    Set<String> places = new TreeSet<>();
    dutch.stringPropertyNames().forEach(key -> places.add(key.substring(0, key.indexOf('.'))));
    Set<String> missing = new TreeSet<>();
    for (String source : sources()) {
      Matcher literal = LITERAL_KEY.matcher(source);
      while (literal.find()) {
        String key = literal.group(1);
        boolean ours = places.contains(key.substring(0, key.indexOf('.')));
        if (ours && !dutch.containsKey(key) && !dutch.containsKey(key + ".title")) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void saysNothingInASentenceOfMoreThanTwentyFiveWords() {
    List<String> tooLong = new ArrayList<>();
    Stream.of(dutch, english)
        .flatMap(texts -> texts.values().stream())
        .map(Object::toString)
        .flatMap(text -> Arrays.stream(text.split("[.!?:]\\s")))
        .filter(sentence -> sentence.trim().split("\\s+").length > LONGEST_SENTENCE)
        .forEach(tooLong::add);
    assertThat(tooLong).isEmpty();
  }

  @Test
  void hasNoWordThatLooksDownOnSomebodyOrThatNobodyKnows() {
    List<String> forbidden =
        List.of("cliënt", "allochtoon", "doelgroep", "middels", "teneinde", "derhalve", "foutief");
    assertThat(dutch.values().stream().map(text -> text.toString().toLowerCase(Locale.ROOT)))
        .allSatisfy(text -> assertThat(forbidden).noneMatch(text::contains));
  }

  @Test
  void canWriteEachPattern() {
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

  private static Properties read(String language) {
    String name = "messages_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
