package nl.powervrouwen.ui.inburgering;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.Literacy;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.PipId;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Records a PIP of a participant, and corrects it. */
@CdiComponent
@Route("deelnemers/:participant/pip/nieuw")
@RouteAlias("deelnemers/:participant/pip/:pip/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditPipView extends RecordEditView<PipRow, PipData> {

  private final Inburgering inburgering;
  private final Participants participants;
  private @Nullable ParticipantId participant;

  @Inject
  EditPipView(Inburgering inburgering, Participants participants) {
    super("pip", PipData.class);
    this.inburgering = inburgering;
    this.participants = participants;
    fields.required(fields.date("datedOn"));
    fields.required(InburgeringWords.known(fields, "route", Leerroute.class));
    InburgeringWords.known(fields, "level", LanguageLevel.class)
        .setHelperText(Texts.text("pip.level.help"));
    InburgeringWords.known(fields, "literacy", Literacy.class);
    IntegerField intensity = new IntegerField(Texts.text("field.intensity"));
    intensity.setHelperText(Texts.text("pip.intensity.help"));
    fields.add("intensity", intensity, Objects::toString);
    fields.add("mayFinish", Fields.yesOrNo("field.mayFinish"), Fields::inWords);
    IntegerField interviews = new IntegerField(Texts.text("field.interviews"));
    interviews.setHelperText(Texts.text("pip.interviews.help"));
    fields.add("interviews", interviews, Objects::toString);
  }

  @Override
  protected Optional<PipRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    inburgering.get(whose); // only for whom the caller may record one
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        InburgeringNavigation.PIP,
        id -> inburgering.pip(new PipId(id)),
        PipRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable PipRow pip) {
    ParticipantId whose = whose();
    return ParticipantsNavigation.to(whose, participants.get(whose).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(PipRow pip) {
    return Moments.date(InburgeringWords.dated(pip));
  }

  @Override
  protected PipData input(PipRow pip) {
    return pip.data();
  }

  @Override
  protected PipRow add(PipData input) {
    InburgeringDetails details = inburgering.addPip(whose(), input);
    InburgeringWords.tellMoved(details.moved(), Texts.text("pip.kept"));
    return details.pips().stream()
        .filter(pip -> Objects.equals(pip.data().datedOn(), input.datedOn()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  protected PipRow change(PipRow seen, PipData input) {
    InburgeringWords.tellMoved(
        inburgering.changePip(seen.id(), seen.version(), input).moved(), Texts.text("pip.kept"));
    return inburgering.pip(seen.id());
  }

  @Override
  protected PipRow reread(PipRow seen) {
    return inburgering.pip(seen.id());
  }
}
