package nl.powervrouwen.ui.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what no resource would notice: a parameter that nobody reads, one that is given twice,
 * and a slash at the end of the path (NL API Design Rules, no-trailing-slash).
 */
@Provider
public class RequestCheck implements ContainerRequestFilter {

  @Context private @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().endsWith("/")) {
      throw new NotFoundException();
    }
    Method method = resource == null ? null : resource.getResourceMethod();
    if (method != null) {
      check(parameters(method), request.getUriInfo().getQueryParameters());
    }
  }

  /**
   * Compares what was given with what is read.
   *
   * @throws ApiRefusal with everything that is wrong
   */
  static void check(Set<String> known, Map<String, List<String>> given) {
    Findings findings = new Findings();
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            findings.add(
                ApiError.inQuery(
                    Names.printable(name), "query.unknown", Texts.of("query.unknown")));
          } else if (values.size() > 1) {
            findings.add(ApiError.inQuery(name, "query.twice", Texts.of("query.twice")));
          }
        });
    findings.refuseIfAny();
  }

  /** Names of the query parameters that a resource method reads. */
  static Set<String> parameters(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(QueryParam.class))
        .filter(annotation -> annotation != null)
        .map(QueryParam::value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
