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
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.registry.OrderSource;
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
  public MunicipalityJson one(@PathParam("gemeenteId") TenantId tenant) {
    return MunicipalityJson.of(municipalities.one(tenant));
  }

  /** Opens one from its pack, or changes one that is open. */
  @POST
  @Consumes({MediaType.APPLICATION_JSON, PackBodyReader.ZIP, PackBodyReader.YAML})
  public Answer.Asked<OrderJson> open(@QueryParam("kenmerk") @Nullable String seen, PackBody pack) {
    PackJson.right(municipalities.check(pack.bytes()));
    return asked(municipalities.apply(pack.bytes(), seen, OrderSource.API));
  }

  /** Changes one to what its pack says now, or opens it. */
  @PUT
  @Path("{gemeenteId}")
  @Consumes({MediaType.APPLICATION_JSON, PackBodyReader.ZIP, PackBodyReader.YAML})
  public Answer.Asked<OrderJson> change(
      @PathParam("gemeenteId") TenantId tenant,
      @QueryParam("kenmerk") @Nullable String seen,
      PackBody pack) {
    checked(tenant, pack);
    return asked(municipalities.apply(pack.bytes(), seen, OrderSource.API));
  }

  /** What a pack would do. */
  @POST
  @Path("{gemeenteId}/_voorbeeld")
  @Consumes({MediaType.APPLICATION_JSON, PackBodyReader.ZIP, PackBodyReader.YAML})
  public PackJson preview(@PathParam("gemeenteId") TenantId tenant, PackBody pack) {
    return PackJson.of(checked(tenant, pack));
  }

  /** Closes its doors for a while. */
  @POST
  @Path("{gemeenteId}/_opschorten")
  public Answer.Asked<OrderJson> suspend(@PathParam("gemeenteId") TenantId tenant) {
    return asked(municipalities.suspend(tenant, OrderSource.API));
  }

  /** Opens its doors again. */
  @POST
  @Path("{gemeenteId}/_hervatten")
  public Answer.Asked<OrderJson> resume(@PathParam("gemeenteId") TenantId tenant) {
    return asked(municipalities.resume(tenant, OrderSource.API));
  }

  /** Makes a backup. */
  @POST
  @Path("{gemeenteId}/_reservekopie")
  public Answer.Asked<OrderJson> backup(@PathParam("gemeenteId") TenantId tenant) {
    return asked(municipalities.backup(tenant, OrderSource.API));
  }

  /** Ends the service. */
  @POST
  @Path("{gemeenteId}/_sluiten")
  @Consumes(MediaType.APPLICATION_JSON)
  public Answer.Asked<OrderJson> close(
      @PathParam("gemeenteId") TenantId tenant, PackJson.Closing input) {
    return asked(municipalities.close(tenant, input.naam(), input.maanden(), OrderSource.API));
  }

  /** Destroys what is kept of one that left. */
  @POST
  @Path("{gemeenteId}/_vernietigen")
  @Consumes(MediaType.APPLICATION_JSON)
  public Answer.Asked<OrderJson> destroy(
      @PathParam("gemeenteId") TenantId tenant, MunicipalityJson.Destroying input) {
    return asked(municipalities.destroy(tenant, input.id(), input.exportSha256(), OrderSource.API));
  }

  /** The certificate of destruction. */
  @GET
  @Path("{gemeenteId}/verklaring")
  @Produces("application/pdf")
  public Answer.Download certificate(@PathParam("gemeenteId") TenantId tenant) {
    return new Answer.Download(municipalities.destruction(tenant), "verklaring-" + tenant + ".pdf");
  }

  /** The pack that was last applied in full. */
  @GET
  @Path("{gemeenteId}/pack")
  @Produces(PackBodyReader.ZIP)
  public Answer.Download pack(@PathParam("gemeenteId") TenantId tenant) {
    return new Answer.Download(municipalities.pack(tenant), tenant + ".zip");
  }

  private PackAnswer.Preview checked(TenantId tenant, PackBody pack) {
    PackAnswer.Preview preview = PackJson.right(municipalities.check(pack.bytes()));
    if (!preview.tenant().equals(tenant)) {
      throw new ApiRefusal(
          400,
          List.of(ApiError.inBody("id", "pack.other", Texts.of("pack.other", tenant.value()))));
    }
    return preview;
  }

  private Answer.Asked<OrderJson> asked(UUID order) {
    return new Answer.Asked<>("opdrachten/" + order, OrderJson.of(municipalities.order(order)));
  }
}
