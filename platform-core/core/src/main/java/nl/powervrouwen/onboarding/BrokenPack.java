package nl.powervrouwen.onboarding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A pack with mistakes; nothing of it is used. */
public final class BrokenPack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A record of texts: serializable, though the interface List does not say so. */
  @SuppressWarnings("serial")
  private final List<Mistake> mistakes;

  /**
   * Tells every mistake.
   *
   * @param mistakes at least one, in the order of the files and their lines
   */
  public BrokenPack(List<Mistake> mistakes) {
    super(in(mistakes, Locale.ENGLISH));
    this.mistakes = List.copyOf(mistakes);
  }

  /** What is wrong, in the order of the files and their lines; never empty. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /** Every mistake on a line of its own, in this language. */
  public String in(Locale language) {
    return in(mistakes, language);
  }

  private static String in(List<Mistake> mistakes, Locale language) {
    return mistakes.stream().map(mistake -> mistake.in(language)).collect(Collectors.joining("\n"));
  }
}
