package nl.powervrouwen.launcher.packs;

import java.util.List;

/** A pack with mistakes; nothing of it is used. */
public final class BrokenPack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Tells every mistake.
   *
   * @param mistakes each with file, line and what was expected
   */
  public BrokenPack(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
