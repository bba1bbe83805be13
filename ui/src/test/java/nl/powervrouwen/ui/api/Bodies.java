package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import tools.jackson.databind.node.ObjectNode;

/** What was sent, as tests write it: single quotes stand for double ones. */
final class Bodies {

  private Bodies() {}

  static ObjectNode of(String json) {
    return BodyReader.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  static <T> T read(Class<T> type, String json) {
    return Body.read(type, of(json));
  }

  /** What is wrong with a body, as {@code field:code}. */
  static List<String> errors(Class<?> type, String json) {
    return errors(() -> read(type, json));
  }

  /** What a reading finds wrong, as {@code field:code}. */
  static List<String> errors(ThrowableAssert.ThrowingCallable reading) {
    return refusal(reading).errors().stream()
        .map(error -> error.veld() + ":" + error.code())
        .toList();
  }

  static ApiRefusal refusal(ThrowableAssert.ThrowingCallable reading) {
    ApiRefusal refusal = catchThrowableOfType(ApiRefusal.class, reading);
    if (refusal == null) {
      throw new AssertionError("Nothing was refused");
    }
    return refusal;
  }
}
