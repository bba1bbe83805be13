package nl.powervrouwen.ui.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Gives an {@link Answer} its status and headers; what it shows is written. */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Answer<?> answer) {
      response.setStatus(answer.status());
      answer
          .headers()
          .forEach(
              (name, value) ->
                  response
                      .getHeaders()
                      .putSingle(
                          name,
                          name.equals(HttpHeaders.LOCATION)
                              ? request.getUriInfo().getBaseUri().resolve(value)
                              : value));
      response.setEntity(answer.body());
    }
  }
}
