package nl.powervrouwen.modules.internal;

import java.util.Locale;
import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.spi.Words;

/** The reasons for which a module is refused; each has a text of its name in both languages. */
public enum RefusalReason {
  /** Broken, or no zip at all. Values: what is wrong with it. */
  NOT_A_JAR,
  /** The manifest has a version that is none. Values: what it has. */
  BAD_SPI,
  /** The manifest says nothing of the spi. Values: ours. */
  NO_SPI,
  /** Made for a spi of a generation that is over. Values: which, ours. */
  OLD_SPI,
  /** Made for a spi that is newer than ours. Values: which, ours. */
  NEW_SPI,
  /** Compiled for a newer Java. Values: what the JVM says. */
  NEWER_JAVA,
  /** No service of type PlatformModule. */
  NO_MODULE,
  /** A class that isn't in the jar and that a module doesn't see. Values: its name. */
  MISSING_CLASS,
  /** It threw. Values: what it threw. */
  THREW,
  /** It took too long. Values: seconds. */
  TOO_SLOW,
  /** It answered null. Values: the question. */
  NO_ANSWER,
  /** It answered two empty lists. */
  BRINGS_NOTHING,
  /** A name that is not shaped as one. Values: the name. */
  BAD_ID,
  /** A version that is not shaped as one. Values: the name, the version. */
  BAD_VERSION,
  /** A part counts for hours that we don't know. Values: the name, number of the part, hours. */
  UNKNOWN_HOURS,
  /** A format asks for facts that we don't have. Values: the name, id of the need. */
  UNKNOWN_NEED,
  /** Another jar brings the same. Values: name, version, the other file. */
  DUPLICATE,
  /** The id is of a module that comes with the platform. Values: the id, SHA-256 of this jar. */
  BUNDLED_ID,
  /** Another jar was first with this id and version. Values: id, version, its SHA-256, ours. */
  OTHER_RULE,
  /** It is still being copied. */
  STILL_COPYING,
  /** Not on the operator's list. Values: SHA-256. */
  NOT_ALLOWED,
  /** There is no list, and it does not come with the platform. Values: SHA-256. */
  NOT_BUNDLED,
  /** There is no folder to look in. */
  NO_FOLDER,
  /** The folder can't be read. Values: the folder. */
  UNREADABLE_FOLDER;

  private static final int LONGEST_VALUE = 300;
  private static final MessageFile TEXTS =
      new MessageFile(RefusalReason.class, "nl.powervrouwen.modules.messages");

  /** The text in both languages. */
  public Words words(String... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = oneLine(values[i]);
    }
    return new Words(text("nl", shown), text("en", shown));
  }

  private String text(String language, Object... values) {
    return TEXTS.text(Locale.forLanguageTag(language), name(), values);
  }

  /** A stranger's words must not break a log or fill a screen. */
  private static String oneLine(String value) {
    String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
  }
}
