package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.participants.MaskedNumbers;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonalNumbers;

/** {@code deelnemers/…/nummers}: BSN and V-nummer of one participant. */
@Path("deelnemers/{deelnemerId}/nummers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class PersonalNumbersResource {

  private final PersonalNumbers numbers;

  /** Answers from this room. */
  @Inject
  public PersonalNumbersResource(PersonalNumbers numbers) {
    this.numbers = numbers;
  }

  /** Both, masked. */
  @GET
  public Answer.Shown<PersonalNumbersJson> get(
      @PathParam("deelnemerId") ParticipantId participant) {
    return shown(numbers.of(participant));
  }

  /** Keeps a V-nummer, or takes it away. */
  @PUT
  public Answer.Shown<PersonalNumbersJson> keep(
      @PathParam("deelnemerId") ParticipantId participant,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      PersonalNumbersJson.VNumber input) {
    return shown(numbers.keepVNumber(participant, Versions.seen(match), input.vNummer()));
  }

  /** One number in full, for a reason that is written down. */
  @POST
  @Path("_toon")
  public PersonalNumbersJson.Shown show(
      @PathParam("deelnemerId") ParticipantId participant, PersonalNumbersJson.Wish wish) {
    return new PersonalNumbersJson.Shown(numbers.show(participant, wish.soort(), wish.reden()));
  }

  private static Answer.Shown<PersonalNumbersJson> shown(MaskedNumbers masked) {
    return new Answer.Shown<>(PersonalNumbersJson.of(masked), masked.version());
  }
}
