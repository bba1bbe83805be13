package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Zo\u00eb,zoe",
    "ZOE\u0308,zoe",
    "\u0141ucja,lucja",
    "S\u00f8rensen,sorensen",
    "Gro\u00df,gross",
    "I\u015f\u0131k,isik",
    "\u0130pek,ipek",
    "D'Arc,darc",
    "D\u2019Arc,darc",
    "\u00c6gir,aegir"
  })
  void leavesOutAccentsAndCapitals(String name, String key) {
    assertThat(NameWords.of(name)).containsExactly(key);
  }

  @Test
  void doesNotDependOnTheServersLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(NameWords.of("IDIL")).containsExactly("idil");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void splitsNamesIntoWords() {
    PersonName name = new PersonName("Amina Noor", "van den", "Berg-Voorbeeld");

    assertThat(NameWords.of(name))
        .containsExactlyInAnyOrder("amina", "noor", "van", "den", "berg", "voorbeeld");
  }

  @Test
  void sortsBySurnameThenGivenNamesThenPrefix() {
    Stream<PersonName> names =
        Stream.of(
            new PersonName("Zoe", null, "Berg"),
            new PersonName("Amina", null, "Bergsma"),
            new PersonName("Amina", "van den", "Berg"),
            new PersonName("Amina", null, "Berg Voorbeeld"),
            new PersonName("Amina", null, "b\u00e9rg"));

    assertThat(
            names
                .sorted(java.util.Comparator.comparing(NameWords::sorting))
                .map(PersonName::listed))
        .containsExactly(
            "b\u00e9rg, Amina",
            "Berg, Amina van den",
            "Berg, Zoe",
            "Berg Voorbeeld, Amina",
            "Bergsma, Amina");
  }

  @Test
  void keepsOtherScripts() {
    assertThat(NameWords.of("\u0627\u0645\u064a\u0646\u0629")).hasSize(1);
    assertThat(NameWords.of("- . !")).isEmpty();
  }
}
