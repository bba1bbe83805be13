package nl.powervrouwen.ui.api;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.refusals.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How one operation names what a room found wrong: as the fields of its body and the parameters of
 * its address say with {@link Means}.
 */
final class FieldNames {

  private final Map<String, String> body = new HashMap<>();
  private final Map<String, String> query = new HashMap<>();

  private FieldNames() {}

  /** The names of an operation; none when it isn't known which one was asked for. */
  static FieldNames of(@Nullable Method operation) {
    FieldNames names = new FieldNames();
    for (Parameter parameter : operation == null ? new Parameter[0] : operation.getParameters()) {
      QueryParam asked = parameter.getAnnotation(QueryParam.class);
      if (asked != null) {
        names.query.put(meant(parameter.getAnnotation(Means.class), asked.value()), asked.value());
      } else if (parameter.getAnnotations().length == 0) {
        names.addFields(parameter.getType());
      }
    }
    return names;
  }

  /** What is wrong, as the answer tells it; of the whole body when no field of it is meant. */
  ApiError error(Problem problem) {
    String detail = RoomTexts.of(problem);
    String field = body.get(problem.field());
    String parameter = query.get(problem.field());
    if (field != null) {
      return ApiError.inBody(field, problem.code(), detail);
    }
    return parameter != null
        ? ApiError.inQuery(parameter, problem.code(), detail)
        : ApiError.ofBody(problem.code(), detail);
  }

  /** What a room calls this field. */
  static String meant(@Nullable Means means, String name) {
    return means == null || means.value().isEmpty() ? name : means.value();
  }

  private void addFields(Type type) {
    if (type instanceof ParameterizedType list) {
      addFields(list.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> record && Values.isInput(record)) {
      for (RecordComponent field : record.getRecordComponents()) {
        body.putIfAbsent(meant(field.getAnnotation(Means.class), field.getName()), field.getName());
        addFields(field.getGenericType());
      }
    }
  }
}
