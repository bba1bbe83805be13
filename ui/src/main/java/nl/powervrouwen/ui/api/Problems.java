package nl.powervrouwen.ui.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.ui.texts.Language;

/** Turns every refusal and failure into the one answer that programs and people can read. */
final class Problems {

  /**
   * The answer to a request that was refused or failed.
   *
   * @param document its body
   * @param headers what goes with it, such as the ETag that stands now
   * @param failure whether it is ours, and belongs in the log
   */
  record Answer(ProblemDocument document, Map<String, String> headers, boolean failure) {}

  /** Layers that wrap what a room says, such as the transaction's. */
  private static final int DEEPEST = 10;

  private Problems() {}

  /**
   * Answers.
   *
   * @param names how the request names what a room found wrong; asked only when one did
   */
  static Answer of(Throwable thrown, Supplier<FieldNames> names, UUID reference) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof Refusal refusal) {
        return of(refusal, names, reference);
      }
      if (cause instanceof ApiRefusal refusal) {
        return of(refusal, reference);
      }
      cause = cause.getCause();
    }
    if (thrown instanceof WebApplicationException refusal) {
      return plain(refusal.getResponse().getStatus(), reference);
    }
    return plain(500, reference);
  }

  private static Answer of(Refusal refusal, Supplier<FieldNames> names, UUID reference) {
    return switch (refusal) {
      case InvalidInput invalid ->
          answer(400, reference, invalid.problems().stream().map(names.get()::error).toList());
      case Conflict conflict ->
          answer(409, reference, List.of(names.get().error(conflict.problem())));
      case NotAllowed ignored -> plain(403, reference);
      case FreshLoginNeeded old -> tooOld(old, reference);
      case NotFound ignored -> plain(404, reference);
      case StaleVersion stale -> stale(stale.current(), reference);
      case TooOften again ->
          new Answer(
              document(429, reference, List.of()),
              Map.of(HttpHeaders.RETRY_AFTER, Long.toString(again.until().toSeconds() + 1)),
              false);
      case ModuleFailure ignored -> plain(500, reference);
    };
  }

  /** RFC 9470: the program sends its user through a login of at most this age. */
  private static Answer tooOld(FreshLoginNeeded old, UUID reference) {
    long seconds = old.longestAge().toSeconds();
    String challenge =
        "Bearer error=\"insufficient_user_authentication\", max_age=\"%d\"".formatted(seconds);
    String detail = Messages.in(Language.OFFICIAL).of(old);
    return new Answer(
        ProblemDocument.of(401, detail, reference, List.of()),
        Map.of(HttpHeaders.WWW_AUTHENTICATE, challenge),
        false);
  }

  private static Answer of(ApiRefusal refusal, UUID reference) {
    return answer(refusal.status(), reference, refusal.errors());
  }

  private static Answer stale(long current, UUID reference) {
    Map<String, String> tag =
        current > 0 ? Map.of(HttpHeaders.ETAG, Versions.tag(current)) : Map.of();
    return new Answer(document(412, reference, List.of()), tag, false);
  }

  private static Answer plain(int status, UUID reference) {
    return answer(status, reference, List.of());
  }

  private static Answer answer(int status, UUID reference, List<ApiError> errors) {
    return new Answer(document(status, reference, errors), Map.of(), status >= 500);
  }

  private static ProblemDocument document(int status, UUID reference, List<ApiError> errors) {
    return ProblemDocument.of(status, Texts.detail(status), reference, errors);
  }
}
