package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads query parameters as strictly as {@link Body} reads fields. */
final class Query {

  private final Findings findings = new Findings();

  /** A whole number in a range; the given one when it is absent. */
  int number(String name, @Nullable String value, int absent, int least, int most) {
    if (value == null) {
      return absent;
    }
    int number = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      refuse(name, "query.number", least, most);
    }
    return number;
  }

  /** A day; when it is absent or wrong, that is noted and today is handed back. */
  LocalDate date(String name, @Nullable String value) {
    try {
      if (value != null && value.length() == 10) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeParseException e) {
      // Noted below, like any other text that is not a date.
    }
    refuse(name, value == null ? "field.required" : "field.date");
    return LocalDate.EPOCH;
  }

  /** A day; null when it is absent. When it is wrong, that is noted. */
  @Nullable LocalDate dateIfAny(String name, @Nullable String value) {
    return value == null ? null : date(name, value);
  }

  /** An id; null when it is absent or wrong. */
  @Nullable UUID id(String name, @Nullable String value) {
    Optional<UUID> id = Ids.parse(value);
    if (value != null && id.isEmpty()) {
      refuse(name, "field.id");
    }
    return id.orElse(null);
  }

  /** One of these words; the first when it is absent or wrong. */
  String word(String name, @Nullable String value, String... words) {
    for (String word : words) {
      if (word.equals(value)) {
        return word;
      }
    }
    if (value != null) {
      refuse(name, "field.choice", String.join(", ", words));
    }
    return words[0];
  }

  /** Notes that this parameter may not be left out, when it was. */
  void require(String name, @Nullable String value) {
    if (value == null) {
      refuse(name, "field.required");
    }
  }

  /**
   * Ends the reading.
   *
   * @throws ApiRefusal with everything that is wrong
   */
  void end() {
    findings.refuseIfAny();
  }

  private void refuse(String name, String code, Object... values) {
    findings.add(ApiError.inQuery(name, code, Texts.of(code, values)));
  }
}
