package nl.powervrouwen.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlphabetTest {

  /** Each list as people would write it down. */
  private static final List<List<String>> RIGHT =
      List.of(
          List.of(
              "achterhoek",
              "\u00c5land",
              "Borculo",
              "\u00c7atalca",
              "eibergen",
              "\u00c9pe",
              "Vorden"),
          List.of("Groep 2", "groep 2b", "Groep 9", "Groep 10", "Groep 10a", "Groep A"),
          List.of("De Berg", "De Zandweg", "Deurne"),
          List.of("Lochem", "Lochem-Oost", "Lochem West", "Lochemse Berg"),
          List.of("\u00dclk\u00fc", "uma", "\u00datil", "Zo\u00eb", "zora"));

  @Test
  void sortsAsPeopleDo() {
    for (List<String> right : RIGHT) {
      List<String> mixed = new ArrayList<>(right);
      Collections.shuffle(mixed, new Random(1));
      mixed.sort(Alphabet.by(name -> name));
      assertThat(mixed).isEqualTo(right);
    }
  }

  @Test
  void takesNamesForEqualWhenTheyAre() {
    List<String> alike = List.of("Zoe", "zoe", "Zo\u00eb", "ZO\u00cb", "Zoe.", " Zoe");

    for (String one : alike) {
      for (String other : alike) {
        assertThat(Alphabet.compare(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(Alphabet.compare(one, other)).isEqualTo(-Alphabet.compare(other, one));
      }
      assertThat(Alphabet.compare(one, "Zof")).isNegative();
      assertThat(Alphabet.compare(one, "Zodoende")).isPositive();
    }
  }

  @Test
  void takesAnyTextForAName() {
    assertThat(Alphabet.compare("", "a")).isNegative();
    assertThat(Alphabet.compare("", "")).isZero();
    assertThat(Alphabet.compare("?", "!")).isNotZero();
    assertThat(Alphabet.compare("9".repeat(50), "1" + "0".repeat(50))).isNegative();
    assertThat(Alphabet.compare("\u0661\u0660", "9")).isPositive();
  }
}
