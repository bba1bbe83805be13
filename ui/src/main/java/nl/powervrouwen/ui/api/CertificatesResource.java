package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.programmes.GroupId;

/** {@code groepen/…/certificaten}: what the participants of a group were given. */
@Path("groepen/{groepId}/certificaten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class CertificatesResource {

  private final Certificates certificates;

  /** Answers from this room. */
  @Inject
  public CertificatesResource(Certificates certificates) {
    this.certificates = certificates;
  }

  /** All of them, by name; also those that were revoked. */
  @GET
  public CertificateJson.Page get(@PathParam("groepId") GroupId group) {
    return CertificateJson.of(certificates.ofGroup(group));
  }
}
