package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;

/** {@code opdrachten}: how far the provisioner is, at the operator's address only. */
@Path("opdrachten")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OrdersResource {

  private final Municipalities municipalities;

  /** Answers from this room. */
  @Inject
  public OrdersResource(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** One of them, with its steps. */
  @GET
  @Path("{opdrachtId}")
  public OrderJson one(@PathParam("opdrachtId") UUID order) {
    return OrderJson.of(municipalities.order(order));
  }
}
