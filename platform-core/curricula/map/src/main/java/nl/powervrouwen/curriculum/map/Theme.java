package nl.powervrouwen.curriculum.map;

import nl.powervrouwen.spi.Words;

/** The eight themes of the module, as Regeling inburgering 2021, artikel 3.1 names them. */
@SuppressWarnings("ImmutableEnumChecker") // a record of two texts: nothing in it changes
enum Theme {
  BEROEPENORIENTATIE("Beroepenoriëntatie", "Orientation on occupations"),
  REALISTISCH_BEROEPSBEELD("Realistisch beroepsbeeld", "A realistic picture of the occupation"),
  BEROEPSKANSEN("Beroepskansen", "Chances in the occupation"),
  WERKNEMERSCOMPETENTIES("Werknemerscompetenties", "Competences of an employee"),
  BEROEPSCOMPETENTIES_VERWERVEN(
      "Beroepscompetenties verwerven", "Acquiring competences of the occupation"),
  NETWERK_OPBOUWEN("Netwerk opbouwen", "Building a network"),
  WERK_VINDEN("Werk vinden", "Finding work"),
  WERKCULTUUR("Werkcultuur", "Culture at work");

  private final Words words;

  Theme(String dutch, String english) {
    words = new Words(dutch, english);
  }

  Words words() {
    return words;
  }
}
