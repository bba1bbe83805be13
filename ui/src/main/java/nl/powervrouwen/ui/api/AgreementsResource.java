package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.powervrouwen.onboarding.Agreements;

/** {@code akkoorden}: what changes who comes in to the municipality, and what it says to that. */
@Path("akkoorden")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class AgreementsResource {

  private final Agreements agreements;

  /** Answers from this room. */
  @Inject
  public AgreementsResource(Agreements agreements) {
    this.agreements = agreements;
  }

  /** All of them, newest first; also what waits. */
  @GET
  public AgreementJson.Page list() {
    return AgreementJson.of(agreements.all());
  }

  /** One of them. */
  @GET
  @Path("{akkoordId}")
  public AgreementJson one(@PathParam("akkoordId") UUID order) {
    return AgreementJson.of(agreements.one(order));
  }

  /** Agrees with it. */
  @POST
  @Path("{akkoordId}/_instemmen")
  public AgreementJson agree(@PathParam("akkoordId") UUID order, AgreementJson.Agreeing input) {
    agreements.agree(order, input.inhoud());
    return AgreementJson.of(agreements.one(order));
  }

  /** Refuses it. */
  @POST
  @Path("{akkoordId}/_weigeren")
  public AgreementJson refuse(@PathParam("akkoordId") UUID order, AgreementJson.Refusing input) {
    agreements.refuse(order, input.inhoud(), input.reden());
    return AgreementJson.of(agreements.one(order));
  }
}
