package nl.powervrouwen.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, as the answer lists it. The names are those of the JSON.
 *
 * @param in where: {@code body}, {@code query} or {@code header}
 * @param veld name of the field, parameter or header; null when the whole body is meant
 * @param pointer JSON pointer to the field in the body; null elsewhere
 * @param code stable key for programs, such as {@code bsn.check}
 * @param detail what is wrong and what was expected, in Dutch, for people
 */
public record ApiError(
    String in, @Nullable String veld, @Nullable String pointer, String code, String detail) {

  static ApiError inBody(String field, String code, String detail) {
    return new ApiError("body", field, "#/" + field.replace('.', '/'), code, detail);
  }

  static ApiError ofBody(String code, String detail) {
    return new ApiError("body", null, "#", code, detail);
  }

  static ApiError inQuery(String parameter, String code, String detail) {
    return new ApiError("query", parameter, null, code, detail);
  }

  static ApiError inHeader(String header, String code, String detail) {
    return new ApiError("header", header, null, code, detail);
  }
}
