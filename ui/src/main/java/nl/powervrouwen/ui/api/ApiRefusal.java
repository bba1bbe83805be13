package nl.powervrouwen.ui.api;

import java.util.List;

/** A request that the API itself can't take, before any room is asked. */
final class ApiRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<ApiError> errors;

  /** Refuses with this HTTP status and everything that is wrong; may be nothing in particular. */
  ApiRefusal(int status, List<ApiError> errors) {
    super("Refused with " + status);
    this.status = status;
    this.errors = List.copyOf(errors);
  }

  int status() {
    return status;
  }

  List<ApiError> errors() {
    return errors;
  }
}
