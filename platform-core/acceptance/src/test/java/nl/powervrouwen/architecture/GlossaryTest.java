package nl.powervrouwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word per thing: the glossary and the code say the same. */
class GlossaryTest {

  /** The word of JPA itself. */
  private static final String OF_JPA = "TenantEntityManager";

  private static final Path PROJECT = Path.of("../..");
  private static final Pattern TERM = Pattern.compile("^\\| (\\w+) \\| [^|]+ \\| [^|]+ \\|$");
  private static final Pattern AVOIDED = Pattern.compile("^\\| ([A-Z][\\w, ]*) \\| [^|]+ \\|$");
  private static final Pattern LOST = Pattern.compile("^\\| ([\\w, ]+) \\| [^|]+ \\| [^|]+ \\|$");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern LISTED =
      Pattern.compile("public (?:enum|record) (\\w+)|^  ([A-Z][A-Z_]+)[(,;]", Pattern.MULTILINE);

  private static final List<String> GLOSSARY = read(PROJECT.resolve("docs/glossary.md"));
  private static final List<String> TERMS =
      matches(GLOSSARY.subList(0, heading("Words of the law")), TERM);
  private static final Set<Path> SOURCES = sources();

  /** The words of which names of types are made: {@code Session}, {@code Row} of SessionRow. */
  private static final Set<String> TYPES =
      SOURCES.stream().map(GlossaryTest::type).collect(Collectors.toCollection(TreeSet::new));

  @Test
  void hasNoRowTwice() {
    assertThat(TERMS).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void hasNoWordThatIsNotInTheCode() {
    Set<String> constants =
        SOURCES.stream()
            .filter(file -> type(file).equals("Stage"))
            .flatMap(file -> LISTED.matcher(String.join("\n", read(file))).results())
            .map(found -> String.valueOf(found.group(2)))
            .collect(Collectors.toSet());
    assertThat(constants).contains("WAITING");
    assertThat(TERMS)
        .as("each word of docs/glossary.md is in the name of a type, or is a stage")
        .allMatch(
            term -> constants.contains(term) || TYPES.stream().anyMatch(type -> says(type, term)));
  }

  @Test
  void hasARowForEachThingThatHasAnId() {
    List<String> things =
        doors().map(GlossaryTest::type).filter(type -> type.endsWith("Id")).toList();
    assertThat(things).contains("ParticipantId", "SessionId");
    assertThat(things)
        .as("add a row to docs/glossary.md")
        .allMatch(thing -> TERMS.contains(thing) || TERMS.contains(thing.replaceAll("Id$", "")));
  }

  @Test
  void hasARowForEachListOfARoom() {
    List<String> lists =
        doors()
            .filter(file -> read(file).stream().anyMatch(line -> line.startsWith("public enum ")))
            .map(GlossaryTest::type)
            .toList();
    assertThat(lists).contains("Stage", "Channel");
    assertThat(lists)
        .as("add a row to docs/glossary.md")
        .allMatch(list -> TERMS.stream().anyMatch(term -> says(list, term)));
  }

  @Test
  void knowsNoSecondWordInTheCode() {
    Set<String> avoided =
        matches(
                GLOSSARY.subList(heading("Words that we do not use in code"), GLOSSARY.size()),
                AVOIDED)
            .stream()
            .flatMap(words -> Arrays.stream(words.split(", ")))
            .filter(word -> !word.equals("Not"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(avoided).contains("Meeting", "Desk");
    assertThat(TYPES)
        .as("docs/glossary.md tells the word to use")
        .allMatch(type -> type.equals(OF_JPA) || avoided.stream().noneMatch(w -> says(type, w)));
    assertThat(says("SessionDesk", "Desk")).isTrue();
    assertThat(says("Bookmark", "Mark")).isFalse();
  }

  @Test
  void knowsNoSecondWordOnTheScreens() {
    List<String> lost =
        matches(
                GLOSSARY.subList(heading("Words that we do not use on screen"), GLOSSARY.size()),
                LOST)
            .stream()
            .filter(word -> !word.equals("Not"))
            .toList();
    assertThat(lost).contains("plek, plekken").hasSizeGreaterThan(2);
    Pattern any =
        Pattern.compile(
            "\\b(" + String.join("|", lost).replace(", ", "|") + ")\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    List<Path> files = dutch();
    assertThat(files).hasSizeGreaterThan(6).anyMatch(file -> file.endsWith("words.yaml"));
    assertThat(
            files.stream()
                .flatMap(file -> said(file).map(text -> file.getFileName() + ": " + text)))
        .as("docs/glossary.md, Words that we do not use on screen, tells the word to use")
        .noneMatch(text -> any.matcher(text).find());
    assertThat(any.matcher("Er is een Plek vrij").find()).isTrue();
    assertThat(any.matcher("een werkplek, inburgeringscursus").find()).isFalse();
  }

  /** The files with Dutch that people read. */
  private static List<Path> dutch() {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files.filter(file -> isDutch(file.toString())).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isDutch(String file) {
    boolean document = file.contains("/documents/") && file.endsWith(".java");
    return file.contains("/src/main/")
        && !file.contains("/target/")
        && (document || file.endsWith("_nl.properties") || file.endsWith("/words.yaml"));
  }

  /** What a file says to people: the value of a key, or what stands between quotes. */
  private static Stream<String> said(Path file) {
    return file.toString().endsWith(".properties")
        ? read(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.replaceFirst("^[^=]*=", ""))
        : read(file).stream()
            .flatMap(line -> QUOTED.matcher(line).results())
            .map(found -> found.group());
  }

  /** Whether a word is one of those of which a name is made. */
  private static boolean says(String type, String word) {
    return Pattern.compile("(?:^|(?<=[a-z0-9]))" + word + "s?(?![a-z])").matcher(type).find();
  }

  /** The types in the root package of a room. */
  private static Stream<Path> doors() {
    return SOURCES.stream()
        .filter(file -> !file.toString().contains("/ui/src/"))
        .filter(file -> !file.toString().contains("/launcher/"))
        .filter(
            file -> file.toString().matches(".*/src/main/java/nl/powervrouwen/\\w+/\\w+\\.java"))
        .filter(file -> !file.toString().contains("/documents/"))
        .filter(file -> !file.toString().contains("/platform-core/spi"));
  }

  private static int heading(String title) {
    int at = GLOSSARY.indexOf("## " + title);
    assertThat(at).as("docs/glossary.md has the heading " + title).isPositive();
    return at;
  }

  private static List<String> matches(List<String> lines, Pattern row) {
    return lines.stream()
        .map(row::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .filter(word -> !word.equals("Code"))
        .toList();
  }

  private static Set<Path> sources() {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.endsWith("package-info.java"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String type(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
