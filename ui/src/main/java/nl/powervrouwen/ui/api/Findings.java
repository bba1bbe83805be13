package nl.powervrouwen.ui.api;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a request, so that the answer tells it all at once. */
final class Findings {

  private final List<ApiError> errors = new ArrayList<>();

  void add(ApiError error) {
    errors.add(error);
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Ends the reading of the request.
   *
   * @throws ApiRefusal with status 400 when anything was found
   */
  void refuseIfAny() {
    if (!errors.isEmpty()) {
      throw new ApiRefusal(400, errors);
    }
  }
}
