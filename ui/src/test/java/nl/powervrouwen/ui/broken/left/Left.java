package nl.powervrouwen.ui.broken.left;

import nl.powervrouwen.ui.broken.right.Right;
import org.jspecify.annotations.Nullable;

/** One of two packages that know each other: the screens may have no such circle. */
public class Left {

  /** The other one. */
  public @Nullable Right other;
}
