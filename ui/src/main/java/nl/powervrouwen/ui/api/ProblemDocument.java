package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or failure as the answer tells it (RFC 9457). The names are those of the JSON.
 *
 * @param type always {@code about:blank}: the status says what kind it is
 * @param title the kind in Dutch
 * @param status the HTTP status
 * @param detail what happened and what to do, in Dutch, without names of people
 * @param instance a random reference of this one event, which the log has too; never an address
 * @param errors everything that is wrong with the request; null when that is not the point
 */
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable List<ApiError> errors) {

  static ProblemDocument of(int status, String detail, UUID reference, List<ApiError> errors) {
    return new ProblemDocument(
        "about:blank",
        Texts.title(status),
        status,
        detail,
        "urn:uuid:" + reference,
        errors.isEmpty() ? null : List.copyOf(errors));
  }
}
