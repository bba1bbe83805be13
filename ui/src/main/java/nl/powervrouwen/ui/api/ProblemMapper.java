package nl.powervrouwen.ui.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import nl.powervrouwen.ui.guard.StackTraces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything that ends a request early with a problem document, whoever threw it. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  static final String PROBLEM = "application/problem+json";

  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  @Context private @Nullable ResourceInfo resource;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    UUID reference = UUID.randomUUID();
    Problems.Answer answer = Problems.of(thrown, this::names, reference);
    if (answer.failure()) {
      LOG.error("Failure {}: {}", reference, StackTraces.withoutMessages(thrown));
    }
    return response(answer, thrown);
  }

  private FieldNames names() {
    return FieldNames.of(resource == null ? null : resource.getResourceMethod());
  }

  private static Response response(Problems.Answer answer, Throwable thrown) {
    Response.ResponseBuilder response =
        Response.status(answer.document().status())
            .type(PROBLEM)
            .header(HttpHeaders.CONTENT_LANGUAGE, "nl")
            .entity(answer.document());
    answer.headers().forEach(response::header);
    if (thrown instanceof WebApplicationException web) {
      String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        response.header(HttpHeaders.ALLOW, allow);
      }
    }
    return response.build();
  }
}
