package nl.powervrouwen.packs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A pack with mistakes; nothing of it is used. */
public final class PackRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A record of texts: serializable, though the interface List does not say so. */
  @SuppressWarnings("serial")
  private final List<PackProblem> mistakes;

  /**
   * Tells every mistake.
   *
   * @param mistakes at least one, in the order of the files and their lines
   */
  public PackRefusal(List<PackProblem> mistakes) {
    super(in(mistakes, Locale.ENGLISH));
    this.mistakes = List.copyOf(mistakes);
  }

  /** What is wrong, in the order of the files and their lines; never empty. */
  public List<PackProblem> mistakes() {
    return mistakes;
  }

  /** Every mistake on a line of its own, in this language. */
  public String in(Locale language) {
    return in(mistakes, language);
  }

  private static String in(List<PackProblem> mistakes, Locale language) {
    return mistakes.stream().map(mistake -> mistake.in(language)).collect(Collectors.joining("\n"));
  }
}
