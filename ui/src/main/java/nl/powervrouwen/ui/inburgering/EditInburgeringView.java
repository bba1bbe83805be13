package nl.powervrouwen.ui.inburgering;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.DetailedDoelgroep;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Learnability;
import nl.powervrouwen.inburgering.NotObligedReason;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of a participant's inburgering; nothing of it is required. */
@CdiComponent
@Route("deelnemers/:participant/inburgering")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditInburgeringView extends RecordEditView<InburgeringDetails, InburgeringData> {

  private final Inburgering inburgering;
  private final Participants participants;

  @Inject
  EditInburgeringView(Inburgering inburgering, Participants participants) {
    super("inburgering", InburgeringData.class);
    this.inburgering = inburgering;
    this.participants = participants;
    fields.section("inburgering.obligation");
    InburgeringWords.known(fields, "law", InburgeringLaw.class);
    fields.date("obligedFrom");
    fields.date("noticeOn");
    InburgeringWords.known(fields, "doelgroep", Doelgroep.class);
    InburgeringWords.known(fields, "detailedDoelgroep", DetailedDoelgroep.class);
    fields.section("inburgering.start");
    fields.date("linkedOn");
    fields.date("registeredOn");
    fields.date("intakeOn");
    fields.date("learnabilityOn");
    InburgeringWords.known(fields, "learnability", Learnability.class);
    fields.text("examNumber");
    fields.text("score");
    fields.text("neededScore");
    fields.date("dataReceivedOn");
    fields.section("inburgering.reached");
    fields.date("termUntil");
    fields.date("pvtOn");
    culpable("pvtCulpable");
    fields.date("mapOn");
    culpable("mapCulpable");
    fields.date("zRouteTalkOn");
    fields.date("zRouteOn");
    fields.section("inburgering.free-attempts");
    number("freeLe");
    number("freeLu");
    number("freeSc");
    number("freeSp");
    number("freeKnm");
    fields.section("inburgering.end");
    fields.date("obligedUntil");
    InburgeringWords.known(fields, "notObliged", NotObligedReason.class);
  }

  private void culpable(String field) {
    Select<Boolean> choice = Fields.yesOrNo("field." + field);
    choice.setHelperText(Texts.text("inburgering." + field + ".help"));
    fields.add(field, choice, Fields::inWords);
  }

  private void number(String field) {
    fields.add(field, new IntegerField(Texts.text("field." + field)), Objects::toString);
  }

  @Override
  protected Optional<InburgeringDetails> find(RouteParameters address) {
    return Address.id(address, ParticipantsNavigation.PARTICIPANT)
        .map(id -> inburgering.get(new ParticipantId(id)));
  }

  @Override
  protected RouterLink back(@Nullable InburgeringDetails current) {
    InburgeringDetails details = Objects.requireNonNull(current, "it is always somebody's");
    return ParticipantsNavigation.to(details.participant(), name(details));
  }

  @Override
  protected String name(InburgeringDetails details) {
    return participants.get(details.participant()).name().spoken();
  }

  @Override
  protected InburgeringData input(InburgeringDetails details) {
    return details.data();
  }

  @Override
  protected InburgeringDetails add(InburgeringData input) {
    throw new IllegalStateException("Somebody's inburgering is always there, though empty");
  }

  /** Whoever changes a day from which the law counts is told what became of the last days. */
  @Override
  protected InburgeringDetails change(InburgeringDetails seen, InburgeringData input) {
    InburgeringDetails changed = inburgering.save(seen.participant(), seen.version(), input);
    InburgeringWords.tellMoved(changed.moved(), Texts.text("inburgering.kept"));
    return changed;
  }

  @Override
  protected InburgeringDetails reread(InburgeringDetails seen) {
    return inburgering.get(seen.participant());
  }
}
