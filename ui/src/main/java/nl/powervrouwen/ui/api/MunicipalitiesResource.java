package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.OrderDoor;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/** {@code gemeenten}: the municipalities of this installation, at the operator's address only. */
@Path("gemeenten")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MunicipalitiesResource {

  private final Municipalities municipalities;

  /** Answers from this room. */
  @Inject
  public MunicipalitiesResource(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** All of them, by name. */
  @GET
  public MunicipalityJson.Page list() {
    return MunicipalityJson.of(municipalities.all());
  }

  /** One of them. */
  @GET
  @Path("{gemeenteId}")
  public MunicipalityJson one(@PathParam("gemeenteId") String id) {
    return MunicipalityJson.of(municipalities.one(tenant(id)));
  }

  /** Opens one from its pack, or changes one that is open. */
  @POST
  @Consumes({MediaType.APPLICATION_JSON, PackBodyReader.ZIP, PackBodyReader.YAML})
  public Response open(@QueryParam("kenmerk") @Nullable String seen, PackBody pack) {
    PackJson.right(municipalities.check(pack.bytes()));
    return asked(municipalities.apply(pack.bytes(), seen, OrderDoor.API));
  }

  /** Changes one to what its pack says now, or opens it. */
  @PUT
  @Path("{gemeenteId}")
  @Consumes({MediaType.APPLICATION_JSON, PackBodyReader.ZIP, PackBodyReader.YAML})
  public Response change(
      @PathParam("gemeenteId") String id,
      @QueryParam("kenmerk") @Nullable String seen,
      PackBody pack) {
    checked(id, pack);
    return asked(municipalities.apply(pack.bytes(), seen, OrderDoor.API));
  }

  /** What a pack would do. */
  @POST
  @Path("{gemeenteId}/_voorbeeld")
  @Consumes({MediaType.APPLICATION_JSON, PackBodyReader.ZIP, PackBodyReader.YAML})
  public PackJson preview(@PathParam("gemeenteId") String id, PackBody pack) {
    return PackJson.of(checked(id, pack));
  }

  /** Closes its doors for a while. */
  @POST
  @Path("{gemeenteId}/_opschorten")
  public Response suspend(@PathParam("gemeenteId") String id) {
    return asked(municipalities.suspend(tenant(id), OrderDoor.API));
  }

  /** Opens its doors again. */
  @POST
  @Path("{gemeenteId}/_hervatten")
  public Response resume(@PathParam("gemeenteId") String id) {
    return asked(municipalities.resume(tenant(id), OrderDoor.API));
  }

  /** Makes a backup. */
  @POST
  @Path("{gemeenteId}/_reservekopie")
  public Response backup(@PathParam("gemeenteId") String id) {
    return asked(municipalities.backup(tenant(id), OrderDoor.API));
  }

  /** Ends the service. */
  @POST
  @Path("{gemeenteId}/_sluiten")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response close(@PathParam("gemeenteId") String id, Body body) {
    TenantId tenant = tenant(id);
    PackJson.Closing closing = PackJson.closing(body);
    return asked(municipalities.close(tenant, closing.name(), closing.months(), OrderDoor.API));
  }

  /** Destroys what is kept of one that left. */
  @POST
  @Path("{gemeenteId}/_vernietigen")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response destroy(@PathParam("gemeenteId") String id, Body body) {
    TenantId tenant = tenant(id);
    MunicipalityJson.Destroying typed = MunicipalityJson.destroying(body);
    return asked(municipalities.destroy(tenant, typed.id(), typed.export(), OrderDoor.API));
  }

  /** The certificate of destruction. */
  @GET
  @Path("{gemeenteId}/verklaring")
  @Produces("application/pdf")
  public Response certificate(@PathParam("gemeenteId") String id) {
    TenantId tenant = tenant(id);
    return Response.ok(municipalities.destruction(tenant))
        .header("Content-Disposition", "attachment; filename=\"verklaring-" + tenant + ".pdf\"")
        .build();
  }

  /** The pack that was last applied in full. */
  @GET
  @Path("{gemeenteId}/pack")
  @Produces(PackBodyReader.ZIP)
  public Response pack(@PathParam("gemeenteId") String id) {
    TenantId tenant = tenant(id);
    return Response.ok(municipalities.pack(tenant))
        .header("Content-Disposition", "attachment; filename=\"" + tenant + ".zip\"")
        .build();
  }

  private PackAnswer.Preview checked(String id, PackBody pack) {
    TenantId tenant = tenant(id);
    PackAnswer.Preview preview = PackJson.right(municipalities.check(pack.bytes()));
    if (!preview.tenant().equals(tenant)) {
      throw new ApiRefusal(
          400,
          List.of(ApiError.inBody("id", "pack.other", Texts.of("pack.other", tenant.value()))));
    }
    return preview;
  }

  private Response asked(UUID order) {
    return Response.status(Response.Status.ACCEPTED)
        .location(URI.create("opdrachten/" + order))
        .entity(OrderJson.of(municipalities.order(order)))
        .build();
  }

  private static TenantId tenant(String id) {
    try {
      return new TenantId(id);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("municipality");
    }
  }
}
