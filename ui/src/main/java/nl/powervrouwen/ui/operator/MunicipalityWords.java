package nl.powervrouwen.ui.operator;

import nl.powervrouwen.onboarding.Health;
import nl.powervrouwen.onboarding.MunicipalityRow;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** How a municipality and its orders are named on the operator's screens. */
final class MunicipalityWords {

  private static final long MEGA = 1_000_000;
  private static final long GIGA = 1_000 * MEGA;

  private MunicipalityWords() {}

  static Chip state(MunicipalityState state) {
    String words = Texts.text("municipality.state." + state.name());
    return switch (state) {
      case OPEN -> new Chip(Symbol.CHECK, Tone.GOOD, words);
      case OPENING -> new Chip(Symbol.CLOCK, Tone.CALM, words);
      case SUSPENDED -> new Chip(Symbol.LOCK, Tone.CARE, words);
      case CLOSING, CLOSED -> new Chip(Symbol.EXIT, Tone.CALM, words);
    };
  }

  static Chip health(Health health) {
    String words = Texts.text("municipality.health." + health.name());
    return switch (health) {
      case GOOD -> new Chip(Symbol.CHECK, Tone.GOOD, words);
      case BUSY -> new Chip(Symbol.CLOCK, Tone.CALM, words);
      case BEHIND -> new Chip(Symbol.WARNING, Tone.CARE, words);
      case TROUBLED -> new Chip(Symbol.WARNING, Tone.WRONG, words);
      case RESTING -> new Chip(Symbol.LOCK, Tone.CALM, words);
    };
  }

  /** Which version its database has, and whether that is the newest. */
  static String version(MunicipalityRow row) {
    String version = row.facts().schemaVersion();
    if (version == null) {
      return Texts.text("municipality.version.none");
    }
    return Texts.text(
        row.behind() ? "municipality.version.old" : "municipality.version.new", version);
  }

  /** What its database takes on disk, such as {@code 9 MB}. */
  static String disk(Measurements measured) {
    Measurements.Reading bytes = measured.databaseBytes();
    if (bytes == null) {
      return Texts.text("municipality.measured.never");
    }
    return bytes.value() < GIGA
        ? Texts.text("municipality.disk.mb", Math.ceilDiv(bytes.value(), MEGA))
        : Texts.text("municipality.disk.gb", (double) bytes.value() / GIGA);
  }

  /** How many logins failed there. */
  static String failed(Measurements measured) {
    Measurements.Reading failed = measured.failedLogins();
    return failed == null
        ? Texts.text("municipality.measured.never")
        : Texts.text("municipality.failed.count", failed.value());
  }

  /** The same with the moment at which it was measured, when it was. */
  static String measured(String figure, Measurements.@Nullable Reading reading) {
    return reading == null
        ? figure
        : Texts.text("municipality.measured", figure, Moments.whenInWords(reading.at()));
  }

  static Chip order(OrderState state) {
    String words = Texts.text("order.state." + state.name());
    return switch (state) {
      case DONE, NOTHING_TO_DO -> new Chip(Symbol.CHECK, Tone.GOOD, words);
      case WAITING, BUSY, AGREEMENT -> new Chip(Symbol.CLOCK, Tone.CALM, words);
      case REFUSED -> new Chip(Symbol.CROSS, Tone.CARE, words);
      case FAILED -> new Chip(Symbol.WARNING, Tone.WRONG, words);
    };
  }

  /** What was asked and how it ended, such as {@code Opschorten: klaar}. */
  static String brief(Order order) {
    return Texts.text(
        "order.brief",
        Texts.text("order.kind." + order.kind().name()),
        Texts.text("order.state." + order.state().name()));
  }

  static String kind(Order order) {
    return Texts.text("order.kind." + order.kind().name());
  }

  /** A reason that stands alone, and not behind a file and a line. */
  static String sentence(Words words) {
    String said = in(words);
    return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
  }

  static String in(Words words) {
    return words.in(Language.current());
  }
}
