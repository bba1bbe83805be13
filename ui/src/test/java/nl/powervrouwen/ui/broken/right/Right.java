package nl.powervrouwen.ui.broken.right;

import nl.powervrouwen.ui.broken.left.Left;
import org.jspecify.annotations.Nullable;

/** One of two packages that know each other: the screens may have no such circle. */
public class Right {

  /** The other one. */
  public @Nullable Left other;
}
