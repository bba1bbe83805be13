package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.spi.Curriculum;

/** {@code leerplannen}: the curricula that a group can follow. */
@Path("leerplannen")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CurriculaResource {

  private final Curricula curricula;

  /** Answers from these rooms. */
  @Inject
  public CurriculaResource(Curricula curricula) {
    this.curricula = curricula;
  }

  /** All that are loaded now. */
  @GET
  public CurriculumJson.Page all() {
    return new CurriculumJson.Page(curricula.all().stream().map(CurriculumJson::of).toList());
  }

  /** One version of one curriculum with its sessions. */
  @GET
  @Path("{leerplanId}/versies/{versie}")
  public CurriculumJson.Whole get(
      @PathParam("leerplanId") String id, @PathParam("versie") String version) {
    Curriculum found = curricula.find(id, version).orElseThrow(NotFoundException::new);
    CurriculumRow row =
        curricula.all().stream()
            .filter(one -> one.id().equals(id) && one.version().equals(version))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return new CurriculumJson.Whole(
        CurriculumJson.of(row), found.parts().stream().map(CurriculumJson::of).toList());
  }
}
