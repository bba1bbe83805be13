package nl.powervrouwen.ui.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ListPoint;
import org.jspecify.annotations.Nullable;

/**
 * How the API writes values as text, in JSON between quotes and in an address as they are: days,
 * times, moments, ids and the terms of a closed list. Nothing is guessed: a text has one shape.
 */
final class Values {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");

  private Values() {}

  /**
   * Reads a text.
   *
   * @return null when it is none of this type
   */
  static @Nullable Object read(Class<?> type, String text) {
    if (Terms.isList(type)) {
      return Terms.of(type).find(text).orElse(null);
    }
    if (isId(type)) {
      return Ids.parse(text).map(id -> make(type, id)).orElse(null);
    }
    return switch (type.getSimpleName()) {
      case "UUID" -> Ids.parse(text).orElse(null);
      case "LocalDate" -> DATE.matcher(text).matches() ? date(text) : null;
      case "BirthDate" -> BirthDate.parse(text).orElse(null);
      case "LocalTime" -> TIME.matcher(text).matches() ? LocalTime.parse(text) : null;
      case "Instant" -> moment(text);
      case "ListPoint" -> ListPoint.parse(text).orElse(null);
      default -> throw new IllegalArgumentException("The API has no text for " + type);
    };
  }

  /** The code of the refusal of a text that is none of this type. */
  static String code(Class<?> type) {
    if (Terms.isList(type)) {
      return "field.choice";
    }
    return switch (type.getSimpleName()) {
      case "LocalDate", "BirthDate" -> "field.date";
      case "LocalTime" -> "field.time";
      case "Instant" -> "field.moment";
      default -> "field.id";
    };
  }

  /** What the message of that refusal names: the terms, or 1 when a date may be known in part. */
  static Object[] expected(Class<?> type) {
    if (Terms.isList(type)) {
      return new Object[] {String.join(", ", Terms.of(type).all())};
    }
    return new Object[] {type == BirthDate.class ? 1 : 0};
  }

  /** Whether it is written as a text of one shape; a free text is not. */
  static boolean isText(Class<?> type) {
    return Terms.isList(type)
        || isId(type)
        || List.of(
                UUID.class,
                LocalDate.class,
                BirthDate.class,
                LocalTime.class,
                Instant.class,
                ListPoint.class)
            .contains(type);
  }

  /** Whether it is the id of something: a record of one UUID. */
  static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == UUID.class;
  }

  /** Whether it is an object with fields that somebody sends. */
  static boolean isInput(Class<?> type) {
    return type.isRecord() && !isText(type) && type != PackBody.class;
  }

  /** Makes a record of its parts. */
  static <T> T make(Class<T> type, @Nullable Object... parts) {
    Class<?>[] types = new Class<?>[parts.length];
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(parts);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The parts of " + type + " don't fit", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Can't make " + type, e);
    }
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** With any offset, which says which of two equal hours in autumn it is. */
  private static @Nullable Instant moment(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      return moment.getYear() > 0 && moment.getYear() < 10_000 ? moment.toInstant() : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
