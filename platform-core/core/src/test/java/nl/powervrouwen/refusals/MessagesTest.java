package nl.powervrouwen.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Messages DUTCH = Messages.in(Locale.forLanguageTag("nl-NL"));
  private static final Messages ENGLISH = Messages.in(Locale.UK);

  static Stream<String> codes() {
    return Arrays.stream(Code.class.getFields()).map(MessagesTest::value);
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasSentencesInBothLanguagesForEachCode(String code) {
    Problem problem = Problem.of("field", code, 3, 12);

    for (Messages messages : List.of(DUTCH, ENGLISH)) {
      assertThat(messages.knows(code)).isTrue();
      assertThat(messages.of(problem))
          .doesNotContain("{")
          .endsWith(".")
          .contains(". ")
          .matches(text -> sentences(text).allMatch(s -> s.split(" ").length <= 25));
    }
    assertThat(DUTCH.of(problem)).isNotEqualTo(ENGLISH.of(problem));
  }

  private static Stream<String> sentences(String text) {
    return Pattern.compile("(?<=[.:]) ").splitAsStream(text);
  }

  @Test
  void hasNoTextTooManyOrTooFew() {
    ResourceBundle dutch = bundle("nl");
    ResourceBundle english = bundle("en");

    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    assertThat(dutch.keySet().stream().filter(key -> key.startsWith("problem.")))
        .containsExactlyInAnyOrderElementsOf(codes().map(code -> "problem." + code).toList());
  }

  @Test
  void usesCodesFromTheListOnly() throws IOException {
    Pattern typedHere = Pattern.compile("(Problem\\.of|findings\\.add)\\(\\s*[^,;]+,\\s*\"");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(path -> path.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(path -> assertThat(Files.readString(path)).doesNotContainPattern(typedHere));
    }
  }

  @Test
  void namesWhatWasExpected() {
    assertThat(DUTCH.of(Problem.of("firstName", Code.TEXT_TOO_LONG, 100, 10_000)))
        .isEqualTo("Deze tekst is te lang: 10.000 tekens. Gebruik hoogstens 100 tekens.");
    assertThat(ENGLISH.of(Problem.of("firstName", Code.TEXT_TOO_LONG, 100, 10_000)))
        .isEqualTo("This text is too long: 10,000 characters. Use at most 100 characters.");
    assertThat(DUTCH.field("firstName")).isEqualTo("Voornaam");
    assertThat(DUTCH.field("unknown")).isEqualTo("unknown");
  }

  @Test
  void writesYearsWithoutAPoint() {
    assertThat(DUTCH.of(Problem.of("year", Code.NUMBER_RANGE, 1901, 9999)))
        .isEqualTo("Dit getal past niet. Kies een getal van 1901 tot en met 9999.");
    assertThat(ENGLISH.of(Problem.of("year", Code.NUMBER_RANGE, 1901L, 9999L)))
        .endsWith("from 1901 to 9999.");
  }

  @Test
  void saysEveryRefusalInWords() {
    assertThat(DUTCH.of(new NotFound("participant")))
        .isEqualTo("Dit bestaat niet, of u mag het niet zien.");
    assertThat(ENGLISH.of(new StaleVersion("participant", 2))).startsWith("Somebody else changed");
    assertThat(ENGLISH.of(new NotAllowed("x"))).startsWith("You may not");
    assertThat(ENGLISH.of(new InvalidInput(List.of(Problem.of("x", Code.NEEDED)))))
        .contains("Nothing was saved");
    assertThat(DUTCH.of(new Conflict(Problem.of("group", Code.GROUP_FULL, 15)))).contains("15");
  }

  @Test
  void speaksDutchToWhoeverSpeaksSomethingElse() {
    assertThat(Messages.in(Locale.GERMAN).field("city")).isEqualTo("Woonplaats");
    assertThat(ENGLISH.field("city")).isEqualTo("Town");
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "nl.powervrouwen.refusals.messages", Locale.forLanguageTag(language));
  }
}
