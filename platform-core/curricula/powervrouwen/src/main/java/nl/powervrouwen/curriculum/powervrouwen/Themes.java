package nl.powervrouwen.curriculum.powervrouwen;

import nl.powervrouwen.spi.Words;

/** The themes of Powervrouwen. */
final class Themes {

  static final Words SOCIETY =
      new Words("Kennismaken met Nederland", "Getting to know the Netherlands");
  static final Words CONFIDENCE =
      new Words("Positief denken en zelfvertrouwen", "Positive thinking and self-confidence");
  static final Words PARENTING = new Words("Opvoeding", "Parenting");
  static final Words HEALTH = new Words("Gezondheid", "Health");
  static final Words WORK_AND_CARE =
      new Words("Werk en zorg combineren", "Combining work and care");
  static final Words EDUCATION =
      new Words("Opleiding en werken in Nederland", "Education and work in the Netherlands");

  private Themes() {}
}
