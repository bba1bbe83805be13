package nl.powervrouwen.ui.texts;

import nl.powervrouwen.spi.Hours;

/** How an amount of time is written: {@code 1 uur en 45 minuten}. */
public final class Lengths {

  private static final int HOUR = 60;

  private Lengths() {}

  /** The time to the minute. */
  public static String exact(Hours time) {
    int minutes = time.minutes() % HOUR;
    if (time.whole() == 0) {
      return Texts.text("length.minutes", minutes);
    }
    return minutes == 0 ? whole(time) : Texts.text("length.both", time.whole(), minutes);
  }

  /** Whole hours, rounded down. */
  public static String whole(Hours time) {
    return Texts.text("length.hours", time.whole());
  }
}
