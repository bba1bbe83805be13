package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Hara",
        "O\u2018Hara",
        "O\u2019Hara",
        "O\u201bHara",
        "O\u02bcHara",
        "O`Hara",
        "O\u00b4Hara",
        "O\u2032Hara",
        "O\uff07Hara",
        "O\u200dHara"
      })
  void knowsEverySpellingOfAnApostrophe(String name) {
    assertThat(NameWords.of(name)).containsExactly("ohara");
    assertThat(NameWords.sorting(new PersonName("Nora", null, name))).startsWith("ohara\u0001");
  }

  @ParameterizedTest
  @CsvSource({
    "\u0639\u0644\u06cc,\u0639\u0644\u064a",
    "\u0639\u0644\u0649,\u0639\u0644\u064a",
    "\u06a9\u0631\u06cc\u0645,\u0643\u0631\u064a\u0645",
    "\u0623\u062d\u0645\u062f,\u0627\u062d\u0645\u062f",
    "\u0622\u0632\u0631,\u0627\u0632\u0631",
    "\u0671\u0628\u0646,\u0627\u0628\u0646",
    "\u0645\u062d\u0640\u0640\u0645\u062f,\u0645\u062d\u0645\u062f",
    "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f,\u0645\u062d\u0645\u062f",
    "\u0641\u0627\u0637\u0645\u0629,\u0641\u0627\u0637\u0645\u0647"
  })
  void takesLettersOfDifferentKeyboardsForTheSame(String typed, String other) {
    assertThat(NameWords.of(typed)).containsExactlyElementsOf(NameWords.of(other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "El-Tahiri,el tahiri,eltahiri,el-tah",
    "El Tahiri,el tahiri,eltahiri,el-tah",
    "Eltahiri,el tahiri,eltahiri,el-tah",
    "Abd al-Karim,abd al karim,abd alkarim,abdalkarim",
    "D\u2019Hondt,d'hondt,dhondt,d hondt"
  })
  void findsAnArticleWithTheNameAndApart(String last, String one, String two, String three) {
    Set<String> words = NameWords.of(new PersonName("Samira", null, last));

    assertThat(Stream.of(one, two, three, "samira " + two, three + " sam"))
        .allMatch(typed -> finds(typed, words));
    assertThat(finds("elvira", words)).isFalse();
  }

  @Test
  void findsAPrefixThatEndsInAnApostrophe() {
    Set<String> words = NameWords.of(new PersonName("Lea", "d\u2018", "Aubigny"));

    assertThat(Stream.of("daubigny", "d'aubigny", "aubigny", "d aub"))
        .allMatch(typed -> finds(typed, words));
  }

  private static boolean finds(String typed, Set<String> words) {
    return NameWords.sought(typed).stream()
        .allMatch(
            ways ->
                ways.stream()
                    .anyMatch(
                        way ->
                            way.stream()
                                .allMatch(w -> words.stream().anyMatch(o -> o.startsWith(w)))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "van der Veen,Veen,van der",
        "Van der Veen,Veen,van der",
        "'t Hoen,Hoen,'t",
        "in 't Woud,Woud,in 't",
        "de Wit-Jansen,Wit-Jansen,de",
        "'s-Graaf,Graaf,'s"
      })
  void sortsAPrefixInTheSurnameLikeOneOnItsOwn(String whole, String last, String prefix) {
    assertThat(NameWords.sorting(new PersonName("Iris", null, whole)))
        .isEqualTo(NameWords.sorting(new PersonName("Iris", prefix, last)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "van der Veen,van der",
        " Op  den Dijk ,Op den",
        "'t Hoen,'t",
        "de Wit-Jansen,de",
        "'s-Graaf,\"\"",
        "van-der-Veen,\"\"",
        "Veen,\"\"",
        "van,\"\"",
        "van den,van",
        "\"\",\"\""
      })
  void tellsThePrefixInASurname(String surname, String prefix) {
    assertThat(NameWords.prefixIn(surname)).isEqualTo(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Van", "Dendermonde", "Terpstra", "De", "Vandijk", "El Tahiri"})
  void leavesASurnameThatOnlyLooksLikeAPrefix(String last) {
    assertThat(NameWords.sorting(new PersonName("Iris", null, last)))
        .startsWith(last.toLowerCase(Locale.ROOT) + "\u0001");
  }

  @Test
  void keepsOtherScripts() {
    assertThat(NameWords.of("\u0627\u0645\u064a\u0646\u0629")).hasSize(1);
    assertThat(NameWords.of("- . !")).isEmpty();
  }
}
