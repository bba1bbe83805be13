package nl.powervrouwen.ui.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query as strictly as {@link Body} reads fields, and refuses what no resource would
 * notice: a parameter that nobody reads, one that is given twice, and a slash at the end of the
 * path (NL API Design Rules, no-trailing-slash).
 */
@Provider
public class RequestCheck implements ContainerRequestFilter {

  @Context private @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().endsWith("/")) {
      throw new NotFoundException();
    }
    Method operation = resource == null ? null : resource.getResourceMethod();
    if (operation != null) {
      check(operation, request.getUriInfo().getQueryParameters());
    }
  }

  /**
   * Compares what was given with what the operation reads.
   *
   * @throws ApiRefusal with everything that is wrong
   */
  static void check(Method operation, Map<String, List<String>> given) {
    Findings findings = new Findings();
    Map<String, Parameter> read = parameters(operation);
    read.forEach((name, parameter) -> check(name, parameter, given.get(name), findings));
    given.keySet().stream()
        .filter(name -> !read.containsKey(name))
        .forEach(name -> refuse(findings, Names.printable(name), "query.unknown"));
    findings.refuseIfAny();
  }

  /** The query parameters of an operation, by name. */
  static Map<String, Parameter> parameters(Method operation) {
    return Arrays.stream(operation.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .collect(
            Collectors.toMap(
                parameter -> parameter.getAnnotation(QueryParam.class).value(),
                Function.identity()));
  }

  /** Whether a parameter may not be left out. */
  static boolean isRequired(Parameter parameter) {
    return !parameter.isAnnotationPresent(DefaultValue.class)
        && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static void check(
      String name, Parameter parameter, @Nullable List<String> values, Findings findings) {
    if (values == null || values.isEmpty()) {
      if (isRequired(parameter)) {
        refuse(findings, name, "field.required");
      }
    } else if (values.size() > 1) {
      refuse(findings, name, "query.twice");
    } else {
      check(name, parameter, values.getFirst(), findings);
    }
  }

  private static void check(String name, Parameter parameter, String value, Findings findings) {
    Class<?> type = parameter.getType();
    if (type == int.class) {
      int number = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : -1;
      long least = parameter.getAnnotation(Min.class).value();
      long most = parameter.getAnnotation(Max.class).value();
      if (number < least || number > most) {
        refuse(findings, name, "query.number", least, most);
      }
    } else if (Values.isText(type) && Values.read(type, value) == null) {
      refuse(findings, name, Values.code(type), Values.expected(type));
    }
  }

  private static void refuse(Findings findings, String name, String code, Object... values) {
    findings.add(ApiError.inQuery(name, code, Texts.of(code, values)));
  }
}
